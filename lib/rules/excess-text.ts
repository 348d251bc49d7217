import type { Text } from "../text/text";
import type { MeasureUnit } from "./criterion";
import type { Fact, FactKey, FactValue } from "./fact";
import { partsOf } from "./keys";
import type { Excess } from "./part-of";

/** As they stand behind an amount. */
const units = {
  "wan-yuan": { zh: " 万元", en: " × 10,000 yuan" },
  people: { zh: " 人", en: " people" },
  percent: { zh: "%", en: "%" },
  points: { zh: " 分", en: " points" },
  years: { zh: " 年", en: " years" },
  rank: { zh: " 名", en: "" },
  pieces: { zh: " 项", en: "" },
} satisfies Record<MeasureUnit, Text>;

const languages = { zh: "zh-CN", en: "en-GB" } as const;
type Locale = keyof typeof languages;

/** A value with its name and year; digits given as text keep every place. */
function amountText(key: FactKey, value: FactValue, facts: ReadonlyMap<string, Fact>, locale: Locale): string {
  const { fact: id, year } = partsOf(key);
  const fact = facts.get(id);
  const name = fact?.text[locale] ?? id;
  const digits = new Intl.NumberFormat(languages[locale], { maximumFractionDigits: 20 }).format(value as number);
  const named = year === null ? name : locale === "zh" ? `${year} 年${name}` : `${name} ${year}`;
  return `${named}${locale === "zh" ? "" : ":"} ${digits}${fact?.kind === "number" ? units[fact.unit][locale] : ""}`;
}

/** Why nothing that rests on either can be told: which part exceeds which whole. */
export function excessText({ part, partValue, whole, wholeValue }: Excess, facts: ReadonlyMap<string, Fact>): Text {
  const sentence = (locale: Locale) =>
    [amountText(part, partValue, facts, locale), amountText(whole, wholeValue, facts, locale)] as const;
  const [zh, en] = [sentence("zh"), sentence("en")];
  return {
    zh: `部分大于整体：${zh[0]}，大于 ${zh[1]}`,
    en: `part exceeds whole: ${en[0]} > ${en[1]}`,
  };
}
