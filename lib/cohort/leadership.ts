import type { DecisionOutcome } from "../programme/application";
import { daysBetween, medianOf, type ProcessTimes } from "../programme/process-times";
import { isCounted, type Standing } from "../programme/standing";
import { type Status, statusLetters } from "../rules/truth";

/** What a report to the leadership takes of a firm. */
export type LeadershipLine = {
  number: number;
  name: string;
  uscc: string | null;
  /** As the bureau calls it. */
  region: string | null;
  industry: string | null;
  standing: Standing;
  late: boolean;
  /** Whether the self-assessment is part of what it submitted. */
  assessed: boolean;
  verdict: Exclude<Status, "not-applicable"> | null;
  /** As each clause counts for it, a letter each; empty where no submission counts. */
  letters: string;
  /** By ratio, how far it is outside (-) or inside (+) a threshold; `null` where that is not known. */
  gaps: readonly (number | null)[];
  /** What was decided for good. */
  decision: DecisionOutcome | null;
  times: ProcessTimes;
};

export const reportStatuses = ["met", "person", "unknown", "unmet"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** How many firms came how far, of those invited. */
export type Funnel = Record<"invited" | "opened" | "submitted" | "decided" | "recommended", number>;

/** Median days, with how many firms they are of; `null` where there are none. */
export type Days = { firms: number; median: number | null };

/** Firms of one region or industry, or all; `name` is empty where none is told. */
export type GroupFigures = {
  name: string;
  funnel: Funnel;
  verdicts: Record<ReportStatus, number>;
  toSubmission: Days;
  toDecision: Days;
};

/** How a clause stands among the firms whose submission counts, and by which ratio those that miss it miss it. */
export type ClauseFigures = {
  place: number;
  counts: Record<ReportStatus, number>;
  gap: { ratio: number; firms: number; median: number } | null;
};

export type LeadershipFigures = {
  all: GroupFigures;
  standings: Partial<Record<Standing, number>>;
  late: number;
  /** Firms whose submission counts and has the self-assessment. */
  assessed: number;
  returned: { firms: number; times: number; days: Days };
  regions: GroupFigures[];
  industries: GroupFigures[];
  clauses: ClauseFigures[];
  /** Of every firm that tells its industry, that, by its number. */
  industryOf: ReadonlyMap<number, string>;
  recommended: LeadershipLine[];
};

const countOf = <Item>(items: readonly Item[], isIt: (item: Item) => boolean): number => items.filter(isIt).length;
const isIn = ({ standing }: LeadershipLine): boolean => isCounted(standing);

const daysOf = (lines: readonly LeadershipLine[], of: (times: ProcessTimes) => number | null): Days => {
  const days = lines.flatMap(({ times }) => of(times) ?? []);
  return { firms: days.length, median: medianOf(days) };
};

function groupOf(name: string, lines: readonly LeadershipLine[]): GroupFigures {
  const counted = lines.filter(isIn);
  const verdicts = Object.fromEntries(
    reportStatuses.map((status) => [status, countOf(counted, ({ verdict }) => verdict === status)]),
  ) as Record<ReportStatus, number>;
  return {
    name,
    funnel: {
      invited: lines.length,
      opened: countOf(lines, ({ standing }) => standing !== "not-opened"),
      submitted: counted.length,
      decided: countOf(counted, ({ decision }) => decision !== null),
      recommended: countOf(counted, ({ decision }) => decision === "recommend"),
    },
    verdicts,
    toSubmission: daysOf(
      counted,
      ({ invitedAt, firstSubmittedAt }) => firstSubmittedAt && daysBetween(invitedAt, firstSubmittedAt),
    ),
    toDecision: daysOf(
      counted,
      ({ firstSubmittedAt, firstDecidedAt }) =>
        firstSubmittedAt && firstDecidedAt && daysBetween(firstSubmittedAt, firstDecidedAt),
    ),
  };
}

/** Lines by a name, those of none last; `order` first as far as it goes, then the largest. */
function groupsBy(
  lines: readonly LeadershipLine[],
  nameOf: (line: LeadershipLine) => string | null,
  order: readonly string[],
): GroupFigures[] {
  const groups = new Map<string, LeadershipLine[]>();
  for (const line of lines) {
    const name = nameOf(line) ?? "";
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  const rank = (name: string) =>
    name === "" ? order.length + 1 : order.includes(name) ? order.indexOf(name) : order.length;
  return [...groups]
    .map(([name, own]) => groupOf(name, own))
    .sort(
      (one, other) =>
        rank(one.name) - rank(other.name) ||
        other.funnel.submitted - one.funnel.submitted ||
        other.funnel.invited - one.funnel.invited ||
        (one.name < other.name ? -1 : 1),
    );
}

/** What a clause is measured by: the places of its ratios among those of the rule set. */
type ClauseRatios = readonly (readonly number[])[];

function clauseOf(place: number, counted: readonly LeadershipLine[], ratios: readonly number[]): ClauseFigures {
  const counts = Object.fromEntries(
    reportStatuses.map((status) => [
      status,
      countOf(counted, ({ letters }) => letters[place] === statusLetters[status]),
    ]),
  ) as Record<ReportStatus, number>;
  const missing = counted.filter(({ letters }) => letters[place] === statusLetters.unmet);
  const missed = ratios.map((ratio) => {
    const gaps = missing.flatMap(({ gaps: all }) => {
      const gap = all[ratio] ?? null;
      return gap !== null && gap < 0 ? [-gap] : [];
    });
    return { ratio, firms: gaps.length, median: medianOf(gaps) ?? 0 };
  });
  const most = missed.filter(({ firms }) => firms > 0).sort((one, other) => other.firms - one.firms)[0];
  return { place, counts, gap: most ?? null };
}

/**
 * The figures of a round for its leadership.
 * @param clauses the ratios of every clause, in the order of the rule set
 * @param regionOrder names of the bureau's regions as its tree has them
 */
export function leadershipFigures(
  lines: readonly LeadershipLine[],
  clauses: ClauseRatios,
  regionOrder: readonly string[],
): LeadershipFigures {
  const counted = lines.filter(isIn);
  const standings: Partial<Record<Standing, number>> = {};
  for (const { standing } of lines) standings[standing] = (standings[standing] ?? 0) + 1;
  const returned = lines.filter(({ times }) => times.returns > 0);
  const days = returned.flatMap(({ times }) => times.daysReturned);
  return {
    all: groupOf("", lines),
    standings,
    late: countOf(counted, ({ late }) => late),
    assessed: countOf(counted, ({ assessed }) => assessed),
    returned: {
      firms: returned.length,
      times: returned.reduce((sum, { times }) => sum + times.returns, 0),
      days: { firms: days.length, median: medianOf(days) },
    },
    regions: groupsBy(lines, ({ region }) => region, regionOrder),
    industries: groupsBy(lines, ({ industry }) => industry, []),
    clauses: clauses.map((ratios, place) => clauseOf(place, counted, ratios)),
    industryOf: new Map(lines.flatMap(({ number, industry }) => (industry === null ? [] : [[number, industry]]))),
    recommended: counted.filter(({ decision }) => decision === "recommend"),
  };
}

/** The clauses that most firms fail, the most first; only those that any fails. */
export const mostUnmet = ({ clauses }: Pick<LeadershipFigures, "clauses">): ClauseFigures[] =>
  clauses
    .filter(({ counts }) => counts.unmet > 0)
    .sort((one, other) => other.counts.unmet - one.counts.unmet || one.place - other.place);

/** A part of a whole in percent; `null` of nothing. */
export const shareIn = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);
