import type { Diagnosis } from "../diagnosis/diagnosis";
import type { FactKey, FirmFacts } from "../rules/fact";
import type { Leaves } from "../rules/leaves";
import { excessesIn } from "../rules/part-of";
import { statusLetters } from "../rules/truth";
import type { Column, RuleBasis } from "./column";
import { type ColumnId, type ColumnList, columnList } from "./column-list";
import { figureBytes, type KnownFacts } from "./figures";

const all: readonly [string, Column][] = Object.entries(columnList);

/**
 * Counts up whenever a column joins the list, or comes to mean or say something else for the same facts (its `since` is
 * then the next number): what was stored before is worked out anew at the next start. 1: the closest of all thresholds,
 * also of other industries; 2: the clause that decides; 3: the share of a part that exceeds its whole is unknown; 4: so
 * is all that rests on either of the two; 5: what divides by nothing is a person's, and one right counts once;
 * 6: the figures; 7: also those that are days or words.
 */
export const columnsVersion = Math.max(...all.map(([, { since = 0 }]) => since));

type ColumnsBy<Way extends "ofSheet" | "ofRules"> = {
  -readonly [Id in ColumnId as ColumnList[Id] extends Record<Way, unknown> ? Id : never]: ColumnList[Id] extends Record<
    Way,
    (basis: never) => infer Value
  >
    ? Value
    : never;
};

/** What the rules say of a firm, on the values that stand. */
export type RuleColumns = ColumnsBy<"ofRules"> & { columnsVersion: number; columnsRuleSet: string };

/** What follows from a submission: the diagnosis, and what the rules say. */
export type BoardColumns = ColumnsBy<"ofSheet"> & RuleColumns;

/** Values as bytes, the same on every machine. */
export function boundsBytes(values: Float64Array): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [place, value] of values.entries()) bytes.writeDoubleLE(value, place * 8);
  return bytes;
}

/** Bytes as values; `null` where they are not those of so many leaves. */
export function boundsIn(bytes: Uint8Array, leaves: number): Float64Array | null {
  if (bytes.byteLength !== leaves * 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(leaves * 2);
  for (let place = 0; place < values.length; place++) values[place] = view.getFloat64(place * 8, true);
  return values;
}

/** What columns are worked out from. */
type Ground = {
  /** The round's rule set, compiled for its occasion, with the values of its leaves. */
  leaves: Leaves;
  values: Float64Array;
  /** The diagnosis of the snapshot, and what is known of the facts; `null` where the sheet was deleted. */
  sheet: ({ diagnosis: Diagnosis | null } & KnownFacts) | null;
};

const ruleBasis = ({ leaves, values, sheet }: Ground): RuleBasis => ({
  verdict: leaves.statusOf(values),
  letters: leaves.criteria.map((_, place) => statusLetters[leaves.criterionStatusOf(place, values)]).join(""),
  bounds: boundsBytes(values),
  distance: leaves.distanceOf(values),
  figures: sheet && figureBytes(leaves, values, sheet),
});

/** The columns that were not there in an earlier version of them, or meant something else; all, where none is named. */
export function columnsSince(version: number | null, ground: Ground): Partial<BoardColumns> {
  const { sheet, leaves } = ground;
  const rules = ruleBasis(ground);
  const excesses = sheet ? excessesIn(leaves.ruleSet.partsOfFacts ?? [], sheet.standing).length : 0;
  const pairs = all.flatMap(([id, { since = 0, ofSheet, ofRules }]) => {
    if (version !== null && since <= version) return [];
    if (ofRules) return [[id, ofRules(rules)]];
    return ofSheet && sheet ? [[id, ofSheet({ diagnosis: sheet.diagnosis, excesses })]] : [];
  });
  return { ...Object.fromEntries(pairs), columnsVersion, columnsRuleSet: leaves.ruleSet.id };
}

/** What the rules say of the values of a firm's leaves; its figures where its facts are known. */
export function ruleColumns(leaves: Leaves, values: Float64Array, known: KnownFacts | null = null): RuleColumns {
  const columns = columnsSince(null, { leaves, values, sheet: null }) as RuleColumns;
  return known ? { ...columns, figures: figureBytes(leaves, values, known) } : columns;
}

/**
 * A row with columns that were worked out by the rule set of `leaves`: where another one did it, and they are not yet
 * worked out anew, they say what the rules say of a firm of which nothing is known.
 */
export const judgedBy = <Row extends { snapshot: number | null; columnsRuleSet: string }>(
  leaves: Leaves,
  row: Row,
): Row =>
  row.snapshot === null || row.columnsRuleSet === leaves.ruleSet.id
    ? row
    : { ...row, ...ruleColumns(leaves, leaves.unknown) };

/**
 * The columns of an application.
 * @param diagnosis of the snapshot; `null` where nothing was submitted
 * @param leaves the round's rule set, compiled for its occasion
 * @param appliedOn day in Asia/Shanghai, YYYY-MM-DD
 * @param standing the verified values where there are any, else the firm's own
 * @param verified which of them were verified
 */
export function boardColumns(
  diagnosis: Diagnosis | null,
  leaves: Leaves,
  appliedOn: string,
  standing: FirmFacts,
  verified: ReadonlySet<FactKey> = new Set(),
): BoardColumns {
  const values = leaves.valuesOf(standing, appliedOn);
  return columnsSince(null, { leaves, values, sheet: { diagnosis, standing, verified } }) as BoardColumns;
}
