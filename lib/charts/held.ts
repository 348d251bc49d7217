import { isDisordered } from "../rules/day-order";
import type { FirmFacts, ListRow } from "../rules/fact";
import type { Tier } from "../rules/rule-set";
import { isDay } from "../text/day";

/** Where a firm's titles stand among its facts, and which kinds of them are the title of a tier. */
export type TitlesOfTiers = { list: string; kinds: Readonly<Record<Tier, readonly string[]>> };

/**
 * A title that a firm holds or held: on the day in force, expired, withdrawn, without a day of expiry, or with one
 * before it was granted, of which nobody can tell. A withdrawn one expired on the day of the withdrawal.
 */
export type TitleState = { state: "valid" | "undated" | "unclear" | "expired" | "withdrawn"; expires: string | null };

const better = ["valid", "undated", "unclear", "expired", "withdrawn"] as const;

/** How far up a tier is: the two titles of the first tier are on one level, and either will do. */
export const levelOf: Readonly<Record<Tier, number>> = {
  sme: 0,
  technology: 1,
  innovative: 1,
  specialised: 2,
  "little-giant": 3,
  champion: 4,
};

/** Whether a title is on no ladder with the others: it is judged anew every year, whatever else a firm holds. */
export const isOfItsOwn = (tier: Tier): boolean => tier === "technology";

/** The titles of the level below a tier, any of which will do; those of the first level need none. */
export const tiersBelow = (tier: Tier): Tier[] =>
  (Object.keys(levelOf) as Tier[]).filter((each) => levelOf[each] > 0 && levelOf[each] === levelOf[tier] - 1);

/** Whether a title counts as one that the firm has. */
export const isHeld = (held: TitleState | null | undefined): boolean =>
  held !== null && held !== undefined && held.state !== "expired" && held.state !== "withdrawn";

function heldIn(row: ListRow, day: string): TitleState | null {
  const { granted, expires, withdrawn } = row;
  if (isDay(granted) && granted > day) return null;
  if (isDay(withdrawn) && withdrawn <= day) return { state: "withdrawn", expires: withdrawn };
  if (!isDay(expires)) return { state: "undated", expires: null };
  if (isDisordered(granted, expires)) return { state: "unclear", expires };
  return { state: expires >= day ? "valid" : "expired", expires };
}

/** The titles of a firm by tier on a day, the best of each. */
export function heldTitles(facts: FirmFacts, { list, kinds }: TitlesOfTiers, day: string): Map<Tier, TitleState> {
  const rows = facts[list];
  const held = new Map<Tier, TitleState>();
  if (!Array.isArray(rows)) return held;
  for (const [tier, own] of Object.entries(kinds) as [Tier, readonly string[]][]) {
    const latest = (rows as readonly ListRow[])
      .filter(({ kind }) => own.includes(String(kind)))
      .flatMap((row) => heldIn(row, day) ?? [])
      .sort(
        (one, other) =>
          better.indexOf(one.state) - better.indexOf(other.state) ||
          (other.expires ?? "").localeCompare(one.expires ?? ""),
      );
    if (latest[0]) held.set(tier, latest[0]);
  }
  return held;
}
