import { describe, expect, it } from "vitest";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { editions } from "#questionnaires";

/** Words that speak to whoever reads them. */
const speaks: Record<Locale, RegExp> = { zh: /您|你/, en: /\b(you|your|yours|yourself)\b/i };

function textsIn(tree: object, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}.${key}`, value]] : textsIn(value, `${path}.${key}`),
  );
}

/** Chosen for the firm's own pages alone, or by whether the firm is the reader. */
const own = /^result\.(verdict\.reopen|sample)|^charts\.plane\.(title|firmAt|reading$)/;

describe.each(locales)("a result told to others, in %s", (locale) => {
  const { result, charts, classes } = messagesOf(locale, "others");

  it("speaks to nobody", () => {
    const texts = [...textsIn(result, "result"), ...textsIn(charts, "charts"), ...textsIn(classes, "classes")];
    const spoken = texts.filter(([path, text]) => !own.test(path) && speaks[locale].test(text));
    expect(spoken).toEqual([]);
  });

  it("has the firm's own words where they speak to nobody, and the same placeholders everywhere", () => {
    const tokens = (text: string) =>
      [...new Set(text.match(/\{\w+(?=[,}])|<\w+>/g) ?? [])].filter((token) => token !== "{isOther");
    const firm = new Map(textsIn(messagesOf(locale), ""));
    const strange = textsIn(messagesOf(locale, "others"), "").flatMap(([path, text]) => {
      const known = tokens(firm.get(path) ?? "");
      return firm.has(path) && tokens(text).every((token) => known.includes(token)) ? [] : [path];
    });
    expect(strange).toEqual([]);
  });

  it("finds headings of advice and of what is odd that speak to nobody", () => {
    const titles = editions.flatMap(({ advice, oddities, contradictions }) =>
      [...advice, ...oddities, ...contradictions].map(({ title }) => title[locale]),
    );
    expect(titles.filter((title) => speaks[locale].test(title))).toEqual([]);
  });
});
