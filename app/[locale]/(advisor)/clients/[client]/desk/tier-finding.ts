import { findingOf } from "#app/_view/result/rooms";
import { viewOf } from "#app/_view/result/view-of";
import { correctedFact } from "#app/acts/advising/review";
import { claimedOf } from "#app/acts/sheets/claims";
import { factsAmong, valuesAmong } from "#app/acts/sheets/entries";
import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import { kindOf, subjectOf } from "#lib/entry/key";
import { goalIn } from "#lib/programme/goal";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { casesOf } from "#questionnaires";
import type { OpenDesk } from "./open-desk";

/** How far the client is from its tier, by its own facts or with the corrections of them; `null` where that is not open. */
export function tierFinding({ client, desk, locale, now, home }: OpenDesk, by: "claimed" | "corrected"): string | null {
  const { engagement, entries, sheet } = client;
  if (!engagement.opens.includes("tiers") || !engagement.opens.includes("facts")) return null;
  const values = new Map<FactKey, FactValue>(valuesAmong(factsAmong(entries)));
  const goal = goalIn(values, null);
  for (const correction of by === "corrected" ? desk.standing : []) {
    if (kindOf(correction.key) === "question") continue;
    const value = correctedFact(correction);
    if (value === undefined) values.delete(subjectOf(correction.key));
    else values.set(subjectOf(correction.key), value);
  }
  const facts = claimedOf(values);
  if (Object.keys(facts).length === 0) return null;
  const steps = ladderFrom(verdictsOn(facts, now), now, facts);
  const { edition, reviewed } = desk;
  const { firmName, year, depth, revision } = sheet;
  const view = viewOf({
    ...{ locale, edition, reader: "others", past: [], base: home, cases: casesOf(edition) },
    ...reviewed[by === "claimed" ? "claimed" : "changed"],
    header: { firmName, submittedAt: now, year, depth, revision },
    official: {
      ...{ steps, wants: "both", aim: goal.tier, lines: [], duties: [], notes: [], fillHref: null, changed: null },
    },
  });
  return findingOf("tiers", view);
}
