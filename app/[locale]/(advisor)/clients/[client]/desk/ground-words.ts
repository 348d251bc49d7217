import { partWords } from "#app/_view/advising/standing-words";
import type { Words } from "#app/_view/charts/words";
import { entryLines } from "#app/[locale]/asked-words";
import type { ReviewNote } from "#app/acts/advising/review";
import { clashText } from "#app/words/fact-contradictions";
import type { Ground } from "#lib/advising/queue";
import type { Asked } from "#lib/entry/asked";
import type { Clash } from "#lib/entry/contradictions";
import type { Edition } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";

type Sources = {
  asked: Asked;
  edition: Edition;
  clashes: readonly Clash[];
  notes: readonly ReviewNote[];
  words: Words;
};

/** Why an entry is to be looked at, in a sentence. */
export function groundWords(ground: Ground, { asked, edition, clashes, notes, words }: Sources): string {
  const { translate, locale, share } = words;
  switch (ground.kind) {
    case "contradiction": {
      const clash = clashes.find(({ id }) => id === ground.id);
      if (clash) return translate("clientReview.grounds.clash", { words: clashText(clash, locale) });
      const note = notes.find(({ id }) => id === ground.id);
      if (note) return translate("clientReview.grounds.clash", { words: note.words });
      const pattern = [...edition.contradictions, ...edition.oddities].find(({ id }) => id === ground.id);
      return translate("clientReview.grounds.contradiction", { words: pattern?.text[locale] ?? "" });
    }
    case "unknown":
      return ground.parts.length === 0
        ? translate("clientReview.grounds.unchecked")
        : translate("clientReview.grounds.unknown", {
            parts: ground.parts.map((part) => partWords(part, words)).join(languages[locale].listComma),
          });
    case "uncertain":
      return translate("clientReview.grounds.uncertain", {
        part: partWords(ground.part, words),
        share: share(ground.share),
      });
    case "changed":
      return translate("clientReview.grounds.changed", {
        year: `${ground.year}`,
        before: words.list(entryLines(asked, ground.before, locale)),
      });
    case "unsupported":
      return translate("clientReview.grounds.unsupported");
  }
}
