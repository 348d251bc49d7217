import { formats, translator } from "#app/translate";
import type { StoredEntry } from "#lib/entry/entry";
import type { Locale } from "#lib/text/text";

/** By which colleague an entry was given, and on which day; `null` where it was no colleague's. */
export function givenByWords(entry: Pick<StoredEntry, "colleague" | "at"> | undefined, locale: Locale): string | null {
  if (entry?.colleague === undefined) return null;
  const day = formats(locale).dateTime(entry.at, { dateStyle: "medium" });
  return translator(locale)("colleagues.by", { name: entry.colleague, day });
}

/** What is said of an entry, with the colleague who gave it. */
export function withGiver(
  said: string,
  entry: Pick<StoredEntry, "colleague" | "at"> | undefined,
  locale: Locale,
): string {
  const giver = givenByWords(entry, locale);
  return giver === null ? said : `${said} · ${giver}`;
}
