import type { TypedRow } from "#lib/entry/form-text";
import type { FactKey } from "#lib/rules/fact";
import type { AmountReading } from "../entry/amount-told";
import type { CountWords } from "../entry/count-line";
import type { Split } from "../entry/entry-choice";

/** One fact as the page shows it, in one language. */
export type Control = Split & {
  key: FactKey;
  kind: "number" | "yes-no" | "date" | "choice" | "text";
  /** What a reader of the control alone is told: fact, year and unit. */
  label: string;
  unit: string | null;
  options: { id: string; text: string }[];
  maxLength: number | null;
  /** How a number is read back and asked about. */
  amount: AmountReading | null;
  /** As it was typed. */
  text: string;
  /** A code, of which it may be confirmed that it stands so on the licence; whether that is asked or was done. */
  isCode: boolean;
  confirmation: "asked" | "given" | null;
  revision: number;
  problem: string | null;
  /** Whether the questionnaire asks it too, or how what it asks differs. */
  hint: string | null;
  /** Asked by an official form alone. */
  isOptional: boolean;
  /** It was given on the sheet before, and nobody has looked at it since. */
  isCarried: boolean;
  /** What the questionnaire's answer gives for this fact, where it differs. */
  offer: string | null;
};

/** A fact of several years: a row with a cell for each year that is asked. */
export type YearRow = {
  id: string;
  text: string;
  help: string;
  unit: string | null;
  isRequired: boolean;
  isOptional: boolean;
  why: string | null;
  cells: { year: number; control: Control | null }[];
};

export type SingleFact = {
  id: string;
  text: string;
  help: string;
  isRequired: boolean;
  isOptional: boolean;
  why: string | null;
  control: Control;
};

export type Column = {
  id: string;
  kind: Control["kind"];
  text: string;
  help: string;
  isRequired: boolean;
  /** Of which few rows have anything to say. */
  isFolded: boolean;
  options: Control["options"];
  maxLength: number | null;
  amount: AmountReading | null;
};

export type ListEditor = Split & {
  key: FactKey;
  text: string;
  help: string;
  isRequired: boolean;
  isOptional: boolean;
  why: string | null;
  columns: Column[];
  /** What the folded columns are of. */
  foldedTitle: string | null;
  rows: TypedRow[];
  blanks: number;
  isNone: boolean;
  isCarried: boolean;
  atMost: number;
  revision: number;
  problems: string[];
};

export type OfficialWords = {
  /** The language of the page with its region (BCP 47), for times. */
  tag: string;
  submit: string;
  ready: string;
  /** For one entry to be corrected, and for `{count}` of them. */
  open: [string, string];
  openLink: string;
  /** Where scripts do not come to run. */
  unsent: string;
  noScript: string;
  saving: string;
  /** With `{time}`. */
  saved: string;
  waiting: string;
  carried: string;
  unchanged: string;
  /** With `{message}`. */
  rejected: string;
  years: string;
  /** With `{year}`. */
  year: string;
  required: string;
  optional: string;
  /** What stands over how each field of a list is filled in. */
  columns: string;
  yes: string;
  no: string;
  choose: string;
  clear: string;
  confirmCode: string;
  /** How long a text is. */
  length: CountWords;
  use: string;
  none: string;
  /** With `{row}`. */
  row: string;
  newRow: string;
  add: string;
  remove: string;
  waitingTitle: string;
  keepStored: string;
  useWaiting: string;
};
