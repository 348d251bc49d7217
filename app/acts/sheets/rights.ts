import { tableOf } from "#app/work/tables/table-hook";
import type { Database } from "#db/client";
import { saveEntries } from "#db/sheets/save-entries";
import type { Entry } from "#lib/entry/entry";
import type { TypedRow } from "#lib/entry/form-text";
import { keyOfFact } from "#lib/entry/key";
import { readRows, rowsOf } from "#lib/entry/list";
import { done, refused } from "#lib/outcome";
import { type Merging, merged, type SaidOfAll, withSaid } from "#lib/programme/merged-rights";
import { isOfOthers } from "#lib/programme/right-doubts";
import { type ReadRight, type RightsTable, readRights, type ToldRights, toldRights } from "#lib/programme/rights-rows";
import { identities } from "#questionnaires/facts/identities";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import type { OpenFacts } from "./open-facts";
import { rightsFact } from "./rights-asked";

/** The rows of a firm's list of rights as they were typed, with the revision of the list. */
export function rightsOn({ entries }: Pick<OpenFacts, "entries">): {
  rows: TypedRow[];
  revision: number;
  isNone: boolean;
} {
  const entry = entries.get(rightsReading.list);
  const rows = rowsOf(entry?.entry);
  return {
    rows,
    revision: entry?.revision ?? 0,
    isNone: rows.length === 0 && entry !== undefined && "value" in entry.entry,
  };
}

const headings = Object.values(rightsReading.headings).flat();

/** Reads a table of rights apart from this process; `fault` says why it is none. */
export async function readRightsTable(bytes: Uint8Array): Promise<{ told: ToldRights } | { fault: string }> {
  const read = await tableOf(bytes, headings);
  if ("fault" in read) return { fault: read.fault.reason };
  const told = toldRights(read, rightsReading);
  if (told === null) return { fault: "too-many-rows" };
  return told.rows.length === 0 ? { fault: "empty" } : { told };
}

/** A table that was read, as the rights of the sheet's firm by the name that it has now. */
export const rightsAmong = ({ sheet }: Pick<OpenFacts, "sheet">, told: ToldRights): RightsTable =>
  readRights(told, { fact: rightsFact().fact, reading: rightsReading, firm: sheet.firmName });

const identity = identities.find(({ list }) => list === rightsReading.list);

/** What would come of a table beside the rights that are listed. */
export const mergedOn = (open: OpenFacts, rights: readonly ReadRight[], kinds: ReadonlySet<string>): Merging =>
  merged(rightsOn(open).rows, rights, identity, kinds);

/** Keeps the rows of the list anew, over the revision that was seen. */
async function keep(store: Database, open: OpenFacts, rows: readonly TypedRow[], base: number, now: Date) {
  const { fact } = rightsFact();
  if (rightsOn(open).revision !== base) return refused("stale");
  const reading = readRows(fact, rows);
  const entry: Entry = rows.length === 0 ? { cleared: true } : reading.entry;
  const saved = await saveEntries(store, open.actor, [{ key: keyOfFact(fact.id), entry, base }], now);
  if (!saved.ok) return saved;
  return saved.value.some(({ status }) => status === "conflict") ? refused("stale") : done(rows.length);
}

type Taking = {
  rights: readonly ReadRight[];
  kinds: ReadonlySet<string>;
  said: SaidOfAll;
  /** Lines that the firm does not want. */
  refused: ReadonlySet<number>;
  base: number;
};

/** Adds the rights of a table to the list, with what is said of all; nothing that stands is changed. */
export async function takeRights(store: Database, open: OpenFacts, wish: Taking, now: Date) {
  const { rights, kinds, said, refused: left, base } = wish;
  const { rows } = rightsOn(open);
  const added = mergedOn(open, rights, kinds).added.filter(({ line }) => !left.has(line));
  if (rows.length + added.length > rightsFact().fact.atMost) return refused("too-many");
  const more = added.map(({ line, cells, doubts }) =>
    said.except.has(line) ? cells : withSaid(cells, said, rightsReading, doubts.includes("owners")),
  );
  const kept = await keep(store, open, [...rows, ...more], base, now);
  return kept.ok ? done(added.length) : kept;
}

/** Says something of all rights that say nothing of it themselves. */
export const sayOfAll = (store: Database, open: OpenFacts, said: SaidOfAll, base: number, now: Date) =>
  keep(
    store,
    open,
    rightsOn(open).rows.map((row) =>
      withSaid(row, said, rightsReading, isOfOthers(row, rightsReading, open.sheet.firmName)),
    ),
    base,
    now,
  );

/** Puts one row in the place of another, from 1, or behind all (`null`); an empty one takes it away. */
export async function saveRight(
  store: Database,
  open: OpenFacts,
  { row, place, base }: { row: TypedRow | null; place: number | null; base: number },
  now: Date,
) {
  const { rows } = rightsOn(open);
  const at = place === null ? rows.length : place - 1;
  if (at > rows.length || at < 0) return refused("stale");
  if (place === null && rows.length >= rightsFact().fact.atMost) return refused("too-many");
  return keep(store, open, [...rows.slice(0, at), ...(row ? [row] : []), ...rows.slice(at + 1)], base, now);
}

/** Says that there are none, or takes that and all rows away. */
export async function clearRights(
  store: Database,
  open: OpenFacts,
  { isNone, base }: { isNone: boolean; base: number },
  now: Date,
) {
  if (!isNone) return keep(store, open, [], base, now);
  const { fact } = rightsFact();
  if (rightsOn(open).revision !== base || rightsOn(open).rows.length > 0) return refused("stale");
  const saved = await saveEntries(store, open.actor, [{ key: keyOfFact(fact.id), entry: { value: [] }, base }], now);
  return saved.ok ? done(0) : saved;
}
