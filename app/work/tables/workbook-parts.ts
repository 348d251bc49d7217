import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ZipFile as NewZip } from "yazl";
import { TableFault } from "./table-fault";

/** Most bytes that the parts of a workbook may really unpack to: a hundred thousand rows of ten columns. */
const unpackedAtMost = 128 * 1024 * 1024;

/** Most files in the directory of a workbook. */
const entriesAtMost = 10_000;

/** Most bytes of one text: a cell of a spreadsheet holds 32,767 characters, each written with eight bytes at most. */
const textAtMost = 32_767 * 8;

/** Throws where a text between two tags is longer than any cell's; white space does not count. */
function mustHoldCells(part: Buffer): void {
  let from = 0;
  while (from < part.length) {
    const place = part.indexOf("<", from + 1);
    const to = place < 0 ? part.length : place;
    if (to - from > textAtMost) {
      let filled = 0;
      for (let at = from; at < to; at++) if (Number(part[at]) > 0x20) filled += 1;
      if (filled > textAtMost) throw new TableFault("cell-too-long");
    }
    from = to;
  }
}

/** The texts of a workbook by their paths. */
export type Parts = ReadonlyMap<string, Buffer>;

/** Bytes of an entry, no more than are left; what the directory says of its size is not relied on. */
async function unpacked(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > left) throw new TableFault("unpacked-too-large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Unpacks the texts of a workbook; pictures and the like stay where they are. */
export async function unpack(bytes: Buffer): Promise<Parts> {
  const parts = new Map<string, Buffer>();
  let room = unpackedAtMost;
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > entriesAtMost) throw new TableFault("unpacked-too-large");
    for await (const entry of zip.eachEntry()) {
      if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
      // Said honestly, it need not be unpacked to know that it is too much.
      if (entry.uncompressedSize > room) throw new TableFault("unpacked-too-large");
      const part = await unpacked(zip, entry, room);
      mustHoldCells(part);
      room -= part.length;
      parts.set(entry.fileName, part);
    }
  } catch (error) {
    throw error instanceof TableFault ? error : new TableFault("workbook-broken");
  }
  return parts;
}

/** The parts as a workbook again. */
export function packed(parts: Parts): Promise<Buffer> {
  const zip = new NewZip();
  for (const [path, part] of parts) zip.addBuffer(part, path, { compress: false });
  zip.end();
  return buffer(zip.outputStream as Readable);
}
