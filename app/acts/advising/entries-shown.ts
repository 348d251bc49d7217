import type { Asked } from "#lib/entry/asked";
import type { StoredEntry } from "#lib/entry/entry";
import { keyOfFact } from "#lib/entry/key";
import { goalIn, isOfGoal } from "#lib/programme/goal";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { rungs } from "#lib/rules/rule-set";
import type { Text } from "#lib/text/text";
import { editionOf, factCatalogue, layoutOf } from "#questionnaires";
import { askedForTier } from "../sheets/asked";
import { askingOn } from "../sheets/asking";
import { answersAmong, factsAmong, valuesAmong } from "../sheets/entries";
import { type OpenClient, shownQuestions } from "./review-found";

/** What a client is asked, as the page asks it on which it is given, with what it gave. */
export type EntryShown = { asked: Asked; stored: StoredEntry | null };

/** A page of the questionnaire or of the official figures. */
export type EntrySection = { id: string; title: Text; entries: readonly EntryShown[] };

type Client = Pick<OpenClient, "sheet" | "engagement" | "entries">;

export const isGiven = ({ stored }: Pick<EntryShown, "stored">): boolean =>
  stored !== null && !("cleared" in stored.entry);

/** All questions that a client is asked as its sheet stands, and what it answered besides, given or not, page by page. */
export function answersShown({ sheet, entries }: Client): EntrySection[] {
  const edition = editionOf(sheet);
  const asking = askingOn({ edition, year: sheet.year });
  const { answers, stored } = answersAmong({ edition, sheet }, entries);
  const shown = new Set(shownQuestions(edition, { sheet }, answers).map(({ id }) => id));
  return layoutOf(edition).pages.flatMap(({ id, title, questions }) => {
    const here = questions.flatMap((question): EntryShown[] => {
      const asked = { key: asking.keyOfQuestion(question.id), question, fact: null };
      const entry = { asked, stored: stored.get(question.id) ?? null };
      return shown.has(question.id) || isGiven(entry) ? [entry] : [];
    });
    return here.length > 0 ? [{ id, title, entries: here }] : [];
  });
}

/** The tier whose figures are asked of a client that named none: they are nearly those of all tiers below. */
const usualTier = rungs.at(-1) ?? "little-giant";

/** The official figures that the tier of a client asks, and those that it gave besides, in the order of the form; none where they are closed. */
export function figuresShown({ sheet, engagement, entries }: Client, now: Date): EntrySection[] {
  if (!engagement.opens.includes("facts")) return [];
  const asking = askingOn({ edition: editionOf(sheet), year: sheet.year });
  const stored = factsAmong(entries);
  const { tier } = goalIn(valuesAmong(stored), null);
  const wanted = askedForTier(tier ?? usualTier, now).flatMap(({ facts }) => facts.flatMap(({ keys }) => keys));
  const keys = new Set<FactKey>([...wanted, ...stored.keys()].filter((key) => !isOfGoal(key)));
  const order = [...keys].toSorted();
  return factCatalogue.sections.flatMap(({ id, text, facts }) => {
    const here = facts.flatMap((fact) =>
      order.flatMap((key): EntryShown[] => {
        const asked = partsOf(key).fact === fact.id ? asking.under(keyOfFact(key)) : null;
        if (!asked?.fact) return [];
        return [{ asked: { key: asked.key, question: null, fact: asked.fact }, stored: stored.get(key) ?? null }];
      }),
    );
    return here.length > 0 ? [{ id, title: text, entries: here }] : [];
  });
}
