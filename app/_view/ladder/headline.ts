import { type Headline, headlineOf } from "#lib/charts/headline";
import type { TitleState } from "#lib/charts/held";
import type { LadderStep } from "#lib/charts/ladder";
import type { Tier } from "#lib/rules/rule-set";
import type { Words } from "../charts/words";

/** A day of the calendar in words. */
export const dayWords = (day: string | null, words: Words): string =>
  day === null ? "" : words.date(new Date(`${day}T00:00:00+08:00`));

export const heldWords = ({ state, expires }: TitleState, words: Words): string =>
  words.translate(`ladder.held.${state}`, { day: dayWords(expires, words) });

type Gap = Extract<Headline, { kind: "gap" }>;

const personWords = ({ person }: Gap, { translate }: Words): string =>
  translate("ladder.finding.person", { count: person });

/** What is a person's to judge besides what the headline tells, in a sentence; empty where there is nothing. */
export function besidesWords(steps: readonly LadderStep[], aim: Tier | null, words: Words): string {
  const headline = headlineOf(steps, aim);
  if (headline.kind !== "gap" || headline.person === 0 || headline.unmet + headline.unknown === 0) return "";
  return words.translate("rooms.goal.besides", { parts: personWords(headline, words) });
}

/** The ladder in one sentence: how far the tier is that the firm aims at, or the next one above its titles. */
export function headlineWords(steps: readonly LadderStep[], aim: Tier | null, words: Words): string {
  const { translate } = words;
  const name = (tier: Tier) => translate(`ladder.short.${tier}`);
  const headline = headlineOf(steps, aim);
  switch (headline.kind) {
    case "none":
      return translate("ladder.finding.none");
    case "held": {
      const { tier, held, unmet } = headline;
      if (unmet > 0) return translate("ladder.finding.heldUnmet", { tier: name(tier), unmet });
      return translate(`ladder.finding.held.${held.state}`, { tier: name(tier), day: dayWords(held.expires, words) });
    }
    case "behind":
      return translate(`ladder.finding.behind.${headline.as}`, { tier: name(headline.tier), by: name(headline.by) });
    case "size":
      return translate(`ladder.finding.size.${headline.status}`, {
        size: headline.size ? words.of(headline.size) : translate("ladder.finding.sme"),
      });
    case "no-rules":
      return translate("ladder.finding.noRules", { tier: name(headline.tier) });
    case "met":
    case "gap": {
      const finding =
        headline.kind === "met" ? translate("ladder.finding.met", { tier: name(headline.tier) }) : gapWords(headline);
      const title = steps.find(({ tier }) => tier === headline.tier)?.held;
      if (title?.state !== "expired" && title?.state !== "withdrawn") return finding;
      return translate(`ladder.finding.${title.state}`, { finding, day: dayWords(title.expires, words) });
    }
  }

  function gapWords({ isLarge, beside, ...headline }: Gap) {
    const { tier, unmet, unknown } = headline;
    const kind = unmet === 0 ? (unknown === 0 ? "person" : "open") : unknown === 0 ? "gap" : "gapSoFar";
    const gap = translate(`ladder.finding.gaps.${kind}`, {
      tier: name(tier),
      unmet,
      unknown,
      more: personWords(headline, words),
    });
    const finding = beside ? translate("ladder.finding.beside", { finding: gap, beside: name(beside) }) : gap;
    return isLarge ? translate("ladder.finding.large", { finding }) : finding;
  }
}
