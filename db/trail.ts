import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { type Act, type Actor, refusalOf } from "../lib/access";
import { canonical } from "../lib/instrument/canonical";
import { done, type Outcome, refused } from "../lib/outcome";
import { admit, type Shut } from "./admission";
import type { Connection, Database } from "./client";
import { trail } from "./schema";

/** What the trail tells of. Answering is left out: the rows of the answers are their own trail. */
export type TrailAct =
  | Exclude<Act, "read-sheet" | "read-result" | "answer" | "download" | `read-${string}`>
  | "start"
  | "widen"
  | "settle"
  | "mail"
  | "change-round"
  | "apply"
  | "refuse-stale"
  | "sign-up"
  | "accept-seat"
  | "end-seat"
  | "leave-seat";

/** Circumstances of an act: ids, counts and hashes, never an answer or anything about a person. */
export type TrailDetail = Readonly<Record<string, string | number | boolean>>;

export type TrailRecord = { actor: string; act: string; at: Date; detail: TrailDetail };
type TrailRow = typeof trail.$inferSelect;

/** The hash that a row must carry after the row with that hash. */
const linkOf = (before: string, { hash: _, ...row }: TrailRow): string =>
  createHash("sha256")
    .update(canonical({ before, ...row, at: row.at.getTime() }))
    .digest("hex");

/** What the first row follows. */
const root = "leapmark";

async function lastLink(inside: Connection): Promise<{ id: number; hash: string }> {
  const [last] = await inside.select({ id: trail.id, hash: trail.hash }).from(trail).orderBy(desc(trail.id)).limit(1);
  return { id: last?.id ?? 0, hash: last?.hash ?? root };
}

/**
 * Writes one line of the trail, inside the transaction of the act that it tells of: `subject` is the id of the sheet,
 * round, application, organisation or user that it was done to.
 */
export async function record(
  inside: Connection,
  actor: Actor,
  act: TrailAct,
  subject: string,
  at: Date,
  detail: TrailDetail = {},
  organisation: string | null = actor.kind === "person" ? actor.organisation : null,
): Promise<void> {
  const last = await lastLink(inside);
  // Rows are never deleted, so the number of the next one is known.
  const row: TrailRow = {
    id: last.id + 1,
    sheet: subject,
    actor: actor.kind === "person" ? actor.role : actor.kind,
    act,
    at,
    detail,
    organisation,
    user: actor.kind === "person" ? actor.user : null,
    hash: null,
  };
  await inside.insert(trail).values({ ...row, hash: linkOf(last.hash, row) });
}

/** Chains rows that were written before there was a chain; once, after the migration. */
export async function chainTrail(database: Database): Promise<number> {
  return database.durably(async (inside) => {
    const open = await inside.select().from(trail).where(isNull(trail.hash)).orderBy(asc(trail.id));
    const [first] = open;
    if (!first) return 0;
    const [before] = await inside
      .select({ hash: trail.hash })
      .from(trail)
      .where(and(sql`${trail.id} < ${first.id}`, sql`${trail.hash} is not null`))
      .orderBy(desc(trail.id))
      .limit(1);
    let hash = before?.hash ?? root;
    for (const row of open) {
      hash = linkOf(hash, row);
      await inside.update(trail).set({ hash }).where(eq(trail.id, row.id));
    }
    return open.length;
  });
}

/** What a check of the whole chain found: its length and last hash, or the first row that does not fit. */
export type ChainReport =
  | { sound: true; rows: number; head: string }
  | { sound: false; rows: number; row: number; problem: "altered" | "missing" };

const page = 500;

/**
 * Walks the chain. A row that was altered is named; so is the place where one is missing, at the end as well, since
 * the database remembers the last number it gave.
 */
export async function checkTrail({ db }: Pick<Database, "db">): Promise<ChainReport> {
  let last = 0;
  let head = root;
  for (;;) {
    const rows = await db.select().from(trail).where(gt(trail.id, last)).orderBy(asc(trail.id)).limit(page);
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.id !== last + 1) return { sound: false, rows: last, row: last + 1, problem: "missing" };
      if (row.hash !== linkOf(head, row)) return { sound: false, rows: last, row: row.id, problem: "altered" };
      last = row.id;
      head = row.hash;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  const [given] = await db.all<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'trail'`);
  if (given && given.seq > last) return { sound: false, rows: last, row: last + 1, problem: "missing" };
  return { sound: true, rows: last, head };
}

/** What was done with the actor's sheet, newest first. */
export async function readTrail({ db }: Database, actor: Actor): Promise<Outcome<TrailRecord[], Shut>> {
  const found = await admit(db, actor, "read-sheet");
  if (!found.ok) return found;
  const { actor: who, act, at, detail } = trail;
  const lines = db.select({ actor: who, act, at, detail }).from(trail);
  return done(await lines.where(eq(trail.sheet, found.value.id)).orderBy(desc(trail.id)));
}

/** What was done with the records of the actor's organisation, newest first, `count` rows before row `before`. */
export async function readOrganisationTrail(
  { db }: Database,
  actor: Actor,
  { subject, before, count = 100 }: { subject?: string; before?: number; count?: number } = {},
): Promise<Outcome<TrailRow[], "not-found">> {
  if (actor.kind !== "person" || actor.organisation === null) return refused("not-found");
  if (refusalOf(actor, "read-trail", { of: "organisation", id: actor.organisation })) return refused("not-found");
  const own = and(
    eq(trail.organisation, actor.organisation),
    ...(subject === undefined ? [] : [eq(trail.sheet, subject)]),
    ...(before === undefined ? [] : [sql`${trail.id} < ${before}`]),
  );
  return done(await db.select().from(trail).where(own).orderBy(desc(trail.id)).limit(count));
}
