import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor, SheetState } from "#lib/access";
import { Entry, entryText, type Save } from "#lib/instrument/entry";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { answers, type By, conflicts } from "../schema";
import { admit, lapseOf, type Shut, sheetOfActor, shutOf } from "./admission";

/** The current entry of a question. */
export type StoredAnswer = {
  question: string;
  entry: Entry;
  note: string | null;
  revision: number;
  by: By;
  at: Date;
};

/**
 * What became of one save.
 * - `saved`: stored as `revision`.
 * - `unchanged`: it is stored already, as `revision`; nothing was written. `current` is given where a later entry followed.
 * - `conflict`: another entry, `current`, was stored since; this one is kept under the id `conflict` until somebody
 *   chooses.
 */
export type SaveResult =
  | { question: string; status: "saved"; revision: number; at: Date }
  | { question: string; status: "unchanged"; revision: number; at: Date; current?: StoredAnswer }
  | { question: string; status: "conflict"; revision: number; at: Date; current: StoredAnswer; conflict: string };

const Row = z
  .tuple([z.string(), Entry, z.string().nullable(), z.int(), z.enum(["firm", "previous-sheet"]), z.int()])
  .transform(([question, entry, note, revision, by, at]) => ({
    question,
    entry,
    note,
    revision,
    by,
    at: new Date(at),
  }));

/**
 * The current entries of a sheet, or of some of its questions, in no order. They come as one row: the client spends
 * four times as long on a row for each.
 */
export async function readAnswers(
  on: Connection,
  sheet: string,
  questions?: readonly string[],
): Promise<StoredAnswer[]> {
  // SQLite takes the other columns from the row that holds the maximum (lang_select.html, "bare columns")
  const current = sql`select question, entry, note, max(revision) as revision, by, at from answers
    where sheet = ${sheet} ${questions ? sql`and question in ${questions}` : sql``} group by question`;
  const rows = await on.all<{ entries: string }>(sql`
    select json_group_array(json_array(question, json(entry), note, revision, by, at)) as entries from (${current})`);
  return z.array(Row).parse(JSON.parse(rows[0]?.entries ?? "[]"));
}

/** The current entries of the actor's sheet, cleared ones included, or of some of its questions. */
export async function currentAnswers(
  { db }: Database,
  actor: Actor,
  questions?: readonly string[],
): Promise<Outcome<StoredAnswer[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  return sheet.ok ? done(await readAnswers(db, sheet.value.id, questions)) : sheet;
}

const same = (one: { entry: Entry; note: string | null } | undefined, other: { entry: Entry; note: string | null }) =>
  one
    ? one.note === other.note && entryText(one.entry) === entryText(other.entry)
    : "cleared" in other.entry && other.note === null;

type CurrentRow = { state: SheetState; link: string; organisation: string | null; pending: number } & {
  [column in "question" | "entry" | "note"]: string | null;
} & { revision: number; by: By; at: number };

/** State of the sheet and current entries of these questions: all that the hot path reads, in one statement. */
const currentRows = (sheet: string, questions: readonly string[]) => sql`
  select s.state, s.link_hash as link, s.organisation, exists (select 1 from conflicts c where c.sheet = s.id and c.settled_at is null) as pending,
    a.question, a.entry, a.note, a.revision, a.by, a.at
  from sheets s left join answers a on a.sheet = s.id and a.question in ${questions}
    and a.revision = (select max(b.revision) from answers b where b.sheet = a.sheet and b.question = a.question)
  where s.id = ${sheet}`;

/**
 * Stores entries in the order given, all or none. A save whose `base` is the current revision becomes the next one;
 * one that is stored already changes nothing, so it may be sent again; one that came after an entry that its author
 * had not seen never replaces it. Refuses as `stale` where `base` is a revision that does not exist yet,
 * and as `unsettled` where too many entries of a question wait for a choice already.
 */
