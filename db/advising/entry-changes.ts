import { and, eq, inArray } from "drizzle-orm";
import { type BasisChange, changedSince } from "#lib/advising/basis";
import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import type { Connection } from "../client";
import { entries } from "../schema";
import { readEntries } from "../sheets/entries";

/** An entry that changed since a thread was opened, from what to what; `null` for none. */
export type EntryChange = BasisChange & { before: Entry | null; after: Entry | null };

/** Entries of a sheet as they were at some revisions, by key and revision. */
export async function entriesAt(
  on: Connection,
  sheet: string,
  wanted: readonly Pick<BasisChange, "key" | "from">[],
): Promise<Map<string, Entry>> {
  if (wanted.length === 0) return new Map();
  const { key, revision, entry } = entries;
  const rows = await on
    .select({ key, revision, entry })
    .from(entries)
    .where(and(eq(entries.sheet, sheet), inArray(key, [...new Set(wanted.map((each) => each.key))])));
  return new Map(rows.map((row) => [`${row.key} ${row.revision}`, row.entry]));
}

type Bases = readonly Readonly<Record<EntryKey, number>>[];

/** What changed under each of some bases since, from what to what. */
export const changesUnder = async (on: Connection, sheet: string, bases: Bases): Promise<EntryChange[][]> =>
  (await standingUnder(on, sheet, bases)).changes;

/** What stands now under some bases, and what changed under each since. */
export async function standingUnder(on: Connection, sheet: string, bases: Bases) {
  const keys = [...new Set(bases.flatMap((basis) => Object.keys(basis) as EntryKey[]))];
  const now = new Map((await readEntries(on, sheet, { keys })).map((each) => [each.key, each]));
  const revisions = new Map([...now].map(([key, { revision }]) => [key, revision]));
  const changes = bases.map((basis) => changedSince(basis, revisions));
  const before = await entriesAt(on, sheet, changes.flat());
  const told = changes.map((each) =>
    each.map((change) => ({
      ...change,
      before: before.get(`${change.key} ${change.from}`) ?? null,
      after: now.get(change.key)?.entry ?? null,
    })),
  );
  return { now, changes: told };
}
