import { changesUnder, type EntryChange } from "#db/advising/entry-changes";
import type { SignOffLine } from "#db/advising/sign-offs";
import { listClientReports, readClientReport, readReport } from "#db/advising/sign-offs";
import type { Database } from "#db/client";
import { currentEntries, everything } from "#db/sheets/entries";
import { revisionsOf } from "#db/sheets/snapshots";
import type { Actor, Person } from "#lib/access";
import { isMadeOfSame, type SignedReport } from "#lib/advising/sign-off";
import type { EntryKey } from "#lib/entry/key";
import { answerKeysOf } from "./answer-keys";
import { reportNow } from "./sign";

/** What changed of the entries that a report was signed on, those that were given since among them. */
async function changesSince(
  { db }: Database,
  sheet: string,
  { revisions }: Pick<SignedReport, "revisions">,
  now: Readonly<Record<EntryKey, number>>,
): Promise<EntryChange[]> {
  const basis = { ...Object.fromEntries(Object.keys(now).map((key) => [key, 0])), ...revisions };
  return (await changesUnder(db, sheet, [basis]))[0] ?? [];
}

/** The version that holds: the latest that was not withdrawn. */
const holding = (lines: readonly SignOffLine[]) => lines.findLast(({ withdrawnAt }) => withdrawnAt === null);

/** What became of what the practice's latest report stands on; `null` where none holds. */
export async function sinceSigned(store: Database, actor: Person & { sheet: string }, now: Date) {
  const lines = await listClientReports(store, actor, now);
  const line = lines.ok ? holding(lines.value) : undefined;
  if (!line) return null;
  const [found, made] = await Promise.all([
    readClientReport(store, actor, line.version, answerKeysOf, now),
    reportNow(store, actor, now),
  ]);
  if (!found.ok || !made.ok) return null;
  const { report } = made.value;
  return {
    version: line.version,
    changes: await changesSince(store, actor.sheet, found.value.report, report.revisions),
    /** Whether a new version would say the same. */
    isSame: isMadeOfSame(report, found.value.report),
  };
}

/** What the firm changed since the reports that hold were signed, by their ids. */
export async function changedSinceSigned(
  store: Database,
  { actor, sheet }: { actor: Actor; sheet: string },
  lines: readonly SignOffLine[],
): Promise<Map<string, EntryChange[]>> {
  const entries = await currentEntries(store, actor, everything);
  const changed = new Map<string, EntryChange[]>();
  for (const practice of new Set(lines.map((line) => line.practice))) {
    const line = holding(lines.filter((each) => each.practice === practice));
    const found = line && (await readReport(store, actor, line.id));
    if (!line || !found?.ok || !entries.ok) continue;
    const { revisions } = found.value.report;
    // What the practice did not see then was not signed.
    const seen = entries.value.filter(({ key }) => key in revisions);
    changed.set(line.id, await changesSince(store, sheet, { revisions }, revisionsOf(seen)));
  }
  return changed;
}
