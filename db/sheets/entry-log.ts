import { and, eq, gt, sql } from "drizzle-orm";
import type { SheetState } from "#lib/access";
import { type Entry, isCarried, type Save, type StoredEntry, type WaitingEntry } from "#lib/entry/entry";
import { type Author, type EntryKey, kindOf } from "#lib/entry/key";
import { canonical } from "#lib/text/canonical";
import type { Connection } from "../client";
import { entries } from "../schema";

/**
 * What became of one save.
 * - `saved`: stored as `revision`.
 * - `unchanged`: it is stored already, as `revision`; nothing was written. `current` is given where a later entry followed.
 * - `conflict`: another entry, `current`, was stored since; this one waits, as the late revision `late`, until somebody
 *   chooses.
 */
export type EntryResult =
  | { key: EntryKey; status: "saved"; revision: number; at: Date }
  | { key: EntryKey; status: "unchanged"; revision: number; at: Date; current?: StoredEntry }
  | { key: EntryKey; status: "conflict"; revision: number; at: Date; current: StoredEntry; late: number };

/** Entries of one key that may wait for a choice: more is no person's doing. An entry of a fact can be a long list. */
const waitingAtMost = { question: 500, fact: 20, round: 20 } as const;

type Content = Pick<StoredEntry, "entry" | "note">;

/** Whether what stands is what somebody wishes; a wish without a note has none against it. */
const same = (one: Content | undefined, { entry, note }: Pick<Save, "entry" | "note">): boolean =>
  one
    ? (note === undefined || one.note === note) && canonical(one.entry) === canonical(entry)
    : "cleared" in entry && !note;

type Packed = [revision: number, entry: string, note: string | null, author: Author, at: number];
type PackedKey = [
  key: EntryKey,
  last: number | null,
  current: Packed | null,
  waiting: [...Packed, base: number | null][],
];
type Row = { state: SheetState; link: string; organisation: string | null; packed: string };

/**
 * State of the sheet, and of these keys the last revision, the current entry and those that wait: all that the hot path
 * reads, as one row of few columns, since the client spends longer on each than the database.
 */
const rowOf = (sheet: string, keys: readonly EntryKey[]) => sql`
  select s.state, s.link_hash as link, s.organisation, (select json_group_array(json_array(k.value,
    (select max(l.revision) from entries l where l.sheet = s.id and l.key = k.value),
    (select json_array(c.revision, c.entry, c.note, c.author, c.at) from entries c
      where c.sheet = s.id and c.key = k.value and c.late = 0 order by c.revision desc limit 1),
    (select json_group_array(json_array(w.revision, w.entry, w.note, w.author, w.at, w.base)) from (
      select * from entries where sheet = s.id and key = k.value and late = 1 and settled_at is null order by revision) w)))
    from json_each(${JSON.stringify(keys)}) k) as packed
  from sheets s where s.id = ${sheet}`;

/** What stands of a key while a request is taken in. */
type Standing = { current: StoredEntry | undefined; last: number };

const unpacked = ([revision, entry, note, author, at]: Packed) => ({
  ...{ revision, note, author, at: new Date(at) },
  entry: JSON.parse(entry) as Entry,
});

const standingsIn = (packed: string): Map<EntryKey, Standing> =>
  new Map(
    (JSON.parse(packed) as PackedKey[]).map(([key, last, current, waiting]) => [
      key,
      {
        last: last ?? 0,
        current: current
          ? {
              key,
              ...unpacked(current),
              waiting: waiting.map(([revision, entry, note, author, at, base]) => ({
                ...unpacked([revision, entry, note, author, at]),
                base,
              })),
            }
          : undefined,
      },
    ]),
  );

/** The sheet as it stands for its saves, and what it holds under some keys; `null` where there is none. */
export async function readLog(inside: Connection, sheet: string, keys: readonly EntryKey[]) {
  const [row] = await inside.all<Row>(rowOf(sheet, [...new Set(keys)]));
  return row ? { ...row, standings: standingsIn(row.packed) } : null;
}

/**
 * Stores what the firm takes over from its advisor, inside the transaction in which it does: its own entries give way as they
 * stand.
 */
export async function takeOverEntries(
  inside: Connection,
  sheet: string,
  taken: readonly Pick<Save, "key" | "entry">[],
  at: Date,
): Promise<void> {
  const found = await readLog(
    inside,
    sheet,
    taken.map(({ key }) => key),
  );
  const standings = found?.standings ?? new Map<EntryKey, Standing>();
  const log = new EntryLog(inside, sheet, standings, { author: "advisor", colleague: null }, at);
  for (const save of taken) await log.take({ ...save, base: standings.get(save.key)?.current?.revision ?? 0 });
  await log.write();
}

