import type { FactKey } from "../rules/fact";
import { confirmedCode } from "../rules/uscc";

// What a form holds of facts. Browsers read it too: nothing that weighs is imported here.

/** Characters that a person may type where no value came of it, and in a note; of a list, those of a cell. */
export const longestTyped = 2_000;

/** The revision of a fact that was shown; the fact itself goes by its key. */
export const baseName = (key: FactKey): string => `${key}:base`;
/** A cell of a list; rows count from 1. */
export const cellName = (list: string, row: number, field: string): string => `${list}.${row}.${field}`;
/** The mark that a list has nothing in it. */
export const noneName = (list: string): string => `${list}:none`;
/** The mark that a code was compared with the licence, and the line that asks for it. */
export const confirmedName = (key: FactKey): string => `${key}:confirmed`;
export const confirmedId = (key: FactKey): string => `${key}-confirmed`;
/** Where the problem of a fact is told. */
export const problemId = (key: FactKey): string => `${key}-problem`;

/** The list of facts that do not go together, and the mark of a line of it that names the facts. */
export const contradictionsId = "contradictions";
export const contradictionMark = "data-figures";

/** A row of a list as a form holds it: what was typed, by field. */
export type TypedRow = Readonly<Record<string, string>>;

export const isEmptyRow = (row: TypedRow): boolean => Object.values(row).every((typed) => typed.trim() === "");

/** A fact as a form asks it: one control, or rows of them. */
export type FormShape = { key: FactKey; list: { fields: readonly string[]; atMost: number } | null };

/** Empty rows that a form may show below those of a list. */
export const blankRows = 5;

/**
 * What a form holds for a fact, as the text that `readFigure` reads; "[]" says that there is none.
 * @param wordsOf the words of a control by its name; `null` where the form has no such control, or it is not ticked
 * @param without a row to leave out, from 1
 */
export function formText({ key, list }: FormShape, wordsOf: (name: string) => string | null, without?: number): string {
  if (!list) {
    const typed = wordsOf(key) ?? "";
    return typed.trim() !== "" && wordsOf(confirmedName(key)) !== null ? confirmedCode(typed) : typed;
  }
  const rows: TypedRow[] = [];
  for (let row = 1; row <= list.atMost + blankRows; row++) {
    const cells = list.fields.map((field) => [field, wordsOf(cellName(key, row, field))] as const);
    if (cells.every(([, typed]) => typed === null)) break;
    const typed = Object.fromEntries(cells.flatMap(([field, words]) => (words?.trim() ? [[field, words]] : [])));
    if (row !== without && !isEmptyRow(typed)) rows.push(typed);
  }
  if (rows.length > 0) return JSON.stringify(rows);
  return wordsOf(noneName(key)) === null ? "" : "[]";
}
