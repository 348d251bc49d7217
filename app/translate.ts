import { IntlMessageFormat } from "intl-messageformat";
import { createFormatter, createTranslator } from "use-intl/core";
import { messagesOf, type Reader } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import { timeZone } from "#lib/text/day";
import { byLocale, languages } from "#lib/text/languages";
import { nestedQuotes } from "#lib/text/nested-quotes";
import type { Locale } from "#lib/text/text";

type Translator = ReturnType<typeof createTranslator<Messages>>;

type Given = Parameters<Translator>;

/** A message with places for values, read once: the library looks each time it says one whether it has read it. */
type Read = { message: IntlMessageFormat; quotesValues: boolean };

function read(locale: Locale, text: unknown): Read | null {
  if (typeof text !== "string") return null;
  try {
    return { message: new IntlMessageFormat(text, locale), quotesValues: /“[^“”]*\{/.test(text) };
  } catch {
    return null;
  }
}

/** Words that are put between quotation marks may hold some themselves: those become single ones. */
function filled({ message, quotesValues }: Read, values: NonNullable<Given[1]>): string | null {
  try {
    const said = String(message.format(values as Record<string, string>));
    return quotesValues ? nestedQuotes(said) : said;
  } catch {
    return null;
  }
}

/** The library says what has no values, and tells what is wrong with a message or with its values. */
function quick(locale: Locale, translate: Translator): Translator {
  const all = new Map<string, Read | null>();
  const readOf = (key: Given[0]): Read | null => {
    const before = all.get(key);
    if (before !== undefined) return before;
    if (!translate.has(key)) return null;
    const message = read(locale, translate.raw(key));
    all.set(key, message);
    return message;
  };
  return new Proxy(translate, {
    apply(target, self, given: Given) {
      const [key, values] = given;
      const message = values ? readOf(key) : null;
      return (message && values && filled(message, values)) ?? Reflect.apply(target, self, given);
    },
  });
}

const build = (locale: Locale, reader: Reader) =>
  quick(locale, createTranslator<Messages>({ locale, messages: messagesOf(locale, reader), timeZone }));
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
