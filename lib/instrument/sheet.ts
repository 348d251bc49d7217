import { isRecord } from "../text/is-record";
import { type Answer, type Problem, problemOf, questionsById, type Sheet } from "./answers";
import type { Edition } from "./edition";
import { Depth, type Question } from "./question";

/** Why a program's sheet is not one: the code, the question if one is at fault, and a sentence for the log. */
type SheetError = {
  code:
    | Problem["code"]
    | "not-json"
    | "not-an-object"
    | "unknown-key"
    | "unknown-edition"
    | "unknown-depth"
    | "wrong-year"
    | "answers-missing"
    | "not-asked";
  question?: string;
  message: string;
};

type SheetOutcome = { sheet: Sheet } | { error: SheetError };

const keys = ["edition", "depth", "answers", "year", "notAsked"];

/** Reads a sheet from anything that was JSON. Total: whatever comes in, a sheet or an error comes out. */
export function parseSheet(input: unknown, find: (id: string) => Edition | undefined): SheetOutcome {
  if (!isRecord(input)) return failed("not-an-object", "A sheet is an object with edition, depth and answers.");
  const unknown = Object.keys(input).find((key) => !keys.includes(key));
  if (unknown !== undefined) return failed("unknown-key", `A sheet has no ${quoted(unknown)}.`);
  const edition = typeof input.edition === "string" ? find(input.edition) : undefined;
  if (!edition) return failed("unknown-edition", `There is no edition ${quoted(input.edition)}.`);
  const depth = Depth.safeParse(input.depth);
  if (!depth.success) return failed("unknown-depth", `The depth is quick or full, not ${quoted(input.depth)}.`);
  const { year } = input;
  if (year !== undefined && !(Number.isInteger(year) && Number(year) >= 1900 && Number(year) <= 2100)) {
    return failed("wrong-year", "The year is a whole number from 1900 to 2100.");
  }
  if (!isRecord(input.answers)) return failed("answers-missing", "The answers are an object by question id.");
  const questions = questionsOf(edition);
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(input.answers)) {
    const question = questions.get(id);
    if (!question) return failed("unknown-question", `Edition ${edition.id} has no question ${quoted(id)}.`, id);
    const problem = problemOf(question, answer);
    if (problem) return failed(problem.code, `${id}: ${explain(problem)}`, id);
    answers[id] = answer as Answer;
  }
  const { notAsked } = input;
  if (notAsked === undefined) return { sheet: { edition: edition.id, depth: depth.data, answers } };
  if (!Array.isArray(notAsked)) return failed("not-asked", "What was not asked is a list of question ids.");
  for (const id of notAsked) {
    if (typeof id !== "string" || !questions.has(id)) {
      return failed("unknown-question", `Edition ${edition.id} has no question ${quoted(id)}.`);
    }
    if (Object.hasOwn(answers, id)) return failed("not-asked", `${id} is answered, so it was asked.`, id);
  }
  return { sheet: { edition: edition.id, depth: depth.data, answers, notAsked } };
}

const cache = new WeakMap<Edition, Map<string, Question>>();

function questionsOf(edition: Edition): Map<string, Question> {
  const byId = cache.get(edition) ?? questionsById(edition);
  cache.set(edition, byId);
  return byId;
}

const longest = 80;

/** A stranger's words in a message, cut short. */
function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const failed = (code: SheetError["code"], message: string, question?: string): { error: SheetError } => ({
  error: question === undefined ? { code, message } : { code, question: question.slice(0, longest), message },
});

function explain(problem: Problem): string {
  switch (problem.code) {
    case "unknown-question":
      return "there is no such question.";
    case "wrong-type":
      return "the answer has the wrong type.";
    case "unknown-option":
      return "there is no such option.";
    case "nothing-chosen":
      return "at least one option has to be chosen.";
    case "chosen-twice":
      return "an option is chosen twice.";
    case "not-with-others":
      return "an option stands beside others that excludes them.";
    case "abstention-not-allowed":
      return "this abstention is not allowed here.";
    case "not-a-number":
    case "unclear-number":
    case "other-currency":
    case "percentage":
      return "the answer is not a number.";
    case "too-small":
      return `the figure is below ${problem.min}.`;
    case "too-large":
      return `the figure is above ${problem.max}.`;
    case "too-many-decimals":
      return problem.decimals === 0
        ? "the figure has to be a whole number."
        : `the figure has more than ${problem.decimals} decimals.`;
    case "empty":
      return "the answer is empty.";
    case "too-long":
      return `the answer is longer than ${problem.maxLength} characters.`;
  }
}
