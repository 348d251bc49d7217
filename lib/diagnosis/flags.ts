import { contradictionsAmong } from "../entry/contradictions";
import type { Answer, Answers } from "../instrument/answers";
import { type Facts, factsOf, holds } from "../instrument/condition";
import type { Edition, Oddity } from "../instrument/edition";
import { type AnswersByPlace, type Compiled, compile } from "../scoring/compile";
import { countedAnswers } from "../scoring/points";
import type { Flag } from "./diagnosis";

/** How long the answering took, in seconds; only a live questionnaire knows. */
export type Pace = { seconds: number };

/**
 * Numbers that contradict each other and odd patterns, in the edition's order.
 * @param contradictions those among the answers, by id
 */
export function flagsOf(
  compiled: Compiled,
  given: AnswersByPlace,
  facts: Facts,
  contradictions: ReadonlySet<string>,
  pace: Pace | undefined,
): Flag[] {
  const flags = contradictionFlags(compiled, given);
  for (const oddity of compiled.edition.oddities) {
    if (oddity.contradicts && !contradictions.has(oddity.id)) continue;
    const questions = patternOf(oddity, compiled, given, facts, pace);
    if (questions) flags.push({ id: oddity.id, kind: oddity.contradicts ? "contradiction" : "oddity", questions });
  }
  return flags;
}

/** The contradictions among a sheet's numbers, for a form that refuses them. Hidden questions cannot contradict. */
export function contradictionsIn(edition: Edition, answers: Answers): Flag[] {
  const compiled = compile(edition);
  return contradictionFlags(compiled, countedAnswers(compiled, answers, "full"));
}

function contradictionFlags({ edition, places }: Compiled, given: AnswersByPlace): Flag[] {
  const amountOf = (question: string) => given[places.get(question) ?? -1];
  return contradictionsAmong(edition.contradictions, amountOf).map(({ id, smaller, larger }) => ({
    ...{ id, kind: "contradiction" },
    questions: [smaller, ...larger],
  }));
}

/** The questions of an odd pattern that the answers show, or `null`. */
function patternOf(
  { when }: Oddity,
  compiled: Compiled,
  given: AnswersByPlace,
  facts: Facts,
  pace: Pace | undefined,
): string[] | null {
  if ("sameRating" in when) return sameRatings(compiled, given, when.sameRating);
  if ("secondsPerAnswerBelow" in when) {
    if (!pace) return null;
    const answered = given.filter((answer) => answer !== undefined && answer !== null).length;
    return answered >= when.answersAtLeast && pace.seconds / answered < when.secondsPerAnswerBelow ? [] : null;
  }
  if ("above" in when) {
    const [amount, other] = [facts(`answer.${when.figure}`), facts(`answer.${when.above}`)];
    const isAbove = typeof amount === "number" && typeof other === "number" && amount > when.times * other;
    return isAbove ? [when.figure, when.above] : null;
  }
  if (holds(when, facts).truth !== "yes") return null;
  return [
    ...new Set(factsOf(when).flatMap((fact) => (fact.startsWith("answer.") ? [fact.slice("answer.".length)] : []))),
  ];
}

/** All ratings, where there are at least so many and every one has the same answer. */
function sameRatings({ questions }: Compiled, given: AnswersByPlace, atLeast: number): string[] | null {
  let same: Answer | undefined;
  const rated: string[] = [];
  for (const { index, id, question } of questions) {
    const answer = given[index];
    if (question.kind !== "rating" || answer === null || answer === undefined) continue;
    if (same !== undefined && answer !== same) return null;
    same = answer;
    rated.push(id);
  }
  return rated.length >= atLeast ? rated : null;
}
