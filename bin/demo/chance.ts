import { createHash } from "node:crypto";

/** Repeatable chance: the same words give the same draws on every machine. */
export type Chance = {
  /** From 0 to below 1. */
  share(): number;
  /** A whole number from one to the other, both included. */
  whole(from: number, to: number): number;
  /** Spread as a bell round 0 with deviation 1. */
  normal(): number;
  happens(probability: number): boolean;
  one<Value>(among: readonly Value[]): Value;
  /** One of several, the earlier the likelier: each next one `ratio` times as likely. */
  early<Value>(among: readonly Value[], ratio: number): Value;
};

/** Small fast counter (sfc32, C. Doty-Humphrey), seeded with SHA-256 of the words. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  const seed = createHash("sha256").update(words.join("/")).digest();
  let a = seed.readInt32LE(0);
  let b = seed.readInt32LE(4);
  let c = seed.readInt32LE(8);
  let count = 1;
  const share = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1));
  const one = <Value>(among: readonly Value[]): Value => among[whole(0, among.length - 1)] as Value;
  return {
    share,
    whole,
    one,
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    happens: (probability) => share() < probability,
    early(among, ratio) {
      let place = 0;
      while (place < among.length - 1 && share() < ratio / (1 + ratio)) place++;
      return among[place] as (typeof among)[number];
    },
  };
}

/** Presses any number into 0 to 1, 0 in the middle. */
export const pressed = (value: number): number => 1 / (1 + Math.exp(-value));

/** A number as books print it, with so many decimals. */
export const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
