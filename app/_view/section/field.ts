import type { Growth } from "#lib/instrument/growth";
import type { Question } from "#lib/instrument/question";
import type { TypedUnit, Unreadable } from "#lib/instrument/typed";
import type { AmountReading } from "../entry/amount-line";
import type { CountWords } from "../entry/counted-text";
import type { Split } from "../entry/entry-choice";

/** A choice as the page shows it. */
export type Choice = { id: string; text: string; exclusive?: boolean };

/** One question as the page shows it, in one language; the names of the form's controls follow from its id. */
export type Field = {
  id: string;
  kind: Question["kind"];
  text: string;
  help: string;
  choices: Choice[];
  abstentions: Choice[];
  /** Beside a number: unit and period. */
  unit?: string;
  period?: string;
  /** The year of a number, where it is one of several in a card. */
  year?: number;
  /** Beside a number: that the official criteria ask it, too. */
  hints: string[];
  /** Where a number stands in the books. */
  where?: string;
  /** Where the question comes from, and how an official fact that is nearly the same differs. */
  sources: string[];
  /** What the firm's sheet of the year before says of this number, with its unit. */
  before?: string;
  maxLength?: number;
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
  /** How a number is read back and asked about. */
  amount?: AmountReading;
  values: string[];
  note: string;
  /** What stands in the form instead, typed before and not saved. */
  unsavedEntry?: { values: string[]; note: string };
  /** The entry that its sender saw. */
  revision: number;
  /** It still is the answer of the year before, which nobody has looked at. */
  isCarried: boolean;
  /** What is wrong with what was typed. */
  problem?: string;
  /** It has been put right since; its message keeps its room, so that nothing moves. */
  isMended?: boolean;
  /** The entry that stands, and others that were given elsewhere, of which none is chosen yet. */
  conflict?: Split;
  /** Asked only with one of these choices of a question on the same page. */
  onlyIf?: { question: string; choices: string[]; words: string };
  /** Whether its answer decides if other questions are asked. */
  decides: boolean;
  /** How many kept answers a choice would set aside, by the id of the choice. */
  hides?: Record<string, number>;
};

/** How fields stand on the page: each by itself, or some in one card under one heading. Those of a card follow each other. */
export type CardShape =
  | { kind: "single"; fields: [string] }
  /** Its steps stand in a row, under these words. */
  | { kind: "line"; fields: [string]; options: string[] }
  | {
      kind: "pair";
      fields: [string, string];
      text: string;
      help: string;
      columns: [string, string];
      /** The words of the steps that both share; each has its own otherwise. */
      options?: string[];
      /** Words of the press that answers the second as the first. */
      same?: string;
    }
  | { kind: "years"; fields: string[]; text: string; help: string };

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
  note: string;
  noteLabel: string;
  length: CountWords;
  /** Where scripts do not come to run. */
  unsent: string;
  sources: string;
  submit: string;
  /** With `{answered}` and `{total}`. */
  progress: string;
  /** For one entry, and for `{count}` of them. */
  unsaved: [string, string];
  doubtful: [string, string];
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
  useWaiting: string;
  keepStored: string;
  carried: string;
  unchanged: string;
  /** With `{question}`. */
  unchangedLabel: string;
  /** For one answer of the year before, and for `{count}` of them: that there are such, and that all hold. */
  carriedHere: [string, string];
  allUnchanged: [string, string];
  /** Where the numbers stand, and where a question comes from. */
  where: string;
  /** With `{counts}`, `{mean}`, `{year}` and `{percent}`, by how the counts grew. */
  growth: Record<NonNullable<Growth>["kind"], string>;
};

/** The questions of a section, what their numbers are held against, and the words around them. */
export type Page = { fields: Field[]; cards: CardShape[]; checks: Check[]; words: SectionWords };

export const noteName = (id: string): string => `${id}:note`;
export const baseName = (id: string): string => `${id}:base`;
export const abstentionName = (id: string): string => `${id}:abstention`;

/** Whether a value is an abstention from a question. */
export const isAbstention = ({ abstentions }: Field, value: string | undefined): boolean =>
  abstentions.some(({ id }) => id === value);

/** The question that a control belongs to, by the control's name. */
export const questionOfName = (name: string): string => name.split(":")[0] as string;
