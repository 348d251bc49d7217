import { type Answer, type Answers, isAbstention } from "./answers";
import { holds, type Reasoned } from "./condition";
import type { Question } from "./question";

const always: Reasoned = { truth: "yes", missing: [] };

/** What a condition over answers may be held against: an abstention or a choice of several is no fact. */
export const factOf = (answer: Answer | null | undefined): string | number | undefined =>
  answer === null || answer === undefined || typeof answer === "object" || isAbstention(answer) ? undefined : answer;

/** Whether the answers given so far show a question; unknown while the answers that decide it are missing. */
export function isShown(question: Question, answers: Answers): Reasoned {
  return question.shownWhen ? holds(question.shownWhen, (fact) => factOf(answers[fact])) : always;
}
