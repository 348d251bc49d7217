/** Marks of a frame (ITU-T T.81, table B.1), which hold its size; C4, C8 and CC are other tables. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

const [scan, end] = [0xda, 0xd9];
/** Marks without a segment: the beginning, those between parts of a scan, and one for a moment. */
const isBare = (mark: number): boolean => (mark >= 0xd0 && mark <= 0xd8) || mark === 0x01 || mark === 0x00;

const two = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** Where the next mark stands behind the dots of a scan: 0xFF that is neither filled up with 0 nor one of D0 to D7. */
function behindScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const mark = bytes[at + 1] ?? 0;
    if (mark !== 0 && mark !== 0xff && !(mark >= 0xd0 && mark <= 0xd7)) return at;
  }
  return bytes.length;
}

/** The size of a JPEG whose segments are whole, with dots, up to its end at the last byte; `null` for any other. */
export function jpegIn(bytes: Uint8Array): { width: number; height: number } | null {
  let size: { width: number; height: number } | null = null;
  let hasDots = false;
  let at = 2;
  while (at + 1 < bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (mark === end) return hasDots && at + 2 === bytes.length ? size : null;
    // A mark may be filled up with 0xFF in front.
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    const length = two(bytes, at + 2);
    if (isBare(mark) || length < 2 || at + 2 + length > bytes.length) return null;
    if (isFrame(mark)) {
      if (size || length < 11) return null;
      size = { width: two(bytes, at + 7), height: two(bytes, at + 5) };
    }
    at += 2 + length;
    if (mark !== scan) continue;
    const next = behindScan(bytes, at);
    if (!size || next === at) return null;
    hasDots = true;
    at = next;
  }
  return null;
}
