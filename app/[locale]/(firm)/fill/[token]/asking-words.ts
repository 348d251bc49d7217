import { formats, translator } from "#app/translate";
import type { ColleagueLink } from "#db/sheets/colleague-links";
import type { Locale } from "#lib/text/text";

/** Who asks a colleague, as they are told. */
export const askerOf = ({ asker }: Pick<ColleagueLink, "asker">, locale: Locale): string =>
  asker ?? translator(locale)("fill.someone");

export const dayWords = (at: Date, locale: Locale): string => formats(locale).dateTime(at, { dateStyle: "long" });
