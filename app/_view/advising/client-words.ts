import type { ClientGist } from "#lib/advising/client-gist";
import type { Headline } from "#lib/charts/headline";
import type { Movement, Shift } from "#lib/charts/movement";
import type { CalendarLine, OfficialRound } from "#lib/rules/calendar";
import type { Duty } from "#lib/rules/duties";
import type { Tier } from "#lib/rules/rule-set";
import { shareWords } from "../charts/sure-words";
import type { Words } from "../charts/words";
import { dayWords } from "../ladder/headline";
import { dueWords } from "../register/due-words";
import { standingWords } from "./standing-words";

/** The class of a client, or the least that it is and what open answers could make it. */
export const strengthWords = ({ standing: { quadrant } }: Pick<ClientGist, "standing">, words: Words): string =>
  quadrant.class === null ? words.translate("charts.notEnough") : standingWords("quadrant", quadrant, words).class;

/** How likely the class of a client is, in short; empty where there is none, or open answers decide it. */
export function sureWords({ sure, standing }: Pick<ClientGist, "sure" | "standing">, words: Words): string {
  if (standing.quadrant.upTo !== undefined) return "";
  if (sure?.onTheLine) return words.translate("clientList.onTheLine");
  const { probability } = standing.quadrant;
  return probability === null ? "" : words.translate("clientList.sure", { share: shareWords(probability, words) });
}

const pointsWords = (shift: Shift, { number }: Words): string => {
  const whole = Math.round(shift.points);
  return `${whole > 0 ? "+" : whole < 0 ? "−" : "±"}${number(Math.abs(whole))}`;
};

/** What moved since the result before, one thing a line. */
export function movementLines(movement: Movement | null, words: Words): string[] {
  if (movement === null) return [];
  const { translate } = words;
  if (movement.kind !== "moved") return [translate(`clientList.moved.${movement.kind}`)];
  const { from, level, capability } = movement;
  const was = from
    ? [translate("clientList.moved.from", { quadrant: translate(`classes.quadrant.${from}.name`) })]
    : [];
  if (level && capability) {
    if (level.isWithinError && capability.isWithinError && !from) return [translate("clientList.moved.still")];
    const points = { level: pointsWords(level, words), capability: pointsWords(capability, words) };
    return [...was, translate("clientList.moved.parts", points)];
  }
  if (level) return [translate("clientList.moved.level", { points: pointsWords(level, words) })];
  if (capability) return [translate("clientList.moved.capability", { points: pointsWords(capability, words) })];
  return was;
}

/** How far a client is from the title that it aims at, or the next one, in short. */
export function distanceWords(headline: Headline, { translate }: Words): string {
  const name = (tier: Tier) => translate(`ladder.short.${tier}`);
  switch (headline.kind) {
    case "none":
      return translate("clientList.goal.none");
    case "held": {
      const { tier, unmet } = headline;
      return translate(unmet > 0 ? "clientList.goal.heldUnmet" : "clientList.goal.held", { tier: name(tier), unmet });
    }
    case "behind":
      return translate("clientList.goal.behind", { by: name(headline.by) });
    case "size":
      return translate(headline.status === "met" ? "clientList.goal.sizeMet" : "clientList.goal.sizeUnmet");
    case "no-rules":
      return translate("clientList.goal.noRules", { tier: name(headline.tier) });
    case "met":
      return translate("clientList.goal.met", { tier: name(headline.tier) });
    case "gap": {
      const { tier, unmet, unknown } = headline;
      const kind = unmet === 0 ? (unknown === 0 ? "person" : "open") : unknown === 0 ? "gap" : "gapSoFar";
      return translate(`clientList.goal.${kind}`, { tier: name(tier), unmet, unknown });
    }
  }
}

const monthWords = (month: string, words: Words) => words.month(new Date(`${month}-01T00:00:00+08:00`));

/** When the title can be applied for, in short; empty where no round of it is recorded. */
export function roundWords(lines: readonly CalendarLine[], words: Words): string {
  const { translate } = words;
  const current = lines.flatMap((line) => line.current);
  const first = (phase: "open" | "ahead" | "unclear"): OfficialRound | undefined =>
    current.find((each) => each.phase === phase)?.round;
  const [open, ahead, unclear] = [first("open"), first("ahead"), first("unclear")];
  if (open) return translate("clientList.round.open", { day: dayWords(open.closes, words) });
  if (lines.length > 1) return translate("clientList.round.provinces");
  if (unclear) return translate("clientList.round.unclear");
  if (ahead) return translate("clientList.round.ahead", { day: dayWords(ahead.opens ?? ahead.announced, words) });
  const next = lines[0]?.next;
  if (!next) return "";
  if (next.kind !== "months") return translate("clientList.round.unknown");
  const [from, until] = [monthWords(next.from, words), monthWords(next.until, words)];
  const months = next.from === next.until ? from : translate("outlook.span", { from, until });
  return translate(next.isPast ? "clientList.round.past" : "clientList.round.months", { months });
}

/** What a client's threads wait for, one thing a line. */
export function threadLines(
  { open, forPractice, forFirm }: { open: number; forPractice: number; forFirm: number },
  { translate }: Words,
): string[] {
  const told = (of: "forUs" | "forFirm" | "open", count: number) =>
    count > 0 ? [translate(`clientList.waiting.${of}`, { count })] : [];
  return [
    ...told("forUs", forPractice),
    ...told("forFirm", forFirm),
    ...told("open", forPractice + forFirm === 0 ? open : 0),
  ];
}

/** What has to be done first, with its day: an answer in a thread, or what a title asks; `null` where nothing does. */
export function firstDueOf(
  dueOn: string | null,
  duties: readonly Duty[],
  words: Words,
): { day: string; words: string } | null {
  const { translate } = words;
  const duty = duties.find(({ day }) => day !== null);
  const day = duty?.day ?? null;
  if (dueOn !== null && (day === null || dueOn <= day))
    return { day: dueOn, words: translate("clientList.waiting.threadDue", { day: dueOn }) };
  if (!duty || day === null) return null;
  const tier = translate(`ladder.short.${duty.tier}`);
  return { day, words: translate("clientList.waiting.duty", { tier, duty: dueWords(duty, translate) }) };
}
