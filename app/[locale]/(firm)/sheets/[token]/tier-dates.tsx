import { wordsOf } from "#app/_view/charts/words";
import { RoundDates } from "#app/_view/goal/round-dates";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { outlookOn } from "#app/acts/sheets/outlook";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { placeText } from "#questionnaires/rule-sets/provinces";

/** When the rounds of the tier are that a sheet aims at: of the province that it looks at, or of its own round. */
export function TierDates({ opened, locale }: { opened: OpenFacts; locale: Locale }) {
  const { goal, aim, facts, inRound, now } = opened;
  if (aim === null) return null;
  const { lines } = outlookOn(facts, aim, goal.place ?? inRound?.round.province ?? null, now);
  return <RoundDates words={wordsOf(locale)} lines={lines} day={dayOf(now)} nameOf={placeText} />;
}
