import { askingOn } from "#app/acts/sheets/asking";
import { rulesOf, todayOf } from "#app/acts/sheets/law-today";
import { readClientResult } from "#db/advising/client-sheet";
import type { Database } from "#db/client";
import type { SheetRecord } from "#db/sheets/admission";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import type { Person } from "#lib/access";
import type { Anchor } from "#lib/advising/anchor";
import type { BasisSources } from "#lib/advising/basis";
import { type EntryKey, keyOfFact } from "#lib/entry/key";
import { factsOf } from "#lib/rules/asked";
import type { Tier } from "#lib/rules/rule-set";
import { editionOf, findRuleSet, ruleSets } from "#questionnaires";

type Sheet = Pick<SheetRecord, "edition" | "year">;

/** The latest result of a client that its practice sees; `null` where there is none. */
export async function latestResult(
  store: Pick<Database, "db">,
  actor: Person & { sheet: string },
  { revision }: Pick<SheetRecord, "revision">,
  now: Date,
): Promise<SnapshotRecord | null> {
  const found = revision > 0 ? await readClientResult(store, actor, revision, now) : null;
  return found?.ok ? found.value.snapshot : null;
}

/** The facts that a clause asks: by the rules that the result went by, else by those of today. */
function factsUnder(tier: Tier, criterion: string, result: SnapshotRecord | null, now: Date): EntryKey[] {
  const verdict = result?.ladder?.find((each) => each.tier === tier);
  const known = verdict && findRuleSet(verdict.ruleSet);
  const occasion = known ? verdict : todayOf(tier, result?.submittedAt ?? now);
  const rules = known ?? rulesOf(occasion);
  const asked = rules ? factsOf(rules, occasion, criterion) : [];
  return asked.filter(({ isFinding }) => !isFinding).map(({ key }) => keyOfFact(key));
}

/** The clauses of a tier by the rules of a day; none where it has none. */
export const clausesOf = (tier: Tier, now: Date): string[] =>
  rulesOf(todayOf(tier, now))?.criteria.map(({ id }) => id) ?? [];

/** What is known of a sheet to find the entries under an anchor, by its latest result. */
export function basisSources(sheet: Sheet, result: SnapshotRecord | null, now: Date): BasisSources {
  const edition = editionOf(sheet);
  return {
    edition,
    keyOfQuestion: askingOn({ edition, year: sheet.year }).keyOfQuestion,
    factsOfCriterion: (tier, criterion) => factsUnder(tier, criterion, result, now),
  };
}

/** Whether there is such a place on a sheet, or in a result of its edition. */
export function isThere(anchor: Anchor, sheet: Sheet): boolean {
  const edition = editionOf(sheet);
  switch (anchor.on) {
    case "entry":
      return askingOn({ edition, year: sheet.year }).under(anchor.key)?.key === anchor.key;
    case "criterion":
      return criterionAt(anchor) !== undefined;
    case "part":
    case "report":
      return true;
    case "advice":
      return edition.advice.some(({ id }) => id === anchor.advice);
  }
}

/** A clause of a tier as the latest of its rule sets that has it says it. */
export const criterionAt = ({ tier, criterion }: Extract<Anchor, { on: "criterion" }>) =>
  ruleSets
    .filter((each) => each.tier === tier)
    .flatMap(({ criteria }) => criteria)
    .findLast(({ id }) => id === criterion);
