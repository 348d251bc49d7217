import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { isOutage } from "#db/met";

const folder = mkdtempSync(join(tmpdir(), "leapmark-evidence-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A scanner that finds something in files that say so, and fails at others.
const scanner = join(folder, "scan.mjs");
writeFileSync(
  scanner,
  `import { readFileSync, writeFileSync } from "node:fs";
const words = readFileSync(process.argv.at(-1), "latin1");
writeFileSync(${JSON.stringify(join(folder, "surroundings"))}, JSON.stringify(Object.keys(process.env)));
process.exit(words.includes("EICAR") ? 1 : words.includes("broken") ? 7 : 0);`,
);
process.env.DATA_DIR = join(folder, "data");
process.env.AUTH_SECRET = "a secret that no scanner may read";
process.env.EVIDENCE_SCAN_COMMAND = `${process.execPath} ${scanner}`;
const { dropPassing, evidenceLimit, liesStored, removeEvidence, storedEvidence, storeEvidence } = await import(
  "#app/service/evidence-store"
);
const { fileIn } = await import("#app/service/data-folder");
const { dropFile } = await import("#app/service/sent-files");
const { sentFile } = await import("./sent-file");

const announced: string[] = [];
const store = async (bytes: Uint8Array) => {
  const file = await sentFile(bytes);
  return storeEvidence(file, async (hash) => void announced.push(hash)).finally(() => dropFile(file));
};
const pathOf = (hash: string) => join(folder, "data", "evidence", hash.slice(0, 2), hash);
const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}`);
const files = () =>
  readdirSync(join(folder, "data", "evidence"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

it("stores a file under its hash, once, for this user alone", async () => {
  const bytes = pdf("one");
  const hash = createHash("sha256").update(bytes).digest("hex");
  const expected = { stored: { hash, type: "pdf", size: bytes.length, scan: "clean" } };
  expect(await store(bytes)).toEqual(expected);
  expect(await Promise.all([store(bytes), store(bytes)])).toEqual([expected, expected]);
  expect(files()).toEqual([hash]);
  expect(statSync(join(folder, "data", "evidence", hash.slice(0, 2), hash)).mode & 0o777).toBe(0o600);
  expect(await storedEvidence(hash, bytes.length)).toEqual({ bytes });
  expect(announced).toEqual(Array(6).fill(hash));
  expect([liesStored(hash, bytes.length), liesStored(hash, 1)]).toEqual([true, false]);
});

it("keeps nothing of what the scanner finds something in, and marks what it could not look at", async () => {
  const before = files();
  expect(await store(pdf("EICAR"))).toMatchObject({ refused: "infected" });
  expect(files()).toEqual(before);
  expect(await store(pdf("broken"))).toMatchObject({ stored: { scan: "failed" } });
});

it("gives the scanner no secret of the service", async () => {
  await store(pdf("what does it see?"));
  const seen = JSON.parse(readFileSync(join(folder, "surroundings"), "utf8")) as string[];
  expect(seen).toContain("PATH");
  expect(seen.filter((name) => !["PATH", "HOME", "TMPDIR", "LANG"].includes(name))).toEqual([]);
});

it("takes files of twenty megabytes and not a byte more", async () => {
  const whole = Buffer.concat([pdf(""), Buffer.alloc(evidenceLimit - pdf("").length)]);
  expect(await store(whole)).toMatchObject({ stored: { size: evidenceLimit } });
  expect(await store(Buffer.concat([whole, Buffer.alloc(1)]))).toEqual({ refused: "too-large" });
});

it("gives and removes nothing that is no hash", async () => {
  await expect(storedEvidence("../../leapmark.db", 1)).rejects.toThrow();
  expect(() => removeEvidence("../../leapmark.db")).toThrow();
  const stored = await store(pdf("gone"));
  const hash = "stored" in stored ? stored.stored.hash : "";
  removeEvidence(hash);
  expect(files()).not.toContain(hash);
  expect(await storedEvidence(hash, 13)).toEqual({ damage: "gone" });
});

it("gives nothing but what was stored, and says what became of it", async () => {
  const bytes = pdf("whole and sound");
  const stored = await store(bytes);
  const hash = "stored" in stored ? stored.stored.hash : "";
  const after = async (made: () => void) => {
    made();
    return storedEvidence(hash, bytes.length);
  };
  expect(await after(() => writeFileSync(pathOf(hash), bytes.subarray(0, 9)))).toEqual({ damage: "truncated" });
  expect(await after(() => writeFileSync(pathOf(hash), ""))).toEqual({ damage: "truncated" });
  expect(await storedEvidence(hash, null)).toEqual({ damage: "truncated" });
  expect(await after(() => writeFileSync(pathOf(hash), pdf("whole but forged")))).toEqual({ damage: "replaced" });
  expect(await after(() => rmSync(pathOf(hash)))).toEqual({ damage: "gone" });
  expect(await after(() => mkdirSync(pathOf(hash)))).toEqual({ damage: "unreadable" });
  rmSync(pathOf(hash), { recursive: true });
  await store(bytes);
  expect(await storedEvidence(hash, bytes.length)).toEqual({ bytes });
});

it("removes what a killed process left on its way into the store", async () => {
  const old = new Date(Date.now() - 11 * 60_000);
  const left = [
    join(folder, "data", "evidence", "passing", randomUUID()),
    join(pathOf("ab"), "..", `.${randomUUID()}`),
  ];
  for (const path of left) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "half");
    await dropPassing(new Date(), true);
    expect(existsSync(path)).toBe(true);
    utimesSync(path, old, old);
  }
  await dropPassing(new Date(), false);
  expect(left.map((path) => existsSync(path))).toEqual([false, true]);
  await dropPassing(new Date(), true);
  expect(left.map((path) => existsSync(path))).toEqual([false, false]);
});

it("says of a drawer that is a file that the store cannot be used now, and goes on when it is one again", async () => {
  const bytes = pdf("a drawer that is a file");
  const drawer = dirname(pathOf(createHash("sha256").update(bytes).digest("hex")));
  rmSync(drawer, { recursive: true, force: true });
  writeFileSync(drawer, "");
  expect(isOutage(await store(bytes).catch((error: unknown) => error))).toBe(true);
  rmSync(drawer);
  expect(await store(bytes)).toMatchObject({ stored: { type: "pdf" } });
});

it("puts nothing into a folder that is not the one it began with", async () => {
  const data = join(folder, "data");
  renameSync(data, `${data}-away`);
  await expect(store(pdf("nowhere"))).rejects.toMatchObject({ code: "DISPLACED" });
  expect(existsSync(data)).toBe(false);
  mkdirSync(data);
  await expect(store(pdf("nowhere"))).rejects.toMatchObject({ code: "DISPLACED" });
  await expect(fileIn("kept-forms", "a.json")).rejects.toMatchObject({ code: "DISPLACED" });
  expect(readdirSync(data)).toEqual([]);
  rmSync(data, { recursive: true });
  renameSync(`${data}-away`, data);
  expect(await store(pdf("back again"))).toHaveProperty("stored");
});
