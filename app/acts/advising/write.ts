import { admitClient } from "#db/advising/client-sheet";
import { saveWriting } from "#db/advising/writings";
import type { Database } from "#db/client";
import type { Person } from "#lib/access";
import { type BasisSources, entriesUnder } from "#lib/advising/basis";
import { placesOf, type WritingPart, type Written } from "#lib/advising/writing";
import type { EntryKey } from "#lib/entry/key";
import { refused } from "#lib/outcome";
import { rungs } from "#lib/rules/rule-set";
import { editionOf } from "#questionnaires";
import { basisSources, clausesOf, latestResult } from "./review-basis";

type Wrote = { part: WritingPart; content: Written; showsTiers: boolean };

/** The entries that a part speaks of; a summary speaks of the tiers, too, where its practice sees them. */
function entriesBehind({ part, content, showsTiers }: Wrote, sources: BasisSources, now: Date): EntryKey[] {
  const ofTiers = part === "tiers" || (part === "summary" && showsTiers);
  const clauses = rungs.flatMap((tier) =>
    clausesOf(tier, now).map((criterion) => ({ on: "criterion" as const, tier, criterion })),
  );
  const places = [...placesOf(part, content), ...(ofTiers ? clauses : [])];
  return [...new Set(places.flatMap((place) => entriesUnder(place, sources)))];
}

/** Keeps what somebody of a practice wrote into the report on a client's sheet. */
export async function write(
  store: Database,
  actor: Person & { sheet: string },
  { part, content, base }: { part: WritingPart; content: Written; base: number },
  now: Date,
) {
  const client = await admitClient(store.db, actor, "write-review", now);
  if (!client.ok) return client;
  const { sheet, engagement } = client.value;
  const known = new Set(editionOf(sheet).advice.map(({ id }) => id));
  if ("advice" in content && content.advice.some(({ advice }) => advice !== null && !known.has(advice)))
    return refused("not-found");
  const showsTiers = engagement.opens.includes("tiers");
  const result = await latestResult(store, actor, sheet, now);
  const under = entriesBehind({ part, content, showsTiers }, basisSources(sheet, result, now), now);
  return saveWriting(store, actor, { part, content, base, under }, now);
}
