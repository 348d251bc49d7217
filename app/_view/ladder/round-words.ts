import type { CalendarLine, Expectation, OfficialRound } from "#lib/rules/calendar";
import type { Tier } from "#lib/rules/rule-set";
import type { Words } from "../charts/words";
import { dayWords } from "./headline";

/** The first and the last day of a round, as far as they were seen. */
export function daysOfRound({ opens, closes, announced }: OfficialRound, words: Words): string {
  const { translate } = words;
  const day = (each: string | null) => dayWords(each, words);
  if (opens !== null && closes !== null)
    return translate("outlook.days.both", { from: day(opens), until: day(closes) });
  if (closes !== null && announced !== null)
    return translate("outlook.days.announcedUntil", { announced: day(announced), until: day(closes) });
  if (closes !== null) return translate("outlook.days.until", { until: day(closes) });
  if (opens !== null) return translate("outlook.days.from", { from: day(opens) });
  return announced === null
    ? translate("outlook.days.none")
    : translate("outlook.days.announced", { announced: day(announced) });
}

/** A month (YYYY-MM) in words. */
const monthWords = (month: string, { month: inWords }: Words): string =>
  inWords(new Date(`${month}-01T00:00:00+08:00`));

/** When the next round may come, and by what. */
export function nextWords(next: Expectation, words: Words): string {
  const { translate, of, list } = words;
  switch (next.kind) {
    case "unknown":
      return translate("outlook.next.unknown");
    case "paused":
      return translate("outlook.next.paused", { reason: of(next.pause.reason) });
    case "months": {
      const [from, until] = [monthWords(next.from, words), monthWords(next.until, words)];
      const months = next.from === next.until ? from : translate("outlook.span", { from, until });
      const basis = list(
        next.basis.map(({ opens, announced }) => monthWords((opens ?? announced ?? "").slice(0, 7), words)),
      );
      const key = next.isPast ? "past" : next.basis.length === 1 ? "single" : "months";
      return translate(`outlook.next.${key}`, { months, basis });
    }
  }
}

/** Whether firms can apply in a tier, and if not, when that may be; empty where none of its rounds is recorded. */
export function roundSentence(tier: Tier, lines: readonly CalendarLine[], words: Words): string {
  const { translate, of } = words;
  const name = translate(`rounds.tiers.${tier}`);
  const current = lines.flatMap((line) => line.current);
  const first = (phase: "open" | "ahead" | "unclear") => current.find((each) => each.phase === phase)?.round;
  const [open, ahead, unclear] = [first("open"), first("ahead"), first("unclear")];
  if (open)
    return translate("outlook.tier.open", { tier: name, title: of(open.title), until: dayWords(open.closes, words) });
  if (lines.length > 1) return translate("outlook.tier.provinces", { tier: name });
  if (unclear)
    return translate("outlook.tier.unclear", {
      tier: name,
      title: of(unclear.title),
      days: daysOfRound(unclear, words),
    });
  if (ahead)
    return translate("outlook.tier.ahead", { tier: name, from: dayWords(ahead.opens ?? ahead.announced, words) });
  const [line] = lines;
  if (!line) return "";
  const closed = translate("outlook.tier.closed", { tier: name });
  return words.sentences([closed, line.next ? nextWords(line.next, words) : ""]);
}
