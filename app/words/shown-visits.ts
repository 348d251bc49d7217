import type { ShownVisit } from "#app/_view/process/visit-list";
import type { VisitLine } from "#db/programme/visits";
import { type VisitPerson, type VisitState, visitState, visitStates } from "#lib/programme/visit";
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

/** How many firms are how far. */
export function countVisits(lines: readonly VisitLine[]): Record<VisitState, number> {
  const counts = Object.fromEntries(visitStates.map((state) => [state, 0])) as Record<VisitState, number>;
  for (const { content } of lines) counts[visitState(content)] += 1;
  return counts;
}

/** The regions of firms that are visited, with how many each has. */
export function regionsOf(lines: readonly VisitLine[]): { name: string; firms: number }[] {
  const firms = new Map<string, number>();
  for (const { region } of lines) if (region) firms.set(region, (firms.get(region) ?? 0) + 1);
  return [...firms]
    .map(([name, count]) => ({ name, firms: count }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
