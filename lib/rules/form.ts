import { longestTyped } from "../instrument/entry";
import type { Fact, FactKey, FactValue, ListRow } from "./fact";
import { type FormShape, isEmptyRow, type TypedRow } from "./form-text";
import { type Read, readValue, shownValue, type ValueProblem } from "./typed-value";
import { plainUscc, readConfirmed, usccSoundness } from "./uscc";

/** What a sheet holds for a fact: a value, what was typed that is none, or the mark of one taken back. */
export type FactEntry = { value: FactValue } | { typed: string } | { cleared: true };

type ListFact = Extract<Fact, { kind: "list" }>;

/** What is wrong with an entry; in a list with the row, from 1, and the field. */
export type FactProblem = ValueProblem & { row?: number; field?: string };

type ReadEntry = { entry: FactEntry; problems: FactProblem[] };

/** Rows in the text that a list is kept as where a cell of it cannot be read; `null` where it is no such text. */
function rowsIn(typed: string): TypedRow[] | null {
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
export function readRows(fact: ListFact, lines: readonly TypedRow[]): ReadEntry {
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
  const problems: FactProblem[] = [];
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
export function rowsOf(entry: FactEntry | undefined): TypedRow[] {
  if (!entry || "cleared" in entry) return [];
  if ("typed" in entry) return rowsIn(entry.typed) ?? [];
  if (!Array.isArray(entry.value)) return [];
  return (entry.value as readonly ListRow[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, shownValue(value)])),
  );
}

/** What was typed for a fact as the entry that it is, with what is wrong where it is none. `[]` says there is none. */
export function readFact(fact: Fact, typed: string): ReadEntry {
  if (typed.trim() === "") return { entry: { cleared: true }, problems: [] };
  if (fact.kind === "list") {
    const rows = rowsIn(typed);
    if (rows === null) return { entry: { typed }, problems: [{ code: "unknown-option" }] };
    return rows.length === 0 ? { entry: { value: [] }, problems: [] } : readRows(fact, rows);
  }
  const reading = readValue(fact, typed.slice(0, longestTyped));
  return "value" in reading
    ? { entry: { value: reading.value }, problems: [] }
    : { entry: { typed: withoutMark(fact, typed).slice(0, longestTyped) }, problems: [reading.problem] };
}

const isCode = (fact: Fact): boolean => fact.kind === "text" && fact.format === "uscc";

/** What cannot be read is not confirmed either. */
const withoutMark = (fact: Fact, typed: string): string => (isCode(fact) ? readConfirmed(typed).typed : typed);

/** Whether an entry is a code that only the licence can confirm: `null` for what is none, or is sound or malformed. */
export function confirmationOf(fact: Fact, entry: FactEntry | undefined): "asked" | "given" | null {
  if (!isCode(fact) || !entry || "cleared" in entry) return null;
  const code = plainUscc("typed" in entry ? entry.typed : String(entry.value));
  if (usccSoundness(code) !== "in-doubt") return null;
  return "typed" in entry ? "asked" : "given";
}

/** An entry as the text that a form shows again, and that `readFigure` reads as the same entry. */
export function entryText(entry: FactEntry | undefined): string {
  if (!entry || "cleared" in entry) return "";
  if ("typed" in entry) return entry.typed;
  return Array.isArray(entry.value)
    ? JSON.stringify(rowsOf(entry))
    : shownValue(entry.value as string | number | boolean);
}

/** What is wrong with an entry as it is stored. */
export const factProblems = (fact: Fact, entry: FactEntry | undefined): FactProblem[] =>
  entry && "typed" in entry ? readFact(fact, entry.typed).problems : [];

/** How a form asks a fact. */
export const shapeOf = (fact: Fact, key: FactKey): FormShape => ({
  key,
  list: fact.kind === "list" ? { fields: fact.fields.map(({ id }) => id), atMost: fact.atMost } : null,
});
