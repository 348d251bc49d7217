import type { Database } from "#db/client";
import { readSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { type EntryKey, keyOfFact, kindOf, subjectOf } from "#lib/entry/key";
import { readFact } from "#lib/entry/reading";
import { partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { editionOf } from "#questionnaires";
import { factsById } from "../acts/programme/rules";
import { sharedFactsOn } from "../acts/sheets/asking";
import { clashesAmong, isCompared } from "../acts/sheets/clashes";
import { readFacts, valuesAmong } from "../acts/sheets/entries";
import { clashTexts } from "../words/fact-contradictions";
import { problemText, unfitText } from "../words/problem-text";

/** What is to be told at an entry: `null` takes back what was told. */
export type Told = { key: EntryKey; problem: string | null };

/** What cannot go together among the facts of a sheet, told at each of them, where facts just saved have to do with it. */
export async function toldAtFacts(
  store: Database,
  actor: Actor,
  saved: readonly EntryKey[],
  locale: Locale,
  now: Date,
): Promise<Told[]> {
  if (!saved.some((key) => kindOf(key) === "fact" && isCompared(subjectOf(key)))) return [];
  // A colleague is told of what its link opens alone: nothing else is read.
  const isAsked = actor.kind === "colleague";
  const [facts, sheet] = await Promise.all([readFacts(store, actor), isAsked ? null : readSheet(store, actor)]);
  if (!facts.ok || sheet?.ok === false) return [];
  const shared =
    sheet?.value.state === "draft" ? sharedFactsOn({ edition: editionOf(sheet.value), sheet: sheet.value }) : new Map();
  const texts = clashTexts(clashesAmong(valuesAmong(facts.value), dayOf(now)), locale);
  return [...facts.value]
    .filter(([key]) => isCompared(key))
    .map(([key, { entry }]) => {
      const fact = factsById.get(partsOf(key).fact);
      const [unread] = fact && "typed" in entry ? readFact(fact, entry.typed).problems : [];
      const unfit = unfitText(locale, shared.get(key), entry);
      const problem = fact && unread ? problemText(locale, { fact }, unread) : (unfit ?? texts.get(key) ?? null);
      return { key: keyOfFact(key), problem };
    });
}
