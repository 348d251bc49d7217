import type { OwnTerm } from "#db/sheets/own-term";
import { noticeDays } from "#lib/retention";
import { startOfDay } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { formats, translator } from "../translate";

const dayIn = (locale: Locale, day: string): string => formats(locale).dateTime(startOfDay(day), { dateStyle: "long" });

/** Until when a sheet is kept, and whether its owner is written to before. */
export function termWords({ kind, days, until, isOver, isTold }: OwnTerm, locale: Locale): string[] {
  const translate = translator(locale);
  const noticed = isTold && !isOver ? [translate("retention.noticed", { days: noticeDays })] : [];
  if (until === null) return [translate("retention.roundRuns", { days }), ...noticed];
  const day = dayIn(locale, until);
  if (kind === "round") return [translate("retention.roundOver", { day }), ...noticed];
  return [translate(isOver ? "retention.over" : "retention.until", { day }), ...noticed];
}

/** The same in a few words, beside others of its kind. */
export function shortTermWords({ until, isOver }: OwnTerm, locale: Locale): string {
  const translate = translator(locale);
  if (until === null) return translate("retention.shortRound");
  return translate(isOver ? "retention.shortOver" : "retention.short", { day: dayIn(locale, until) });
}
