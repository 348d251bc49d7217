import type { FactKey, FirmFacts } from "../rules/fact";
import { type Figure, figureValues } from "../rules/figures";
import type { Leaves } from "../rules/leaves";

/** What is known of a firm's facts: the values that stand, and which of them a person of the bureau found. */
export type KnownFacts = { standing: FirmFacts; verified: ReadonlySet<FactKey> };

const marksLength = (count: number): number => Math.ceil(count / 8);

/** Whether every fact that a figure rests on was verified. */
const isVerified = ({ keys }: Figure, verified: ReadonlySet<FactKey>): boolean =>
  keys.length > 0 && keys.every((key) => verified.has(key));

/**
 * The figures of a firm as bytes: one 64-bit float each in the order of its rule set, NaN where it is not exactly
 * known, then one bit each that tells whether it was verified.
 */
export function figureBytes({ figures }: Leaves, values: Float64Array, { standing, verified }: KnownFacts): Buffer {
  const bytes = Buffer.alloc(figures.length * 8 + marksLength(figures.length));
  for (const [place, value] of figureValues(figures, values, standing).entries()) {
    bytes.writeDoubleLE(value, place * 8);
    const figure = figures[place];
    const at = figures.length * 8 + (place >> 3);
    if (figure && isVerified(figure, verified)) bytes[at] = (bytes[at] ?? 0) | (1 << (place & 7));
  }
  return bytes;
}

/** Reads bytes of so many figures; `null` where they are of others. */
export function figuresIn(bytes: Uint8Array | null, count: number): { value: DataView; marks: Uint8Array } | null {
  if (bytes === null || bytes.byteLength !== count * 8 + marksLength(count)) return null;
  const value = new DataView(bytes.buffer, bytes.byteOffset, count * 8);
  return { value, marks: bytes.subarray(count * 8) };
}
