import type { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { dropFile, type FileInField, receiveFile, unpackedForm } from "#app/service/sent-files";
import { type Sink, Unreadable } from "./body";

/** Most fields and files that a form may have, and the longest head of one in bytes. */
const partsAtMost = 10_000;
const headAtMost = 8 * 1024;

/** Signs that stand in another way in a name between quotation marks (HTML, 4.10.22.7, multipart form data). */
const named = (name: string | undefined): string =>
  (name ?? "").replace(/%(22|0D|0A)/gi, (sign) => decodeURIComponent(sign));

function parserOf(type: string, limit: number) {
  if (!/^multipart\/form-data\s*;/i.test(type)) return null;
  try {
    return new Busboy({
      headers: { "content-type": type },
      // Whoever reads the body stops at its limit.
      limits: { parts: partsAtMost, headerSize: headAtMost, fieldSize: limit, fileSize: limit },
    });
  } catch {
    return null;
  }
}

/**
 * Takes in a form with files: gathers its words, and writes each file to the disk as it comes. `null` where the type
 * is not that of such a form.
 * @param limit of the whole body, in bytes
 */
export function multipartForm(type: string, limit: number): Sink | null {
  const parser = parserOf(type, limit);
  if (!parser) return null;
  const fields: [string, string][] = [];
  const files: Promise<FileInField>[] = [];
  const streams = new Set<Readable>();
  let fail: (error: unknown) => void;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Who waits for a piece or the end is told; nobody may be waiting yet.
  failed.catch(() => undefined);
  const parsed = new Promise<void>((resolve) => parser.on("finish", () => resolve()));
  parser.on("error", (error) => fail(new Unreadable("a form with files", { cause: error })));
  parser.on("partsLimit", () => fail(new Unreadable("a form of too many parts")));
  parser.on("field", (name, value) => fields.push([named(name), value]));
  parser.on("file", (field, stream, name) => {
    streams.add(stream);
    const file = receiveFile(named(name), stream).then((received) => ({ field: named(field), ...received }));
    file.catch((error: unknown) => fail(error)).finally(() => streams.delete(stream));
    files.push(file);
  });
  return {
    take(chunk) {
      const drained = new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
      return Promise.race([drained, failed]);
    },
    async end() {
      parser.end();
      await Promise.race([parsed, failed]);
      const sent = await Promise.race([Promise.all(files), failed]);
      return { type: unpackedForm, bytes: Buffer.from(JSON.stringify(fields)), fields, files: sent };
    },
    drop() {
      for (const stream of streams) stream.destroy(new Unreadable("a form that did not come whole"));
      for (const file of files) file.then(dropFile, () => undefined);
    },
  } satisfies Sink;
}
