import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Entry, Save, StoredEntry, WaitingEntry } from "#lib/entry/entry";
import { type Author, type EntryKey, type EntryKind, kindOf, subjectOf } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { entries } from "../schema";
import { record } from "../service/trail";
import { admit, isWithBureau, keysOpen, type SheetRecord, type Shut } from "./admission";

/** Entries of some kinds, and of some keys. */
export type Scope = { kinds?: readonly EntryKind[]; keys?: readonly EntryKey[] };

export const everything: Scope = { kinds: ["question", "fact", "round"] };

type Packed = [EntryKey, number, Entry, string | null, Author, number, 0 | 1, number | null, string | null];

/** `;` is the sign after `:`. */
const scoped = ({ kinds = [], keys = [] }: Scope): SQL => {
  const parts = kinds.map((kind) => sql`key >= ${`${kind}:`} and key < ${`${kind};`}`);
  return sql`(${sql.join([...parts, sql`key in ${keys}`], sql` or `)})`;
};

/**
 * The current entries of a sheet, cleared ones included, in no order. They come as one row: the client spends four times
 * as long on a row for each.
 */
export async function readEntries(on: Connection, sheet: string, scope: Scope): Promise<StoredEntry[]> {
  // SQLite takes the other columns from the row that holds the maximum (lang_select.html, "bare columns")
  const rows = await on.all<{ packed: string }>(sql`
    select json_group_array(json_array(key, revision, json(entry), note, author, at, late, base,
      (select name from colleague_links where id = colleague))) as packed from (
      select key, max(revision) as revision, entry, note, author, at, late, base, colleague from entries
        where sheet = ${sheet} and late = 0 and ${scoped(scope)} group by key
      union all
      select * from (select key, revision, entry, note, author, at, late, base, colleague from entries
        where sheet = ${sheet} and late = 1 and settled_at is null and ${scoped(scope)} order by revision))`);
  return unpacked(JSON.parse(rows[0]?.packed ?? "[]"));
}

function unpacked(rows: readonly Packed[]): StoredEntry[] {
  const current = new Map<EntryKey, StoredEntry>();
  for (const [key, revision, entry, note, author, at, late, base, colleague] of rows) {
    const row = { revision, entry, note, author, at: new Date(at), ...(colleague !== null && { colleague }) };
    if (late === 0) current.set(key, { key, ...row, waiting: [] });
    else current.get(key)?.waiting.push({ ...row, base });
  }
  return [...current.values()];
}

/**
 * The current entries of the actor's sheet, cleared ones included; for a colleague those alone that its link opens,
 * without the firm's notes and without who gave them.
 */
export async function currentEntries(
  { db }: Database,
  actor: Actor,
  scope: Scope,
): Promise<Outcome<StoredEntry[], Shut>> {
  if (actor.kind === "colleague") return entriesAsked(db, actor, scope);
  const sheet = await admit(db, actor, "read-sheet");
  return sheet.ok ? done(await readEntries(db, sheet.value.id, scope)) : sheet;
}

async function entriesAsked(
  db: Connection,
  actor: Extract<Actor, { kind: "colleague" }>,
  { kinds = [], keys = [] }: Scope,
): Promise<Outcome<StoredEntry[], Shut>> {
  const sheet = await admit(db, actor, "read-asked");
  if (!sheet.ok) return sheet;
  const open = [...(await keysOpen(db, actor))].filter((key) => kinds.includes(kindOf(key)) || keys.includes(key));
  const found = await readEntries(db, sheet.value.id, { keys: open });
  const bare = <Of extends WaitingEntry | StoredEntry>({ colleague: _, ...entry }: Of) => ({ ...entry, note: null });
  return done(found.map((entry) => ({ ...bare(entry), waiting: entry.waiting.map(bare) })));
}

/** Which act it is that an actor gives entries: to mend facts alone, or to answer as well. */
const giving = (actor: Actor, isMending: boolean) =>
  actor.kind === "colleague" ? (isMending ? "mend-asked" : "answer-asked") : isMending ? "mend-facts" : "answer";

/**
 * The actor's sheet, if entries of these keys may be given now. Facts may be mended after submitting, too, for as long
 * as no application of the sheet is with a bureau; answers may not. A colleague
 * gives what its link opens.
 */
export async function admitEntries(
  on: Connection,
  actor: Actor,
  wishes: readonly Pick<Save, "key" | "isAnswer">[],
): Promise<Outcome<SheetRecord, Shut>> {
  const isMending = wishes.every(({ key, isAnswer }) => kindOf(key) === "fact" && isAnswer !== true);
  const admitted = await admit(on, actor, giving(actor, isMending));
  if (admitted.ok && actor.kind === "colleague") {
    const open = await keysOpen(on, actor);
    if (wishes.some(({ key }) => !open.has(key))) return refused("not-found");
  }
  if (!admitted.ok || admitted.value.state === "draft") return admitted;
  return (await isWithBureau(on, admitted.value.id)) ? refused("not-draft") : admitted;
}

/**
 * The choice among the current entry, of the revision `base`, and late ones that were `shown` beside it, by their
 * revisions: which one is kept.
 */
export type Choice = { key: EntryKey; keep: "stored" | number; shown: readonly number[]; base: number };

/**
 * Chooses between the current entry and one that came late; returns the entry that is current afterwards. What was not
 * chosen stays in the log. What is settled already changes nothing; where the current entry is no longer the one that
 * was seen, `stale`.
 */
export function settleEntry(
  database: Database,
  actor: Actor,
  { key, keep, shown, base }: Choice,
  at: Date,
): Promise<Outcome<StoredEntry, Shut | "stale">> {
  return database.durably(async (inside) => {
    const admitted = await admitEntries(inside, actor, [{ key }]);
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const [stored] = await readEntries(inside, sheet, { keys: [key] });
    if (!stored) return refused("not-found");
    const asked = stored.waiting.filter(({ revision }) => shown.includes(revision));
    if (asked.length === 0) return done(stored);
    if (stored.revision !== base) return refused("stale", [subjectOf(key)]);
    const chosen = asked.find(({ revision }) => revision === keep);
    if (keep !== "stored" && !chosen) return refused("not-found");
    const isOfKey = and(eq(entries.sheet, sheet), eq(entries.key, key));
    await inside
      .update(entries)
      .set({ settledAt: at })
      .where(and(isOfKey, inArray(entries.revision, [...shown]), eq(entries.late, true), isNull(entries.settledAt)));
    const subject = { [kindOf(key) === "question" ? "question" : "fact"]: subjectOf(key) };
    await record(inside, actor, "settle", sheet, at, { ...subject, keep: chosen ? "mine" : "stored" });
    const waiting = stored.waiting.filter((late) => !asked.includes(late));
    if (!chosen) return done({ ...stored, waiting });
    const [{ last } = { last: stored.revision }] = await inside
      .select({ last: sql<number>`max(revision)` })
      .from(entries)
      .where(isOfKey);
    const { base: _, colleague: __, ...content } = chosen;
    // A page that asks for no note has none to put in the place of the one that stands.
    const note = content.note ?? stored.note;
    const next = { ...content, note, key, revision: last + 1, at };
    const [given] = await inside
      .select({ colleague: entries.colleague })
      .from(entries)
      .where(and(isOfKey, eq(entries.revision, chosen.revision)));
    await inside.insert(entries).values({ sheet, ...next, late: false, colleague: given?.colleague ?? null });
    return done({ ...next, ...(chosen.colleague !== undefined && { colleague: chosen.colleague }), waiting });
  });
}
