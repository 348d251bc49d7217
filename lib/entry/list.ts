import type { Fact, FactKey, ListRow } from "../rules/fact";
import type { Entry } from "./entry";
import { type FormShape, isEmptyRow, longestTyped, type TypedRow } from "./form-text";
import { type Read, readValue, shownValue, type ValueProblem } from "./value";

type ListFact = Extract<Fact, { kind: "list" }>;

/** What is wrong with an entry; in a list with the row, from 1, and the field. */
export type EntryProblem = ValueProblem & { row?: number; field?: string };

/** What somebody gave as the entry that it is, and what is wrong with it. */
export type Reading = { entry: Entry; problems: EntryProblem[] };

/** Rows in the text that a list is kept as where a cell of it cannot be read; `null` where it is no such text. */
export function rowsIn(typed: string): TypedRow[] | null {
  try {
    const value: unknown = JSON.parse(typed);
    if (!Array.isArray(value)) return null;
    return value.map((row) =>
      Object.fromEntries(
        Object.entries(row as object).flatMap(([field, cell]) => (typeof cell === "string" ? [[field, cell]] : [])),
      ),
    );
  } catch {
    return null;
  }
}

/** The rows of a list that are not empty, as a value where every cell can be read. */
export function readRows(fact: ListFact, lines: readonly TypedRow[]): Reading {
  const typedRows = lines
    .filter((row) => !isEmptyRow(row))
    .slice(0, fact.atMost)
    .map((row) =>
      Object.fromEntries(
        fact.fields.flatMap(({ id }) => {
          const typed = (Object.hasOwn(row, id) ? (row[id] ?? "") : "").slice(0, longestTyped);
          return typed.trim() === "" ? [] : [[id, typed]];
        }),
      ),
    );
  const problems: EntryProblem[] = [];
  const rows = typedRows.map((row, place): ListRow => {
    const cells = fact.fields.flatMap((field): [string, Read][] => {
      const typed = row[field.id];
      if (typed !== undefined) return [[field.id, readValue(field, typed)]];
      return field.required ? [[field.id, { problem: { code: "missing" } }]] : [];
    });
    for (const [field, cell] of cells) if ("problem" in cell) problems.push({ ...cell.problem, row: place + 1, field });
    return Object.fromEntries(cells.flatMap(([field, cell]) => ("value" in cell ? [[field, cell.value]] : [])));
  });
  if (problems.length > 0) return { entry: { typed: JSON.stringify(typedRows) }, problems };
  return { entry: rows.length === 0 ? { cleared: true } : { value: rows }, problems };
}

/** The rows of a list as a form shows them again. */
export function rowsOf(entry: Entry | undefined): TypedRow[] {
  if (!entry || "cleared" in entry) return [];
  if ("typed" in entry) return rowsIn(entry.typed) ?? [];
  if (!Array.isArray(entry.value)) return [];
  return (entry.value as unknown as readonly ListRow[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, shownValue(value)])),
  );
}

/** How a form asks a fact. */
export const shapeOf = (fact: Fact, key: FactKey): FormShape => ({
  key,
  list: fact.kind === "list" ? { fields: fact.fields.map(({ id }) => id), atMost: fact.atMost } : null,
});
