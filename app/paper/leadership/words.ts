import { quantityWords } from "#app/_view/quantity-words";
import { formats, type Translate, translator } from "#app/translate";
import { type Days, shareIn } from "#lib/cohort/leadership";
import type { MeasureUnit } from "#lib/rules/criterion";
import { digitsBeside } from "#lib/text/amount";
import { startOfDay } from "#lib/text/day";
import type { Locale } from "#lib/text/text";

/** Numbers, days and shares in the words of a report. */
export function reportWords(locale: Locale) {
  const translate: Translate = translator(locale);
  const format = formats(locale);
  const number = (value: number, decimals = 0) =>
    format.number(value, { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
  return {
    translate,
    count: (firms: number) => number(firms),
    /** A part of a whole in percent with one decimal; a dash of nothing. */
    share(part: number, whole: number): string {
      const share = shareIn(part, whole);
      return share === null ? translate("leadership.nothing") : `${number(share, 1)}%`;
    },
    days({ median }: Days): string {
      if (median === null) return translate("leadership.nothing");
      return median < 0.05
        ? translate("leadership.underDay", { days: number(0.1, 1) })
        : translate("leadership.days", { days: number(median, 1) });
    },
    day: (day: string): string => format.dateTime(startOfDay(day), { dateStyle: "long" }),
    moment: (at: Date): string => format.dateTime(at, { dateStyle: "long", timeStyle: "short" }),
    gap: (unit: MeasureUnit, gap: number): string =>
      unit === "wan-yuan"
        ? quantityWords(locale).difference(unit, gap)
        : translate(`review.differences.${unit}`, { amount: digitsBeside(gap, 0, locale) }),
  };
}
export type ReportWords = ReturnType<typeof reportWords>;
