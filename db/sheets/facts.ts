import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import { keyOfFact, subjectOf } from "#lib/programme/entry-key";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { FactEntry } from "#lib/rules/form";
import type { Connection, Database } from "../client";
import type { Shut } from "./admission";
import { currentEntries, readEntries, type StoredEntry, settleEntry } from "./entries";
import { saveEntries } from "./save-entries";

/** One wish to store an entry; `base` is the revision of the entry that the person saw, 0 where there was none. */
export type FactSave = { fact: FactKey; entry: FactEntry; base: number };

/** The current entry of a fact, with those that came too late and wait for a choice, oldest first. */
export type StoredFact = {
  fact: FactKey;
  entry: FactEntry;
  revision: number;
  at: Date;
  waiting: { revision: number; entry: FactEntry; at: Date }[];
};

/** What became of one save, as with every entry. */
export type FactResult = {
  fact: FactKey;
  status: "saved" | "unchanged" | "conflict";
  revision: number;
  at: Date;
  /** The entry that stands, where it is not the one that was sent. */
  current?: { entry: FactEntry; at: Date };
};

const scope = { kinds: ["fact", "round"] } as const;

// Under the key of a fact or of a round's question nothing else is stored.
const factEntry = ({ entry }: Pick<StoredEntry, "entry">): FactEntry => entry as FactEntry;

const factOf = ({ key, entry, revision, at, waiting }: StoredEntry): StoredFact => ({
  fact: subjectOf(key),
  entry: factEntry({ entry }),
  revision,
  at,
  waiting: waiting.map((late) => ({ revision: late.revision, entry: factEntry(late), at: late.at })),
});

/** The current entries of a sheet, cleared ones included. */
export const readFacts = async (on: Connection, sheet: string): Promise<StoredFact[]> =>
  (await readEntries(on, sheet, scope)).map(factOf);

/** The current entries of the actor's sheet, cleared ones included. */
export async function currentFacts(database: Database, actor: Actor): Promise<Outcome<StoredFact[], Shut>> {
  const outcome = await currentEntries(database, actor, scope);
  return outcome.ok ? done(outcome.value.map(factOf)) : outcome;
}

/** The values among entries, as pairs of key and value. */
export const valuesAmong = (stored: Iterable<StoredFact>): [FactKey, FactValue][] =>
  [...stored].flatMap(({ fact, entry }): [FactKey, FactValue][] => ("value" in entry ? [[fact, entry.value]] : []));

/** Stores entries of facts in the order given, all or none, as with every entry. */
export async function storeFacts(
  database: Database,
  actor: Actor,
  saves: readonly FactSave[],
  at: Date,
): Promise<Outcome<FactResult[], Shut | "stale" | "unsettled">> {
  const wishes = saves.map(({ fact, entry, base }) => ({ key: keyOfFact(fact), entry, note: null, base }));
  const outcome = await saveEntries(database, actor, wishes, at);
  if (!outcome.ok) return outcome;
  return done(
    outcome.value.map((result): FactResult => {
      const { key, status, revision, at } = result;
      const current = "current" in result ? result.current : undefined;
      const shown = current && { current: { entry: factEntry(current), at: current.at } };
      return { fact: subjectOf(key), status, revision, at, ...shown };
    }),
  );
}

/** The choice at a fact: the stored entry, or a late one by its revision. */
export type FactChoice = { fact: StoredFact; keep: "stored" | number };

/** Chooses between the entries of a fact that were shown beside each other, as with every entry. */
export async function settleFact(
  database: Database,
  actor: Actor,
  { fact: { fact, revision, waiting }, keep }: FactChoice,
  at: Date,
): Promise<Outcome<StoredFact, Shut | "stale">> {
  const shown = waiting.map((late) => late.revision);
  const outcome = await settleEntry(database, actor, { key: keyOfFact(fact), keep, shown, base: revision }, at);
  return outcome.ok ? done(factOf(outcome.value)) : outcome;
}
