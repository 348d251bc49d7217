import type { Answers } from "../lib/instrument/answers";
import type { Edition } from "../lib/instrument/edition";
import type { Locale } from "../lib/instrument/text";
import { type Difference, differencesIn } from "../lib/programme/same-figures";
import type { FactKey, FactValue } from "../lib/rules/fact";
import { partsOf } from "../lib/rules/keys";
import { plainUscc } from "../lib/rules/uscc";
import { countsFromQuestionnaire, fromQuestionnaire } from "../questionnaires/official-figures/from-questionnaire";
import { codeWords } from "./_view/code-words";
import { reviewWords } from "./_view/review/words";
import { factsById } from "./review/rules";

/** Official figures that differ from what the questionnaire says of the same. */
export const differencesOf = (
  given: { edition: Edition; year: number; answers: Answers },
  valueAt: (key: FactKey) => FactValue | undefined,
): Difference[] => differencesIn({ figures: fromQuestionnaire, counts: countsFromQuestionnaire }, given, valueAt);

/** Both figures, in words: "Revenue 2025: 10,500 in the questionnaire, 9,100 in the official figures". */
export function differenceText({ key, question, answer, value }: Difference, locale: Locale, whose = ""): string {
  const words = reviewWords(locale);
  const fact = factsById.get(partsOf(key).fact);
  const isList = fact?.kind === "list";
  const unit = isList ? "pieces" : question.unit;
  const amount = (of: FactValue) =>
    words.translate(`review.amounts.${unit}` as "review.amounts.pieces", { amount: words.number(of as number) });
  return words.translate(isList ? "official.differingCount" : "official.differing", {
    name: isList ? question.text[locale] : words.factText(fact, key),
    list: fact?.text[locale] ?? key,
    answer: amount(answer),
    value: amount(value),
    whose,
  });
}

/** The official figure that holds a firm's credit code. */
export const codeKey: FactKey = "uscc";

/** Both codes, in words, where the one that a firm applied with is not the one among its official figures; else `null`. */
export function codeDifference(
  applied: string | null,
  given: FactValue | undefined,
  locale: Locale,
  whose = "",
): string | null {
  if (applied === null || typeof given !== "string" || plainUscc(applied) === plainUscc(given)) return null;
  const { translate } = reviewWords(locale);
  const said = { applied: codeWords(applied, translate), given: codeWords(given, translate), whose };
  return translate("official.differingCode", said);
}
