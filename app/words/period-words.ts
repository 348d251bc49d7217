import { daysAfter, yearOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { isWorkingDay, lastWorkingDay, workingDays } from "#lib/text/working-days";
import { holidays, publicityTerm } from "#questionnaires";
import { translator } from "../translate";
import { dayText } from "./application-words";

/** First and last day of a period, with how many days of work it has. */
export const periodWords = ({ from, to }: { from: string; to: string }, locale: Locale): string =>
  translator(locale)("publicity.period", {
    ...{ from: dayText(locale, from), to: dayText(locale, to), days: workingDays({ from, to }, holidays).days },
  });

/** The period that is proposed on a day: from the next day of work on, as long as notices usually say; with what that goes by. */
export function proposedPeriod(today: string, locale: Locale): { from: string; to: string; help: string } {
  const translate = translator(locale);
  let from = daysAfter(today, 1);
  for (let left = 30; left > 0 && !isWorkingDay(from, holidays); left -= 1) from = daysAfter(from, 1);
  const to = lastWorkingDay(from, publicityTerm.days, holidays);
  const { isKnown } = workingDays({ from, to }, holidays);
  const usual = translate("publicity.publish.toHelp", {
    days: publicityTerm.days,
    basis: publicityTerm.basis[locale],
  });
  const unknown = translate("publicity.publish.unknownDays", { year: `${yearOf(to)}` });
  return { from, to, help: isKnown ? usual : `${usual} ${unknown}` };
}
