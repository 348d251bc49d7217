import { daysAfter } from "../text/day";
import type { ApplicationState } from "./application";

/** How far a firm is with what it was asked to complete: it is to come, or its day is over. */
export const supplementStates = ["due", "overdue"] as const;
export type SupplementState = (typeof supplementStates)[number];

/** Most days that a firm is given to complete an application, and that it is reminded before. */
export const supplementMost = { days: 90, reminder: 30 } as const;

/** What a round begins with: days to complete an application, and how many before their end the firm is reminded. */
export const usualSupplement = { supplementDays: 10, supplementReminder: 3 } as const;

/** The day that is proposed for coming back. */
export const supplementDay = ({ supplementDays }: { supplementDays: number }, today: string): string =>
  daysAfter(today, supplementDays);

type Returned = { state: ApplicationState; dueOn: string | null };

/** What a firm has to be told on a day of what it was asked to complete; `null` for nothing. */
export function supplementNews(
  { state, dueOn }: Returned,
  { supplementReminder }: { supplementReminder: number },
  today: string,
): "reminder" | "overdue" | null {
  if (state !== "returned" || dueOn === null) return null;
  if (today > dueOn) return "overdue";
  return supplementReminder > 0 && today >= daysAfter(dueOn, -supplementReminder) ? "reminder" : null;
}
