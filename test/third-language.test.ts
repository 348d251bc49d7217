import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Language } from "#lib/text/languages";

/** French in the list of languages, and English in place of its words: nothing else knows that it is there. */
vi.mock("#lib/text/languages", async (original) => {
  const real = await original<typeof import("#lib/text/languages")>();
  const list = real.languages as Record<string, Language>;
  const ids = real.locales as string[];
  const marks = { colon: " : ", listEnd: " et ", brackets: [" (", ")"] as const };
  list.fr = { ...real.languages.en, ...marks, name: "Français", lang: "fr", tag: "fr-FR" };
  ids.push("fr");
  return { ...real, localePattern: ids.join("|") };
});
vi.mock("#lib/messages/bare", async (original) => {
  const real = await original<typeof import("#lib/messages/bare")>();
  return { ...real, bareWords: { ...real.bareWords, fr: real.bareWords.en } };
});
vi.mock("#lib/messages/messages", async (original) => {
  const real = await original<typeof import("#lib/messages/messages")>();
  const messagesOf: typeof real.messagesOf = (locale, reader) =>
    real.messagesOf(String(locale) === "fr" ? "en" : locale, reader);
  return { ...real, messagesOf };
});
vi.mock("next/navigation", () => ({
  usePathname: () => "/fr/method",
  useParams: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}));

const { Frame } = await import("#app/_view/frame");
const { wordsOf } = await import("#app/_view/charts/words");
const { linkIn } = await import("#app/front/address");
const { isLocale } = await import("#app/front/locale");
const { problemPath, problemStatus } = await import("#app/front/refusal");
const { ownPath } = await import("#app/forms/way-back");
const { textFrom } = await import("#app/paper/variable");
const { translator } = await import("#app/translate");
const { excessText } = await import("#lib/rules/excess-text");
const { readExtraTable } = await import("#lib/programme/extra-table");
const { Text } = await import("#lib/text/text");

const fr = "fr" as "en";
const within = { children: null };

describe("a language more in the list", () => {
  it("is a language of addresses", () => {
    expect(isLocale("fr")).toBe(true);
    expect(ownPath("/fr/home")).toBe("/fr/home");
    expect(ownPath("/de/home")).toBeNull();
    expect(linkIn("/fr/sheets/abc/check")).toMatchObject({ kind: "sheets", token: "abc", rest: "/check" });
    expect(problemStatus(problemPath(fr, "gone") ?? "")).toBe(410);
  });

  it("is required of every text", () => {
    expect(Text.safeParse({ zh: "字", en: "words" }).success).toBe(false);
    expect(Text.safeParse({ zh: "字", en: "words", fr: "mots" }).success).toBe(true);
  });

  it("is led to from the others, and they from it", () => {
    const links = (locale: "zh" | "en") =>
      [
        ...renderToStaticMarkup(
          createElement(Frame, { locale, translate: translator(locale), person: null, ...within }),
        ).matchAll(/hrefLang="(\w+)"[^>]*>([^<]+)</gi),
      ].map(([, id, name]) => `${id} ${name}`);
    expect(links("zh")).toEqual(["en English", "fr Français"]);
    expect(links(fr)).toEqual(["zh 中文", "en English"]);
  });

  it("has a column in tables of questions", () => {
    const rows = (...headings: string[]) => [
      headings,
      headings.map((heading) => (heading === "kind" ? "text" : heading)),
    ];
    expect(readExtraTable(rows("id", "zh", "en", "kind"), [1, 2]).problems).toEqual([
      { line: 1, reason: "columns", value: "fr" },
    ]);
    const { questions, problems } = readExtraTable(rows("id", "zh", "en", "fr", "kind"), [1, 2]);
    expect(problems).toEqual([]);
    expect(questions[0]?.text).toEqual({ zh: "zh", en: "en", fr: "fr" });
  });

  it("brings its own signs and words", () => {
    expect(wordsOf(fr).list(["a", "b", "c"])).toBe("a, b et c");
    expect(wordsOf(fr).number(12_345)).toMatch(/^12\s345$/);
    expect(textFrom((translate) => translate("common.product"))).toEqual({
      zh: "跃标",
      en: "Leapmark",
      fr: "Leapmark",
    });
    const excess = { part: "a", partValue: 2, whole: "b", wholeValue: 1 } as const;
    expect(excessText(excess, new Map())).toHaveProperty("fr", "part exceeds whole: a: 2 > b: 1");
  });
});
