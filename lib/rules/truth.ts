import type { Comparator } from "./criterion";
import type { Range } from "./range";
import { compare, type Rational } from "./rational";

/** How a yes-or-no question stands, worst first: the worst of several where all must hold, the best where any. */
export const Truth = { unmet: 0, unknown: 1, person: 2, met: 3 } as const;
export type Truth = (typeof Truth)[keyof typeof Truth];

/** A clause that is not applicable: no truth, and passed over where all must hold and where any must. */
export const notApplicable = 4;
/** How a clause stands. */
export type Code = Truth | typeof notApplicable;

/** What is said of a criterion, by code. `person`: everything is there, but a person has to judge. */
export const statuses = ["unmet", "unknown", "person", "met", "not-applicable"] as const;
export type Status = (typeof statuses)[number];
export const codeOf = (status: Status): Code => statuses.indexOf(status) as Code;

/** How a criterion's status is written in a row of letters. */
export const statusLetters = {
  met: "m",
  unmet: "u",
  unknown: "k",
  person: "p",
  "not-applicable": "n",
} as const satisfies Record<Status, string>;
/** In the place of one that is not met and need not be, since another that is met stands in for it. */
export const replacedLetter = "r";

const byLetter = new Map<string, Status>(statuses.map((status) => [statusLetters[status], status]));

/** The status that a letter stands for; what is no letter is not known. */
export const statusOfLetter = (letter: string): Status => byLetter.get(letter) ?? "unknown";

/** What two come to where both must hold. */
export const worse = <Each extends Code>(one: Each, other: Each): Each => (one < other ? one : other);

/** What two come to where either must hold. */
export const better = <Each extends Code>(one: Each, other: Each): Each =>
  one === notApplicable || (other !== notApplicable && one < other) ? other : one;

/** What is met where the other is unmet, and the other way round. */
export const opposite = <Each extends Code>(code: Each): Each | Truth =>
  code === Truth.met ? Truth.unmet : code === Truth.unmet ? Truth.met : code;

/** How a whole stands by how its parts do; there is at least one. */
export const combinedTruth = <Each extends Code>(by: "all" | "any" | "not", parts: readonly Each[]): Each | Truth =>
  by === "not" ? opposite(parts[0] as Each) : parts.reduce(by === "all" ? worse : better);

/**
 * A text that is read in several ways, by what each of them comes to and what a person found: what all come to, else
 * the finding; unknown while a fact that is missing could still make them agree.
 * @param orNothing whether one of the readings asks nothing
 */
export function disputedTruth<Each extends Code>(
  parts: readonly Each[],
  orNothing: boolean,
  finding: Each,
): Each | Truth {
  const worst = parts.reduce<Each | Truth>(worse, Truth.met);
  const best = orNothing ? Truth.met : parts.reduce<Each | Truth>(better, Truth.unmet);
  return settledTruth<Each | Truth>(worst, best, finding);
}

/** The same by the worst and the best that the readings come to. */
export function settledTruth<Each extends Code>(worst: Each, best: Each, finding: Each): Each {
  const settled = better(worst, worse(best, finding));
  return settled === Truth.person && worst === Truth.unknown ? worst : settled;
}

/** A clause by what it asks and whether it concerns the firm: while that is not known, it is met or open. */
export const appliedTruth = (truth: Code, applies: Code): Code => {
  if (applies === Truth.unmet) return notApplicable;
  return applies === Truth.met || truth === Truth.met ? truth : Truth.unknown;
};

/** A rule set as a whole: one of which no clause is applicable is met. */
export const wholeTruth = (code: Code): Truth => (code === notApplicable ? Truth.met : code);

/** How a value between two bounds stands to a threshold; what divides by nothing is for a person. */
export function stands({ low, high, computable }: Range, is: Comparator, threshold: Rational): Truth {
  if (computable !== "yes") return computable === "no" ? Truth.person : Truth.unknown;
  const below = high && compare(high, threshold);
  const above = low && compare(low, threshold);
  const [holds, fails] = {
    "at-least": [above !== null && above >= 0, below !== null && below < 0],
    "more-than": [above !== null && above > 0, below !== null && below <= 0],
    "at-most": [below !== null && below <= 0, above !== null && above > 0],
    "less-than": [below !== null && below < 0, above !== null && above >= 0],
  }[is];
  if (fails) return Truth.unmet;
  return holds ? Truth.met : Truth.unknown;
}
