import type { SnapshotRecord } from "#db/sheets/snapshots";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { editionOf } from "#questionnaires";
import { clashesAmong } from "../acts/sheets/clashes";
import { clashText } from "./fact-contradictions";
import { acrossOf, acrossText, differencesOf, differenceText, type Sheet } from "./fact-differences";

/** What is to be looked at of a fact, and the question that it does not go together with. */
export type FactNote = { key: FactKey; words: string; question?: string };

/** What a part on one sheet exceeds on the other, and which questions are asked as facts, too: told there, it is told. */
type Said = (across: { key: FactKey; question: { id: string } }) => boolean;

/** Facts that are unlikely beside each other, and those that do not go together with the questionnaire. */
export function factNotes(
  sheet: Sheet,
  values: ReadonlyMap<FactKey, FactValue>,
  { day, locale, isSaid = () => false }: { day: Date; locale: Locale; isSaid?: Said },
): FactNote[] {
  const valueAt = (key: FactKey) => values.get(key);
  return [
    ...clashesAmong(values, dayOf(day)).flatMap((each) =>
      each.isImpossible ? [] : [{ key: each.keys[0], words: clashText(each, locale) }],
    ),
    ...acrossOf(sheet, valueAt).flatMap((each) =>
      isSaid(each) ? [] : [{ key: each.key, words: acrossText(each, locale), question: each.question.id }],
    ),
    ...differencesOf(sheet, valueAt).map((each) => ({ key: each.key, words: differenceText(each, locale) })),
  ];
}

/** Those of a submission, in words. */
export function notesOfSnapshot(snapshot: SnapshotRecord, locale: Locale): string[] {
  const { depth, year, answers, submittedAt } = snapshot;
  const values = new Map(Object.entries(snapshot.facts ?? {}) as [FactKey, FactValue][]);
  if (values.size === 0) return [];
  const sheet = { edition: editionOf(snapshot), depth, year, answers };
  return factNotes(sheet, values, { day: submittedAt, locale }).map(({ words }) => words);
}
