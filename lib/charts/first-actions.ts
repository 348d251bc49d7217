import type { CalendarLine } from "../rules/calendar";
import type { Duty } from "../rules/duties";
import type { Tier } from "../rules/rule-set";
import { monthsAfter, yearOf } from "../text/day";
import type { AdviceShown } from "./advice";
import { isShut, unmetFirst } from "./gap";
import { isTooLarge, type LadderClause, type LadderStep } from "./ladder";
import type { NamedFact } from "./named-fact";

/** By what the day of an action was found. */
export type DayBasis =
  /** The last or the first day of a round that is known, or the month in which the next one may begin. */
  | "closes"
  | "opens"
  | "expected"
  /** The end of the last year whose accounts can still count. */
  | "year-end"
  /** The day that a rule sets. */
  | "duty"
  /** A month, a quarter or a year after submitting. */
  | "month"
  | "quarter"
  | "year";

/** What to do by a day (YYYY-MM-DD). */
export type FirstAction = { by: string; basis: DayBasis } & (
  | { kind: "duty"; duty: Duty }
  /** Answers contradict each other, or so many are open that decide on the class. */
  | { kind: "contradictions" }
  | { kind: "open-answers"; count: number }
  /** A clause of the goal that is not met; `isGate` where nothing else is of use before. */
  | { kind: "clause"; tier: Tier; clause: LadderClause }
  /** Nothing is missing of the goal but what its authority judges: to apply is next. */
  | { kind: "apply"; tier: Tier }
  /** Facts without which the goal cannot be judged. */
  | { kind: "facts"; tier: Tier; facts: NamedFact[] }
  | { kind: "advice"; advice: AdviceShown }
);

export type ActionGrounds = {
  /** The tier that the firm aims at; `null` where it has none, or none that it could reach. */
  goal: LadderStep | null;
  /** The rounds of the goal. */
  lines: readonly CalendarLine[];
  duties: readonly Duty[];
  advice: readonly AdviceShown[];
  isContradictory: boolean;
  /** Questions whose answers could still change the class. */
  openAnswers: number;
  /** The day of submission, from which all others are reckoned. */
  today: string;
};

const actionsShown = 3;
/** So that what a firm does for its strength is never crowded out by what it does for a title. */
const clausesAtMost = 2;
const months = { month: 1, quarter: 3, year: 12 } as const;

type Day = { by: string; basis: DayBasis };
const within = (basis: keyof typeof months, today: string): Day => ({ by: monthsAfter(today, months[basis]), basis });

/** The day of the goal's round that matters next: its last one, its first one, or when the next may begin. */
export function roundDay(lines: readonly CalendarLine[], today: string): Day | null {
  const current = lines.flatMap((line) => line.current);
  const closing = current.flatMap(({ round, phase }) => (phase === "open" ? (round.closes ?? []) : [])).sort()[0];
  if (closing) return { by: closing, basis: "closes" };
  const opening = current.flatMap(({ round, phase }) => (phase === "ahead" ? (round.opens ?? []) : [])).sort()[0];
  if (opening) return { by: opening, basis: "opens" };
  const expected = lines
    .flatMap(({ next }) => (next?.kind === "months" && !next.isPast ? [`${next.from}-01`] : []))
    .filter((day) => day > today)
    .sort()[0];
  return expected ? { by: expected, basis: "expected" } : null;
}

/** Whether a clause fails by figures of accounts, which are those of a year. */
const isOfYear = ({ shortfalls, comparisons }: LadderClause): boolean =>
  shortfalls.some(({ year }) => year !== null) ||
  comparisons.some(({ status, unit }) => status === "unmet" && (unit === "wan-yuan" || unit === "percent"));

/** What is missing in figures of a year can only come with a year that is not over yet. */
function clauseDay(clause: LadderClause, round: Day | null, today: string): Day {
  if (!isOfYear(clause)) return round ?? within("quarter", today);
  const last = round && yearOf(round.by) > yearOf(today) ? yearOf(round.by) - 1 : yearOf(today);
  return { by: `${last}-12-31`, basis: "year-end" };
}

/** What the goal asks first: its gates, then what is nearest, then what is not known. */
function goalActions({ goal, lines, today }: ActionGrounds): FirstAction[] {
  if (!goal || goal.isBehind || goal.status === null) return [];
  const unmet = unmetFirst(goal.clauses);
  if (unmet.some(isTooLarge)) return [];
  const round = roundDay(lines, today);
  const { tier } = goal;
  const clauses = unmet.map(
    (clause): FirstAction => ({ kind: "clause", tier, clause, ...clauseDay(clause, round, today) }),
  );
  const facts = [
    ...new Map(
      goal.clauses.flatMap(({ standing, missing }) =>
        standing === "unknown" ? missing.map((fact) => [fact.key, fact] as const) : [],
      ),
    ).values(),
  ];
  const filling: FirstAction[] =
    facts.length === 0
      ? []
      : [{ kind: "facts", tier, facts, ...(round?.basis === "closes" ? round : within("month", today)) }];
  const applying: FirstAction[] =
    unmet.length === 0 && facts.length === 0 && round ? [{ kind: "apply", tier, ...round }] : [];
  return [...clauses.slice(0, filling.length > 0 ? 1 : clausesAtMost), ...filling, ...applying];
}

const dutyActions = (duties: readonly Duty[], states: readonly Duty["state"][], until: string): FirstAction[] =>
  duties
    .flatMap((duty): FirstAction[] =>
      duty.day !== null && duty.day <= until && states.includes(duty.state) && duty.kind !== "bar"
        ? [{ kind: "duty", duty, by: duty.day, basis: "duty" }]
        : [],
    )
    .toSorted((one, other) => one.by.localeCompare(other.by))
    .slice(0, 1);

/** Advice that can be done within a year; what takes longer is no first step. */
const adviceActions = (advice: readonly AdviceShown[], today: string): FirstAction[] =>
  advice.flatMap((each): FirstAction[] =>
    each.horizon === "three-years" ? [] : [{ kind: "advice", advice: each, ...within(each.horizon, today) }],
  );

/**
 * What to do first: a gate of the goal before all else, what is overdue, answers that do not agree, what the goal lacks
 * and what its titles ask within a year, then advice.
 */
export function firstActions(grounds: ActionGrounds): FirstAction[] {
  const { duties, advice, isContradictory, openAnswers, today } = grounds;
  const goal = goalActions(grounds);
  const isGate = (action: FirstAction) => action.kind === "clause" && isShut(action.clause);
  const doubts: FirstAction[] = isContradictory
    ? [{ kind: "contradictions", ...within("month", today) }]
    : openAnswers > 0
      ? [{ kind: "open-answers", count: openAnswers, ...within("month", today) }]
      : [];
  return [
    ...goal.filter(isGate),
    ...dutyActions(duties, ["overdue"], today),
    ...doubts,
    ...goal.filter((action) => !isGate(action)),
    ...dutyActions(duties, ["due", "ahead"], monthsAfter(today, months.year)),
    ...adviceActions(advice, today),
  ].slice(0, actionsShown);
}
