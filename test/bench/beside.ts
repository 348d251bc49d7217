import { type ChildProcess, spawn } from "node:child_process";
import { hashOfToken } from "#app/accounts/keys";
import type { Database } from "#db/client";
import { createSheet } from "#db/sheets/sheets";
import { latestEdition } from "#questionnaires";
import { benchSecret } from "./board-http";

/** Sheets that answers are saved on, and how many of these in a second. */
const saving = 50;
const savedASecond = 200;

const tokenOf = (place: number): string => `bench-beside-${place}`;

/** Sheets on which answers are saved while something else is done. */
export async function prepareSaving(database: Database, now: Date): Promise<void> {
  for (let place = 0; place < saving; place++) {
    const wish = { edition: latestEdition.id, depth: "full", year: 2025, locale: "zh" } as const;
    await createSheet(database, { kind: "stranger" }, { ...wish, linkHash: hashOfToken(tokenOf(place)) }, now);
  }
}

const [rating] = latestEdition.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === "rating");

/** How many answers were saved on each sheet so far: the next builds on the last, and waits for it. */
const saved = new Map<number, number>();
const busy = new Set<number>();
let turn = 0;

/** Saves answers at an even pace until told to stop; how long each took, in milliseconds. */
export function savingAt(base: string): () => Promise<number[]> {
  const times: number[] = [];
  const open = new Set<Promise<void>>();
  const save = async (place: number, revision: number) => {
    const began = performance.now();
    const entry = { value: revision % 2 === 0 ? "low" : "high" };
    const body = JSON.stringify({ entries: [{ key: `question:${rating?.id}`, entry, base: revision }] });
    const headers = { "content-type": "application/json", origin: base };
    const answer = await fetch(`${base}/api/sheets/${tokenOf(place)}/entries`, { method: "PUT", headers, body });
    await answer.text();
    if (!answer.ok) throw new Error(`a save was answered by ${answer.status}`);
    times.push(performance.now() - began);
  };
  const ticker = setInterval(() => {
    const place = turn % saving;
    turn += 1;
    if (busy.has(place)) return;
    busy.add(place);
    const revision = saved.get(place) ?? 0;
    const one = save(place, revision).then(() => {
      saved.set(place, revision + 1);
      busy.delete(place);
    });
    open.add(one);
    one.finally(() => open.delete(one));
  }, 1_000 / savedASecond);
  return async () => {
    clearInterval(ticker);
    await Promise.all(open);
    return times;
  };
}

async function untilReady(base: string, service: ChildProcess): Promise<void> {
  for (;;) {
    if (service.exitCode !== null) throw new Error("the service did not start");
    const isReady = await fetch(`${base}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The service on a folder, ready; what ends it. */
export async function serving(folder: string): Promise<{ base: string; end: () => void }> {
  const port = String(31_000 + (process.pid % 10_000));
  const env = { ...process.env, PORT: port, HOST: "127.0.0.1", DATA_DIR: folder, DATABASE_URL: "" };
  const service = spawn(process.execPath, ["bin/start.mjs"], {
    env: { ...env, AUTH_SECRET: benchSecret },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base, service);
  return { base, end: () => service.kill() };
}

export const p99 = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * 0.99)] ?? 0;
