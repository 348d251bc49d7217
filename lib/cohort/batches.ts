import { smallestGroup } from "./spread";

/** That a firm came, submitted anew, or left: from then on it stands by that result, or by none. */
export type Change<Result> = { at: number; firm: string; result: Result | null };

/** Who counts in a picture, and by which result; `isWaiting` where somebody who counts has left since, so that it cannot be told. */
export type Counted<Result> = { firms: ReadonlyMap<string, Result>; isWaiting: boolean };

/**
 * The state of firms after the last moment at which a whole group of them stood otherwise than in the state before it:
 * between two looks either nothing changes or so many at once that a difference tells of none. Whoever has left since
 * then is in what was told and may be read no more, so that nothing is told until a whole group stands otherwise again.
 * @param nameOf results with one name are one
 */
export function wholeBatches<Result>(
  changes: readonly Change<Result>[],
  now: number,
  nameOf: (result: Result) => string,
): Counted<Result> {
  const standing = new Map<string, Result>();
  const changed = new Set<string>();
  let told = new Map<string, Result>();
  const named = (result: Result | undefined) => (result === undefined ? "" : nameOf(result));
  const inOrder = changes.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);
  for (const [place, { at, firm, result }] of inOrder.entries()) {
    if (result === null) standing.delete(firm);
    else standing.set(firm, result);
    if (named(standing.get(firm)) === named(told.get(firm))) changed.delete(firm);
    else changed.add(firm);
    // Who leaves and comes in one moment has done neither.
    if (inOrder[place + 1]?.at === at || changed.size < smallestGroup) continue;
    told = new Map(standing);
    changed.clear();
  }
  return { firms: told, isWaiting: [...told.keys()].some((firm) => !standing.has(firm)) };
}

/** A share of firms, rounded; `values` are the classes in it, several where they were too few each. */
export type FoldedShare<Value> = { values: Value[]; percent: number };

/** What shares are rounded to, in percent: a firm more or less moves them by no readable amount. */
const grain = 5;

/**
 * How firms are shared over classes, of which each has a whole group; smaller ones are folded together, with the smallest
 * of the others where they are no group even then. `null` where fewer than two are left: then nothing is told.
 */
export function foldedShares<Value>(values: readonly Value[], order: readonly Value[]): FoldedShare<Value>[] | null {
  const counts = order.map((value) => ({ value, firms: values.filter((each) => each === value).length }));
  const total = counts.reduce((sum, { firms }) => sum + firms, 0);
  const large = counts.filter(({ firms }) => firms >= smallestGroup);
  const small = counts.filter(({ firms }) => firms < smallestGroup);
  const isGroup = () => small.reduce((sum, { firms }) => sum + firms, 0) >= smallestGroup;
  const isNone = () => small.every(({ firms }) => firms === 0);
  if (!isNone() && !isGroup()) {
    const smallest = large.toSorted((one, other) => one.firms - other.firms)[0];
    if (!smallest) return null;
    large.splice(large.indexOf(smallest), 1);
    small.push(smallest);
  }
  const percent = (firms: number) => Math.round((firms / total) * (100 / grain)) * grain;
  const folded = small.reduce((sum, { firms }) => sum + firms, 0);
  const shares = [
    ...large.map(({ value, firms }) => ({ values: [value], percent: percent(firms) })),
    ...(folded > 0
      ? [{ values: order.filter((each) => small.some(({ value }) => value === each)), percent: percent(folded) }]
      : []),
  ];
  return shares.length < 2 ? null : shares;
}

/** How many of some firms, told by groups: most or few where the rest, or they themselves, are no whole group. */
export type Portion = { kind: "some"; percent: number } | { kind: "most" | "few" };

/** `null` where the firms themselves are no whole group. */
export function portionOf(some: number, all: number): Portion | null {
  if (all < smallestGroup) return null;
  if (some < smallestGroup) return { kind: "few" };
  if (all - some < smallestGroup) return { kind: "most" };
  return { kind: "some", percent: Math.round((some / all) * (100 / grain)) * grain };
}

/** What is told of how many firms there are: that they are at least so many. */
const sizes = [5, 10, 20, 30, 50, 100, 200, 500, 1000] as const;

/** The largest of a few round numbers that so many firms have reached. */
export const reached = (firms: number): number => sizes.findLast((size) => firms >= size) ?? 0;
