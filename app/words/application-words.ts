import type { ApplicationInRound } from "#db/programme/moves";
import { type Acceptance, acceptanceOf } from "#lib/programme/submission";
import { endOfDay } from "#lib/text/day";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { formats, translator } from "../translate";

/** A day (YYYY-MM-DD) as a reader of that language writes it. */
export const dayText = (locale: Locale, day: string): string =>
  formats(locale).dateTime(new Date(`${day}T12:00:00+08:00`), { dateStyle: "long" });

/** Since when a closed round takes nothing more: since its last day was over, or since an officer closed it before. */
export function overWords(
  { closedAt, closesOn }: Pick<ApplicationInRound["round"], "closedAt" | "closesOn">,
  locale: Locale,
): string {
  const translate = translator(locale);
  if (closedAt === null || closedAt >= endOfDay(closesOn))
    return translate("application.deadlineOver", { day: dayText(locale, closesOn) });
  return translate("application.ended", { day: formats(locale).dateTime(closedAt, { dateStyle: "long" }) });
}

/** Until when an application can be submitted, what comes of it later, and whether it still can be at all. */
export function deadlineWords(
  joined: ApplicationInRound,
  locale: Locale,
  now: Date,
): { acceptance: Acceptance; words: string; warning: string | null } {
  const translate = translator(locale);
  const { round, application } = joined;
  const acceptance = acceptanceOf(joined, now);
  const isReturned = application.state === "returned";
  const day = dayText(locale, (isReturned && application.dueOn) || round.closesOn);
  switch (acceptance) {
    case "open":
      return {
        acceptance,
        words: isReturned
          ? translate(application.dueOn ? "application.due" : "application.dueNever", { day })
          : translate("application.deadline", { day }),
        warning: null,
      };
    case "late": {
      const over = translate(isReturned ? "application.dueOver" : "application.deadlineOver", { day });
      return {
        acceptance,
        words: over,
        warning: `${over}${languages[locale].gap}${translate("application.checkOverdue")}`,
      };
    }
    case "closed": {
      const over = overWords(round, locale);
      return {
        acceptance,
        words: over,
        warning: `${over}${languages[locale].gap}${translate("application.closed")}`,
      };
    }
    case "sent":
      return {
        acceptance,
        words: round.state === "closed" ? overWords(round, locale) : translate("application.lastDay", { day }),
        warning: null,
      };
  }
}

/** That an application is with the bureau, since when, and how it can be changed; `null` where it is not. */
export function sentWords({ application }: Pick<ApplicationInRound, "application">, locale: Locale): string | null {
  const { state, submittedAt } = application;
  if ((state !== "submitted" && state !== "late") || !submittedAt) return null;
  const day = formats(locale).dateTime(submittedAt, { dateStyle: "long" });
  return translator(locale)(state === "late" ? "application.sentLate" : "application.sentOn", { day });
}
