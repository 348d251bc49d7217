import { partWords } from "#app/_view/advising/standing-words";
import type { Words } from "#app/_view/charts/words";
import { changeWords } from "#app/[locale]/(advisor)/anchor-words";
import { entryLines } from "#app/[locale]/asked-words";
import type { OpenReview, ReviewItem } from "#app/acts/advising/review";
import { clashText } from "#app/words/fact-contradictions";
import type { Ground, OpenPart } from "#lib/advising/queue";
import type { Asked } from "#lib/entry/asked";
import type { Entry } from "#lib/entry/entry";
import { languages } from "#lib/text/languages";

type Sources = {
  item: ReviewItem;
  desk: Pick<OpenReview, "edition" | "clashes" | "notes">;
  sheet: { edition: string; year: number };
  words: Words;
};

/** Why an entry is to be looked at, in a sentence. */
export function groundWords(ground: Ground, sources: Sources): string {
  const { item, words } = sources;
  const { translate, share } = words;
  switch (ground.kind) {
    case "contradiction":
      return contradictionWords(ground, sources);
    case "revised":
      return revisedWords(ground, sources);
    case "unknown":
      return unknownWords(ground, item, words);
    case "uncertain":
      return translate("clientReview.grounds.uncertain", {
        part: partWords(ground.part, words),
        share: share(ground.share),
      });
    case "changed":
      return translate("clientReview.grounds.changed", {
        year: `${ground.year}`,
        before: valueWords(item.asked, ground.before, words),
      });
    case "unsupported":
      return translate("clientReview.grounds.unsupported");
  }
}

type Of<Kind extends Ground["kind"]> = Extract<Ground, { kind: Kind }>;

/** What does not go together, and what corrections have to do with it. */
export function contradictionWords(
  { id, corrections }: Of<"contradiction">,
  { desk: { edition, clashes, notes }, words: { translate, locale } }: Pick<Sources, "desk" | "words">,
): string {
  const clash = clashes.find((each) => each.id === id);
  const note = notes.find((each) => each.id === id);
  const pattern = [...edition.contradictions, ...edition.oddities].find((each) => each.id === id);
  const said = clash ? clashText(clash, locale) : (note?.words ?? pattern?.text[locale] ?? "");
  if (corrections) return translate(`clientReview.grounds.${corrections}`, { words: said });
  return translate(`clientReview.grounds.${clash || note ? "clash" : "contradiction"}`, { words: said });
}

/** What the firm changed after the practice, or it itself, had done with an entry. */
export function revisedWords(
  { after, changes }: Of<"revised">,
  { item, sheet, words }: Pick<Sources, "item" | "sheet" | "words">,
): string {
  const { translate, locale } = words;
  const lines = changes.map((change) =>
    change.key === item.key
      ? translate("threads.staleValues", {
          before: valueWords(item.asked, change.before, words),
          after: valueWords(item.asked, change.after, words),
        })
      : changeWords(change, sheet, locale, () => true),
  );
  return translate(`clientReview.revised.${after}`, { changes: lines.join(languages[locale].semicolon) });
}

/** An entry in one line; that there is none where nothing was given. */
export const valueWords = (asked: Asked, entry: Entry | null, { translate, locale }: Words): string =>
  entry && !("cleared" in entry)
    ? entryLines(asked, entry, locale).join(languages[locale].listComma)
    : translate(asked.question ? "clientReview.nothing" : "threads.nothing");

function unknownWords({ parts, leadsTo = [] }: Of<"unknown">, { isGiven }: ReviewItem, words: Words): string {
  const { translate, locale } = words;
  const given = isGiven ? "unsure" : "blank";
  const named = (all: readonly OpenPart[]) =>
    all.map((part) => openPartWords(part, words)).join(languages[locale].listComma);
  if (parts.length > 0) return translate(`clientReview.grounds.${given}.settles`, { parts: named(parts) });
  if (leadsTo.length > 0) return translate(`clientReview.grounds.${given}.leadsTo`, { parts: named(leadsTo) });
  return translate(`clientReview.grounds.${given}.unchecked`);
}

function openPartWords(part: OpenPart, words: Words): string {
  switch (part) {
    case "networks":
    case "direction":
    case "innovation":
      return words.translate(`check.classes.${part}`);
    default:
      return partWords(part, words);
  }
}
