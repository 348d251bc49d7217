import { moveWords } from "#app/_view/advising/standing-words";
import { wordsOf } from "#app/_view/charts/words";
import { tierWords } from "#app/[locale]/tier-words";
import type { Effect } from "#app/acts/advising/firm-corrections";
import { translator } from "#app/translate";
import type { FirmFacts } from "#lib/rules/fact";
import type { Locale } from "#lib/text/text";

/** What taking corrections over moves, in a sentence each: the result, and how far the official tiers are. */
export function effectWords({ reviewed, facts }: Effect, claimed: FirmFacts, locale: Locale): string[] {
  const moves = moveWords(reviewed.moves, reviewed.claimed.standing, reviewed.changed.standing, wordsOf(locale));
  if (!facts) return moves;
  const translate = translator(locale);
  const at = new Date();
  const said = (of: FirmFacts) => tierWords(of, { locale, at, reader: "firm" }) ?? translate("clientReview.none");
  const [from, to] = [said(claimed), said(facts)];
  return from === to ? moves : [...moves, translate("clientReview.movesTiers", { from, to })];
}
