import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { noted } from "#db/met";
import { type Ends, endLength } from "#lib/programme/file-type";
import { folderIn } from "./data-folder";

/** A file that came with a form: it lies on the disk while the form is answered, and no longer. */
export type SentFile = {
  /** As its sender calls it. */
  name: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of its bytes. */
  hash: string;
  path: string;
};

/** Where a file lies that is on its way in: on the disk of the store of evidence, as a new one. Throws `Displaced`. */
export const passingPath = (): string => join(folderIn("evidence", "passing"), randomUUID());

/** Writes a file to the disk and hashes it while it comes; nothing of it is left where it does not come whole. */
export async function receiveFile(name: string, stream: Readable): Promise<SentFile> {
  const path = passingPath();
  const hash = createHash("sha256");
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      size += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(stream, counted, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw noted(error);
  }
  return { name, size, hash: hash.digest("hex"), path };
}

export const dropFile = (file: SentFile): Promise<void> => rm(file.path, { force: true });

/** All of a file, for what cannot be read in pieces. */
export const bytesOf = async (file: SentFile): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(file.path));

/** The parts of a file by which its kind is told. */
export async function endsOf({ path, size }: SentFile): Promise<Ends> {
  const handle = await open(path);
  try {
    const part = async (from: number) => {
      const bytes = new Uint8Array(Math.min(size, endLength));
      await handle.read(bytes, 0, bytes.length, from);
      return bytes;
    };
    const head = await part(0);
    return { head, tail: size > endLength ? await part(size - endLength) : head, size };
  } finally {
    await handle.close();
  }
}

/** What the front makes of a form with files for the pages: its words as JSON, pairs of a field and a text. */
export const unpackedForm = "application/vnd.leapmark.form+json";

/** A file and the field of the form that it came in. */
export type FileInField = SentFile & { field: string };

/** The header by which the front tells the pages which files came with a form; no request from outside can set it. */
export const filesHeader = {
  name: "x-sent-files",
  write: (files: readonly FileInField[]): string => Buffer.from(JSON.stringify(files)).toString("base64url"),
  read: (header: string | null): FileInField[] =>
    header === null ? [] : (JSON.parse(Buffer.from(header, "base64url").toString("utf8")) as FileInField[]),
} as const;
