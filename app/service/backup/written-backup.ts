import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder } from "../folder-sync";
import { frameOf } from "./frames";
import type { Manifest } from "./manifest";
import { SealedWriter } from "./sealed-file";

/** A backup that is being written under a name that nobody takes for one, until it is whole. */
export type WrittenBackup = {
  /** Puts a file into it, of so many bytes. Returns its SHA-256. */
  put(name: string, size: number, bytes: AsyncIterable<Buffer>): Promise<string>;
  /** Puts in a file that lies at a path: for a folder it may lie there already, where it belongs. */
  take(name: string, path: string): Promise<{ hash: string; size: number }>;
  /** Makes it last and gives it its name. */
  finish(path: string): Promise<void>;
  /** Closes what is open. */
  abandon(): Promise<void>;
};

/** Reads what goes by; afterwards it says what that was. */
function counted(bytes: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  let size = 0;
  async function* passed() {
    for await (const piece of bytes) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  return { bytes: passed(), said: () => ({ hash: hash.digest("hex"), size }) };
}

/** A file, read in large pieces. */
export const fileBytes = (path: string): AsyncIterable<Buffer> =>
  createReadStream(path, { highWaterMark: 1024 * 1024 });

const changed = (name: string) => new Error(`${name} changed while it was copied`);

/** Writes a file into a folder for good. Returns its SHA-256 and size. */
export async function keep(path: string, bytes: AsyncIterable<Buffer>): Promise<{ hash: string; size: number }> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, "wx", 0o600);
  try {
    const { bytes: passed, said } = counted(bytes);
    for await (const piece of passed) await file.appendFile(piece);
    await file.sync();
    return said();
  } finally {
    await file.close();
  }
}

async function named(passing: string, path: string): Promise<void> {
  await rename(passing, path);
  await syncFolder(dirname(path));
}

/** Makes the bytes of a file that lies there already last. Returns its SHA-256 and size. */
async function settled(path: string): Promise<{ hash: string; size: number }> {
  const file = await open(path, "r+");
  await file.chmod(0o600);
  await file.sync().finally(() => file.close());
  const { bytes, said } = counted(fileBytes(path));
  for await (const _ of bytes);
  return said();
}

/** One folder, with every file as it lies in a data folder. */
export async function writeFolder(passing: string): Promise<WrittenBackup> {
  await mkdir(passing, { mode: 0o700 });
  const folders = new Set([passing]);
  return {
    async put(name, size, bytes) {
      const path = join(passing, name);
      for (let folder = dirname(path); folder.length > passing.length; folder = dirname(folder)) folders.add(folder);
      const kept = await keep(path, bytes);
      if (kept.size !== size) throw changed(name);
      return kept.hash;
    },
    take: (name, path) => (path === join(passing, name) ? settled(path) : keep(join(passing, name), fileBytes(path))),
    async finish(path) {
      for (const folder of folders) await syncFolder(folder);
      await named(passing, path);
    },
    async abandon() {},
  };
}

/** One encrypted file. */
export async function writeSealed(
  passing: string,
  key: Buffer,
  of: Pick<Manifest, "service" | "begunAt">,
): Promise<WrittenBackup> {
  const sealed = await SealedWriter.begin(passing, key, of);
  const put: WrittenBackup["put"] = async (name, size, bytes) => {
    await sealed.write(frameOf(name, size));
    const { bytes: passed, said } = counted(bytes);
    for await (const piece of passed) await sealed.write(piece);
    const put = said();
    if (put.size !== size) throw changed(name);
    return put.hash;
  };
  return {
    put,
    async take(name, path) {
      const { size } = await stat(path);
      return { hash: await put(name, size, fileBytes(path)), size };
    },
    async finish(path) {
      await sealed.end();
      await named(passing, path);
    },
    abandon: () => sealed.abandon(),
  };
}
