import { lengthOf } from "../text/length";
import type { Edition } from "./edition";
import { type Abstention, type Depth, isAsked, optionsOf, type Question } from "./question";
import { decimalsOf, type Unreadable } from "./typed";

/** What a firm answers: an option id, several option ids, a number, words, or why there is none. */
export type Answer = string | number | string[];

/** Answers by question id. A question without an entry is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;

/** All answers of one assessment under one edition. */
export type Sheet = {
  edition: string;
  depth: Depth;
  answers: Answers;
  /** Questions that were never put, and are not withheld: what a study is silent of, what is new since an older edition. */
  notAsked?: readonly string[];
};

/** Why an answer is not one: the code names the message, the numbers explain it. */
export type Problem =
  | { code: "unknown-question" }
  | { code: "wrong-type" }
  | { code: "unknown-option" }
  | { code: "nothing-chosen" }
  | { code: "chosen-twice" }
  | { code: "not-with-others" }
  | { code: "abstention-not-allowed" }
  | { code: Unreadable }
  | { code: "too-small"; min: number }
  | { code: "too-large"; max: number }
  | { code: "too-many-decimals"; decimals: number }
  | { code: "empty" }
  | { code: "too-long"; maxLength: number };

export const isAbstention = (answer: unknown): answer is Abstention =>
  answer === "dont-know" || answer === "not-applicable";

/** What is wrong with an answer to a question, or `null`. Total: takes anything that a program may send. */
export function problemOf(question: Question, answer: unknown): Problem | null {
  if (isAbstention(answer) && question.kind !== "text") {
    return question.allows.includes(answer) ? null : { code: "abstention-not-allowed" };
  }
  switch (question.kind) {
    case "rating":
    case "bipolar":
    case "milestone":
    case "one":
      if (typeof answer !== "string") return { code: "wrong-type" };
      return optionsOf(question).some((option) => option.id === answer) ? null : { code: "unknown-option" };
    case "many":
      return problemOfChoices(question, answer);
    case "number":
      if (typeof answer !== "number" || !Number.isFinite(answer)) return { code: "wrong-type" };
      if (answer < question.min) return { code: "too-small", min: question.min };
      if (answer > question.max) return { code: "too-large", max: question.max };
      if (decimalsOf(answer) > question.decimals) return { code: "too-many-decimals", decimals: question.decimals };
      return null;
    case "text":
      if (typeof answer !== "string") return { code: "wrong-type" };
      if (answer.trim() === "") return { code: "empty" };
      return lengthOf(answer) > question.maxLength ? { code: "too-long", maxLength: question.maxLength } : null;
  }
}

function problemOfChoices(question: Extract<Question, { kind: "many" }>, answer: unknown): Problem | null {
  if (!Array.isArray(answer)) return { code: "wrong-type" };
  if (answer.length === 0) return { code: "nothing-chosen" };
  if (new Set(answer).size < answer.length) return { code: "chosen-twice" };
  const options = answer.map((id) => question.options.find((option) => option.id === id));
  if (options.includes(undefined)) return { code: "unknown-option" };
  return options.length > 1 && options.some((option) => option?.exclusive) ? { code: "not-with-others" } : null;
}

/** The questions of an edition by id. */
export function questionsById(edition: Edition): Map<string, Question> {
  return new Map(edition.sections.flatMap((section) => section.questions.map((question) => [question.id, question])));
}

/** The questions that a questionnaire of that depth asks, section by section, hidden ones included. */
export function askedQuestions(edition: Edition, depth: Depth): Question[] {
  return edition.sections.flatMap((section) => section.questions.filter((question) => isAsked(question, depth)));
}
