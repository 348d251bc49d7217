import { type Answers, questionsById } from "../instrument/answers";
import { type Edition, questionsOf } from "../instrument/edition";
import { type Depth, isAsked, type Question } from "../instrument/question";
import { isShown } from "../instrument/shown";

const indexes = new WeakMap<Edition, Map<string, Question>>();

/** The questions of an edition by id, built once per edition. */
export function questionIndex(edition: Edition): Map<string, Question> {
  const before = indexes.get(edition);
  if (before) return before;
  const index = questionsById(edition);
  indexes.set(edition, index);
  return index;
}

/** What still lacks an answer for some indicators: the questions asked at that depth, and how many only the full depth asks. */
export type Missing = { questions: Question[]; onlyInFull: number };

/** The questions of these indicators that are shown but left blank or answered "don't know", in the order of the indicators. */
export function missingFor(edition: Edition, depth: Depth, answers: Answers, indicators: string[]): Missing {
  const open = questionsBehind(edition, indicators).filter((question) => {
    const answer = answers[question.id];
    const lacks = answer === undefined || answer === "dont-know";
    return lacks && isShown(question, answers).truth === "yes";
  });
  const inDepth = open.filter((question) => isAsked(question, depth));
  return { questions: inDepth, onlyInFull: open.length - inDepth.length };
}

/** How many of the questions that carry some indicators say nothing of the firm, by why; those that the depth leaves out aside. */
export type Open = { dontKnow: number; blank: number; notApplicable: number };

/** What stands open of the questions that are asked for these indicators at that depth. */
export function openAmong(edition: Edition, depth: Depth, answers: Answers, indicators: readonly string[]): Open {
  const open: Open = { dontKnow: 0, blank: 0, notApplicable: 0 };
  for (const question of questionsBehind(edition, indicators)) {
    if (!isAsked(question, depth) || isShown(question, answers).truth !== "yes") continue;
    const answer = answers[question.id];
    if (answer === undefined) open.blank++;
    else if (answer === "dont-know") open.dontKnow++;
    else if (answer === "not-applicable") open.notApplicable++;
  }
  return open;
}

/** The questions that these indicators read, each once, in the order of the indicators. */
export function questionsBehind(edition: Edition, indicators: readonly string[]): Question[] {
  const index = questionIndex(edition);
  const ids = indicators.flatMap(
    (id) => edition.indicators.find((indicator) => indicator.id === id)?.items.flatMap(questionsOf) ?? [],
  );
  return [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
}
