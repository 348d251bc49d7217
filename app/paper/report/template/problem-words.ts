import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import type { TemplateProblem } from "./check";
import { placeName } from "./names";

const longest = 60;

/** What is wrong with a template, by the name of what it is wrong with. */
export function problemWords(problem: TemplateProblem, locale: Locale): string {
  const translate = translator(locale);
  if ("file" in problem) return translate(`reportTemplates.problems.${problem.file}`);
  if ("danger" in problem)
    return translate(`reportTemplates.dangers.${problem.danger}`, { name: problem.name.slice(0, longest) });
  const written = (name: string, sign = "") => `{${sign}${name.slice(0, longest)}}`;
  switch (problem.problem) {
    case "missing":
      return translate("reportTemplates.faults.missing", { name: written(placeName(problem.place, locale)) });
    case "outside":
      return translate("reportTemplates.faults.outside", {
        name: written(problem.name),
        list: placeName(problem.list, locale),
      });
    case "nested":
      return translate("reportTemplates.faults.nested", {
        name: written(problem.name, "#"),
        list: placeName(problem.list, locale),
      });
    case "not-closed":
      return translate("reportTemplates.faults.not-closed", {
        name: written(problem.name, "#"),
        closing: written(problem.name, "/"),
      });
    case "not-a-list":
      return translate("reportTemplates.faults.not-a-list", { name: written(problem.name, "#") });
    case "brace":
      return translate("reportTemplates.faults.brace", { name: problem.name.slice(0, longest) });
    default:
      return translate(`reportTemplates.faults.${problem.problem}`, { name: written(problem.name) });
  }
}

/** So many problems are told at once. */
const atMost = 40;

/** All that is wrong, each once, a line each. */
export function problemLines(problems: readonly TemplateProblem[], locale: Locale): string[] {
  const lines = [...new Set(problems.map((each) => problemWords(each, locale)))];
  return lines.length > atMost ? [...lines.slice(0, atMost), "…"] : lines;
}
