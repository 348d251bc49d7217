import { isDay } from "../text/day";

/** Somebody who goes to a firm. */
export type VisitPerson = { visitor: string; name: string; employer: string };

/** What was seen of one thing to look at. */
export const itemFindings = ["as-declared", "differs", "not-seen"] as const;
export type ItemFinding = (typeof itemFindings)[number];

/** What a visit came to: all is as it was declared, some is not, or nothing could be looked at. */
export const visitConclusions = ["consistent", "differences", "not-possible"] as const;
export type VisitConclusion = (typeof visitConclusions)[number];

/** All that stands of a visit: who goes, when, and what was found. */
export type VisitContent = {
  people: readonly VisitPerson[];
  /** The word that the people were drawn with; `null` where somebody named them. */
  seed: string | null;
  plannedOn: string | null;
  visitedOn: string | null;
  items: Readonly<Record<string, { finding: ItemFinding; note: string }>>;
  findings: string;
  conclusion: VisitConclusion | null;
};

export const noVisit: VisitContent = {
  people: [],
  seed: null,
  plannedOn: null,
  visitedOn: null,
  items: {},
  findings: "",
  conclusion: null,
};

/** How far a visit is. */
export const visitStates = ["unassigned", "assigned", "planned", "visited", "concluded"] as const;
export type VisitState = (typeof visitStates)[number];

export function visitState({ people, plannedOn, visitedOn, conclusion }: VisitContent): VisitState {
  if (conclusion !== null) return "concluded";
  if (visitedOn !== null) return "visited";
  if (people.length === 0) return "unassigned";
  return plannedOn === null ? "assigned" : "planned";
}

/** What a firm is told of a visit that is planned: the day, and who comes. */
export type VisitNews =
  | { kind: "visit"; day: string; people: readonly VisitPerson[] }
  | { kind: "visit-changed"; day: string; people: readonly VisitPerson[]; earlier: string }
  | { kind: "visit-cancelled"; day: string };

/** The messages that tell of a visit. */
export const visitKinds = ["visit", "visit-changed", "visit-cancelled"] as const satisfies VisitNews["kind"][];

/** What stands of a visit as its firm knows it: nothing before there is a day and somebody who comes. */
const announced = (content: VisitContent) =>
  visitState(content) === "planned" && content.plannedOn !== null
    ? { day: content.plannedOn, people: content.people }
    : null;

const namesIn = (people: readonly VisitPerson[]): string =>
  people
    .map(({ name, employer }) => `${name} ${employer}`)
    .sort()
    .join("\n");

/**
 * What a firm has to be told when a visit is written down anew: that one was planned, that its day or people changed, or
 * that it was called off; `null` for nothing, as where it took place, or where the day is past.
 */
export function visitNews(before: VisitContent, after: VisitContent, today: string): VisitNews | null {
  const [was, is] = [announced(before), announced(after)];
  if (!is) return was && !isOver(after) ? { kind: "visit-cancelled", day: was.day } : null;
  if (is.day < today) return null;
  if (!was) return { kind: "visit", ...is };
  const isSame = was.day === is.day && namesIn(was.people) === namesIn(is.people);
  return isSame ? null : { kind: "visit-changed", ...is, earlier: was.day };
}

/** Whether a visit is past its day on a day, without a conclusion. */
export const isVisitDue = ({ visitedOn, plannedOn, conclusion }: VisitContent, today: string): boolean =>
  conclusion === null && (visitedOn ?? plannedOn ?? today) < today;

const isOver = ({ visitedOn, conclusion }: VisitContent): boolean => visitedOn !== null || conclusion !== null;

/** What keeps a visit from being recorded as it was typed. */
export type VisitProblem =
  | "bad-day"
  | "visited-ahead"
  | "no-visit-day"
  | "too-few-people"
  | "note-missing"
  | "items-open"
  | "findings-missing"
  | "conclusion-differs";

/** How many persons go to a firm at least. */
export const fewestPeople = 2;

/**
 * Whether a visit can be recorded as it was typed; the first problem, `null` for none. A conclusion needs the day, the
 * people, a word on what differs, and, where somebody was let in, every item.
 * @param asked ids of the items of the checklist
 */
export function visitProblem(content: VisitContent, asked: readonly string[], today: string): VisitProblem | null {
  const { plannedOn, visitedOn, people, items, findings, conclusion } = content;
  if ([plannedOn, visitedOn].some((day) => day !== null && !isDay(day))) return "bad-day";
  if (visitedOn !== null && visitedOn > today) return "visited-ahead";
  const found = asked.flatMap((id) => items[id] ?? []);
  const isUnexplained = found.some(({ finding, note }) => finding !== "as-declared" && note.trim() === "");
  if (isUnexplained) return "note-missing";
  if (conclusion === null) return null;
  if (visitedOn === null) return "no-visit-day";
  if (people.length < fewestPeople) return "too-few-people";
  if (findings.trim() === "") return "findings-missing";
  if (conclusion === "not-possible") return null;
  if (found.length < asked.length) return "items-open";
  const differs = found.some(({ finding }) => finding !== "as-declared");
  return conclusion === "consistent" && differs ? "conclusion-differs" : null;
}

/** Somebody who can be drawn for a visit: their lot, and the firms that they have to keep from. */
export type VisitorCandidate = { id: string; load: number; barred: ReadonlySet<string> };

/**
 * Who goes to which firm: to each, in the given order, the two who go to the fewest so far, of equals those with the
 * lowest lots. Firms for which fewer than two may go get nobody.
 * @param ticketOf the lot of a visitor for a firm
 */
export function assignVisitors(
  firms: readonly string[],
  visitors: readonly VisitorCandidate[],
  ticketOf: (firm: string, visitor: string) => string,
): Map<string, string[]> {
  const loads = new Map(visitors.map(({ id, load }) => [id, load]));
  const assigned = new Map<string, string[]>();
  for (const firm of firms) {
    const able = visitors
      .filter(({ barred }) => !barred.has(firm))
      .map(({ id }) => ({ id, load: loads.get(id) ?? 0, ticket: ticketOf(firm, id) }))
      .sort((one, other) => one.load - other.load || (one.ticket < other.ticket ? -1 : 1))
      .slice(0, fewestPeople);
    if (able.length < fewestPeople) continue;
    for (const { id, load } of able) loads.set(id, load + 1);
    assigned.set(
      firm,
      able.map(({ id }) => id),
    );
  }
  return assigned;
}
