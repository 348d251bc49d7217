/** Sums of the check (ISO/IEC 15948, annex D). */
const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function checkOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

type Chunk = { kind: string; data: Uint8Array };

/** The depths of each type of colour (ISO/IEC 15948, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

const signature = 8;
const around = 12;

/** The chunks up to the very end of the file; `null` where one is not whole. */
function chunksIn(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature;
  while (at < bytes.length) {
    const length = at + around <= bytes.length ? view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (at + around + length > bytes.length) return null;
    if (checkOf(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) return null;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ kind, data: bytes.subarray(at + 8, at + 8 + length) });
    at += around + length;
  }
  return chunks;
}

/** The size of a PNG whose chunks are whole and in their order; `null` for any other. */
export function pngIn(bytes: Uint8Array): { width: number; height: number } | null {
  const chunks = chunksIn(bytes);
  const [head] = chunks ?? [];
  if (!chunks || head?.kind !== "IHDR" || head.data.length !== 13) return null;
  const [depth = 0, colour = 0, compression, filter, interlace = 2] = head.data.subarray(8);
  if (!depths[colour]?.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) return null;
  const order = chunks.map(({ kind, data }) => (kind === "IDAT" && data.length === 0 ? "" : kind)).filter(Boolean);
  // What decides how it is drawn has capitals: one each of its head, colours and end, and its dots in one piece.
  const drawing = order.filter((kind) => /^[A-Z]/.test(kind)).join(" ");
  const colours = colour === 3 ? "PLTE " : colour === 0 || colour === 4 ? "" : "(?:PLTE )?";
  const isInOrder = new RegExp(`^IHDR ${colours}IDAT( IDAT)* IEND$`).test(drawing) && order.at(-1) === "IEND";
  const isOnePiece =
    order.lastIndexOf("IDAT") - order.indexOf("IDAT") + 1 === order.filter((kind) => kind === "IDAT").length;
  if (!isInOrder || !isOnePiece || chunks.at(-1)?.data.length !== 0) return null;
  const view = new DataView(head.data.buffer, head.data.byteOffset);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}
