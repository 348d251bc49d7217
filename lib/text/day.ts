/** Days of programmes are days in Asia/Shanghai, which has been eight hours ahead all year since 1991. */
const ahead = 8 * 3_600_000;
const long = 24 * 3_600_000;

/** The day in Asia/Shanghai, YYYY-MM-DD. */
export const dayOf = (at: Date): string => new Date(at.getTime() + ahead).toISOString().slice(0, 10);

/** The moment at which a day (YYYY-MM-DD) begins in Asia/Shanghai. */
export const startOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - ahead);

/** The moment at which a day is over in Asia/Shanghai: the first one of the next day. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + long);

/** Whether words are a day of the calendar, YYYY-MM-DD. */
export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const at = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === words;
}

/** How a last day was moved; `null` where it was not, or the words are no days. */
export function dayMove(from: unknown, to: unknown): "extended" | "advanced" | null {
  if (typeof from !== "string" || typeof to !== "string" || !isDay(from) || !isDay(to) || from === to) return null;
  return to > from ? "extended" : "advanced";
}

/** Days that a round is open in an example. */
const exampleDays = 60;

/** A last day to give as an example for a round that opens on a day; where that is none, for any round. */
export const exampleClosing = (opensOn: string): string =>
  dayOf(new Date((isDay(opensOn) ? startOfDay(opensOn) : startOfDay("2026-05-01")).getTime() + exampleDays * long));

/** Days that a firm usually gets to complete what was returned to it. */
const usualDays = 7;

/** The day that is proposed for coming back: a week from now, or the round's last day where that is later. */
export function dueDayFor(closesOn: string, at: Date): string {
  const week = dayOf(new Date(at.getTime() + usualDays * long));
  return closesOn > week ? closesOn : week;
}
