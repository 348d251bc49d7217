import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

const mebibyte = 1024 * 1024;

/** Most files in a template, and most bytes that they may really unpack to, together; of its texts, which are parsed, fewer. */
const entriesAtMost = 500;
const unpackedAtMost = 20 * mebibyte;
const textsAtMost = 5 * mebibyte;
/** What is larger than this may unpack to so many times its packed size at most: no text of a person's comes near. */
const freelyPacked = mebibyte;
const ratioAtMost = 100;
/** Most tags in all texts together: each is an object once parsed. */
const tagsAtMost = 200_000;

export type Unpacked = ReadonlyMap<string, Buffer>;
type Refused = "not-readable" | "complex";

const textual = /\.(xml|rels|vml|svg)$/i;

/** What is not a picture, by how it begins: whatever it is called, it may be read as a text. */
const beginsAsText = (bytes: Buffer): boolean => /^[\xef\xbb\xbf\xfe\xff\s\0]*</.test(bytes.toString("latin1", 0, 64));

/** All parts of a Word document by their paths, and which of them are texts; or why they are not taken. */
export async function unpackedTemplate(
  bytes: Buffer,
): Promise<{ parts: Unpacked; texts: Unpacked } | { refused: Refused }> {
  const [parts, texts] = [new Map<string, Buffer>(), new Map<string, Buffer>()];
  const room = { bytes: unpackedAtMost, texts: textsAtMost, tags: tagsAtMost };
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > entriesAtMost) return { refused: "complex" };
    for await (const entry of zip.eachEntry()) {
      // Two files of one name: who reads the one cannot know what others read.
      if (parts.has(entry.fileName) || entry.isEncrypted()) return { refused: "not-readable" };
      if (isTooMuch(entry, room)) return { refused: "complex" };
      const content = await unpacked(zip, entry, room.bytes);
      if (content === null) return { refused: "complex" };
      room.bytes -= content.length;
      if (!entry.fileName.endsWith("/")) parts.set(entry.fileName, content);
      if (!textual.test(entry.fileName) && !beginsAsText(content)) continue;
      room.texts -= content.length;
      room.tags -= tagsIn(content);
      if (room.texts < 0 || room.tags < 0) return { refused: "complex" };
      texts.set(entry.fileName, content);
    }
  } catch {
    return { refused: "not-readable" };
  }
  return { parts, texts };
}

/** Whether an entry is too much by what the directory says, which is then held to it. */
const isTooMuch = ({ fileName, compressedSize, uncompressedSize }: Entry, room: { bytes: number; texts: number }) =>
  uncompressedSize > (textual.test(fileName) ? Math.min(room.bytes, room.texts) : room.bytes) ||
  (uncompressedSize > freelyPacked && uncompressedSize > compressedSize * ratioAtMost);

function tagsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf("<"); at >= 0; at = bytes.indexOf("<", at + 1)) if (bytes[at + 1] !== 0x2f) count++;
  return count;
}

/** Bytes of an entry; `null` where they are more than are left: what the directory says of its size is not relied on. */
async function unpacked(zip: ZipFile, entry: Entry, left: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > left) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
