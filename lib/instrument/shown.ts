import { type Answer, type Answers, isAbstention } from "./answers";
import { factsOf, holds, type Reasoned } from "./condition";
import type { Abstention, Question } from "./question";

const always: Reasoned = { truth: "yes", missing: [] };

/** What a condition over answers may be held against: an abstention or a choice of several is no fact. */
export const factOf = (answer: Answer | null | undefined): string | number | undefined =>
  answer === null || answer === undefined || typeof answer === "object" || isAbstention(answer) ? undefined : answer;

/** Whether the answers given so far show a question; unknown while the answers that decide it are missing. */
export function isShown(question: Question, answers: Answers): Reasoned {
  return question.shownWhen ? holds(question.shownWhen, (fact) => factOf(answers[fact])) : always;
}

/** Whether a question applies to the firm, as far as other answers say; one that none can set aside always does. */
export function isApplicable({ applicableWhen }: Question, answers: Answers): Reasoned {
  return applicableWhen ? holds(applicableWhen, (fact) => factOf(answers[fact])) : always;
}

/**
 * The abstentions that a form offers: that a question does not apply only where no other answer says that it does, and
 * where it is what was answered.
 */
export function abstentionsOffered(question: Question, answers: Answers): Abstention[] {
  const applies = question.applicableWhen !== undefined && isApplicable(question, answers).truth === "yes";
  return question.allows.filter((id) => id !== "not-applicable" || !applies || answers[question.id] === id);
}

/** The options of another question that set a question aside, where that one alone decides. */
export function settingAside(
  { applicableWhen }: Question,
  optionsOf: (question: string) => readonly string[],
): { question: string; options: string[] } | null {
  const [question, ...others] = applicableWhen ? [...new Set(factsOf(applicableWhen))] : [];
  if (!applicableWhen || question === undefined || others.length > 0) return null;
  const options = optionsOf(question).filter((id) => holds(applicableWhen, () => id).truth === "no");
  return options.length > 0 ? { question, options } : null;
}
