import type { SnapshotRecord } from "#db/sheets/snapshots";
import { goalOf, highestHeld } from "#lib/charts/headline";
import type { Goal } from "#lib/programme/goal";
import type { Tier } from "#lib/rules/rule-set";
import { ladderFrom, verdictsOn } from "./law-today";
import { outlookOn } from "./outlook";

/** What a firm aims at, and `place` the province whose rounds are looked at, where it is known. */
type Looked = Pick<Goal, "wants" | "place"> & { aim: Tier | null };

/** What the reader of a link looks at. */
export const sharedLook = (aim: Tier | null): Looked => ({ wants: "both", aim, place: null });

/**
 * The tiers of a submission on its day, with the rounds of the goal and the duties of its titles. A sheet that had
 * nothing to do with the official rules then froze no verdicts: they are worked out of the facts that it froze.
 */
export function tiersOf({ ladder, submittedAt, ...snapshot }: SnapshotRecord, { wants, aim, place }: Looked) {
  const facts = snapshot.facts ?? {};
  const verdicts = ladder ?? (Object.keys(facts).length > 0 ? verdictsOn(facts, submittedAt) : null);
  const steps = verdicts && ladderFrom(verdicts, submittedAt, facts);
  const goal = steps && (goalOf(steps, aim) ?? highestHeld(steps))?.tier;
  const outlook = goal ? outlookOn(facts, goal, place, submittedAt) : null;
  return { steps, wants, aim, lines: outlook?.lines ?? [], duties: outlook?.duties ?? [] };
}