/** Both leave the transaction with nothing written. */
export class LogRefusal extends Error {
  constructor(
    readonly reason: "stale" | "unsettled",
    readonly keys: EntryKey[],
  ) {
    super(`saves are ${reason}`);
  }
}

/** The log of a sheet while one request is taken in; nothing is written before all of it was. */
export class EntryLog {
  readonly #added: (Omit<StoredEntry, "waiting" | "colleague"> & { late: boolean; base: number | null })[] = [];
  readonly #settled: { key: EntryKey; revision: number }[] = [];
  readonly #ahead: EntryKey[] = [];

  constructor(
    readonly inside: Connection,
    readonly sheet: string,
    readonly standings: Map<EntryKey, Standing>,
    readonly by: { author: Author; colleague: string | null },
    readonly at: Date,
  ) {}

  async take(wish: Save): Promise<EntryResult> {
    const { key, base } = wish;
    const { current, last } = this.standings.get(key) ?? { current: undefined, last: 0 };
    const revision = current?.revision ?? 0;
    const at = current?.at ?? this.at;
    const isConfirmed = wish.confirms === true && isCarried(current);
    if (same(current, wish) && !isConfirmed) return { key, status: "unchanged", revision, at };
    if (base > revision) {
      this.#ahead.push(key);
      return { key, status: "unchanged", revision, at };
    }
    return base === revision || !current ? this.#append(wish, current, last) : this.#late(wish, current, last);
  }

  async write(): Promise<void> {
    if (this.#ahead.length > 0) throw new LogRefusal("stale", this.#ahead);
    const { sheet } = this;
    if (this.#added.length > 0)
      await this.inside.insert(entries).values(this.#added.map((row) => ({ sheet, ...row, ...this.by })));
    for (const { key, revision } of this.#settled)
      await this.inside
        .update(entries)
        .set({ settledAt: this.at })
        .where(and(eq(entries.sheet, sheet), eq(entries.key, key), eq(entries.revision, revision)));
  }

  #append(wish: Save, current: StoredEntry | undefined, last: number): EntryResult {
    const { key, entry } = wish;
    const note = wish.note === undefined ? (current?.note ?? null) : wish.note;
    const row = { key, entry, note, revision: last + 1, author: this.by.author, at: this.at };
    const waiting = (current?.waiting ?? []).filter((late) => !same(late, wish));
    for (const { revision } of current?.waiting ?? [])
      if (!waiting.some((late) => late.revision === revision)) this.#settled.push({ key, revision });
    this.standings.set(key, { current: { ...row, waiting }, last: row.revision });
    this.#added.push({ ...row, late: false, base: null });
    return { key, status: "saved", revision: row.revision, at: this.at };
  }

  /** A save that arrived late: stored long ago if its acknowledgement was lost, else it waits. */
  async #late(save: Save, current: StoredEntry, last: number): Promise<EntryResult> {
    const { key, entry, note = null, base } = save;
    const follower = await this.#follower(key, base);
    if (follower && same(follower, save))
      return { key, status: "unchanged", revision: follower.revision, at: follower.at, current };
    const { revision } = current;
    const there = current.waiting.find((late) => same(late, save));
    if (there) return { key, status: "conflict", revision, at: there.at, current, late: there.revision };
    if (current.waiting.length >= waitingAtMost[kindOf(key)]) throw new LogRefusal("unsettled", [key]);
    const row: WaitingEntry = { entry, note, revision: last + 1, author: this.by.author, at: this.at, base };
    current.waiting.push(row);
    this.standings.set(key, { current, last: row.revision });
    this.#added.push({ key, ...row, late: true });
    return { key, status: "conflict", revision, at: this.at, current, late: row.revision };
  }

  /** The entry that was stored next after a revision. */
  async #follower(key: EntryKey, base: number) {
    const { entry, note, revision, at } = entries;
    const [stored] = await this.inside
      .select({ entry, note, revision, at })
      .from(entries)
      .where(and(eq(entries.sheet, this.sheet), eq(entries.key, key), gt(revision, base), eq(entries.late, false)))
      .orderBy(revision)
      .limit(1);
    return stored ?? this.#added.find((row) => row.key === key && !row.late && row.revision > base);
  }
}
