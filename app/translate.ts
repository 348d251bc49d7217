import { createFormatter, createTranslator } from "use-intl/core";
import { messagesOf, type Reader } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import { timeZone } from "#lib/text/day";
import { byLocale, languages } from "#lib/text/languages";
import { nestedQuotes } from "#lib/text/nested-quotes";
import type { Locale } from "#lib/text/text";

type Translator = ReturnType<typeof createTranslator<Messages>>;

/** Words that are put between quotation marks may hold some themselves: those become single ones. */
const nesting = (translate: Translator): Translator =>
  new Proxy(translate, {
    apply: (target, self, given: Parameters<Translator>) => {
      const said = Reflect.apply(target, self, given);
      const nested = nestedQuotes(said);
      return nested !== said && /“[^”]*\{/.test(String(target.raw(given[0]))) ? nested : said;
    },
  });

const build = (locale: Locale, reader: Reader) =>
  nesting(createTranslator<Messages>({ locale, messages: messagesOf(locale, reader), timeZone }));
const buildFormat = (locale: Locale) => createFormatter({ locale: languages[locale].tag, timeZone });

const words = {
  firm: byLocale((locale) => build(locale, "firm")),
  others: byLocale((locale) => build(locale, "others")),
};
const formatters = byLocale(buildFormat);

/** The interface's words in a language, with plurals and inserted values (ICU), for whom they speak to. */
export const translator = (locale: Locale, reader: Reader = "firm") => words[reader][locale];
export type Translate = ReturnType<typeof translator>;

/** Dates and numbers as a reader of that language writes them; times are those of China. */
export const formats = (locale: Locale) => formatters[locale];
