import { contradictionsIn } from "#lib/diagnosis/flags";
import type { Asking } from "#lib/entry/asked";
import type { Clash } from "#lib/entry/contradictions";
import type { StoredEntry } from "#lib/entry/entry";
import { isOfRound } from "#lib/entry/key";
import type { EntryProblem } from "#lib/entry/list";
import { problemsOf, readFact } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Journey } from "#lib/instrument/journey";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { factsById } from "../programme/rules";
import { askedBy } from "./asked";
import { clashesAmong } from "./clashes";
import { type OpenFacts, sharedFactsAskedOn } from "./open-facts";

/** What stands in the way of submitting among the answers, with the questions that it is about. */
export type AnswerObstacle =
  /** An entry that is no answer. */
  | { kind: "unread"; question: string; problem: EntryProblem }
  /** Facts that contradict each other, the smaller one first. */
  | { kind: "contradiction"; id: string; questions: readonly string[] }
  /** A question without which a sheet is not submitted. */
  | { kind: "unanswered"; question: string }
  /** A choice between two windows that is not made yet. */
  | { kind: "conflict"; revision: number; question: string };

/** The questions that an obstacle is about. */
export const questionsOf = (obstacle: AnswerObstacle): readonly string[] =>
  "question" in obstacle ? [obstacle.question] : obstacle.questions;

/** What has to be put right among the facts and the answers to a round's own questions. */
export type FactObstacle =
  /** An entry that cannot be read, or one that was entered twice and waits for a choice (`null`). */
  | { kind: "unfit"; key: FactKey; problem: EntryProblem | null }
  /** What cannot go together, with the facts at which it can be mended. */
  | { kind: "clash"; clash: Clash; keys: readonly FactKey[] };

type Answered = {
  edition: Edition;
  way: Journey;
  asking: Asking;
  stored: ReadonlyMap<string, StoredEntry>;
  answers: Answers;
};

/**
 * Answers that cannot be read or are lacking where they must not, facts that contradict each other, and choices between
 * two windows not yet made. A sheet without any answer lacks more than this one or that.
 */
export function answerObstacles({ edition, way, asking, stored, answers }: Answered): AnswerObstacle[] {
  const stops = way.legs.flatMap((leg) => leg.stops);
  const visible = stops.flatMap(({ question, shown }) => (shown === "yes" ? [question] : []));
  const counted = Object.fromEntries(
    visible.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
  );
  const unread = visible.flatMap(({ id }): AnswerObstacle[] => {
    const asked = asking.under(asking.keyOfQuestion(id));
    const [problem] = asked ? problemsOf(asked, stored.get(id)?.entry) : [];
    return problem ? [{ kind: "unread", question: id, problem }] : [];
  });
  const lacking = visible.filter(({ id, required }) => required && way.answered > 0 && answers[id] === undefined);
  const unanswered = lacking.flatMap(({ id }): AnswerObstacle[] =>
    unread.some((obstacle) => questionsOf(obstacle).includes(id)) ? [] : [{ kind: "unanswered", question: id }],
  );
  const contradictory = contradictionsIn(edition, counted).map(
    ({ id, questions }): AnswerObstacle => ({ kind: "contradiction", id, questions }),
  );
  const unsettled = stops.flatMap(({ question: { id } }) =>
    (stored.get(id)?.waiting ?? []).map(
      ({ revision }): AnswerObstacle => ({ kind: "conflict", revision, question: id }),
    ),
  );
  return [...unread, ...unanswered, ...contradictory, ...unsettled];
}

/**
 * What has to be put right among the facts: what stands in the way of submitting, and what only the official tiers rest
 * on. Where no bureau judges by them, nothing does but a choice that is not made yet.
 */
export function factObstacles(open: OpenFacts): { inTheWay: FactObstacle[]; ofTiers: FactObstacle[] } {
  const problems = factProblems(open);
  const isInTheWay = (each: FactObstacle) => open.inRound !== null || (each.kind === "unfit" && each.problem === null);
  return { inTheWay: problems.filter(isInTheWay), ofTiers: problems.filter((each) => !isInTheWay(each)) };
}

/**
 * Facts that cannot be read, those that were entered twice and wait for a choice, and those that cannot go
 * together; not where none of them can be mended any more.
 */
function factProblems(open: OpenFacts): FactObstacle[] {
  const shared = sharedFactsAskedOn(open);
  const unfit = [...open.entries].flatMap(([key, { entry, waiting }]): FactObstacle[] => {
    // What is asked as a question, too, is told there.
    if (shared.has(key)) return [];
    const fact = factsById.get(partsOf(key).fact);
    const isStillAsked = fact !== undefined || (isOfRound(key) && open.inRound !== null);
    if (waiting.length > 0) return isStillAsked ? [{ kind: "unfit", key, problem: null }] : [];
    const [problem] = fact && "typed" in entry ? readFact(fact, entry.typed).problems : [];
    return problem ? [{ kind: "unfit", key, problem }] : [];
  });
  const clashing = clashesAmong(open.values, dayOf(open.now)).flatMap((clash): FactObstacle[] => {
    const keys = clash.keys.filter((key) => factsById.has(partsOf(key).fact) && askedBy(open, key) !== null);
    return clash.isImpossible && keys.length > 0 ? [{ kind: "clash", clash, keys }] : [];
  });
  return [...unfit, ...clashing];
}
