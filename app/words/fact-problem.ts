import type { Fact } from "#lib/rules/fact";
import type { FactProblem } from "#lib/rules/form";
import type { Locale } from "#lib/text/text";
import { formats, type Translate, translator } from "../translate";

/** What is wrong with a fact and what to give instead; in a list, in which row and column. */
export function factProblemText(locale: Locale, fact: Fact, problem: FactProblem): string {
  const translate = translator(locale);
  const field = fact.kind === "list" ? fact.fields.find(({ id }) => id === problem.field) : fact;
  const unit = field && "unit" in field ? translate(`official.units.${field.unit}`) : "";
  const words = wordsOf(translate, locale, problem, unit);
  return problem.row === undefined || !field
    ? words
    : translate("official.problem.inRow", { row: problem.row, field: field.text[locale], problem: words });
}

function wordsOf(translate: Translate, locale: Locale, problem: FactProblem, unit: string): string {
  const number = (value: number) => formats(locale).number(value, { maximumFractionDigits: 6 });
  switch (problem.code) {
    case "not-a-number":
      return translate("official.problem.notANumber", { unit });
    case "out-of-range":
      return translate("official.problem.outOfRange", { min: number(problem.min), max: number(problem.max), unit });
    case "too-many-decimals":
      return translate("official.problem.decimals", { decimals: problem.decimals });
    case "not-a-day":
      return translate("official.problem.notADay");
    case "unknown-option":
      return translate("official.problem.unknownOption");
    case "too-long":
      return translate("official.problem.tooLong", { maxLength: problem.maxLength });
    case "missing":
      return translate("official.problem.missing");
    case "uscc":
      return "place" in problem.problem
        ? translate(`official.problem.uscc.${problem.problem.code}`, { place: problem.problem.place })
        : translate(`official.problem.uscc.${problem.problem.code}`);
  }
}
