import { typedDay } from "./typed-day";

/** Days since the end of 1899 that a spreadsheet shows as a day: 1950 to 2100. */
const serials = [18_264, 73_415] as const;
const dayOfSpreadsheets = 86_400_000;

/** A day as tables hold it: as people write it, with a time of day behind it, or as the number of a spreadsheet. YYYY-MM-DD, or `null`. */
export function looseDay(written: string): string | null {
  const [text = ""] = written
    .trim()
    .replace(/\s\d{1,2}:\d{2}(?::\d{2})?$/, "")
    .trimEnd()
    .split("T00:00", 1);
  const number = Number(text);
  if (/^\d{5}(\.\d+)?$/.test(text) && number >= serials[0] && number <= serials[1])
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * dayOfSpreadsheets).toISOString().slice(0, 10);
  return typedDay(text);
}
