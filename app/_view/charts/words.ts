import { formats, type Translate, translator } from "#app/translate";
import { placeWords } from "#lib/charts/place";
import { type Answer, isAbstention } from "#lib/instrument/answers";
import { optionsOf, type Question } from "#lib/instrument/question";
import type { Reader } from "#lib/messages/messages";
import { moneyInFull } from "#lib/text/amount";
import { languages, listed } from "#lib/text/languages";
import type { Locale, Source, Text } from "#lib/text/text";

/** Everything that turns values into words of one language. */
export type Words = {
  locale: Locale;
  reader: Reader;
  translate: Translate;
  /** The text of a value in every language. */
  of: (text: Text) => string;
  /** A score from 0 to 100 without decimals; a dash where there is none. */
  score: (value: number | null) => string;
  /** A share from 0 to 1 as a percentage. */
  share: (value: number) => string;
  number: (value: number, decimals?: number) => string;
  years: (from: number, until: number | null) => string;
  date: (at: Date | number) => string;
  /** A month with its year. */
  month: (at: Date | number) => string;
  /** What was answered to a question, with its unit. */
  answer: (question: Question, answer: Answer | undefined) => string;
  source: (source: Source) => string;
  list: (parts: string[]) => string;
  /** Whole sentences one after another. */
  sentences: (parts: string[]) => string;
};

const byReader: Partial<Record<`${Locale} ${Reader}`, Words>> = {};

export function wordsOf(locale: Locale, reader: Reader = "firm"): Words {
  const key = `${locale} ${reader}` as const;
  byReader[key] ??= build(locale, reader);
  return byReader[key];
}

function build(locale: Locale, reader: Reader): Words {
  const translate = translator(locale, reader);
  const format = formats(locale);
  const of = (text: Text) => text[locale];
  const number = (value: number, decimals = 0) => format.number(value, { maximumFractionDigits: decimals });
  const { comma, gap } = languages[locale];
  const list = (parts: string[]) => listed(parts, locale);
  return {
    locale,
    reader,
    translate,
    of,
    number,
    list,
    score: (value) => (value === null ? "–" : number(value)),
    share: (value) => {
      const whole = format.number(value, { style: "percent", maximumFractionDigits: 0 });
      if (value > 0 && value < 0.005) return `<${format.number(0.01, { style: "percent" })}`;
      return value < 1 && value >= 0.995 ? `>${format.number(0.99, { style: "percent" })}` : whole;
    },
    years: (from, until) =>
      until === from ? `${from}` : until === null ? translate("charts.since", { year: `${from}` }) : `${from}–${until}`,
    date: (at) => format.dateTime(at, { year: "numeric", month: "long", day: "numeric" }),
    month: (at) => format.dateTime(at, { year: "numeric", month: "long" }),
    answer: (question, answer) => {
      if (answer === undefined) return translate("charts.unanswered");
      if (question.kind !== "text" && isAbstention(answer)) return translate(`abstentions.${answer}`);
      if (question.kind === "number" && typeof answer === "number") {
        if (question.unit === "wan-yuan") return moneyInFull(answer, locale);
        const value = number(answer, question.decimals);
        return question.unit === "percent"
          ? `${value}${translate("units.percent")}`
          : translate(`charts.count.${question.unit}`, { value, count: answer });
      }
      const choices = Array.isArray(answer) ? answer : [String(answer)];
      const options = optionsOf(question);
      return list(choices.map((id) => options.find((option) => option.id === id)?.text[locale] ?? id));
    },
    source: ({ paper, place }) => {
      const name = translate(`classes.paper.${paper}`);
      if (paper === "leapmark") return name;
      return `${name}${comma}${placeWords(place, locale)}`;
    },
    sentences: (parts) => parts.filter((part) => part !== "").join(gap),
  };
}
