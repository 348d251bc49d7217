import type { Criterion, Measure, Test } from "../rules/criterion";
import type { Formula } from "../rules/rule-set";
import type { Status } from "../rules/verdict";

/**
 * How a clause counts: as it stands; as one way of several beside the one that counts; or for information, where
 * nothing rests on it.
 */
export type Standing = Status | "alternative" | "reference";

/** Worst first, as truths are combined; what is not applicable is passed over. */
const order: readonly Status[] = ["unmet", "unknown", "person", "met"];

const partsOf = (formula: Exclude<Formula, string>): Formula[] => ("all" in formula ? formula.all : formula.any);

const criteriaIn = (formula: Formula): string[] =>
  typeof formula === "string" ? [formula] : partsOf(formula).flatMap(criteriaIn);

type Clauses = {
  statusOf: (criterion: string) => Status;
  /** How far a clause that is not met is from being met; smaller is nearer. */
  gapOf: (criterion: string) => number;
};

function statusIn(formula: Formula, clauses: Clauses): Status {
  if (typeof formula === "string") return clauses.statusOf(formula);
  const places = partsOf(formula)
    .map((part) => order.indexOf(statusIn(part, clauses)))
    .filter((place) => place >= 0);
  if (places.length === 0) return "not-applicable";
  return order["all" in formula ? Math.min(...places) : Math.max(...places)] as Status;
}

/** The clause that stands for a formula: one that is as the whole is, the farthest of several that must all hold. */
function clauseFor(formula: Formula, clauses: Clauses): string | null {
  const status = statusIn(formula, clauses);
  const own = criteriaIn(formula).filter((id) => clauses.statusOf(id) === status);
  return own.toSorted((one, other) => compared(clauses.gapOf(other), clauses.gapOf(one)))[0] ?? null;
}

const compared = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

/** Of several ways the one that counts: the one that stands best, and of those the nearest. */
function wayOf(ways: readonly Formula[], clauses: Clauses): Formula | undefined {
  const gap = (way: Formula) =>
    Math.max(...criteriaIn(way).map((id) => (clauses.statusOf(id) === "unmet" ? clauses.gapOf(id) : 0)));
  return ways.toSorted(
    (one, other) =>
      order.indexOf(statusIn(other, clauses)) - order.indexOf(statusIn(one, clauses)) || compared(gap(one), gap(other)),
  )[0];
}

/** How a clause of a formula counts, and whether another way to the same end is met or still open. */
export type Counted = { standing: Standing; isOpenElsewhere: boolean };

/** How each clause of a formula counts: several ways to one end count once. */
export function standingsIn(formula: Formula, clauses: Clauses): Map<string, Counted> {
  if (typeof formula === "string")
    return new Map([[formula, { standing: clauses.statusOf(formula), isOpenElsewhere: false }]]);
  const ways = partsOf(formula);
  if ("all" in formula || ways.length === 1) return new Map(ways.flatMap((part) => [...standingsIn(part, clauses)]));
  const way = wayOf(ways, clauses);
  const counting = way === undefined ? null : clauseFor(way, clauses);
  const isOpen = way !== undefined && statusIn(way, clauses) !== "unmet";
  return new Map(
    ways.flatMap((part) =>
      criteriaIn(part).map((id): [string, Counted] => [
        id,
        {
          standing: id === counting ? clauses.statusOf(id) : "alternative",
          isOpenElsewhere: isOpen && part !== way && statusIn(part, clauses) === "unmet",
        },
      ]),
    ),
  );
}

/** Whether rows of a list are counted that say until when they hold: titles. */
const isTitle = (measure: Measure): boolean =>
  "count" in measure && measure.count.anyOf.every((tests) => tests.some(({ test }) => test === "not-passed"));

/** Whether a comparison sets an upper bound to how large a firm may be, which no effort mends. */
const isSizeBound = ({ compare, is }: Extract<Test, { compare: unknown }>): boolean =>
  "fact" in compare && (is === "at-most" || is === "less-than");

/**
 * Whether a clause is a gate: it asks what the firm is, has or has done rather than how much of something, so that
 * nothing else is of use while it is shut.
 */
export function isGate({ test }: Pick<Criterion, "test">, unitOf: (parameter: string) => string): boolean {
  const within = (part: Test): boolean => {
    if ("all" in part) return part.all.every(within);
    if ("any" in part) return part.any.every(within);
    if ("not" in part) return within(part.not);
    if (!("compare" in part)) return true;
    const isRank = unitOf(part.parameter) === "rank";
    return !("compound" in part.compare) && (isTitle(part.compare) || (isSizeBound(part) && !isRank));
  };
  return within(test);
}
