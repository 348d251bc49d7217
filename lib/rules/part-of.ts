import type { FactKey, FactValue, FirmFacts } from "./fact";
import { keyOf, pairsOf, partsOf } from "./keys";
import { compare, rational } from "./rational";

/**
 * A fact that is a part of another one of the same year, and so cannot exceed it. Where `unless` is given for that year,
 * that one is the whole of it instead.
 */
export type PartOf = { part: string; whole: string; unless?: string };

/** A part that exceeds its whole: one of the two values is wrong. Each value stands by its key. */
export type Excess = { part: FactKey; partValue: FactValue; whole: FactKey; wholeValue: FactValue };

/** By a fact: every pair in which it stands, as the part or as the whole. */
export type Pairs = ReadonlyMap<string, readonly PartOf[]>;

const cache = new WeakMap<readonly PartOf[], Pairs>();

export function pairsByFact(parts: readonly PartOf[] = none): Pairs {
  const pairs =
    cache.get(parts) ??
    new Map(
      parts
        .flatMap(({ part, whole }) => [part, whole])
        .map((fact) => [fact, parts.filter(({ part, whole }) => part === fact || whole === fact)] as const),
    );
  cache.set(parts, pairs);
  return pairs;
}

const none: readonly PartOf[] = [];

/** The part and its whole in one year, where the one exceeds the other, exactly. */
export function excessIn(
  { part, whole, unless }: PartOf,
  year: number | null,
  valueAt: (key: FactKey) => FactValue | undefined,
): Excess | null {
  const keys = { part: keyOf(part, year), whole: keyOf(whole, year) };
  const [partValue, wholeValue] = [valueAt(keys.part), valueAt(keys.whole)];
  if (partValue === undefined || wholeValue === undefined) return null;
  if (unless !== undefined && valueAt(keyOf(unless, year)) !== undefined) return null;
  const [smaller, larger] = [rational(partValue), rational(wholeValue)];
  if (!smaller || !larger) return null;
  return compare(smaller, larger) > 0 ? { ...keys, partValue, wholeValue } : null;
}

/** Every part that exceeds its whole, in any year. */
export function excessesIn(parts: readonly PartOf[], facts: FirmFacts): Excess[] {
  const values = new Map(pairsOf(facts));
  const years = new Set([...values.keys()].map((key) => partsOf(key).year));
  return parts.flatMap((each) => [...years].flatMap((year) => excessIn(each, year, (key) => values.get(key)) ?? []));
}
