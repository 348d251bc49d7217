import { contradictionsAmong } from "../entry/contradictions";
import type { Answer, Answers } from "../instrument/answers";
import { type Facts, factsOf, holds, type Reasoned } from "../instrument/condition";
import type { Edition, Oddity } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import { factOf } from "../instrument/shown";
import { type Compiled, compile } from "../scoring/compile";
import { type AnswersByPlace, countedAnswers } from "../scoring/points";
import type { Flag } from "./diagnosis";

/** How long the answering took, in seconds; only a live questionnaire knows. */
export type Pace = { seconds: number };

/** Numbers that contradict each other and odd patterns, in the edition's order. */
export function flagsOf(compiled: Compiled, given: AnswersByPlace, facts: Facts, pace: Pace | undefined): Flag[] {
  const flags = contradictionFlags(compiled, given);
  for (const oddity of compiled.edition.oddities) {
    const questions = patternOf(oddity, compiled, given, facts, pace);
    if (questions) flags.push({ id: oddity.id, kind: oddity.contradicts ? "contradiction" : "oddity", questions });
  }
  return flags;
}

/** Whether answers go together: `unchecked` are the questions withheld without which it cannot be told. */
type Soundness = { isSound: boolean; unchecked: string[] };

/**
 * Holds the answers against each other. One that is withheld may contradict the others, so that withholding it undoes no
 * contradiction.
 * @param notAsked questions that were never put, and are not withheld
 */
export function contradictoryAnswers(
  compiled: Compiled,
  answers: Answers,
  depth: Depth,
  notAsked: ReadonlySet<string> | undefined,
): Soundness {
  const { edition, places, questions, second } = compiled;
  if (!second) return { isSound: true, unchecked: [] };
  const given = countedAnswers(compiled, answers, depth);
  const answerTo = (question: string) => given[places.get(question) ?? -1];
  const isWithheld = (question: string): boolean => {
    const isPut = depth === "full" || questions[places.get(question) ?? -1]?.quick === true;
    return answerTo(question) === undefined && isPut && !notAsked?.has(question);
  };
  const truths = [
    ...edition.contradictions.map(({ smaller, larger }) => partAndWhole(smaller, larger, answerTo)),
    ...edition.oddities.flatMap(({ when, contradicts }) => (contradicts ? truthOf(when, answerTo) : [])),
  ];
  const missing = truths.flatMap((each) => (each.truth === "unknown" ? each.missing : []));
  const unchecked = [...new Set(missing.filter(isWithheld))];
  return { isSound: unchecked.length === 0 && truths.every(({ truth }) => truth !== "yes"), unchecked };
}

type AnswerTo = (question: string) => Answer | null | undefined;

/** Whether a part exceeds its whole. */
function partAndWhole(smaller: string, larger: readonly string[], answerTo: AnswerTo): Reasoned {
  const amounts = [smaller, ...larger].map((question) => ({ question, amount: answerTo(question) }));
  const missing = amounts.flatMap(({ question, amount }) => (amount === undefined ? question : []));
  const [part, ...whole] = amounts.map(({ amount }) => amount);
  if (part === 0 || amounts.some(({ amount }) => amount === null)) return { truth: "no", missing: [] };
  if (missing.length > 0) return { truth: "unknown", missing };
  const sum = whole.reduce<number>((all, amount) => all + Number(amount), 0);
  return { truth: Number(part) > sum ? "yes" : "no", missing: [] };
}

/** Whether an odd pattern among answers is there. */
function truthOf(when: Oddity["when"], answerTo: AnswerTo): Reasoned {
  if ("above" in when) {
    const [amount, other] = [answerTo(when.figure), answerTo(when.above)];
    const missing = [when.figure, when.above].filter((question) => answerTo(question) === undefined);
    if (amount === 0 || amount === null || other === null) return { truth: "no", missing: [] };
    if (missing.length > 0) return { truth: "unknown", missing };
    return { truth: Number(amount) > when.times * Number(other) ? "yes" : "no", missing: [] };
  }
  if ("sameRating" in when || "secondsPerAnswerBelow" in when) return { truth: "no", missing: [] };
  const found = holds(when, (fact) => factOf(answerTo(fact.slice("answer.".length))));
  return { ...found, missing: found.missing.map((fact) => fact.slice("answer.".length)) };
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
