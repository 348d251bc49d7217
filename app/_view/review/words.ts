import { translator } from "#app/translate";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { Fact, FactValue, Field, ListRow } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Figure, Shortfall } from "#lib/rules/verdict";
import type { Locale } from "#lib/text/text";
import { codeWords } from "../code-words";

type Plain = string | number | boolean;

/** Everything that turns official facts and figures into words of one language. */
export type ReviewWords = ReturnType<typeof build>;

const languages: Record<Locale, string> = { zh: "zh-CN", en: "en-GB" };
const built: Partial<Record<Locale, ReviewWords>> = {};

export function reviewWords(locale: Locale): ReviewWords {
  built[locale] ??= build(locale);
  return built[locale];
}

/** Decimals that an official figure is shown with, at most; more where fewer would hide on which side it lies. */
const usualDecimals = 6;
const mostDecimals = 15;

function build(locale: Locale) {
  const translate = translator(locale);
  const language = languages[locale];
  // Digits as text keep every place that a double would lose.
  const number = (value: number | string, decimals = usualDecimals): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value as number);
  const joined = (parts: readonly string[]) => parts.join(locale === "zh" ? "、" : ", ");

  /** A figure with as many decimals as it takes to tell it from the threshold. */
  function telling(value: number, threshold: number): string {
    let decimals = 2;
    while (value !== threshold && number(value, decimals) === number(threshold, decimals) && decimals < mostDecimals)
      decimals++;
    return number(value, decimals);
  }

  const amount = (unit: MeasureUnit, value: string) => translate(`review.amounts.${unit}`, { amount: value });

  function bound(figure: Figure, value: number): string {
    return amount(figure.unit, telling(value, figure.threshold));
  }

  function figureText(figure: Figure): string {
    const { low, high, computable } = figure;
    if (!computable) return translate("review.figure.notComputable");
    if (low === null && high === null) return translate("review.figure.unknown");
    if (low === null) return translate("review.figure.to", { high: bound(figure, high as number) });
    if (high === null) return translate("review.figure.from", { low: bound(figure, low) });
    if (low === high) return bound(figure, low);
    return translate("review.figure.between", { low: bound(figure, low), high: bound(figure, high) });
  }

  /** An amount that is not 0 and so must not be shown as 0. */
  function difference(unit: MeasureUnit, value: number): string {
    const size = Math.abs(value);
    let decimals = 2;
    while (size !== 0 && Number(size.toFixed(decimals)) === 0 && decimals < mostDecimals) decimals++;
    return translate(`review.differences.${unit}`, { amount: number(size, decimals) });
  }

  /** Without a status, the figure is taken to meet a threshold that it lies on. */
  function distanceText({
    distance,
    unit,
    status,
  }: Pick<Figure, "distance" | "unit"> & Partial<Figure>): string | null {
    if (distance === null) return null;
    if (distance === 0) return translate(status === "unmet" ? "review.figure.onIt" : "review.figure.exact");
    return translate(distance > 0 ? "review.figure.inside" : "review.figure.outside", {
      amount: difference(unit, distance),
    });
  }

  const thresholdText = ({ is, unit, threshold }: Figure): string =>
    translate(`review.comparisons.${is}`, { unit, threshold: amount(unit, number(threshold)) });

  /** A fact by its key: with its year where it has one. */
  function factText(fact: Fact | undefined, key: string): string {
    const { fact: id, year } = partsOf(key);
    const name = fact?.text[locale] ?? id;
    return year === null ? name : translate("review.inYear", { fact: name, year: `${year}` });
  }

  const shortfallText = ({ fact, year, change, amount: by, unit }: Shortfall, named: Fact | undefined): string =>
    translate(`review.shortfall.${change}`, {
      fact: factText(named, year === null ? fact : `${fact}.${year}`),
      amount: difference(unit, by),
    });

  function plainText(of: Fact | Field | undefined, value: Plain): string {
    if (typeof value === "boolean") {
      if (of?.kind === "finding") return translate(value ? "review.conforms" : "review.conformsNot");
      return translate(value ? "review.yes" : "review.no");
    }
    if (of?.kind === "number") return amount(of.unit, number(value));
    if (of?.kind === "text" && "format" in of && of.format === "uscc") return codeWords(String(value), translate);
    if (of?.kind === "choice") return of.options.find(({ id }) => id === value)?.text[locale] ?? String(value);
    return String(value);
  }

  function rowText(of: Fact | undefined, row: ListRow): string {
    const fields = of?.kind === "list" ? of.fields : [];
    const known = fields.flatMap((field) => {
      const value = row[field.id];
      if (value === undefined) return [];
      const said = plainText(field, value);
      return [field.kind === "yes-no" || field.kind === "date" ? `${field.text[locale]} ${said}` : said];
    });
    return known.length > 0 ? known.join(" · ") : Object.values(row).map(String).join(" · ");
  }

  /** A value in lines: one, or for a list one for each of its rows. */
  function valueLines(of: Fact | undefined, value: FactValue): string[] {
    if (!Array.isArray(value)) return [plainText(of, value as Plain)];
    const rows = value as readonly ListRow[];
    return rows.length === 0 ? [translate("review.none")] : rows.map((row) => rowText(of, row));
  }

  return {
    locale,
    translate,
    number,
    joined,
    figureText,
    thresholdText,
    distanceText,
    factText,
    shortfallText,
    valueLines,
  };
}
