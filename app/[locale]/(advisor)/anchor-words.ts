import { entryWords, factName } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import { criterionAt } from "#app/acts/advising/review-basis";
import { askingOn } from "#app/acts/sheets/asking";
import { translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import type { EntryChange } from "#db/advising/entry-changes";
import type { Anchor } from "#lib/advising/anchor";
import type { Entry } from "#lib/entry/entry";
import { type EntryKey, subjectOf } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";
import { editionOf, layoutOf } from "#questionnaires";

type Sheet = { edition: string; year: number };

const askedUnder = (key: EntryKey, sheet: Sheet) =>
  askingOn({ edition: editionOf(sheet), year: sheet.year }).under(key);

/** What stands under a key, as the page calls it on which it is given. */
function keyName(key: EntryKey, sheet: Sheet, locale: Locale): string {
  const asked = askedUnder(key, sheet);
  if (!asked?.question) return factName(subjectOf(key), locale);
  return (layoutOf(editionOf(sheet)).answered.get(asked.question.id) ?? asked.question).text[locale];
}

/** What an anchor hangs on, in words. */
export function anchorName(anchor: Anchor, sheet: Sheet, locale: Locale): string {
  const translate = translator(locale);
  switch (anchor.on) {
    case "entry":
      return keyName(anchor.key, sheet, locale);
    case "criterion": {
      const title = criterionAt(anchor)?.title[locale] ?? anchor.criterion;
      return translate("threads.criterion", { tier: translate(`ladder.short.${anchor.tier}`), title });
    }
    case "part":
      return translate(`threads.parts.${anchor.part}`);
    case "advice":
      return editionOf(sheet).advice.find(({ id }) => id === anchor.advice)?.title[locale] ?? anchor.advice;
    case "report":
      return translate("threads.report", { version: anchor.version });
  }
}

/** Of which kind an anchor is, in words. */
export function anchorKind(anchor: Anchor, sheet: Sheet, locale: Locale): string {
  const kind = anchor.on !== "entry" ? anchor.on : askedUnder(anchor.key, sheet)?.question ? "question" : "fact";
  return translator(locale)(`threads.kinds.${kind}`);
}

/** An entry as a reader would say it; that there is none where nothing was given. */
export function valueWords(key: EntryKey, entry: Entry | null, sheet: Sheet, locale: Locale): string {
  const asked = askedUnder(key, sheet);
  if (!entry || "cleared" in entry || !asked) return translator(locale)("threads.nothing");
  return asked.question ? answerWords(asked.question, entry, locale) : entryWords(asked.fact, entry, locale);
}

/** What a name says further: behind a colon, and below it where it ends in a question mark. */
const under = (name: string, rest: string, together: string): string =>
  /[?？]$/.test(name) ? `${name}\n${rest}` : together;

/** What changed, from what to what; without the values where its reader does not see them. */
export function changeWords(
  { key, before, after }: Pick<EntryChange, "key" | "before" | "after">,
  sheet: Sheet,
  locale: Locale,
  isSeen: (key: EntryKey) => boolean,
): string {
  const translate = translator(locale);
  const name = keyName(key, sheet, locale);
  if (!isSeen(key)) return under(name, translate("threads.staleChanged"), translate("threads.staleHidden", { name }));
  const words = (entry: Entry | null) => valueWords(key, entry, sheet, locale);
  const values = { before: words(before), after: words(after) };
  return under(name, translate("threads.staleValues", values), translate("threads.staleLine", { name, ...values }));
}
