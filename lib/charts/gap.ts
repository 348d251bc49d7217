import { type ClauseStatus, gapOf } from "../programme/counted-clauses";
import type { Comparison } from "../rules/verdict";

type Counted = {
  standing: ClauseStatus;
  isGate: boolean;
  others: readonly unknown[];
  comparisons: readonly Comparison[];
};

const compared = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** Whether nothing else is of use before: one of several ways shuts nothing. */
export const isShut = ({ isGate, others }: Pick<Counted, "isGate" | "others">): boolean =>
  isGate && others.length === 0;

/** What counts as unmet: gates in the order of the rules, then what is nearest. */
export function unmetFirst<Clause extends Counted>(clauses: readonly Clause[]): Clause[] {
  const far = ({ comparisons }: Clause) => gapOf(comparisons);
  return clauses
    .filter(({ standing }) => standing === "unmet")
    .toSorted((one, other) =>
      isShut(one) || isShut(other) ? Number(isShut(other)) - Number(isShut(one)) : compared(far(one), far(other)),
    );
}

/** The clauses of a tier by what they mean for its firm; `aside` is what nothing rests on. */
export type Gap<Clause> = Record<"unmet" | "unknown" | "person" | "met" | "aside", Clause[]>;

/** What asks for figures before what only asks for a yes: that is what more often decides. */
const figuresFirst = <Clause extends Counted>(clauses: readonly Clause[]): Clause[] =>
  clauses.toSorted((one, other) => Number(one.isGate) - Number(other.isGate));

/** Every clause once. What is counted of a tier is as long as these lists. */
export function gapIn<Clause extends Counted>(clauses: readonly Clause[]): Gap<Clause> {
  const standing = (...as: ClauseStatus[]) => clauses.filter((clause) => as.includes(clause.standing));
  return {
    unmet: unmetFirst(clauses),
    unknown: figuresFirst(standing("unknown")),
    person: standing("person"),
    met: standing("met"),
    aside: standing("not-applicable", "alternative", "reference"),
  };
}
