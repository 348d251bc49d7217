/** How large a picture is, in dots, and of which kind. */
export type ImageSize = { type: "png" | "jpg"; width: number; height: number };

const at = (bytes: Uint8Array, place: number, length: 2 | 4): number =>
  Array.from({ length }, (_, step) => bytes[place + step] ?? 0).reduce((sum, byte) => sum * 256 + byte, 0);

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

/** The width and height that a PNG or JPEG says of itself; `null` where it is neither, or says nothing. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) && bytes.length > 24)
    return sized("png", at(bytes, 16, 4), at(bytes, 20, 4));
  return begins(bytes, 0xff, 0xd8, 0xff) ? jpegSize(bytes) : null;
}

const sized = (type: ImageSize["type"], width: number, height: number): ImageSize | null =>
  width > 0 && height > 0 ? { type, width, height } : null;

/** Marks of a frame (ITU-T T.81, table B.1), which hold its size; C4, C8 and CC are other tables. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

function jpegSize(bytes: Uint8Array): ImageSize | null {
  let place = 2;
  while (place + 9 < bytes.length && bytes[place] === 0xff) {
    const mark = bytes[place + 1] ?? 0;
    if (isFrame(mark)) return sized("jpg", at(bytes, place + 7, 2), at(bytes, place + 5, 2));
    // A mark may be filled up with 0xFF in front.
    place += mark === 0xff ? 1 : 2 + at(bytes, place + 2, 2);
  }
  return null;
}
