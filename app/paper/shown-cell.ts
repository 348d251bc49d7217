import type { MeasureUnit } from "#lib/rules/criterion";
import { decimalsBeside, decimalsOf } from "#lib/text/amount";

/** How a number of a cell is written; of a number and a percentage also with how many decimals. */
export type Look = `number.${number}` | `percent.${number}` | "day" | "moment";

/** A cell as a reader sees it: words, or a number with its look. Days are numbers to a spreadsheet. */
export type ShownCell = string | null | { value: number; look: Look };

const perDay = 86_400_000;
/** The day from which spreadsheets count. */
const firstDay = Date.UTC(1899, 11, 30);

/** A day, YYYY-MM-DD, and the time of day where one follows, as spreadsheets count them. */
export function dayCell(text: string | null): ShownCell {
  const at =
    text === null ? Number.NaN : Date.parse(`${text.slice(0, 19).replace(" ", "T")}${text.length > 10 ? "Z" : ""}`);
  if (Number.isNaN(at)) return text;
  return { value: (at - firstDay) / perDay, look: (text ?? "").length > 10 ? "moment" : "day" };
}

/** A number rounded to so many decimals, which are all shown. */
export const numberCell = (value: number, decimals: number): ShownCell => ({
  value: Number(value.toFixed(decimals)),
  look: `number.${decimals}`,
});

/** Per cent, which spreadsheets keep as hundredths. */
export const percentCell = (percent: number, decimals: number): ShownCell => ({
  value: Number((Number(percent.toFixed(decimals)) / 100).toFixed(decimals + 2)),
  look: `percent.${decimals}`,
});

/** Fewest decimals of a unit: money and shares have two, what is counted has none. */
const fewest = (unit: string): number => (unit === "wan-yuan" || unit === "percent" ? 2 : 0);

/** An amount to its last digit. */
export function amountCell(unit: string, value: number): ShownCell {
  const decimals = Math.max(fewest(unit), decimalsOf(value));
  return unit === "percent" ? percentCell(value, decimals) : numberCell(value, decimals);
}

/** What was computed, rounded as far as it still shows on which side of its border it lies. */
export function computedCell(unit: MeasureUnit, value: number, border: number): ShownCell {
  const decimals = Math.max(fewest(unit), Math.min(decimalsOf(value), decimalsBeside(`${value}`, `${border}`)));
  return unit === "percent" ? percentCell(value, decimals) : numberCell(value, decimals);
}

/** How far a value is from its threshold: of shares in percentage points, which are no percentages. */
export const gapCell = (unit: MeasureUnit, gap: number): ShownCell =>
  numberCell(gap, Math.max(fewest(unit), Math.min(decimalsOf(gap), decimalsBeside(`${Math.abs(gap)}`, "0"))));
