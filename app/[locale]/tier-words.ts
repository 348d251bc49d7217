import { wordsOf } from "#app/_view/charts/words";
import { headlineWords } from "#app/_view/ladder/headline";
import { stepsOf, verdictsOn } from "#app/acts/sheets/law-today";
import type { Reader } from "#lib/messages/messages";
import { goalIn } from "#lib/programme/goal";
import type { FirmFacts } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import type { Verdict } from "#lib/rules/verdict";
import type { Locale } from "#lib/text/text";

type Told = { locale: Locale; at: Date; reader?: Reader; verdicts?: readonly Verdict[] };

/** How far a firm is from its tier by its figures on a day, in a sentence; `null` where there are none. */
export function tierWords(
  facts: FirmFacts,
  { locale, at, reader = "others", verdicts = verdictsOn(facts, at) }: Told,
): string | null {
  const values = new Map(pairsOf(facts));
  if (values.size === 0) return null;
  const { tier } = goalIn(values, null);
  return headlineWords(stepsOf(verdicts, at, facts), tier, wordsOf(locale, reader));
}
