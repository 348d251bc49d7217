import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FoundBackup } from "./found-backups";
import { eachFramed } from "./frames";
import {
  BackupProblem,
  databaseFile,
  evidenceFile,
  isOfBackup,
  type Manifest,
  manifestFile,
  manifestIn,
  markFile,
  secretFile,
} from "./manifest";
import { piecesOf } from "./sealed-file";
import { fileBytes, keep } from "./written-backup";

/** What came out of a backup: what it says of itself, and what each of its files really is. */
export type Received = { manifest: Manifest; files: Map<string, { hash: string; size: number }> };

const noManifest = (path: string) =>
  new BackupProblem(
    `${path} is no backup that this program can read: its ${manifestFile} is damaged, or of a later version.`,
  );

const longestManifest = 256 * 1024 * 1024;

async function textOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > longestManifest) return "";
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function ofFolder({ path }: FoundBackup, into: string): Promise<Received> {
  const manifest = manifestIn(await textOf(fileBytes(join(path, manifestFile))));
  if (!manifest) throw noManifest(path);
  const files: Received["files"] = new Map();
  const names = [databaseFile, markFile, ...(manifest.secret === "file" ? [secretFile] : [])];
  for (const name of [...names, ...manifest.evidence.map(({ hash }) => evidenceFile(hash))])
    if (existsSync(join(path, name))) files.set(name, await keep(join(into, name), fileBytes(join(path, name))));
  return { manifest, files };
}

async function ofSealed({ path }: FoundBackup, key: Buffer, into: string): Promise<Received> {
  const files: Received["files"] = new Map();
  let manifest: Manifest | null = null;
  await eachFramed(piecesOf(path, key), async (name, bytes) => {
    if (!isOfBackup(name) || files.has(name)) throw noManifest(path);
    if (name === manifestFile) manifest = manifestIn(await textOf(bytes));
    else files.set(name, await keep(join(into, name), bytes));
  });
  if (!manifest) throw noManifest(path);
  return { manifest, files };
}

/** Copies a backup into a folder, opened where it is encrypted. Throws `BackupProblem` where it cannot be read. */
export function receive(backup: FoundBackup, key: Buffer | null, into: string): Promise<Received> {
  if (!backup.isSealed) return ofFolder(backup, into);
  if (key === null)
    throw new BackupProblem(
      `${backup.path} is encrypted: name the file of its key with --key FILE (or BACKUP_KEY_FILE).`,
    );
  return ofSealed(backup, key, into);
}
