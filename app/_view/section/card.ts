import type { AmountReading } from "../entry/amount-told";
import type { CountWords } from "../entry/count-line";
import type { Split } from "../entry/entry-choice";
import type { Field } from "./field";

/** A choice as the page shows it. */
export type Choice = { id: string; text: string; exclusive?: boolean };

/** An amount that another page holds; `text` has `{value}`, `note` says how the two differ. */
export type Offer = { text: string; value: string; digits: string; note: string | null };

/** One question as the page shows it, in one language. */
export type ShownField = Omit<Field, "choices" | "abstentions" | "onlyIf"> & {
  help: string;
  choices: Choice[];
  abstentions: Choice[];
  /** Beside a number. */
  period?: string;
  /** Beside a number: that the official criteria ask it, too. */
  hints: string[];
  /** Where a number stands in the books. */
  where?: string;
  /** Where the question comes from, and how an official fact that is nearly the same differs. */
  sources: string[];
  /** What the firm's sheet of the year before says of this number, with its unit. */
  before?: string;
  /** What the official figures say of nearly the same. */
  offer?: Offer;
  /** How a number is read back and asked about. */
  amount?: AmountReading;
  /** What stands in the form instead, typed before and not saved. */
  unsavedEntry?: { values: string[]; note: string };
  /** The entry that stands, and others that were given elsewhere, of which none is chosen yet. */
  conflict?: Split;
  onlyIf?: NonNullable<Field["onlyIf"]> & { words: string };
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

/** The words that cards need, with `{...}` where one inserts something. */
export type CardWords = {
  note: string;
  /** With `{question}`. */
  noteLabel: string;
  length: CountWords;
  sources: string;
  /** On the press that takes an offer. */
  takeOffer: string;
  /** Where the numbers stand, and where a question comes from. */
  where: string;
  conflictTitle: string;
  useWaiting: string;
  keepStored: string;
  carried: string;
  unchanged: string;
  /** With `{question}`. */
  unchangedLabel: string;
};
