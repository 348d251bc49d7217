/** What a language of the interface has beside its words. */
export type Language = {
  /** Its name, as its own readers write it. */
  name: string;
  /** The language of a page (BCP 47). */
  lang: string;
  /** The same with its region, for numbers, days, the order of names, and documents (BCP 47). */
  tag: string;
  direction: "ltr" | "rtl";
  /** Whether words stand without spaces between them, so that browsers break lines inside of words. */
  isUnspaced: boolean;
  /** Between sentences. */
  gap: string;
  /** Behind a sentence that another one follows. */
  stop: string;
  colon: string;
  semicolon: string;
  /** Between clauses. */
  comma: string;
  /** Between the items of a list. */
  listComma: string;
  /** Before the last item of a list that is complete. */
  listEnd: string;
  /** Around a remark behind a word. */
  brackets: readonly [opening: string, closing: string];
  /** Units of money, the largest first; the last one takes whatever is less. */
  money: readonly Money[];
  /** Signs that none of its texts holds: letters of another language, or another one's punctuation. */
  foreign: RegExp;
  letter: Letter;
};

/** How a letter in it is set. */
type Letter = {
  /** Whether the first line of a paragraph stands back. */
  isIndented: boolean;
  /** Typefaces of Latin and of East Asian letters. Every office has these or replaces them with its own. */
  text: Typefaces;
  heading: Typefaces;
  /** How an official notice is set: its text (half points, and lines in twentieths of a point), and its large title. */
  notice: { text: Typefaces; title: Typefaces; size: number; line: number };
  /** Languages whose spelling is checked (BCP 47). */
  spelling: { value: string; eastAsia: string };
};

type Typefaces = { latin: string; eastAsia: string };

/**
 * A unit of money: how it stands around `{digits}`; what it is worth as a power of ten of 万元; and the least amount,
 * in 万元, that is told in it.
 */
export type Money = { words: string; power: number; from: number };

/** Letters hold names of firms in Chinese, whatever language they are in. */
const office = {
  text: { latin: "Times New Roman", eastAsia: "宋体" },
  heading: { latin: "Times New Roman", eastAsia: "黑体" },
  spelling: { value: "en-GB", eastAsia: "zh-CN" },
};

/** The languages of the interface, the one first that is used where nobody asked for any. */
const list = {
  zh: {
    name: "中文",
    lang: "zh-CN",
    tag: "zh-CN",
    direction: "ltr",
    isUnspaced: true,
    gap: "",
    stop: "。",
    colon: "：",
    semicolon: "；",
    comma: "，",
    listComma: "、",
    listEnd: "、",
    brackets: ["（", "）"],
    money: [
      { words: "{digits} 亿元", power: 4, from: 10_000 },
      { words: "{digits} 万元", power: 0, from: 0 },
    ],
    foreign: /[\u4e00-\u9fff][,;:!?]/,
    letter: {
      isIndented: true,
      ...office,
      notice: {
        text: { latin: "Times New Roman", eastAsia: "仿宋" },
        title: { latin: "Times New Roman", eastAsia: "方正小标宋简体" },
        ...{ size: 32, line: 560 },
      },
    },
  },
  en: {
    name: "English",
    lang: "en",
    tag: "en-GB",
    direction: "ltr",
    isUnspaced: false,
    gap: " ",
    stop: ". ",
    colon: ": ",
    semicolon: "; ",
    comma: ", ",
    listComma: ", ",
    listEnd: " and ",
    brackets: [" (", ")"],
    money: [
      { words: "CNY {digits} billion", power: 5, from: 100_000 },
      { words: "CNY {digits} million", power: 2, from: 100 },
      { words: "CNY {digits}", power: -4, from: 0 },
    ],
    // The unit of money is named by its Chinese sign, too.
    foreign: /(?:^|[^万])元|万(?!元)|[\u4e00-\u4e06\u4e08-\u5142\u5144-\u9fff]/,
    letter: {
      isIndented: false,
      ...office,
      notice: { text: office.text, title: office.heading, size: 24, line: 340 },
    },
  },
} satisfies Record<string, Language>;

/** The id of a language: in addresses, in what is stored, in the names of its files of words. */
export type Locale = keyof typeof list;
export const languages: Readonly<Record<Locale, Language>> = list;

export const locales = Object.keys(languages) as [Locale, ...Locale[]];
export const defaultLocale = locales[0];

/** The languages as alternatives of a pattern. */
export const localePattern = locales.join("|");

/** One thing for each language. */
export const byLocale = <Made>(make: (locale: Locale) => Made): Record<Locale, Made> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Made>;

/** The items of a list that is complete. */
export function listed(items: readonly string[], locale: Locale): string {
  const { listComma, listEnd } = languages[locale];
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(listComma)}${listEnd}${last}` : last;
}

/** A remark in brackets behind a word. */
export function bracketed(remark: string, locale: Locale): string {
  const [opening, closing] = languages[locale].brackets;
  return `${opening}${remark}${closing}`;
}

/** The order of names as firms and places have them: Chinese ones, whatever language they are read in. */
export const nameOrder: (one: string, other: string) => number = new Intl.Collator(languages[defaultLocale].tag)
  .compare;
