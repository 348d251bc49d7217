import type { ShownVisit } from "#app/_view/process/visit-list";
import type { VisitLine } from "#db/programme/visits";
import { isCounted } from "#lib/programme/standing";
import { isVisitDue, type VisitPerson, visitState, visitStates } from "#lib/programme/visit";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { reasonWords } from "../_view/desk/drawn";
import { translator } from "../translate";
import { dayText } from "./application-words";
import { shownRule } from "./visit-rule-words";

/** Somebody who goes to a firm, with where they work. */
export const personWords = ({ name, employer }: VisitPerson): string => (employer ? `${name}（${employer}）` : name);

/** A firm to be visited, in words. */
export function shownVisit(
  { id, number, firmName, uscc, region, reasons, content }: VisitLine,
  locale: Locale,
): ShownVisit {
  const translate = translator(locale);
  const { people, plannedOn, visitedOn, conclusion } = content;
  const why = reasonWords(reasons, shownRule(null, locale), translate).join(languages[locale].listComma);
  return {
    ...{ id, number, name: firmName, place: [uscc, region].filter(Boolean).join(" · ") },
    why: why || translate("visits.besides"),
    people: people.map(({ name }) => name),
    days: [
      ...(visitedOn === null && plannedOn !== null
        ? [translate("visits.plannedOn", { day: dayText(locale, plannedOn) })]
        : []),
      ...(visitedOn === null ? [] : [translate("visits.visitedOn", { day: dayText(locale, visitedOn) })]),
    ],
    state: visitState(content),
    conclusion: conclusion && { found: conclusion, words: translate(`visits.sheet.conclusions.${conclusion}`) },
  };
}

/** By what the firms are listed: how far their visit is, or that it is past its day. */
export const shownStates = [...visitStates, "due"] as const;
export type ShownState = (typeof shownStates)[number];

/** Whether a firm is listed there on a day. A firm whose application does not count waits for nothing. */
export const isIn = ({ content, state }: VisitLine, shown: ShownState, today: string): boolean =>
  shown === "due" ? isCounted(state) && isVisitDue(content, today) : visitState(content) === shown;

/** How many firms are how far. */
export const countVisits = (lines: readonly VisitLine[], today: string): Record<ShownState, number> =>
  Object.fromEntries(
    shownStates.map((shown) => [shown, lines.filter((line) => isIn(line, shown, today)).length]),
  ) as Record<ShownState, number>;

/** The regions of firms that are visited, with how many each has. */
export function regionsOf(lines: readonly VisitLine[]): { name: string; firms: number }[] {
  const firms = new Map<string, number>();
  for (const { region } of lines) if (region) firms.set(region, (firms.get(region) ?? 0) + 1);
  return [...firms]
    .map(([name, count]) => ({ name, firms: count }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
