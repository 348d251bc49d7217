import type { FactKey, FactValue, FirmFacts } from "./fact";

/** Where a value stands: the fact, and its year where it has one ("revenue.2025"). */
export const keyOf = (fact: string, year: number | null): FactKey => (year === null ? fact : `${fact}.${year}`);

/** Fact and year of a key; only four digits after the last point are a year. */
export function partsOf(key: FactKey): { fact: string; year: number | null } {
  const [, fact, year] = /^(.+)\.(\d{4})$/.exec(key) ?? [];
  return fact === undefined ? { fact: key, year: null } : { fact, year: Number(year) };
}

/** A field in a row of a list, counted from 1. */
export type Cell = { list: string; row: number; field: string };

/** The cell that a key names; `null` for the key of a whole fact. */
export function cellOf(key: FactKey): Cell | null {
  const [, list, row, field] = /^([^.]+)\.([1-9]\d{0,3})\.([^.]+)$/.exec(key) ?? [];
  return list === undefined || field === undefined ? null : { list, row: Number(row), field };
}

type Years = Readonly<Record<string, FactValue>>;
const isYears = (value: FactValue | Years): value is Years =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value that stands under a key; `undefined` where it is not known. */
export function valueAt(facts: FirmFacts, key: FactKey): FactValue | undefined {
  const { fact, year } = partsOf(key);
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (value === undefined) return undefined;
  if (!isYears(value)) return year === null ? value : undefined;
  return year !== null && Object.hasOwn(value, String(year)) ? value[year] : undefined;
}

/** Facts as pairs of key and value. */
export const pairsOf = (facts: FirmFacts): [FactKey, FactValue][] =>
  Object.entries(facts).flatMap(([fact, value]) =>
    isYears(value)
      ? Object.entries(value).map(([year, each]): [FactKey, FactValue] => [`${fact}.${year}`, each])
      : [[fact, value] as [FactKey, FactValue]],
  );

/** Facts from pairs of key and value; of two values under one key the later counts. */
export function factsFrom(pairs: Iterable<readonly [FactKey, FactValue]>): FirmFacts {
  const facts: Record<string, FactValue | Record<string, FactValue>> = {};
  for (const [key, value] of pairs) {
    const { fact, year } = partsOf(key);
    if (year === null) facts[fact] = value;
    else {
      const years = facts[fact];
      facts[fact] = { ...(years !== undefined && isYears(years) ? years : {}), [year]: value };
    }
  }
  return facts;
}

/** What stands: the verified value where there is one, else the firm's. */
export const overlaid = (claimed: FirmFacts, verified: ReadonlyMap<FactKey, FactValue>): FirmFacts =>
  factsFrom([...pairsOf(claimed), ...verified]);

/** Only the values whose key or fact is among those named. */
export const only = (facts: FirmFacts, named: ReadonlySet<string>): FirmFacts =>
  factsFrom(pairsOf(facts).filter(([key]) => named.has(key) || named.has(partsOf(key).fact)));
