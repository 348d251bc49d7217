import { isDay } from "./day";
import { withoutUnseen } from "./unseen";

/** Days since the end of 1899 that a spreadsheet shows as a day: 1950 to 2100. */
const serials = [18_264, 73_415] as const;
const dayOfSpreadsheets = 86_400_000;

/** A day as tables write it: 2021-3-5, 2021/03/05, 2021.3.5, 2021年3月5日, 20210305, 05/03/2021 never; or the number of a spreadsheet. YYYY-MM-DD, or `null`. */
export function looseDay(typed: string): string | null {
  const text = withoutUnseen(typed.normalize("NFKC"))
    .replace(/\s+(?:\d{1,2}:\d{2}(?::\d{2})?)$/, "")
    .replace(/\s+/g, "")
    .replace(/T00:00.*$/, "");
  const number = Number(text);
  if (/^\d{5}(\.\d+)?$/.test(text) && number >= serials[0] && number <= serials[1])
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * dayOfSpreadsheets).toISOString().slice(0, 10);
  const [, year, month = "", day = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const words = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(words) ? words : null;
}
