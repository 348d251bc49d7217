import type { Text } from "../text/text";
import type { FactKey, FactValue, ListRow } from "./fact";
import { type Rational, rational, zero } from "./rational";

/** What holds of a field of a row; a field that the row does not tell holds nothing. */
export type RowCondition = { field: string } & ({ oneOf: readonly string[] } | { is: boolean } | { above: number });

/** How facts, years and rows are held against each other. Numbers are in the units of the facts. */
type Comparison =
  /** Of one year: the whole is the sum of its parts, but for rounding. */
  | { kind: "balance"; whole: string; parts: readonly string[]; tolerance: number }
  /** From one year to the next: the larger is not `factor` times the smaller, where it is at least `least`. */
  | { kind: "jump"; fact: string; factor: number; least: number }
  /** No year is left out between two that are given. */
  | { kind: "gap"; fact: string }
  /** Of one year: the one is not 0 while the other is above 0. */
  | { kind: "nothing-beside"; nothing: string; beside: string }
  /** Of one year: the one is at most so many times the other. */
  | { kind: "at-most-times"; above: string; below: string; times: number }
  /** A field of all rows adds up to a fact, in the latest year that the fact is given for, but for rounding. */
  | { kind: "list-total"; list: string; field: string; fact: string; tolerance: number }
  /** No day is later than today. */
  | { kind: "day-ahead"; list: string; field: string }
  | { kind: "fact-ahead"; fact: string }
  /** Beside rows of which the condition holds, a fact is at least so much, in the latest year that it is given for. */
  | { kind: "too-little-beside"; list: string; when: RowCondition; fact: string; least: number }
  /** A day of a row is not before that of a fact. */
  | { kind: "day-before"; list: string; field: string; fact: string }
  /** In rows of which the condition holds, the later day is at most so many years after the earlier one. */
  | { kind: "long-span"; list: string; when: RowCondition; earlier: string; later: string; years: number }
  /** No row of which the condition holds lacks the field. */
  | { kind: "lacking"; list: string; when: RowCondition; field: string }
  /** No row of which all conditions hold. */
  | { kind: "row"; list: string; when: readonly RowCondition[] }
  /** No two rows hold the same code, in the first of the fields that tells one; `ignoring` are letters before it that say nothing. */
  | { kind: "twice"; list: string; fields: readonly string[]; ignoring: readonly string[] }
  /** Every code that a row names stands in a row of another list, in one of its fields. */
  | { kind: "named"; list: string; field: string; of: Codes; ignoring: readonly string[] };

type Codes = { list: string; fields: readonly string[] };

/** What is compared among facts that no rule compares. `isHard`: both cannot be true; the others are worth a second look. */
export type CrossCheck = { id: string; isHard: boolean; text: Text } & Comparison;

/** Where a check does not hold: the facts, their year where they have one, and rows of the list, counted from 1. */
export type CrossFinding = {
  check: CrossCheck;
  keys: readonly [FactKey, ...FactKey[]];
  year: number | null;
  rows: readonly number[];
};

/** Facts by their keys. */
export type Values = ReadonlyMap<FactKey, FactValue>;
export type Found = Omit<CrossFinding, "check">;

/** By fact, the years that it is given for, in their order. */
export type Years = ReadonlyMap<string, readonly number[]>;

export type OfKind<Kind extends CrossCheck["kind"]> = Extract<CrossCheck, { kind: Kind }>;

/** The facts that a check compares. */
export function factsCompared(check: CrossCheck): string[] {
  switch (check.kind) {
    case "balance":
      return [check.whole, ...check.parts];
    case "jump":
    case "gap":
    case "fact-ahead":
      return [check.fact];
    case "nothing-beside":
      return [check.nothing, check.beside];
    case "at-most-times":
      return [check.above, check.below];
    case "list-total":
    case "day-before":
    case "too-little-beside":
      return [check.list, check.fact];
    case "named":
      return [check.list, check.of.list];
    case "day-ahead":
    case "long-span":
    case "lacking":
    case "row":
    case "twice":
      return [check.list];
  }
}

/** The rows of a list; none where it is not told. */
export const rowsOf = (values: Values, list: string): readonly ListRow[] => {
  const rows = values.get(list);
  return Array.isArray(rows) ? (rows as readonly ListRow[]) : [];
};

/** A number of a check as it is compared. */
export const exact = (number: number): Rational => rational(number) ?? zero;
