import { jpegIn } from "./jpeg";
import { pngIn } from "./png";

/** How large a picture is, in dots, and of which kind. */
export type ImageSize = { type: "png" | "jpg"; width: number; height: number };

/** Why a picture is not taken: it is neither PNG nor JPEG, not whole or more than itself, or too small or too large. */
export type ImageRefusal = "kind" | "broken" | "size";

/** Fewest and most dots on a side. */
const sideAtLeast = 16;
const sideAtMost = 4000;

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

/** A PNG or JPEG by its whole structure, from its first byte to its last; or why it is not taken. */
export function imageIn(bytes: Uint8Array): ImageSize | { refused: ImageRefusal } {
  const isPng = begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  if (!isPng && !begins(bytes, 0xff, 0xd8, 0xff)) return { refused: "kind" };
  const size = isPng ? pngIn(bytes) : jpegIn(bytes);
  if (!size) return { refused: "broken" };
  const isPlausible = [size.width, size.height].every((side) => side >= sideAtLeast && side <= sideAtMost);
  return isPlausible ? { type: isPng ? "png" : "jpg", ...size } : { refused: "size" };
}

/** The size of a picture that is taken; `null` for any other. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const image = imageIn(bytes);
  return "refused" in image ? null : image;
}
