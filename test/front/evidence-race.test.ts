import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leapmark-race-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;
const { removeEvidence, storedEvidence } = await import("#app/service/evidence-store");
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { sweepLooseFiles } = await import("#db/sheets/loose-files");
const { evidence } = await import("#db/schema");
await migrate((await database()).url);
afterAll(async () => (await database()).close());

const rounds = 80;

function begun(
  part: "keep" | "refuse" | "delete",
  first: number,
  minutes: number,
): { child: ChildProcess; printed: Promise<string> } {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "test/front/evidence-process.ts", part, String(rounds), String(first), String(minutes)],
    { env: { ...process.env, DATA_DIR: folder }, stdio: ["ignore", "pipe", "inherit"] },
  );
  return { child, printed: text(child.stdout as NodeJS.ReadableStream) };
}

const lines = async (printed: Promise<string>) => (await printed).split("\n").filter(Boolean);

async function damaged(hashes: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const hash of hashes) if ("damage" in (await storedEvidence(hash, null))) found.push(hash);
  return found;
}

/** Sweeps when all is over, and tells which files lie there without a row or are named by a row and do not. */
async function leftOver(): Promise<{ stray: string[]; missing: string[] }> {
  const store = await database();
  await sweepLooseFiles(store, new Date(Date.now() + 15 * 60_000), removeEvidence);
  const rows = await store.db.selectDistinct({ hash: evidence.hash }).from(evidence);
  const named = new Set(rows.map(({ hash }) => hash));
  const files = readdirSync(join(folder, "evidence"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("passing"))
    .map(({ name }) => name);
  return { stray: files.filter((hash) => !named.has(hash)), missing: await damaged([...named]) };
}

it.each([
  ["refuse", 0],
  ["delete", 1_000],
] as const)("no acknowledged file is lost to another process: %s", { timeout: 120_000 }, async (part, first) => {
  const [keeper, fellow] = [begun("keep", first, 15), begun(part, first, 15)];
  const acknowledged = await lines(keeper.printed);
  await fellow.printed;
  expect(acknowledged.length).toBeGreaterThan(5);
  expect(await damaged(acknowledged)).toEqual([]);
  expect(await leftOver()).toEqual({ stray: [], missing: [] });
});

it.each([1, 2, 3])("nor to kill -9 of either, and nothing stays behind (%i)", { timeout: 120_000 }, async (round) => {
  const first = 2_000 * round;
  const [keeper, fellow] = [begun("keep", first, 0), begun(round % 2 ? "delete" : "refuse", first, 0)];
  await once(keeper.child.stdout as NodeJS.ReadableStream, "data");
  await new Promise((resolve) => setTimeout(resolve, 100 * round + Math.random() * 200));
  for (const { child } of [keeper, fellow]) child.kill("SIGKILL");
  const acknowledged = await lines(keeper.printed);
  await fellow.printed;
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(await damaged(acknowledged)).toEqual([]);
  expect(await leftOver()).toEqual({ stray: [], missing: [] });
});
