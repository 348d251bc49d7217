import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

/** Most files in a template, and most bytes that they may really unpack to, together. */
const entriesAtMost = 2_000;
const unpackedAtMost = 40 * 1024 * 1024;

export type Unpacked = ReadonlyMap<string, Buffer>;

/** The texts of a Word document by their paths, and the paths of all that it holds; `null` where it is no sound archive, or too much. */
export async function unpackedTemplate(bytes: Buffer): Promise<{ texts: Unpacked; paths: string[] } | null> {
  const texts = new Map<string, Buffer>();
  const paths: string[] = [];
  let room = unpackedAtMost;
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > entriesAtMost) return null;
    for await (const entry of zip.eachEntry()) {
      // Two files of one name: who reads the one cannot know what others read.
      if (paths.includes(entry.fileName) || entry.isEncrypted() || entry.uncompressedSize > room) return null;
      paths.push(entry.fileName);
      const content = await unpacked(zip, entry, room);
      if (content === null) return null;
      room -= content.length;
      if (/\.(xml|rels|vml)$/i.test(entry.fileName)) texts.set(entry.fileName, content);
    }
  } catch {
    return null;
  }
  return { texts, paths };
}

/** Bytes of an entry; `null` where they are more than are left: what the directory says of its size is not relied on. */
async function unpacked(zip: ZipFile, entry: Entry, left: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > left) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
