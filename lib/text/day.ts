const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether that is a day of the calendar from 1900 to 2100, written YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  const parts = typeof value === "string" ? pattern.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The day of the calendar some years earlier; for 29 February, where there is none, the 28th. */
export function yearsBefore(day: string, years: number): string {
  const year = yearOf(day) - years;
  const rest = day.slice(4) === "-02-29" && !isLeap(year) ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

/** The day of the calendar some years later; for 29 February, where there is none, the 28th. */
export const yearsAfter = (day: string, years: number): string => yearsBefore(day, -years);

/** The day of the calendar some months later; where that month has none, its last. */
export function monthsAfter(day: string, months: number): string {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7)) - 1 + months];
  const begins = new Date(Date.UTC(year, month, 1));
  const last = daysIn(begins.getUTCFullYear(), begins.getUTCMonth() + 1);
  const date = String(Math.min(Number(day.slice(8)), last)).padStart(2, "0");
  return `${begins.toISOString().slice(0, 8)}${date}`;
}

/**
 * Full years from the beginning of a day to the end of a year: from 1 January 2023 to the end of 2025 it is three,
 * from 2 January two. Never below 0.
 */
export function fullYears(since: string, lastYear: number): number {
  const begun = lastYear + 1 - yearOf(since);
  return Math.max(0, since.slice(4) === "-01-01" ? begun : begun - 1);
}

/** The zone in which days and times are told, wherever their reader is. */
export const timeZone = "Asia/Shanghai";

/** Days of programmes are days in Asia/Shanghai, which has been eight hours ahead all year since 1991. */
const ahead = 8 * 3_600_000;
const long = 24 * 3_600_000;

/** The day in Asia/Shanghai, YYYY-MM-DD. */
export const dayOf = (at: Date): string => new Date(at.getTime() + ahead).toISOString().slice(0, 10);

/** The moment at which a day (YYYY-MM-DD) begins in Asia/Shanghai. */
export const startOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - ahead);

/** The moment at which a day is over in Asia/Shanghai: the first one of the next day. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + long);

/** The day of the calendar so many days later; earlier, where that is below 0. */
export const daysAfter = (day: string, days: number): string =>
  dayOf(new Date(startOfDay(day).getTime() + days * long));

/** How many days lie from one day to another; below 0 where that is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / long);

/** How a last day was moved; `null` where it was not, or the words are no days. */
export function dayMove(from: unknown, to: unknown): "extended" | "advanced" | null {
  if (!isDay(from) || !isDay(to) || from === to) return null;
  return to > from ? "extended" : "advanced";
}

/** Days that a round is open in an example. */
const exampleDays = 60;

/** A last day to give as an example for a round that opens on a day; where that is none, for any round. */
export const exampleClosing = (opensOn: string): string =>
  dayOf(new Date((isDay(opensOn) ? startOfDay(opensOn) : startOfDay("2026-05-01")).getTime() + exampleDays * long));
