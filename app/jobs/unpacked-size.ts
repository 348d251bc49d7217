/** Signatures of the parts of a zip file (APPNOTE.TXT, 4.3.12 and 4.3.16). */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Bytes that a zip file says it unpacks to, read from its directory without unpacking anything; `null` where it is no
 * zip file, or one of those over 4 GiB. A file that lies about its sizes fails when it is unpacked.
 */
export function unpackedSize(bytes: Buffer): number | null {
  const furthest = Math.max(0, bytes.length - 22 - 0xffff);
  let end = bytes.length - 22;
  while (end >= furthest && bytes.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < furthest || end < 0) return null;
  const entries = bytes.readUInt16LE(end + 10);
  let place = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (place + 46 > bytes.length || bytes.readUInt32LE(place) !== directoryEntry) return null;
    size += bytes.readUInt32LE(place + 24);
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(place + offset));
    place += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return size;
}
