import type { Growth } from "#lib/instrument/growth";
import type { Question } from "#lib/instrument/question";
import type { TypedUnit, Unreadable } from "#lib/instrument/typed";

/** One question as the form holds and judges its answer; the names of its controls follow from its id. */
export type Field = {
  id: string;
  kind: Question["kind"];
  text: string;
  choices: { id: string; exclusive?: boolean }[];
  abstentions: { id: string }[];
  /** Beside a number. */
  unit?: string;
  /** The year of a number, where it is one of several in a card. */
  year?: number;
  /** What a number may be; the message is shown where it is not. */
  limits?: {
    unit: TypedUnit;
    min: number;
    max: number;
    decimals: number;
    unreadable: Record<Unreadable, string>;
    outOfRange: string;
    tooPrecise: string;
  };
  values: string[];
  note: string;
  /** The entry that its sender saw. */
  revision: number;
  /** It still is the answer of the year before, which nobody has looked at. */
  isCarried: boolean;
  /** What is wrong with what was typed. */
  problem?: string;
  /** Other entries were given elsewhere, of which none is chosen yet. */
  isConflicting: boolean;
  /** Asked only with one of these choices of a question on the same page. */
  onlyIf?: { question: string; choices: string[] };
  /** Whether its answer decides if other questions are asked. */
  decides: boolean;
  /** How many kept answers a choice would set aside, by the id of the choice. */
  hides?: Record<string, number>;
};

/** The questions of one card, in its order. */
export type CardFields = { kind: "single" | "line" | "pair" | "years"; fields: string[] };

/** A number of a check: as stored, with a way to its question where that is on another page. */
export type CheckedNumber = {
  question: string;
  unit: TypedUnit;
  text: string;
  value: number | null;
  /** The number with its unit. */
  words: string;
  href: string | null;
};

/** Numbers that cannot all be right: the first must not exceed the sum of the others. */
export type Check = { id: string; text: string; numbers: CheckedNumber[] };

/** The words that the form needs, with `{...}` where it inserts something. */
export type SectionWords = {
  /** The language of the page with its region (BCP 47), for numbers and times. */
  tag: string;
  /** Where scripts do not come to run. */
  unsent: string;
  submit: string;
  /** With `{answered}` and `{total}`. */
  progress: string;
  /** By what is to be put right, for one entry and for `{count}` of them. */
  open: Record<"unread" | "conflict" | "contradiction", [string, string]>;
  unsavedLink: string;
  ready: string;
  noScript: string;
  saving: string;
  saved: string;
  waiting: string;
  rejected: string;
  hides: string;
  /** For one problem, and for `{count}` of them. */
  errorTitles: [string, string];
  continueAnyway: string;
  conflictTitle: string;
  mended: string;
  /** For one answer of the year before, and for `{count}` of them: that there are such, and that all hold. */
  carriedHere: [string, string];
  allUnchanged: [string, string];
  /** With `{counts}`, `{mean}`, `{year}` and `{percent}`, by how the counts grew. */
  growth: Record<NonNullable<Growth>["kind"], string>;
};

/** The questions of a section, what their numbers are held against, and the words around them. */
export type Page = { fields: Field[]; cards: CardFields[]; checks: Check[]; words: SectionWords };

export const noteName = (id: string): string => `${id}:note`;
export const baseName = (id: string): string => `${id}:base`;
export const abstentionName = (id: string): string => `${id}:abstention`;

/** Whether a value is an abstention from a question. */
export const isAbstention = ({ abstentions }: Pick<Field, "abstentions">, value: string | undefined): boolean =>
  abstentions.some(({ id }) => id === value);

/** The question that a control belongs to, by the control's name. */
export const questionOfName = (name: string): string => name.split(":")[0] as string;
