import { inflateRawSync } from "node:zlib";

const endSize = 22;
const entrySize = 46;
const localSize = 30;

/** The files of a zip archive by their names, read through its central directory (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export function entriesOf(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]), bytes.length - endSize);
  if (end < 0) throw new Error("no zip archive");
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString("utf8", at + entrySize, at + entrySize + (nameLength ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + localSize + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    entries.set(name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += entrySize + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
