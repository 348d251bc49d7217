import { heldTitles, isHeld } from "#lib/charts/held";
import { type CalendarLine, lineOn, placesOf } from "#lib/rules/calendar";
import { type Duty, dutiesOf, titlesAmong } from "#lib/rules/duties";
import type { FirmFacts } from "#lib/rules/fact";
import type { Tier } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import { calendar, upkeep } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";

/** What lies ahead of a firm: the rounds of the tier that it looks at, and what its titles ask of it. */
export type Outlook = { tier: Tier | null; lines: CalendarLine[]; duties: Duty[] };

/**
 * The outlook of a firm on a day: reviews of a tier whose title it holds, else recognitions; of the whole country, or of
 * a province where the tier is the provinces' own.
 * @param place the province, where it is known
 */
export function outlookOn(facts: FirmFacts, tier: Tier | null, place: string | null, now: Date): Outlook {
  const today = dayOf(now);
  const duties = dutiesOf(titlesAmong(facts, titles), upkeep, today);
  if (tier === null) return { tier, lines: [], duties };
  const action = isHeld(heldTitles(facts, titles, today).get(tier)) ? "review" : "new";
  const places = placesOf(calendar, tier, action);
  const asked = places.length === 0 || places.includes(null) || place === null ? places : [place];
  return { tier, lines: asked.map((each) => lineOn(calendar, { tier, action, place: each }, today)), duties };
}