export async function saveAnswers(
  database: Database,
  actor: Actor,
  saves: readonly Save[],
  at: Date,
): Promise<Outcome<SaveResult[], Shut | "stale" | "unsettled">> {
  const sheet = sheetOfActor(actor);
  if (sheet === null) return refused("not-found");
  return database
    .transaction(async (inside) => {
      const rows = await inside.all<CurrentRow>(currentRows(sheet, [...new Set(saves.map((save) => save.question))]));
      const first = rows[0];
      const lapse = first && (await lapseOf(inside, actor, first.link));
      if (
        !first ||
        lapse ||
        shutOf(actor, "answer", { id: sheet, state: first.state, organisation: first.organisation })
      ) {
        const admitted = await admit(inside, actor, "answer");
        return admitted.ok ? refused("not-found") : admitted;
      }
      const current = new Map(rows.flatMap(storedIn).map((answer) => [answer.question, answer]));
      const newAnswers: StoredAnswer[] = [];
      const results: SaveResult[] = [];
      const ahead: string[] = [];
      for (const save of saves) {
        const { question, entry, note, base } = save;
        const now = current.get(question);
        const revision = now?.revision ?? 0;
        if (same(now, save)) results.push({ question, status: "unchanged", revision, at: now?.at ?? at });
        else if (base > revision) ahead.push(question);
        else if (base === revision) {
          const next: StoredAnswer = { question, entry, note, revision: base + 1, by: "firm", at };
          current.set(question, next);
          newAnswers.push(next);
          results.push({ question, status: "saved", revision: base + 1, at });
        } else if (now) results.push(await lateResult(inside, sheet, save, now, newAnswers, at));
      }
      if (ahead.length > 0) throw new Ahead(ahead);
      if (newAnswers.length > 0) await inside.insert(answers).values(newAnswers.map((row) => ({ sheet, ...row })));
      if (first.pending) await settleStored(inside, sheet, saves, current, at);
      return done(results);
    })
    .catch((error) => {
      if (error instanceof Ahead) return refused("stale", error.questions);
      if (error instanceof Crowded) return refused("unsettled", error.questions);
      throw error;
    });
}

/** Both leave the transaction with nothing written. */
class Ahead extends Error {
  constructor(readonly questions: string[]) {
    super("saves build on revisions that do not exist");
  }
}

class Crowded extends Error {
  constructor(readonly questions: string[]) {
    super("too many entries of a question wait for a choice");
  }
}

function storedIn({ question, entry, note, revision, by, at }: CurrentRow): StoredAnswer[] {
  if (question === null || entry === null) return [];
  return [{ question, entry: Entry.parse(JSON.parse(entry)), note, revision, by, at: new Date(at) }];
}

/** A save that arrived late: stored long ago if its acknowledgement was lost, else a conflict. */
async function lateResult(
  inside: Connection,
  sheet: string,
  save: Save,
  current: StoredAnswer,
  added: readonly StoredAnswer[],
  at: Date,
): Promise<SaveResult> {
  const { question, entry, note, base } = save;
  const revision = base + 1;
  const isNext = and(eq(answers.sheet, sheet), eq(answers.question, question), eq(answers.revision, revision));
  const [next] = await inside
    .select({ entry: answers.entry, note: answers.note, at: answers.at })
    .from(answers)
    .where(isNext);
  const follower = next ?? added.find((row) => row.question === question && row.revision === revision);
  if (follower && same(follower, save)) return { question, status: "unchanged", revision, at: follower.at, current };
  const [pending] = await inside
    .select({ id: conflicts.id, at: conflicts.at })
    .from(conflicts)
    .where(pendingEqual(sheet, save));
  if (!pending && (await waiting(inside, sheet, question)) >= conflictsAtMost) throw new Crowded([question]);
  const conflict = pending ?? { id: randomUUID(), at };
  if (!pending) await inside.insert(conflicts).values({ ...conflict, sheet, question, entry, note, base, by: "firm" });
  return { question, status: "conflict", revision: current.revision, at: conflict.at, current, conflict: conflict.id };
}

/** Entries of one question that may wait for a choice: more is no person's doing. */
const conflictsAtMost = 500;

const waiting = (inside: Connection, sheet: string, question: string): Promise<number> =>
  inside.$count(
    conflicts,
    and(eq(conflicts.sheet, sheet), eq(conflicts.question, question), isNull(conflicts.settledAt)),
  );

const pendingEqual = (sheet: string, { question, entry, note }: Pick<Save, "question" | "entry" | "note">) =>
  and(
    eq(conflicts.sheet, sheet),
    isNull(conflicts.settledAt),
    eq(conflicts.question, question),
    eq(conflicts.entry, entry),
    note === null ? isNull(conflicts.note) : eq(conflicts.note, note),
  );

/** Whoever stores the entry of a conflict has chosen it. */
async function settleStored(
  inside: Connection,
  sheet: string,
  saves: readonly Save[],
  current: ReadonlyMap<string, StoredAnswer>,
  at: Date,
): Promise<void> {
  for (const question of new Set(saves.map((save) => save.question))) {
    const answer = current.get(question);
    if (answer) await inside.update(conflicts).set({ settledAt: at, kept: "mine" }).where(pendingEqual(sheet, answer));
  }
}
