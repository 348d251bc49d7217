import type { Asked } from "#lib/entry/asked";
import type { Entry } from "#lib/entry/entry";
import type { EntryProblem } from "#lib/entry/list";
import { problemsOf } from "#lib/entry/reading";
import type { Question } from "#lib/instrument/question";
import type { Fact } from "#lib/rules/fact";
import type { Locale } from "#lib/text/text";
import { formats, type Translate, translator } from "../translate";

/** What was asked, as a question, as a fact, or as both: then the fact says what may be given, being the more exact. */
type What = { question?: Question | null; fact?: Fact | null };

/** What none of our controls gives: a program sent it, or a page from before. */
const odd = [
  ...(["unknown-question", "unknown-option", "nothing-chosen", "chosen-twice"] as const),
  ...(["abstention-not-allowed", "empty"] as const),
];

type Odd = Extract<EntryProblem, { code: (typeof odd)[number] }>;

const isOdd = (problem: EntryProblem): problem is Odd => odd.some((code) => code === problem.code);

/** What is wrong with an entry and what to give instead, in the words of its form; in a list, in which row and column. */
export const problemText = (locale: Locale, { question, fact }: What, problem: EntryProblem): string =>
  fact ? factProblem(locale, fact, problem) : questionProblem(locale, question ?? undefined, problem);

/** What keeps a fact from answering the question that asks it, too; `null` where nothing does. */
export function unfitText(locale: Locale, asked: Asked | undefined, entry: Entry | undefined): string | null {
  if (!asked?.question || !asked.fact || !entry || "typed" in entry) return null;
  const [problem] = problemsOf(asked, entry);
  return problem
    ? translator(locale)("official.unfit", { problem: questionProblem(locale, asked.question, problem) })
    : null;
}

function questionProblem(locale: Locale, question: Question | undefined, problem: EntryProblem): string {
  const translate = translator(locale);
  if (isOdd(problem)) return translate("section.invalid");
  switch (problem.code) {
    case "not-a-number":
    case "wrong-type":
      return question?.kind === "number"
        ? translate("section.notANumber", { example: translate(`section.examples.${question.unit}`) })
        : translate("section.invalid");
    case "unclear-number":
      return translate("amounts.unclear");
    case "other-currency":
      return translate("amounts.otherCurrency", { unit: translate("units.wan-yuan") });
    case "percentage":
      return translate("amounts.percentage", { unit: translate("units.wan-yuan") });
    case "too-small":
    case "too-large": {
      if (question?.kind !== "number") return translate("section.invalid");
      const { min, max, unit } = question;
      return translate("section.outOfRange", { min, max, unit: translate(`units.${unit}`) });
    }
    case "too-many-decimals":
      return translate("section.decimals", { decimals: problem.decimals });
    case "too-long":
      return translate("section.tooLong", { maxLength: problem.maxLength });
    case "not-with-others": {
      const options = question?.kind === "many" ? question.options : [];
      const option = options.find(({ exclusive }) => exclusive)?.text[locale] ?? "";
      return translate("section.notWithOthers", { option });
    }
    case "not-a-day":
    case "missing":
    case "uscc":
      return translate("section.invalid");
  }
}

function factProblem(locale: Locale, fact: Fact, problem: EntryProblem): string {
  const translate = translator(locale);
  const field = fact.kind === "list" ? fact.fields.find(({ id }) => id === problem.field) : fact;
  const words = fieldProblem(translate, locale, problem, field);
  return problem.row === undefined || !field
    ? words
    : translate("official.problem.inRow", { row: problem.row, field: field.text[locale], problem: words });
}

/** The numbers that a fact or a column of a list takes. */
type Range = { unit: Extract<Fact, { kind: "number" }>["unit"]; min: number; max: number };

function fieldProblem(translate: Translate, locale: Locale, problem: EntryProblem, field: object | undefined): string {
  const range = field && "unit" in field ? (field as Range) : null;
  const unit = range ? translate(`official.units.${range.unit}`) : "";
  if (isOdd(problem)) return translate("official.problem.unknownOption");
  const number = (value: number) => formats(locale).number(value, { maximumFractionDigits: 6 });
  switch (problem.code) {
    case "not-a-number":
    case "wrong-type":
      return translate("official.problem.notANumber", { unit });
    case "unclear-number":
      return translate("amounts.unclear");
    case "other-currency":
      return translate("amounts.otherCurrency", { unit });
    case "percentage":
      return translate("amounts.percentage", { unit });
    case "too-small":
    case "too-large":
      return range
        ? translate("official.problem.outOfRange", { min: number(range.min), max: number(range.max), unit })
        : translate("official.problem.unknownOption");
    case "too-many-decimals":
      return translate("official.problem.decimals", { decimals: problem.decimals });
    case "not-a-day":
      return translate("official.problem.notADay");
    case "too-long":
      return translate("official.problem.tooLong", { maxLength: problem.maxLength });
    case "missing":
      return translate("official.problem.missing");
    case "uscc":
      return "place" in problem.problem
        ? translate(`official.problem.uscc.${problem.problem.code}`, { place: problem.problem.place })
        : translate(`official.problem.uscc.${problem.problem.code}`);
    case "not-with-others":
      return translate("official.problem.unknownOption");
  }
}
