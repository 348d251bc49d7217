import type { SubmissionRecord } from "#db/sheets/snapshots";
import type { Clash } from "#lib/entry/contradictions";
import type { AcrossExcess } from "#lib/programme/across-sheets";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { editionOf } from "#questionnaires";
import { clashesAmong } from "../acts/sheets/clashes";
import { clashText } from "./fact-contradictions";
import { acrossOf, acrossText, differencesOf, differenceText, type Sheet } from "./fact-differences";

/** What is to be looked at of a fact, and the question that it does not go together with. */
export type FactNote = { key: FactKey; words: string; question?: string };

/** What is told elsewhere: what does not go together among the facts, and what exceeds its whole on the other sheet. */
type Said = { isClashSaid?: (clash: Clash) => boolean; isAcrossSaid?: (across: AcrossExcess) => boolean };

const never = () => false;

/** Facts that do not go together with each other or with the questionnaire. */
export function factNotes(
  sheet: Sheet,
  values: ReadonlyMap<FactKey, FactValue>,
  { day, locale, isClashSaid = never, isAcrossSaid = never }: { day: Date; locale: Locale } & Said,
): FactNote[] {
  return [
    ...clashesAmong(values, dayOf(day)).flatMap((each) =>
      isClashSaid(each) ? [] : [{ key: each.keys[0], words: clashText(each, locale) }],
    ),
    ...notesOnAnswers(sheet, values, { locale, isAcrossSaid }),
  ];
}

/** Facts that do not go together with the questionnaire. */
export function notesOnAnswers(
  sheet: Sheet,
  values: ReadonlyMap<FactKey, FactValue>,
  { locale, isAcrossSaid = never }: { locale: Locale } & Pick<Said, "isAcrossSaid">,
): FactNote[] {
  const valueAt = (key: FactKey) => values.get(key);
  return [
    ...acrossOf(sheet, valueAt).flatMap((each) =>
      isAcrossSaid(each) ? [] : [{ key: each.key, words: acrossText(each, locale), question: each.question.id }],
    ),
    ...differencesOf(sheet, valueAt).map((each) => ({ key: each.key, words: differenceText(each, locale) })),
  ];
}

type Submitted = Pick<SubmissionRecord, "edition" | "depth" | "year" | "answers" | "facts" | "submittedAt">;

/** Those of a submission, in words. */
export function notesOfSnapshot(snapshot: Submitted, locale: Locale): string[] {
  const { depth, year, answers, submittedAt } = snapshot;
  const values = new Map(pairsOf(snapshot.facts ?? {}));
  if (values.size === 0) return [];
  const sheet = { edition: editionOf(snapshot), depth, year, answers };
  return factNotes(sheet, values, { day: submittedAt, locale }).map(({ words }) => words);
}
