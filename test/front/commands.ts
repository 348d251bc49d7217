import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import type { Database } from "#db/client";
import { attachEvidence } from "#db/sheets/attachments";
import { fulfilled, newFirm } from "../db/fresh";

export type Run = { status: number | null; said: string };

/** Starts a program of ours on a data folder. */
export function begin(program: string[], folder: string, given: Record<string, string> = {}) {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: "", AUTH_SECRET: "", ...given };
  return spawn(process.execPath, ["--import", "tsx", ...program], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs a program of ours on a data folder to its end: its status, and all that it said. */
export async function run(program: string[], folder: string, given: Record<string, string> = {}): Promise<Run> {
  const child = begin(program, folder, given);
  const [said, faults, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, said: said + faults };
}

/** Opens a service on a folder as its start does, without serving. */
export const start = (folder: string, given: Record<string, string> = {}): Promise<Run> =>
  run(["test/front/start-process.ts"], folder, given);

export const pathOfEvidence = (folder: string, hash: string) => join(folder, "evidence", hash.slice(0, 2), hash);

/** Gives a new firm of a service an evidence file of some size; returns its hash. */
export async function addEvidence(store: Database, folder: string, size = 0): Promise<string> {
  const bytes = Buffer.concat([Buffer.from(`%PDF-1.7 ${randomUUID()}`), Buffer.alloc(size, 7)]);
  const hash = createHash("sha256").update(bytes).digest("hex");
  mkdirSync(dirname(pathOfEvidence(folder, hash)), { recursive: true });
  writeFileSync(pathOfEvidence(folder, hash), bytes);
  const file = { hash, name: "a.pdf", type: "pdf" as const, size: bytes.length, scan: null };
  fulfilled(await attachEvidence(store, await newFirm(store), { fact: "staff", file, lies: () => true }, new Date()));
  return hash;
}
