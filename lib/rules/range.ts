import type { Excess } from "./part-of";
import { compare, percentOf, plus, type Rational, whole, zero } from "./rational";
import type { SameRows } from "./same-rows";

/**
 * Between what a value lies; `null` is no bound. `computable`: no where it would divide by nothing, maybe where a
 * missing fact could make it so. `missing` are the facts that keep it open, `excesses` the parts that exceed their
 * wholes and so leave nothing to go by, `findings` what a person has to find of what would divide by nothing, `sameRows`
 * the rows of lists that stand for one thing and count once.
 */
export type Range = {
  low: Rational | null;
  high: Rational | null;
  computable: "yes" | "no" | "maybe";
  missing: readonly string[];
  excesses?: readonly Excess[];
  findings?: readonly string[];
  sameRows?: readonly SameRows[];
};

export const none: readonly string[] = [];
export const hundred = whole(100);

/** A value that is known. */
export const exactly = (value: Rational): Range => ({ low: value, high: value, computable: "yes", missing: none });

/** A value of which nothing is known, since it does not go together with another. */
export const impossible = (excesses: readonly Excess[]): Range => ({
  low: null,
  high: null,
  computable: "yes",
  missing: none,
  excesses,
});

/** Each key once. */
export const joined = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.every((list) => list.length === 0) ? none : [...new Set(lists.flat())];

const noExcess: { excesses?: readonly Excess[] } = {};

/** Each excess once; no property where there is none. */
export function allExcesses(of: readonly { excesses?: readonly Excess[] }[]): { excesses?: readonly Excess[] } {
  if (of.every(({ excesses }) => excesses === undefined)) return noExcess;
  const all = of.flatMap(({ excesses }) => excesses ?? []);
  return { excesses: [...new Map(all.map((each) => [`${each.part} ${each.whole}`, each])).values()] };
}

const noFinding: { findings?: readonly string[] } = {};

/** Each finding once; no property where there is none. */
export const allFindings = (of: readonly { findings?: readonly string[] }[]): { findings?: readonly string[] } =>
  of.every(({ findings }) => findings === undefined)
    ? noFinding
    : { findings: joined(of.map(({ findings }) => findings ?? none)) };

const noSame: { sameRows?: readonly SameRows[] } = {};

/** Each group of rows once; no property where there is none. */
export function allSameRows(of: readonly { sameRows?: readonly SameRows[] }[]): { sameRows?: readonly SameRows[] } {
  if (of.every(({ sameRows }) => sameRows === undefined)) return noSame;
  const all = of.flatMap(({ sameRows }) => sameRows ?? []);
  return { sameRows: [...new Map(all.map((each) => [`${each.list} ${each.rows.join()}`, each])).values()] };
}

/** Whether nothing but a person's finding keeps a value open. */
export const isForPerson = ({ missing, excesses, findings }: Range): boolean =>
  missing.length === 0 && excesses === undefined && findings !== undefined;

type Beside = Omit<Range, "low" | "high">;

const together = (ranges: readonly Range[]): Beside => ({
  computable: ranges.some(({ computable }) => computable === "no")
    ? "no"
    : ranges.some(({ computable }) => computable === "maybe")
      ? "maybe"
      : "yes",
  missing: joined(ranges.map(({ missing }) => missing)),
  ...(ranges.some(isMarked) && { ...allExcesses(ranges), ...allFindings(ranges), ...allSameRows(ranges) }),
});

const isMarked = ({ excesses, findings, sameRows }: Range): boolean =>
  excesses !== undefined || findings !== undefined || sameRows !== undefined;

const bound = (bounds: readonly (Rational | null)[], pick: (left: Rational, right: Rational) => Rational) =>
  bounds.reduce((left, right) => left && right && pick(left, right));

export const lesser = (left: Rational, right: Rational): Rational => (compare(left, right) <= 0 ? left : right);
export const larger = (left: Rational, right: Rational): Rational => (compare(left, right) >= 0 ? left : right);

/** The sum of several. */
export const sumOf = (ranges: readonly Range[]): Range => ({
  low: bound(
    ranges.map(({ low }) => low),
    plus,
  ),
  high: bound(
    ranges.map(({ high }) => high),
    plus,
  ),
  ...together(ranges),
});

/** The least or the greatest of several. The known bounds alone decide the side on which a value that is missing can only move it further. */
export const pickOf = (ranges: readonly Range[], pick: typeof lesser): Range => {
  const sided = (bounds: (Rational | null)[], side: "low" | "high") => {
    const all = bound(bounds, pick);
    if (all || (pick === lesser) === (side === "low")) return all;
    const finite = bounds.filter((each) => each !== null);
    return finite.length > 0 ? finite.reduce(pick) : null;
  };
  return {
    low: sided(
      ranges.map(({ low }) => low),
      "low",
    ),
    high: sided(
      ranges.map(({ high }) => high),
      "high",
    ),
    ...together(ranges),
  };
};

/** A percentage; amounts below the line are not negative. */
export function shareOf(above: Range, below: Range): Range {
  const { computable, missing, ...rest } = together([above, below]);
  if (below.high !== null && compare(below.high, zero) <= 0)
    return { low: null, high: null, computable: "no", missing: none };
  const least = below.low && compare(below.low, zero) > 0 ? below.low : null;
  const share = (amount: Rational | null, by: Rational | null, otherwise: Rational | null) =>
    amount && (by ? percentOf(amount, by) : compare(amount, zero) === 0 ? zero : otherwise);
  const isNegative = (amount: Rational | null) => amount !== null && compare(amount, zero) < 0;
  return {
    low: isNegative(above.low) ? share(above.low, least, null) : share(above.low, below.high, zero),
    high: isNegative(above.high) ? share(above.high, below.high, zero) : share(above.high, least, null),
    computable: least ? computable : computable === "no" ? "no" : "maybe",
    missing,
    ...rest,
  };
}

/**
 * The percentage of a part in its whole. Of nothing there is no part: where it is not known whether the part is nothing,
 * neither is it known whether anything can be computed.
 */
export function shareOfWhole(part: Range, whole: Range): Range {
  const isOfNothing = whole.high !== null && compare(whole.high, zero) <= 0;
  if (isOfNothing && part.missing.length > 0)
    return { low: null, high: null, computable: "maybe", missing: part.missing };
  return shareOf(part, whole);
}
