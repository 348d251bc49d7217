import { contradictionsAmong } from "../entry/contradictions";
import type { Answer, Answers } from "../instrument/answers";
import { conditionTest, factsOf } from "../instrument/condition";
import type { Edition, Oddity } from "../instrument/edition";
import { type AnswersByPlace, type Compiled, compile } from "../scoring/compile";
import { countedAnswers } from "../scoring/points";
import type { Flag } from "./diagnosis";
import { type Firm, readerOf } from "./facts";

/** How long the answering took, in seconds; only a live questionnaire knows. */
export type Pace = { seconds: number };

/**
 * Numbers that contradict each other and odd patterns, in the edition's order.
 * @param contradictions those among the answers, by id
 */
export function flagsOf(
  compiled: Compiled,
  firm: Firm,
  contradictions: ReadonlySet<string>,
  pace: Pace | undefined,
): Flag[] {
  const flags = contradictionFlags(compiled, firm.given);
  for (const { oddity, questionsIn } of patternsOf(compiled)) {
    if (oddity.contradicts && !contradictions.has(oddity.id)) continue;
    const questions = questionsIn(firm, pace);
    if (questions) flags.push({ id: oddity.id, kind: oddity.contradicts ? "contradiction" : "oddity", questions });
  }
  return flags;
}

/** An odd pattern, laid out for being looked for in many sheets: its questions where the answers show it, or `null`. */
type Pattern = { oddity: Oddity; questionsIn: (firm: Firm, pace: Pace | undefined) => string[] | null };
const patterns = new WeakMap<Compiled, Pattern[]>();

function patternsOf(compiled: Compiled): Pattern[] {
  let laidOut = patterns.get(compiled);
  if (!laidOut) {
    laidOut = compiled.edition.oddities.map((oddity) => ({ oddity, questionsIn: patternOf(compiled, oddity) }));
    patterns.set(compiled, laidOut);
  }
  return laidOut;
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

function patternOf(compiled: Compiled, { when }: Oddity): Pattern["questionsIn"] {
  if ("sameRating" in when) return ({ given }) => sameRatings(compiled, given, when.sameRating);
  if ("secondsPerAnswerBelow" in when) return ({ given }, pace) => (isHasty(when, given, pace) ? [] : null);
  if ("above" in when) {
    const [figure, above] = [compiled.places.get(when.figure) ?? -1, compiled.places.get(when.above) ?? -1];
    return ({ given }) => {
      const amount = given[figure];
      const other = given[above];
      const isAbove = typeof amount === "number" && typeof other === "number" && amount > when.times * other;
      return isAbove ? [when.figure, when.above] : null;
    };
  }
  const truth = conditionTest<Firm>(when, (fact) => readerOf(compiled, fact));
  const answers = factsOf(when).flatMap((fact) => (fact.startsWith("answer.") ? [fact.slice("answer.".length)] : []));
  return (firm) => (truth(firm) === "yes" ? [...new Set(answers)] : null);
}

type Haste = Extract<Oddity["when"], { secondsPerAnswerBelow: number }>;

function isHasty(haste: Haste, given: AnswersByPlace, pace: Pace | undefined): boolean {
  if (!pace) return false;
  const answered = given.filter((answer) => answer !== undefined && answer !== null).length;
  return answered >= haste.answersAtLeast && pace.seconds / answered < haste.secondsPerAnswerBelow;
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
