import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth, Unit } from "#lib/instrument/question";
import { type AcrossExcess, excessesAcross, pairsAcross } from "#lib/programme/across-sheets";
import { type Difference, differencesIn } from "#lib/programme/same-facts";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { plainUscc } from "#lib/rules/uscc";
import { compile } from "#lib/scoring/compile";
import { countedAnswers } from "#lib/scoring/points";
import type { Locale } from "#lib/text/text";
import { parts } from "#questionnaires/facts/checks";
import { countsFromQuestionnaire } from "#questionnaires/facts/from-questionnaire";
import { codeWords } from "../_view/code-words";
import { reviewWords } from "../_view/review/words";
import { factsById } from "../acts/programme/rules";
import { questionsByFact } from "../acts/sheets/asking";

/** A sheet of the questionnaire; `year` is its reporting year. */
export type Sheet = { edition: Edition; depth: Depth; year: number; answers: Answers };

/** The answers that count: what was answered and is no longer asked says nothing. */
function counting({ edition, depth, answers }: Sheet): Answers {
  const compiled = compile(edition);
  const values = countedAnswers(compiled, answers, depth);
  const isCounted = (id: string) => (values[compiled.places.get(id) ?? -1] ?? null) !== null;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isCounted(id)));
}

/** Facts that differ from what the questionnaire says of the same. */
export const differencesOf = (sheet: Sheet, valueAt: (key: FactKey) => FactValue | undefined): Difference[] =>
  differencesIn(
    { facts: questionsByFact(sheet.edition), counts: countsFromQuestionnaire },
    { ...sheet, answers: counting(sheet) },
    valueAt,
  );

/** Parts on one of the two sheets that exceed their wholes on the other. */
export const acrossOf = (sheet: Sheet, valueAt: (key: FactKey) => FactValue | undefined): AcrossExcess[] =>
  excessesAcross(
    pairsAcross(parts, sheet.edition, questionsByFact(sheet.edition)),
    { ...sheet, answers: counting(sheet) },
    valueAt,
  );

/** Facts of both sheets are compared in units that both have. */
const amountIn = (unit: Unit, locale: Locale) => {
  const { amount } = reviewWords(locale);
  return (of: FactValue) => amount(unit as MeasureUnit, of as number | string);
};

/** Both facts, in words, and what to look at. */
export function acrossText({ key, question, answer, value, part }: AcrossExcess, locale: Locale, whose = ""): string {
  const words = reviewWords(locale);
  const amount = amountIn(question.unit, locale);
  return words.translate(`official.across.${part}`, {
    name: words.factText(factsById.get(partsOf(key).fact), key),
    question: question.text[locale],
    answer: amount(answer),
    value: amount(value),
    whose,
  });
}

/** Both facts, in words: "Revenue 2025: 10,500 in the questionnaire, 9,100 in the facts". */
export function differenceText({ key, question, answer, value }: Difference, locale: Locale, whose = ""): string {
  const words = reviewWords(locale);
  const fact = factsById.get(partsOf(key).fact);
  const isList = fact?.kind === "list";
  const unit = isList ? "pieces" : question.unit;
  const amount = amountIn(unit, locale);
  return words.translate(isList ? "official.differingCount" : "official.differing", {
    name: isList ? question.text[locale] : words.factText(fact, key),
    list: fact?.text[locale] ?? key,
    answer: amount(answer),
    value: amount(value),
    whose,
  });
}

/** The fact that holds a firm's credit code. */
export const codeKey: FactKey = "uscc";

/** Both codes, in words, where the one that a firm applied with is not the one among its facts; else `null`. */
export function codeDifference(
  ofApplication: string | null,
  ofSheet: FactValue | undefined,
  locale: Locale,
  whose = "",
): string | null {
  if (ofApplication === null || typeof ofSheet !== "string" || plainUscc(ofApplication) === plainUscc(ofSheet))
    return null;
  const { translate } = reviewWords(locale);
  const names = { applied: codeWords(ofApplication, translate), given: codeWords(ofSheet, translate), whose };
  return translate("official.differingCode", names);
}
