import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync, rmSync, statSync } from "node:fs";
import { copyFile, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { noted } from "#db/met";
import type { Damage } from "#db/service/files-check";
import { environment } from "#lib/env";
import { type FileRefusal, type FileType, fileTypeOf } from "#lib/programme/file-type";
import { dataFolder, folderIn } from "./data-folder";
import { syncFolder } from "./folder-sync";
import { endsOf, passingPath, type SentFile } from "./sent-files";

/** Largest file, in bytes. */
export const evidenceLimit = 20 * 1024 * 1024;

/** How long a scanner may take over one file, in milliseconds. */
const scanPatience = 60_000;

/** How long a file may be on its way into the store, in milliseconds: whoever wrote an older one was killed. */
const passingAtMost = 10 * 60_000;

export type StoringOutcome =
  | { stored: { hash: string; type: FileType; size: number; scan: "clean" | "failed" | null } }
  | { refused: FileRefusal | "too-large" }
  | { refused: "infected"; hash: string };

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

/** Files lie in the data folder under their SHA-256, so that the same one lies there once. Throws `Displaced`. */
function pathOf(hash: string): string {
  if (!isHash(hash)) throw new Error("a file of the evidence store goes by its hash");
  return join(dataFolder(), "evidence", hash.slice(0, 2), hash);
}

/** What a scanner needs to find its way: it reads what anybody may have sent, so it is given no secrets. */
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = process.env;
  const named = Object.entries({ PATH, HOME, TMPDIR, LANG }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named) as NodeJS.ProcessEnv;
}

/** Runs the configured scanner on a file: exit code 0 is clean, 1 infected, anything else a failure. */
function scan(path: string): Promise<"clean" | "infected" | "failed"> | null {
  const [command, ...given] = (environment().EVIDENCE_SCAN_COMMAND ?? "").split(/\s+/).filter(Boolean);
  if (command === undefined) return null;
  return new Promise((resolve) => {
    const child = spawn(command, [...given, path], {
      stdio: "ignore",
      timeout: scanPatience,
      env: surroundings(),
    });
    child.on("error", () => resolve("failed"));
    child.on("close", (code) => resolve(code === 0 ? "clean" : code === 1 ? "infected" : "failed"));
  });
}

/** The folder of a file, there for good. */
async function folderOf(hash: string): Promise<string> {
  const isNew = !existsSync(join(pathOf(hash), ".."));
  const folder = folderIn("evidence", hash.slice(0, 2));
  if (isNew) for (const above of [dataFolder(), folderIn("evidence")]) await syncFolder(above);
  return folder;
}

/**
 * Looks a file over and puts it into the store, for good before this resolves: whole or not at all.
 * @param announce is awaited before and after the file comes to lie there: it has it taken away unless a row names it
 */
export async function storeEvidence(
  file: SentFile,
  announce: (hash: string) => Promise<void>,
): Promise<StoringOutcome> {
  const { hash, size } = file;
  if (size > evidenceLimit) return { refused: "too-large" };
  const looked = fileTypeOf(await endsOf(file));
  if ("refused" in looked) return looked;
  const passing = passingPath();
  try {
    await copyFile(file.path, passing, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const handle = await open(passing, "r+");
    await handle.sync().finally(() => handle.close());
    const scanResult = (await scan(passing)) ?? null;
    if (scanResult === "infected") return { refused: "infected", hash };
    await announce(hash);
    const folder = await folderOf(hash);
    // Over the same one where it lies there already: whoever took that away meanwhile has not taken this one.
    await rename(passing, join(folder, hash));
    await syncFolder(folder);
    // Who was held up in between has been forgotten meanwhile.
    await announce(hash);
    return { stored: { hash, type: looked.type, size, scan: scanResult } };
  } catch (error) {
    throw noted(error);
  } finally {
    await rm(passing, { force: true });
  }
}

/** Whether a file of that size, in bytes, lies in the store. Throws `Displaced`. */
export const liesStored = (hash: string, size: number): boolean =>
  statSync(pathOf(hash), { throwIfNoEntry: false })?.size === size;

/**
 * The bytes of a stored file, if they are still those that were stored; else what became of them.
 * @param size bytes that it had, where a row tells
 */
export async function storedEvidence(
  hash: string,
  size: number | null,
): Promise<{ bytes: Buffer } | { damage: Damage }> {
  const path = pathOf(hash);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === undefined || code === "EMFILE" || code === "ENFILE" || code === "ENOMEM") throw error;
    return { damage: code === "ENOENT" || code === "ENOTDIR" ? "gone" : "unreadable" };
  }
  if (createHash("sha256").update(bytes).digest("hex") === hash) return { bytes };
  return { damage: bytes.length < (size ?? 1) ? "truncated" : "replaced" };
}

/** What became of a stored file; `null` where it is what was stored. */
export async function damageOf(hash: string, size: number | null): Promise<Damage | null> {
  const reading = await storedEvidence(hash, size);
  return "damage" in reading ? reading.damage : null;
}

/** Takes a file out of the store. Throws `Displaced`. */
export const removeEvidence = (hash: string): void => rmSync(pathOf(hash), { force: true });

/** The files of the store, a folder at a time. */
export async function* hashesStored(): AsyncGenerator<string[]> {
  const root = join(dataFolder(), "evidence");
  for (const folder of await readdir(root).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    const names = await readdir(join(root, folder)).catch(() => []);
    yield names.filter(isHash);
  }
}

/** Removes what a killed process left on its way into the store; `deep` also looks where earlier versions put it. */
export async function dropPassing(now: Date, deep: boolean): Promise<void> {
  const root = join(dataFolder(), "evidence");
  const folders = deep ? await readdir(root).catch(() => []) : ["passing"];
  for (const folder of folders) {
    if (folder !== "passing" && !/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      if (folder !== "passing" && !/^\.[0-9a-f-]{36}$/.test(name)) continue;
      const path = join(root, folder, name);
      const stats = await stat(path).catch(() => null);
      if (stats && stats.mtimeMs < now.getTime() - passingAtMost) await rm(path, { force: true });
    }
  }
}
