import type { Joined } from "../db/moves";
import type { Locale } from "../lib/instrument/text";
import { isOverdue, type SubmissionDoor, submissionDoor } from "../lib/programme/submission";
import { formats, translator } from "./translate";

/** A day (YYYY-MM-DD) as a reader of that language writes it. */
export const dayText = (locale: Locale, day: string): string =>
  formats(locale).dateTime(new Date(`${day}T12:00:00+08:00`), { dateStyle: "long" });

/** Until when an application can be submitted, what comes of it later, and whether it still can be at all. */
export function deadlineWords(
  found: Joined,
  locale: Locale,
  now: Date,
): { door: SubmissionDoor; words: string; warning: string | null } {
  const translate = translator(locale);
  const { round, application } = found;
  const door = submissionDoor(found, now);
  const isReturned = application.state === "returned";
  const day = dayText(locale, (isReturned && application.dueOn) || round.closesOn);
  const ended = round.closedAt && formats(locale).dateTime(round.closedAt, { dateStyle: "long" });
  switch (door) {
    case "open":
      return {
        door,
        words: isReturned
          ? translate(application.dueOn ? "application.due" : "application.dueNever", { day })
          : translate("application.deadline", { day }),
        warning: null,
      };
    case "late": {
      const over = translate(isReturned ? "application.dueOver" : "application.deadlineOver", { day });
      return {
        door,
        words: over,
        warning: `${over}${locale === "en" ? " " : ""}${translate("application.checkOverdue")}`,
      };
    }
    case "closed": {
      const over = isOverdue(round, now)
        ? translate("application.deadlineOver", { day })
        : translate("application.ended", { day: ended ?? day });
      return { door, words: over, warning: `${over}${locale === "en" ? " " : ""}${translate("application.closed")}` };
    }
    case "sent":
      return { door, words: translate("application.lastDay", { day }), warning: null };
  }
}

/** That an application is with the bureau, since when, and how it can be changed; `null` where it is not. */
export function sentWords({ application }: Pick<Joined, "application">, locale: Locale): string | null {
  const { state, submittedAt } = application;
  if ((state !== "submitted" && state !== "late") || !submittedAt) return null;
  const day = formats(locale).dateTime(submittedAt, { dateStyle: "long" });
  return translator(locale)(state === "late" ? "application.sentLate" : "application.sentOn", { day });
}
