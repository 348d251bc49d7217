import { byLocale, locales } from "../text/languages";
import type { Locale, Text } from "../text/text";
import { cellText } from "./firm-list";
import { ExtraQuestion } from "./round";

/** A row that is no question, with its line in the file; the words are in `rounds.form.extraReasons`. */
export type ExtraProblem = { line: number; reason: ExtraReason; value: string };
export type ExtraReason =
  | "columns"
  | "id"
  | "text"
  | "kind"
  | "required"
  | "option"
  | "no-options"
  | "points"
  | "repeated"
  | "too-many"
  | "file"
  | "gone";

type Column = "id" | "kind" | "required" | "option" | "points" | Locale | `option_${Locale}`;

/** The heading of the words of an option in a language. */
export const optionIn = (locale: Locale) => `option_${locale}` as const;
const needed: readonly Column[] = ["id", ...locales, "kind"];

/** The headings of such a table, in the order of an example. */
export const extraColumns: readonly Column[] = [...needed, "required", "option", ...locales.map(optionIn), "points"];

const questionsAtMost = 100;
const optionsAtMost = 50;
const longestText = 300;
const mostPoints = 100;

const sound = /^[a-z][a-z0-9-]{0,39}$/;
const yes = new Set(["yes", "y", "true", "1", "是", "必填"]);
const no = new Set(["no", "n", "false", "0", "否", "", "选填"]);

type Option = ExtraQuestion["options"][number];

/**
 * A bureau's own questions from a table with one row for each question, and for a choice one for each option. All
 * that is wrong is told by line; questions come only from a table in which nothing is.
 */
export function readExtraTable(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
): { questions: ExtraQuestion[]; problems: ExtraProblem[] } {
  const problems: ExtraProblem[] = [];
  const headings = (rows[0] ?? []).map((cell) => cellText(cell).toLowerCase());
  const places = Object.fromEntries(extraColumns.map((column) => [column, headings.indexOf(column)])) as Record<
    Column,
    number
  >;
  const missing = needed.filter((column) => places[column] < 0);
  if (missing.length > 0)
    return { questions: [], problems: [{ line: lines[0] ?? 1, reason: "columns", value: missing.join(", ") }] };
  const questions = new Map<string, ExtraQuestion & { line: number }>();
  for (const [place, row] of rows.entries()) {
    const line = lines[place] ?? place + 1;
    const cell = (column: Column): string => cellText(row[places[column]] ?? "");
    if (place === 0 || row.every((each) => each.trim() === "")) continue;
    const say = (reason: ExtraReason, value = "") => problems.push({ line, reason, value: value.slice(0, 60) });
    const id = cell("id");
    if (!sound.test(id)) {
      say("id", id);
      continue;
    }
    const before = questions.get(id);
    const question = before ?? readQuestion(cell, line, say);
    if (!question) continue;
    if (before && locales.some((locale) => cell(locale) && cell(locale) !== before.text[locale])) say("repeated", id);
    else if (before && before.kind !== "choice") say("repeated", id);
    if (question.kind === "choice" && cell("option")) {
      const option = readOption(cell, question.options, say);
      if (option) question.options.push(option);
    }
    questions.set(id, question);
    if (questions.size > questionsAtMost || question.options.length > optionsAtMost) {
      say("too-many");
      break;
    }
  }
  for (const { id, kind, options, line } of questions.values())
    if (kind === "choice" && options.length < 2) problems.push({ line, reason: "no-options", value: id });
  const checked = [...questions.values()].map(({ line: _, ...question }) => ExtraQuestion.parse(question));
  return {
    questions: problems.length > 0 ? [] : checked,
    problems: problems.sort((one, other) => one.line - other.line),
  };
}

type Say = (reason: ExtraReason, value?: string) => void;
type Cell = (column: Column) => string;

function readQuestion(cell: Cell, line: number, say: Say): (ExtraQuestion & { line: number }) | null {
  const text = byLocale(cell);
  const kind = ExtraQuestion.shape.kind.safeParse(cell("kind").toLowerCase());
  const required = cell("required").toLowerCase();
  if (!kind.success) say("kind", cell("kind"));
  else if (!isText(text)) say("text");
  else if (!yes.has(required) && !no.has(required)) say("required", required);
  else return { id: cell("id"), text, kind: kind.data, required: yes.has(required), options: [], line };
  return null;
}

function readOption(cell: Cell, options: readonly Option[], say: Say): Option | null {
  const id = cell("option");
  const text = byLocale((locale) => cell(optionIn(locale)) || id);
  const points = cell("points") === "" ? null : Number(cell("points"));
  if (!sound.test(id) || !isText(text) || options.some((option) => option.id === id)) say("option", id);
  else if (points !== null && !(points >= 0 && points <= mostPoints)) say("points", cell("points"));
  else return { id, text, points };
  return null;
}

const isText = (text: Text): boolean =>
  Object.values(text).every((words) => words !== "" && [...words].length <= longestText);
