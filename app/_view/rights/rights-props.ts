import type { TypedRow } from "#lib/entry/form-text";
import type { Column, OfficialWords } from "../official/asked";

/** A kind of rights with how many there are, in words. */
export type KindCount = { id: string; words: string; isCounted: boolean };

export type ShownRight = {
  /** Line of the table, or place in the list. */
  place: number;
  name: string;
  number: string;
  kind: string;
  granted: string;
  /** Who owns it, as far as it is told. */
  owners: string;
  /** What is to be looked at, or is missing, in words. */
  notes: string;
};

/** What was read of a table and is not taken yet. */
export type Preview = {
  draft: string;
  count: number;
  isHeaded: boolean;
  added: ShownRight[];
  /** How many would be added. */
  addedCount: number;
  kinds: KindCount[];
  /** What a firm can say of all: the value of its tick, the words. */
  said: { value: string; words: string }[];
  /** What is not taken, with the reason: title, lines. */
  left: { id: string; title: string; lines: string[] }[];
};

/** One row in its form. */
export type RowForm = {
  /** "" for a new one. */
  place: string;
  cells: TypedRow;
  problems: Readonly<Record<string, string>>;
  columns: Column[];
  words: Pick<OfficialWords, "choose" | "yes" | "no" | "required" | "length">;
};
