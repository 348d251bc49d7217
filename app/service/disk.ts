import { randomUUID } from "node:crypto";
import { accessSync, closeSync, constants, fsyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

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
