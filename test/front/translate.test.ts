import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { createTranslator } from "use-intl/core";
import { describe, expect, it, vi } from "vitest";
import { type Translate, translator } from "#app/translate";
import { messagesOf, type Reader } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import { timeZone } from "#lib/text/day";
import { locales } from "#lib/text/languages";
import { nestedQuotes } from "#lib/text/nested-quotes";
import type { Locale } from "#lib/text/text";

const readers: readonly Reader[] = ["firm", "others"];

function* textsIn(words: object, above = ""): Generator<[string, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === "string") yield [above + key, value];
    else yield* textsIn(value, `${above + key}.`);
  }
}

/** Values for the places of a message: of every kind of place several, one set of them after the other. */
function valuesFor(elements: readonly MessageFormatElement[], turn: number): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  const put = (name: string, given: readonly (string | number)[]) => {
    values[name] ??= given[turn % given.length] ?? "";
  };
  for (const element of elements) {
    if (element.type === TYPE.argument) put(element.value, ["铸造“一”厂", 3, "", "<b>&{x}'", 1234.5]);
    if (element.type === TYPE.number) put(element.value, [0, 1, 2, 1234.567, -5]);
    if (element.type === TYPE.plural) put(element.value, [0, 1, 2, 11, 1234]);
    if (element.type === TYPE.select) put(element.value, [...Object.keys(element.options), "else"]);
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options))
        Object.assign(values, { ...valuesFor(option.value, turn), ...values });
    if (element.type === TYPE.tag) Object.assign(values, { ...valuesFor(element.children, turn), ...values });
  }
  return values;
}

const hasTag = (elements: readonly MessageFormatElement[]): boolean => elements.some(({ type }) => type === TYPE.tag);

/** As the library says it by itself. */
function asBefore(locale: Locale, reader: Reader) {
  const translate = createTranslator<Messages>({ locale, messages: messagesOf(locale, reader), timeZone });
  return (key: Parameters<Translate>[0], values: Record<string, string | number>, text: string) => {
    const said = translate(key, values as never);
    return /“[^”]*\{/.test(text) ? nestedQuotes(said) : said;
  };
}

describe.each(locales.flatMap((locale) => readers.map((reader) => [locale, reader] as const)))(
  "%s to %s",
  (locale, reader) => {
    it("every message says with its values what the library says", () => {
      const [ours, theirs] = [translator(locale, reader), asBefore(locale, reader)];
      let compared = 0;
      for (const [key, text] of textsIn(messagesOf(locale, reader))) {
        const elements = new IntlMessageFormat(text, locale).getAst();
        if (hasTag(elements)) continue;
        // A moment would need the time zone, which a message that is read once does not know.
        expect(
          elements.some(({ type }) => type === TYPE.date || type === TYPE.time),
          key,
        ).toBe(false);
        for (let turn = 0; turn < 6; turn++) {
          const values = valuesFor(elements, turn);
          expect(ours(key as never, values as never), key).toBe(theirs(key as never, values, text));
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(5_000);
    });
  },
);

it("a value that is missing, and a message that is, are told as the library tells them", () => {
  const told = vi.spyOn(console, "error").mockReturnValue(undefined);
  const translate = translator(locales[0]) as unknown as (key: string, values: object) => string;
  const theirs = createTranslator<Messages>({
    locale: locales[0],
    messages: messagesOf(locales[0]),
    timeZone,
    onError: () => {},
  });
  const [key] = [...textsIn(messagesOf(locales[0]))].find(([, text]) => /^[^{}<]*\{\w+\}[^{}<]*$/.test(text)) ?? [""];
  expect(translate(key, {})).toBe(theirs(key as never, {} as never));
  expect(translate("nothing.there", { a: 1 })).toBe(theirs("nothing.there" as never, { a: 1 } as never));
  expect(told).toHaveBeenCalledTimes(2);
  told.mockRestore();
});
