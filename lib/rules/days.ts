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

/** The same day of the calendar some years earlier; for 29 February, where there is none, the 28th. */
export function yearsBefore(day: string, years: number): string {
  const year = yearOf(day) - years;
  const rest = day.slice(4) === "-02-29" && !isLeap(year) ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

/**
 * Full years from the beginning of a day to the end of a year: from 1 January 2023 to the end of 2025 it is three,
 * from 2 January two. Never below 0.
 */
export function fullYears(since: string, lastYear: number): number {
  const begun = lastYear + 1 - yearOf(since);
  return Math.max(0, since.slice(4) === "-01-01" ? begun : begun - 1);
}
