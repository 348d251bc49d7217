import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { faultWords } from "#lib/messages/fault";
import { messagesOf } from "#lib/messages/messages";
import { byLocale, defaultLocale, type Locale, languages, listed, locales, nameOrder } from "#lib/text/languages";
import { inEveryLanguage, Text } from "#lib/text/text";

const root = join(import.meta.dirname, "..");

/** The folders in which a language may be named: of its data, its words, and questionnaires. */
const isWords = /^(lib\/text\/|lib\/messages\/|questionnaires\/)/;

const sources = ["app", "lib", "db", "bin", "questionnaires"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(root, path), source: readFileSync(path, "utf8") }))
    .filter(({ file }) => !isWords.test(file)),
);

const named = (pattern: RegExp): string[] =>
  sources.flatMap(({ file, source }) => [...source.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

const ids = locales.join("|");
const tags = [...new Set(locales.flatMap((locale) => [languages[locale].lang, languages[locale].tag]))].join("|");

describe("no code names a language", () => {
  it("neither as a word, nor in a pattern, nor in an address", () => {
    expect(named(new RegExp(`["'\`](${ids}|${tags})["'\`]`, "g"))).toEqual([]);
    expect(named(new RegExp(`\\b(${ids})\\|(${ids})\\b`, "g"))).toEqual([]);
    expect(named(new RegExp(`(?<!messages)/(${ids})(?=[/?"'\`$])`, "g"))).toEqual([]);
  });

  it("nor as a key, but where the command line prints both of its own", () => {
    const atCommandLine = /^(lib\/rules\/facts-schema|bin\/screen)\.ts: /;
    const keys = named(new RegExp(`[{,]\\s*(${ids})\\s*[:,}]|\\.(${ids})\\b(?!["'\`])`, "g"));
    expect(keys.filter((key) => !atCommandLine.test(key))).toEqual([]);
  });
});

describe("the list of languages", () => {
  it("has what each is: tags that Intl knows, signs and words", () => {
    for (const locale of locales) {
      const { tag, lang, name } = languages[locale];
      expect(Intl.getCanonicalLocales([tag, lang])).toEqual([...new Set([tag, lang])]);
      expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
      expect(name).not.toBe("");
      expect(messagesOf(locale).common.product).toBe(faultWords[locale].product);
    }
    expect(defaultLocale).toBe("zh");
  });

  it.each(locales)("joins items as %s does", (locale) => {
    const joined: Record<Locale, (items: string[]) => string> = {
      zh: (items) => items.join("、"),
      en: (items) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items),
    };
    for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
      expect(listed(items, locale)).toBe(joined[locale](items));
  });

  it("orders names of Chinese places by pinyin", () => {
    expect(["浙江", "北京", "江苏", "安徽"].sort(nameOrder)).toEqual(["安徽", "北京", "江苏", "浙江"]);
  });

  it("finds texts that stand in another language or its punctuation", () => {
    const isForeign = (locale: Locale, text: string) => languages[locale].foreign.test(text);
    expect(["10,000 yuan (万元)", "plain"].map((text) => isForeign("en", text))).toEqual([false, false]);
    expect(["万", "亿元", "元", "万元元"].map((text) => isForeign("en", text))).toEqual([true, true, true, true]);
    expect(["企业，", "R&D, new", "企业,", "何时?"].map((text) => isForeign("zh", text))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe("a text", () => {
  it("has words in every language, and no more", () => {
    expect(Text.safeParse(byLocale(() => "words")).success).toBe(true);
    for (const locale of locales) {
      const { [locale]: _, ...rest } = byLocale(() => "words");
      expect(Text.safeParse(rest).success).toBe(false);
      expect(Text.safeParse({ ...rest, [locale]: "" }).success).toBe(false);
    }
    expect(Text.safeParse({ ...byLocale(() => "words"), xx: "words" }).success).toBe(false);
  });

  it("is read back as it was stored, in what came later in the words of the first", () => {
    const whole = [{ id: "visit", text: { zh: "核查？", en: "A visit?" }, points: 2, options: [] }];
    expect(JSON.stringify(inEveryLanguage(whole))).toBe(JSON.stringify(whole));
    expect(inEveryLanguage([{ text: { zh: "核查？" } }])).toEqual([{ text: byLocale(() => "核查？") }]);
    for (const damaged of [null, "", 3, [null], {}]) expect(inEveryLanguage(damaged)).toEqual(damaged);
  });
});
