import type { Database } from "#db/client";
import { readSubmission, type SnapshotRecord } from "#db/sheets/snapshots";
import { isOfRound, keyOfFact } from "#lib/entry/key";
import { answerOf } from "#lib/entry/reading";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import { canonical } from "#lib/text/canonical";
import { askingOn } from "./asking";
import type { OpenFacts } from "./open-facts";

/** A fact as it was submitted and as it stands; `undefined` where it was not given. */
export type ChangedFact = { key: FactKey; before: FactValue | undefined; now: FactValue | undefined };

/** The facts of a sheet that are not as they were last submitted; none where it never was. */
export async function changedSince(store: Database, open: OpenFacts): Promise<ChangedFact[]> {
  const { actor, sheet, facts } = open;
  if (sheet.revision === 0) return [];
  const snapshot = await readSubmission(store, actor, sheet.revision);
  if (!snapshot.ok) return [];
  const [before, now] = [new Map(pairsOf(snapshot.value.facts ?? {})), new Map(pairsOf(facts))];
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? answeredAs(open, snapshot.value, key), now: now.get(key) }))
    .filter(({ key, ...each }) => !isOfRound(key) && canonical(each.before ?? null) !== canonical(each.now ?? null));
}

/**
 * What a submission from before what is asked twice was one key gave for it, in its questionnaire alone: as exactly as
 * it stands, where that is the same to the last decimal of the question.
 */
function answeredAs(
  { edition, sheet, values }: OpenFacts,
  { answers }: Pick<SnapshotRecord, "answers">,
  key: FactKey,
): FactValue | undefined {
  const asked = askingOn({ edition, year: sheet.year }).under(keyOfFact(key));
  const answer = asked?.question && answers[asked.question.id];
  if (!asked || typeof answer !== "number") return undefined;
  const now = values.get(key);
  return now !== undefined && answerOf(asked, { value: now }) === answer ? now : answer;
}
