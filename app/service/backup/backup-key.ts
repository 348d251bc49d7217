import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { BackupProblem } from "./manifest";

/** Bytes of a key: of AES-256. */
const length = 32;

/** Reads the key of a file. Throws `BackupProblem` where it holds none. */
export function keyIn(path: string): Buffer {
  let key: Buffer;
  try {
    key = readFileSync(path);
  } catch (error) {
    throw new BackupProblem(`The key ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  if (key.length === length) return key;
  throw new BackupProblem(
    `${path} is no key: it holds ${key.length} bytes, and a key has ${length}. Make one with  npm run backup -- --new-key FILE`,
  );
}

/** Writes a new key, for this user alone, where nothing lies yet. */
export function makeKey(path: string): void {
  try {
    writeFileSync(path, randomBytes(length), { flag: "wx", mode: 0o600 });
  } catch (error) {
    throw new BackupProblem(`The key ${path} cannot be made: ${error instanceof Error ? error.message : error}`);
  }
}
