import { readDigits, readNumber } from "#lib/instrument/typed";
import type { Check, CheckedNumber, Field, Page } from "./field";
import { growthsOn } from "./growths";
import type { Found, Held, Problem } from "./problems";

/** What is wrong with a typed number, in the reader's words; nothing while it is empty. */
function numberProblem(limits: NonNullable<Field["limits"]>, text: string): string | undefined {
  if (text.trim() === "") return undefined;
  const reading = readDigits(text, limits.unit);
  if ("problem" in reading) return limits.unreadable[reading.problem];
  const value = Number(reading.digits);
  if (value < limits.min || value > limits.max) return limits.outOfRange;
  return (reading.digits.split(".")[1] ?? "").length > limits.decimals ? limits.tooPrecise : undefined;
}

function problemsAt(field: Field, { words }: Page, contents: Held): Problem[] {
  const { id, limits, isConflicting } = field;
  const text = contents.typed(id);
  if (text === null) return [];
  const about = { id, questions: [id], numbers: [] };
  const message = contents.refused(field) ?? (limits && numberProblem(limits, text));
  return [
    ...(message ? [{ kind: "unread" as const, message, ...about }] : []),
    ...(isConflicting ? [{ kind: "conflict" as const, message: words.conflictTitle, ...about }] : []),
  ];
}

/** A number of a check with its words, that of this page as it is typed now. */
function numberNow(number: CheckedNumber, { fields, words }: Page, contents: Held): CheckedNumber {
  const typed = number.href === null ? contents.typed(number.question) : null;
  if (typed === null) return number;
  const value = readNumber(typed, number.unit);
  const unit = fields.find(({ id }) => id === number.question)?.unit;
  return { ...number, value, words: value === null ? number.words : `${value.toLocaleString(words.tag)} ${unit}` };
}

function contradictions({ id, text, numbers }: Check, page: Page, contents: Held): Problem[] {
  const now = numbers.map((number) => numberNow(number, page, contents));
  const [smaller, ...larger] = now.map(({ value }) => value);
  if (typeof smaller !== "number" || larger.some((value) => value === null)) return [];
  if (smaller <= larger.reduce<number>((total, value) => total + (value ?? 0), 0)) return [];
  const here = now.flatMap(({ question, href }) => (href === null ? [question] : []));
  return [{ kind: "contradiction", id, message: text, questions: here, numbers: now }];
}

/** How many of the questions asked on the page have an answer. */
function progressOf(fields: Field[], problems: Problem[], contents: Held): Found["progress"] {
  const questions = fields.filter(({ id }) => contents.typed(id) !== null);
  const isUnread = (field: Field) => problems.some(({ kind, id }) => kind === "unread" && id === field.id);
  const answered = questions.filter((field) => contents.isGiven(field) && !isUnread(field));
  return { answered: answered.length, total: questions.length };
}

/** What is to be put right on the page, in the order of its questions, and what else is to be said of its answers. */
export function judge(page: Page, contents: Held): Found {
  const problems = [
    ...page.fields.flatMap((field) => problemsAt(field, page, contents)),
    ...page.checks.flatMap((check) => contradictions(check, page, contents)),
  ];
  return { problems, progress: progressOf(page.fields, problems, contents), growths: growthsOn(page, contents) };
}
