import type { Problem } from "#lib/instrument/answers";
import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

/** What is wrong with an answer and what to give instead, in the words of the question's page. */
export function problemText(locale: Locale, question: Question | undefined, problem: Problem): string {
  const translate = translator(locale);
  switch (problem.code) {
    case "unknown-question":
    case "unknown-option":
    case "nothing-chosen":
    case "chosen-twice":
    case "abstention-not-allowed":
    case "empty":
      return translate("section.invalid");
    case "wrong-type":
    case "not-a-number":
      return question?.kind === "number"
        ? translate("section.notANumber", { example: translate(`section.examples.${question.unit}`) })
        : translate("section.invalid");
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
  }
}
