import type { Conflict, StoredAnswer } from "#db/sheets/answers";
import { contradictionsIn } from "#lib/diagnosis/flags";
import type { Answers, Problem } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { readTyped } from "#lib/instrument/form-entry";
import type { Journey } from "#lib/instrument/journey";
import { isOfRound } from "#lib/programme/demands";
import type { FactKey } from "#lib/rules/fact";
import { type FactProblem, factProblems } from "#lib/rules/form";
import { partsOf } from "#lib/rules/keys";
import { factsById } from "../programme/rules";
import { askedBy } from "./asked";
import type { Clash } from "./clashes";
import { clashesAmong } from "./clashes";
import type { OpenFacts } from "./open-facts";

/** What stands in the way of submitting among the answers, with the questions that it is about. */
export type AnswerObstacle =
  /** An answer that cannot be read; `null` where nothing is known of why. */
  | { kind: "unread"; question: string; problem: Problem | null }
  /** Facts that contradict each other, the smaller one first. */
  | { kind: "contradiction"; id: string; questions: readonly string[] }
  /** A choice between two windows that is not made yet. */
  | { kind: "conflict"; id: number; question: string };

/** The questions that an obstacle is about. */
export const questionsOf = (obstacle: AnswerObstacle): readonly string[] =>
  "question" in obstacle ? [obstacle.question] : obstacle.questions;

/** What stands in the way of submitting among the facts and the answers to a round's own questions. */
export type FactObstacle =
  /** An entry that cannot be read, or one that was entered twice and waits for a choice (`null`). */
  | { kind: "unfit"; key: FactKey; problem: FactProblem | null }
  /** What cannot go together, with the facts at which it can be mended. */
  | { kind: "clash"; clash: Clash; keys: readonly FactKey[] };

type Answered = {
  edition: Edition;
  way: Journey;
  stored: ReadonlyMap<string, StoredAnswer>;
  answers: Answers;
  conflicts: readonly Conflict[];
};

/** Answers that cannot be read, facts that contradict each other, and choices between two windows not yet made. */
export function answerObstacles({ edition, way, stored, answers, conflicts }: Answered): AnswerObstacle[] {
  const stops = way.legs.flatMap((leg) => leg.stops);
  const visible = stops.flatMap(({ question, shown }) => (shown === "yes" ? [question] : []));
  const counted = Object.fromEntries(
    visible.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
  );
  const unread = visible.flatMap((question): AnswerObstacle[] => {
    const entry = stored.get(question.id)?.entry;
    if (!entry || !("typed" in entry)) return [];
    return [{ kind: "unread", question: question.id, problem: readTyped(question, entry.typed).problem }];
  });
  const contradictory = contradictionsIn(edition, counted).map(
    ({ id, questions }): AnswerObstacle => ({ kind: "contradiction", id, questions }),
  );
  const unsettled = conflicts.flatMap(({ id, question }): AnswerObstacle[] =>
    stops.some((stop) => stop.question.id === question) ? [{ kind: "conflict", id, question }] : [],
  );
  return [...unread, ...contradictory, ...unsettled];
}

/**
 * Facts that cannot be read, those that were entered twice and wait for a choice, and those that cannot go
 * together; not where none of them can be mended any more.
 */
export function factObstacles(open: OpenFacts): FactObstacle[] {
  const unfit = [...open.entries.values()].flatMap(({ fact: key, entry, waiting }): FactObstacle[] => {
    const fact = factsById.get(partsOf(key).fact);
    const isAsked = fact !== undefined || (isOfRound(key) && open.inRound !== null);
    if (waiting.length > 0) return isAsked ? [{ kind: "unfit", key, problem: null }] : [];
    const problem = fact && factProblems(fact, entry)[0];
    return problem ? [{ kind: "unfit", key, problem }] : [];
  });
  const clashing = clashesAmong(open.values).flatMap((clash): FactObstacle[] => {
    const keys = clash.keys.filter((key) => factsById.has(partsOf(key).fact) && askedBy(open, key) !== null);
    return clash.isImpossible && keys.length > 0 ? [{ kind: "clash", clash, keys }] : [];
  });
  return [...unfit, ...clashing];
}
