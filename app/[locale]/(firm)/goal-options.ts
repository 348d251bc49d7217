import { wordsOf } from "#app/_view/charts/words";
import type { GoalFieldsProps, GoalTyped, TierOption } from "#app/_view/goal/goal-fields";
import { askedForTier } from "#app/acts/sheets/asked";
import { firstFactsOf } from "#app/acts/sheets/first-facts";
import { outlookOn } from "#app/acts/sheets/outlook";
import { lengthOf, minutesForFacts, minutesForSections } from "#app/words/pace";
import type { Edition } from "#lib/instrument/edition";
import { placesOf } from "#lib/rules/calendar";
import { rungs, type Tier, tiers, titlesApart } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { calendar } from "#questionnaires";
import { places } from "#questionnaires/rule-sets/provinces";

/** Whether the rounds of a tier are the provinces'. */
const isProvincial = (tier: Tier): boolean => {
  const seen = placesOf(calendar, tier, "new");
  return seen.length > 0 && !seen.includes(null);
};

type Length = Pick<TierOption, "count" | "first" | "all">;

const lengths = new Map<string, Length>();

/** How much a tier asks on a day: it is worked out once, since every visitor's page tells it. */
function lengthOfTier(tier: Tier, now: Date): Length {
  const name = `${tier} ${dayOf(now)}`;
  const known = lengths.get(name);
  if (known) return known;
  const sections = askedForTier(tier, now);
  const first = firstFactsOf(tier, now);
  const facts = sections.flatMap((section) => section.facts).filter(({ fact }) => first.includes(fact.id));
  const length = { count: facts.length, first: minutesForFacts(facts), all: minutesForSections(sections) };
  lengths.set(name, length);
  return length;
}

const optionOf = (tier: Tier, place: string | null, now: Date): TierOption => ({
  tier,
  ...lengthOfTier(tier, now),
  lines: outlookOn({}, tier, place, now).lines,
  isProvincial: isProvincial(tier),
});

/** All that the form of a goal shows, with what was chosen in it so far. */
export function goalOptions(
  { edition, locale, now }: { edition: Edition; locale: Locale; now: Date },
  typed: GoalTyped,
  problems: ReadonlyMap<string, string>,
): GoalFieldsProps {
  const seen = new Set(calendar.rounds.flatMap(({ place }) => place ?? []));
  return {
    words: wordsOf(locale),
    typed,
    problems,
    day: dayOf(now),
    minutes: { full: lengthOf(edition, "full").minutes, quick: lengthOf(edition, "quick").minutes },
    tiers: [...rungs, ...titlesApart, ...tiers.filter((tier) => tier === "sme")].map((tier) =>
      optionOf(tier, typed.tier === tier && typed.place ? typed.place : null, now),
    ),
    places: places.map((place) => ({ ...place, isSeen: seen.has(place.id) })),
  };
}

/** Minutes that the first facts take, of whichever tier they take longest for. */
export const mostMinutesFirst = (now: Date): number => Math.max(...tiers.map((tier) => lengthOfTier(tier, now).first));
