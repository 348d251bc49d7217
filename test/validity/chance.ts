import { normal } from "#lib/scoring/certainty";

/** Chance that a seed decides: the same on every machine and every day. */
export type Chance = {
  /** Evenly from 0 to 1. */
  even: () => number;
  /** Normal with mean 0 and deviation 1. */
  bell: () => number;
  /** How many of a rare kind come where `mean` are expected. */
  count: (mean: number) => number;
  /** A whole number below `end`. */
  below: (end: number) => number;
};

/** Mulberry32 for the bits, the polar method for the normal ones. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  let spare: number | null = null;
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const bell = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * even() - 1, 2 * even() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * stretch;
      return x * stretch;
    }
  };
  const count = (mean: number) => {
    if (mean <= 0) return 0;
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * bell()));
    const end = Math.exp(-mean);
    let number = 0;
    for (let product = even(); product > end; product *= even()) number++;
    return number;
  };
  return { even, bell, count, below: (end) => Math.floor(even() * end) };
}

const deviates = new Map<number, number>();

/** The normal deviate that has this share below it, by bisection. */
export function deviateAt(share: number): number {
  const known = deviates.get(share);
  if (known !== undefined) return known;
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normal(middle) < share) low = middle;
    else high = middle;
  }
  deviates.set(share, (low + high) / 2);
  return (low + high) / 2;
}
