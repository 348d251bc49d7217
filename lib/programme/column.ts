import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Distance } from "../rules/distance";
import type { Status } from "../rules/truth";

/** What a submission says of a firm. */
export type SheetBasis = {
  /** Of the snapshot, as the scorer of its day made it; `null` where there is none. */
  diagnosis: Diagnosis | null;
  /** How many parts exceed their whole, among the values that stand. */
  excesses: number;
};

/** What a rule set says of the values that stand: the verified one where there is one, else the firm's. */
export type RuleBasis = {
  verdict: Exclude<Status, "not-applicable">;
  /** One for each criterion of the rule set, in its order. */
  letters: string;
  /** Low and high of each leaf of the rule set, in its order: 64-bit floats, little-endian. */
  bounds: Buffer;
  distance: Distance | null;
  /** The facts in numbers and what is computed from them, as `figureBytes`; `null` where no facts are left. */
  figures: Buffer | null;
};

/** What stands between the words of a column that may hold several. */
export const betweenWords = ".";

/** A column of the board of a round: how it is stored, worked out, filtered by, and shown. */
export type Column = {
  /** Its name in the database. */
  stored: string;
  /** A flag is 0 or 1; a moment is in milliseconds since 1970. */
  kind: "text" | "real" | "integer" | "flag" | "moment" | "bytes";
  /** What an application begins with, and what stands where the column may not be seen. `null`: it can be without. */
  blank: string | number | boolean | null;
  /** Words that a view can choose among, in the order in which they are listed; `null` for free words. */
  values?: readonly string[] | null;
  /** Whether several of its words may stand in it, in their order, with `betweenWords` between. */
  isSeveral?: true;
  /** A number that a view can sort by and take a range of. */
  isMeasure?: true;
  /** The value at a submission, where it follows from that. */
  ofSheet?: (basis: SheetBasis) => string | number | null;
  /** The value at a submission and at every verification, where it follows from the rules. */
  ofRules?: (basis: RuleBasis) => string | number | Buffer | null;
  /** The version of the columns since which it is there or means what it means: see `columnsVersion`. */
  since?: number;
};

export type ColumnGroup = Readonly<Record<string, Column>>;
