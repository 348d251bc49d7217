import type { CountWords } from "#app/_view/entry/count-line";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";

/** How long a text is, in words, with `{...}` left where the browser inserts something. */
export function lengthWords(locale: Locale): CountWords {
  const translate = translator(locale);
  const names = { count: "{count}", most: "{most}" };
  return { count: translate("section.length", names), over: translate("section.lengthOver", names) };
}
