import { randomUUID } from "node:crypto";
import { accessSync, closeSync, constants, fsyncSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Room without which nothing is stored, in bytes. */
export const leastRoom = 1024 * 1024;

/** Bytes that are left on the disk of a path; without end where its file system does not tell. */
export function roomAt(path: string): number {
  const { blocks, bavail, bsize } = statfsSync(path);
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
}

/** Writes a small file into a folder for good, and removes it. Throws where that cannot be done. */
export function tryWriting(folder: string): void {
  accessSync(folder, constants.W_OK);
  const path = join(folder, `.${randomUUID()}`);
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, Buffer.alloc(4096));
    fsyncSync(file);
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
}
