import { formulaCode } from "../rules/expression";
import { failingIn } from "../rules/failing";
import { criteriaIn, type Formula, membersOf } from "../rules/rule-set";
import { codeOf, type Status, statuses } from "../rules/truth";
import type { Comparison, CriterionVerdict } from "../rules/verdict";

/**
 * How a clause counts: as it stands; as one way of several beside the one that counts; or for information, where
 * nothing rests on it.
 */
export type ClauseStatus = Status | "alternative" | "reference";

type Clauses = {
  statusOf: (criterion: string) => Status;
  /** How far a clause that is not met is from being met; smaller is nearer. */
  gapOf: (criterion: string) => number;
};

const statusIn = (formula: Formula, { statusOf }: Clauses): Status =>
  statuses[formulaCode(formula, (id) => codeOf(statusOf(id)))];

/** Worst first; what is not applicable is no way at all. */
const rankOf = (status: Status): number => (status === "not-applicable" ? -1 : codeOf(status));

/** The clause that stands for a formula: one that is as the whole is, the farthest of several that must all hold. */
function clauseFor(formula: Formula, clauses: Clauses): string | null {
  const status = statusIn(formula, clauses);
  const withStatus = criteriaIn(formula).filter((id) => clauses.statusOf(id) === status);
  return withStatus.toSorted((one, other) => compared(clauses.gapOf(other), clauses.gapOf(one)))[0] ?? null;
}

const compared = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** Of several ways the one that counts: the one that stands best, and of those the nearest. */
function wayOf(ways: readonly Formula[], clauses: Clauses): Formula | undefined {
  const gap = (way: Formula) =>
    Math.max(...criteriaIn(way).map((id) => (clauses.statusOf(id) === "unmet" ? clauses.gapOf(id) : 0)));
  return ways.toSorted(
    (one, other) => rankOf(statusIn(other, clauses)) - rankOf(statusIn(one, clauses)) || compared(gap(one), gap(other)),
  )[0];
}

/** How a clause of a formula counts, and whether another way to the same end is met or still open. */
export type ClauseCount = { status: ClauseStatus; isOpenElsewhere: boolean };

/** How each clause of a formula counts: several ways to one end count once. */
export function countedIn(formula: Formula, clauses: Clauses): Map<string, ClauseCount> {
  if (typeof formula === "string")
    return new Map([[formula, { status: clauses.statusOf(formula), isOpenElsewhere: false }]]);
  const ways = membersOf(formula);
  if ("all" in formula || ways.length === 1) return new Map(ways.flatMap((part) => [...countedIn(part, clauses)]));
  const way = wayOf(ways, clauses);
  const counting = way === undefined ? null : clauseFor(way, clauses);
  const isOpen = way !== undefined && statusIn(way, clauses) !== "unmet";
  return new Map(
    ways.flatMap((part) =>
      criteriaIn(part).map((id): [string, ClauseCount] => [
        id,
        {
          status: id === counting ? clauses.statusOf(id) : "alternative",
          isOpenElsewhere: isOpen && part !== way && statusIn(part, clauses) === "unmet",
        },
      ]),
    ),
  );
}

/** How far outside its thresholds a clause is, as a share of them; without facts it is farthest. */
export function gapOf(comparisons: readonly Comparison[]): number {
  const gaps = comparisons.flatMap(({ distance, threshold, status }) =>
    status === "unmet" && distance !== null && threshold !== 0 ? [Math.abs(distance / threshold)] : [],
  );
  return gaps.length > 0 ? Math.max(...gaps) : Number.POSITIVE_INFINITY;
}

/** The clauses for which a firm fails a rule set, in its order: of several ways to one end, all unmet, the one that counts. */
export function failingOnce(requires: Formula, criteria: readonly CriterionVerdict[]): string[] {
  const verdicts = new Map(criteria.map((each) => [each.criterion, each]));
  const standings = countedIn(requires, {
    statusOf: (id) => verdicts.get(id)?.status ?? "not-applicable",
    gapOf: (id) => gapOf(verdicts.get(id)?.comparisons ?? []),
  });
  return failingIn(requires, criteria).filter((id) => standings.get(id)?.status === "unmet");
}
