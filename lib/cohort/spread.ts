/** A range of scores, 0 to 100, the upper end included only in the last one, and how many other firms lie in it. */
export type Bar = { from: number; to: number; firms: number };

/** Where a firm stands among others, told so that no other firm can be made out. */
export type Spread = {
  /** Firms counted, without the one that looks. */
  firms: number;
  bars: Bar[];
  /** Which bar the firm itself lies in. */
  own: number;
  /** Share of the counted firms in the bars below the firm's own, and in it: 0 to 1. */
  below: number;
  beside: number;
};

/** Smallest number of firms of which anything is told. */
export const smallestGroup = 5;

const width = 10;

/**
 * Of firms in the order in which they came, only full groups are counted: between two looks at a growing cohort
 * either nothing changes or a whole group has joined, so a difference never tells of one firm.
 */
export const wholeGroups = <Value>(inOrder: readonly Value[]): readonly Value[] =>
  inOrder.slice(0, inOrder.length - (inOrder.length % smallestGroup));

/** Neighbouring bars are pooled until each holds a whole group; what is left at the top joins the bar before. */
function pooled(bars: readonly Bar[]): Bar[] {
  const whole: Bar[] = [];
  let open: Bar | null = null;
  for (const bar of bars) {
    open = open === null ? bar : { from: open.from, to: bar.to, firms: open.firms + bar.firms };
    if (open.firms < smallestGroup) continue;
    whole.push(open);
    open = null;
  }
  const last = whole.pop();
  if (last && open) return [...whole, { from: last.from, to: open.to, firms: last.firms + open.firms }];
  return last ? [...whole, last] : [];
}

/**
 * The spread of the others' scores (0 to 100, in the order in which they came) and the firm's own place in it; `null`
 * where there are fewer than two groups of them, so that there would be nothing but one bar.
 */
export function spreadOf(others: readonly number[], mine: number): Spread | null {
  const counted = wholeGroups(others);
  if (counted.length < 2 * smallestGroup) return null;
  const placeOf = (score: number) => Math.min(Math.floor(score / width), 100 / width - 1);
  const fine = Array.from({ length: 100 / width }, (_, place) => ({
    from: place * width,
    to: (place + 1) * width,
    firms: 0,
  }));
  for (const score of counted) {
    const bar = fine[placeOf(score)];
    if (bar) bar.firms++;
  }
  const bars = pooled(fine);
  const at = placeOf(mine) * width;
  const place = bars.findIndex(({ from, to }) => at >= from && at < to);
  const below = bars.slice(0, place).reduce((sum, { firms }) => sum + firms, 0);
  return {
    firms: counted.length,
    bars,
    own: place,
    below: below / counted.length,
    beside: (bars[place]?.firms ?? 0) / counted.length,
  };
}
