import { z } from "zod";
import { daysAfter, isDay } from "./day";
import { Text } from "./text";

const Day = z.string().refine(isDay);

/** A year’s days off and the days at work that make up for them, as the State Council announced them. */
export const Holidays = z.strictObject({
  year: z.int(),
  document: Text,
  source: z.url(),
  /** First and last days off. */
  off: z.array(z.tuple([Day, Day])),
  /** Saturdays and Sundays at work. */
  atWork: z.array(Day),
});
export type Holidays = z.infer<typeof Holidays>;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Whether offices work on a day; of a year whose days off are not known, by the week alone. */
export function isWorkingDay(day: string, holidays: readonly Holidays[]): boolean {
  const known = holidays.find(({ year }) => day.startsWith(String(year)));
  if (known?.atWork.includes(day)) return true;
  return !isWeekend(day) && !known?.off.some(([from, to]) => from <= day && day <= to);
}

/** How many days of work lie from one day to another, both included, and whether the days off of all of them are known. */
export function workingDays(
  { from, to }: { from: string; to: string },
  holidays: readonly Holidays[],
): { days: number; isKnown: boolean } {
  let days = 0;
  let isKnown = true;
  for (let day = from, left = 400; day <= to && left > 0; day = daysAfter(day, 1), left -= 1) {
    if (isWorkingDay(day, holidays)) days += 1;
    if (!holidays.some(({ year }) => day.startsWith(String(year)))) isKnown = false;
  }
  return { days, isKnown };
}

/** The day on which a period of so many days of work ends that begins on a day. */
export function lastWorkingDay(from: string, count: number, holidays: readonly Holidays[]): string {
  let day = from;
  for (let left = isWorkingDay(day, holidays) ? count - 1 : count, most = 400; left > 0 && most > 0; most -= 1) {
    day = daysAfter(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}
