import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { entryText, type FactEntry } from "#lib/rules/form";
import type { Connection, Database } from "../client";
import { factEntries } from "../schema";
import { admit, type Shut } from "./admission";

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

/** What became of one save, as with answers: a late one is kept beside the current one and never replaces it. */
export type FactResult = {
  fact: FactKey;
  status: "saved" | "unchanged" | "conflict";
  revision: number;
  at: Date;
  /** The entry that stands, where it is not the one that was sent. */
  current?: { entry: FactEntry; at: Date };
};

/** Entries of one fact that may wait for a choice: more is no person's doing. */
const waitingAtMost = 20;

type Row = Pick<typeof factEntries.$inferSelect, "fact" | "entry" | "revision" | "late" | "at">;

const nothing: FactEntry = { cleared: true };

async function rowsOf(on: Connection, sheet: string, facts?: readonly string[]): Promise<Map<FactKey, Row[]>> {
  const { fact, entry, revision, late, at } = factEntries;
  const ofSheet = eq(factEntries.sheet, sheet);
  const rows = await on
    .select({ fact, entry, revision, late, at })
    .from(factEntries)
    .where(facts ? and(ofSheet, inArray(fact, [...facts])) : ofSheet)
    .orderBy(asc(fact), asc(revision));
  const byFact = new Map<FactKey, Row[]>();
  for (const row of rows) byFact.set(row.fact, [...(byFact.get(row.fact) ?? []), row]);
  return byFact;
}

/** What stands of a fact's entries, in the order of their revisions. */
function currentOf(fact: FactKey, rows: readonly Row[]): StoredFact | null {
  const current = rows.findLast(({ late }) => !late);
  if (!current) return null;
  const { entry, revision, at } = current;
  // Whoever stores another one after a late one has seen it: what is older than the current entry waits no longer.
  const waiting = rows.filter((row) => row.late && row.revision > revision);
  return { fact, entry, revision, at, waiting };
}

/** The current entries of a sheet, cleared ones included. */
export async function readFacts(on: Connection, sheet: string): Promise<StoredFact[]> {
  return [...(await rowsOf(on, sheet))].flatMap(([fact, rows]) => currentOf(fact, rows) ?? []);
}

/** The current entries of the actor's sheet, cleared ones included. */
export async function currentFacts({ db }: Database, actor: Actor): Promise<Outcome<StoredFact[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  return sheet.ok ? done(await readFacts(db, sheet.value.id)) : sheet;
}

/** The values among entries, as pairs of key and value. */
export const valuesAmong = (entries: Iterable<StoredFact>): [FactKey, FactValue][] =>
  [...entries].flatMap(({ fact, entry }): [FactKey, FactValue][] => ("value" in entry ? [[fact, entry.value]] : []));

const same = (one: FactEntry, other: FactEntry): boolean =>
  Object.keys(one)[0] === Object.keys(other)[0] && entryText(one) === entryText(other) && kindOf(one) === kindOf(other);

/** A list without rows says that there is none, an empty text that nothing is known. */
const kindOf = (entry: FactEntry): string => ("value" in entry ? typeof entry.value : "");

/**
 * Stores entries in the order given, all or none. A save whose `base` is the current revision becomes the next one; one
 * that is stored already changes nothing, unless others wait: then it is the choice between them. One that came after
 * an entry that its author had not seen never replaces it. Refuses as `stale` where `base` is a revision that does not
 * exist yet, and as `unsettled` where too many entries of a fact wait for a choice already.
 */
export function storeFacts(
  database: Database,
  actor: Actor,
  saves: readonly FactSave[],
  at: Date,
): Promise<Outcome<FactResult[], Shut | "stale" | "unsettled">> {
  return database.transaction(async (inside) => {
    const admitted = await admit(inside, actor, "answer");
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const rowsByFact = await rowsOf(inside, sheet, [...new Set(saves.map(({ fact }) => fact))]);
    const ahead = saves.filter(({ fact, base }) => base > (rowsByFact.get(fact)?.at(-1)?.revision ?? 0));
    if (ahead.length > 0)
      return refused(
        "stale",
        ahead.map(({ fact }) => fact),
      );
    const newRows: Row[] = [];
    const results: FactResult[] = [];
    for (const { fact, entry, base } of saves) {
      const rows = rowsByFact.get(fact) ?? [];
      const now = currentOf(fact, rows);
      const revision = now?.revision ?? 0;
      const add = (late: boolean) => {
        const row = { fact, entry, revision: (rows.at(-1)?.revision ?? 0) + 1, late, at };
        rowsByFact.set(fact, [...rows, row]);
        newRows.push(row);
        return row;
      };
      const current = now ? { current: { entry: now.entry, at: now.at } } : {};
      if (base === revision) {
        if (same(now?.entry ?? nothing, entry) && (now?.waiting.length ?? 0) === 0)
          results.push({ fact, status: "unchanged", revision, at: now?.at ?? at });
        else results.push({ fact, status: "saved", revision: add(false).revision, at });
        continue;
      }
      const follower = rows.find((row) => !row.late && row.revision > base);
      if (now && same(now.entry, entry)) results.push({ fact, status: "unchanged", revision, at: now.at });
      // Stored long ago, and its acknowledgement was lost.
      else if (follower && same(follower.entry, entry))
        results.push({ fact, status: "unchanged", revision, at: follower.at, ...current });
      else {
        const twin = now?.waiting.find((waiting) => same(waiting.entry, entry));
        if (!twin && (now?.waiting.length ?? 0) >= waitingAtMost) return refused("unsettled", [fact]);
        if (!twin) add(true);
        results.push({ fact, status: "conflict", revision, at: twin?.at ?? at, ...current });
      }
    }
    if (newRows.length > 0) await inside.insert(factEntries).values(newRows.map((row) => ({ sheet, ...row })));
    return done(results);
  });
}
