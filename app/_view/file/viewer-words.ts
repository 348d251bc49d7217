import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { plain, troubles, type ViewerWords } from "./viewer-props";

/** The words in a language, for the browser. */
export function viewerWords(locale: Locale): ViewerWords {
  const translate = translator(locale);
  const [name, of, page, pages, percent] = ["{name}", "{of}", "{page}", "{pages}", "{percent}"];
  const pairs = <Key extends string>(keys: readonly Key[], words: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, words(key)])) as Record<Key, string>;
  return {
    ...pairs(plain, (key) => translate(`viewer.${key}`)),
    title: translate("viewer.title", { name }),
    of: translate("viewer.of", { of }),
    pages: translate("viewer.pages", { pages }),
    at: translate("viewer.at", { page, pages }),
    downloadOf: translate("viewer.downloadOf", { name }),
    fetched: translate("viewer.fetched", { percent }),
    picture: translate("viewer.picture", { name }),
    problems: pairs(troubles, (key) => translate(`viewer.problems.${key}`)),
  };
}
