import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { environment } from "../lib/env";
import { type FileRefusal, type FileType, fileTypeOf } from "../lib/programme/file-type";

/** Largest file, in bytes. */
export const evidenceLimit = 20 * 1024 * 1024;

/** How long a scanner may take over one file, in milliseconds. */
const scanPatience = 60_000;

export type Stored =
  | { stored: { hash: string; type: FileType; size: number; scan: "clean" | "failed" | null } }
  | { refused: FileRefusal | "too-large" }
  | { refused: "infected"; hash: string };

/** Files lie in the data folder under their SHA-256, so that the same one lies there once. */
const root = () => resolve(environment().DATA_DIR, "evidence");

function pathOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error("a file of the evidence store goes by its hash");
  return join(root(), hash.slice(0, 2), hash);
}

/** Runs the configured scanner on a file: exit code 0 is clean, 1 infected, anything else a failure. */
function scan(path: string): Promise<"clean" | "infected" | "failed"> | null {
  const [command, ...given] = (environment().EVIDENCE_SCAN_COMMAND ?? "").split(/\s+/).filter(Boolean);
  if (command === undefined) return null;
  return new Promise((resolve) => {
    const child = spawn(command, [...given, path], { stdio: "ignore", timeout: scanPatience });
    child.on("error", () => resolve("failed"));
    child.on("close", (code) => resolve(code === 0 ? "clean" : code === 1 ? "infected" : "failed"));
  });
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/** Looks a file over and puts it into the store, for good before this resolves: whole or not at all. */
export async function storeEvidence(bytes: Uint8Array): Promise<Stored> {
  if (bytes.length > evidenceLimit) return { refused: "too-large" };
  const looked = fileTypeOf(bytes);
  if ("refused" in looked) return looked;
  const hash = createHash("sha256").update(bytes).digest("hex");
  const path = pathOf(hash);
  const folder = join(path, "..");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const passing = join(folder, `.${randomUUID()}`);
  try {
    const handle = await open(passing, "wx", 0o600);
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    const found = (await scan(passing)) ?? null;
    if (found === "infected") return { refused: "infected", hash };
    // Over the same one where it lies there already: whoever took that away meanwhile has not taken this one.
    await rename(passing, path);
    await syncFolder(folder);
    return { stored: { hash, type: looked.type, size: bytes.length, scan: found } };
  } finally {
    await rm(passing, { force: true });
  }
}

/** The bytes of a stored file. */
export const storedEvidence = (hash: string): Promise<Buffer> => readFile(pathOf(hash));

/** Takes files out of the store that nothing refers to any more. */
export async function dropEvidence(hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await rm(pathOf(hash), { force: true });
}
