import { tierWords } from "#app/[locale]/tier-words";
import { correctedFact } from "#app/acts/advising/review";
import { claimedOf } from "#app/acts/sheets/claims";
import { factsAmong, valuesAmong } from "#app/acts/sheets/entries";
import { kindOf, subjectOf } from "#lib/entry/key";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { OpenDesk } from "./open-desk";

/** How far the client is from its tier, by its own figures or with the corrections of them; `null` where that is not open. */
export function tierFinding({ client, desk, locale, now }: OpenDesk, by: "claimed" | "corrected"): string | null {
  const { engagement, entries } = client;
  if (!engagement.opens.includes("tiers") || !engagement.opens.includes("facts")) return null;
  const values = new Map<FactKey, FactValue>(valuesAmong(factsAmong(entries)));
  for (const correction of by === "corrected" ? desk.standing : []) {
    if (kindOf(correction.key) === "question") continue;
    const value = correctedFact(correction);
    if (value === undefined) values.delete(subjectOf(correction.key));
    else values.set(subjectOf(correction.key), value);
  }
  return tierWords(claimedOf(values), { locale, at: now });
}
