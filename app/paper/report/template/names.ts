import { translator } from "#app/translate";
import { type PlaceId, placeIds } from "#lib/advising/report-places";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";

/** How a place is written in a language. */
export const placeName = (id: PlaceId, locale: Locale): string =>
  translator(locale)(`reportTemplates.names.${id}.name`);

/** Every spelling of every place: a template may be written in any of our languages. */
const spellings = new Map(placeIds.flatMap((id) => locales.map((locale) => [placeName(id, locale), id] as const)));

/** The place that a name stands for, in whatever language. */
export const placeNamed = (name: string): PlaceId | undefined => spellings.get(name);
