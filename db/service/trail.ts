import { asc, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import type { Act, Actor } from "#lib/access";
import type { Connection, Database } from "../client";
import { trail } from "../schema";
import { breathe } from "./breathe";
import { sealOfRow } from "./seals";

/** What becomes of that by which somebody signs in. */
export type OwnAct =
  | "turn-factor-on"
  | "turn-factor-off"
  | "renew-codes"
  | "change-password"
  | "reset-password"
  | "prove-address";

/** What the trail tells of. Answering is left out: the rows of the answers are their own trail. */
export type TrailAct =
  | Exclude<
      Act,
      "read-sheet" | "read-result" | "answer" | "answer-asked" | "mend-asked" | "download" | `read-${string}`
    >
  | "start"
  | "widen"
  | "rename-firm"
  | "settle"
  | "mail"
  | "expire"
  | "change-round"
  | "apply"
  | "refuse-stale"
  | "sign-up"
  | "sign-in"
  | "refuse-sign-in"
  | "end-sessions"
  | "close-account"
  | "password-link"
  | OwnAct
  | "reset-factor"
  | "renew-secret"
  | "accept-seat"
  | "end-seat"
  | "leave-seat";

/** Circumstances of an act: ids, counts and hashes, and why a round got another rule set; never an answer. */
export type TrailDetail = Readonly<Record<string, string | number | boolean>>;

export type TrailRecord = { actor: string; act: string; at: Date; detail: TrailDetail };
type TrailRow = typeof trail.$inferSelect;

/** The hash that a row must carry after the row with that hash. */
const linkOf = (before: string, { hash: _, ...row }: TrailRow): string => sealOfRow({ before, ...row });

/** What the first row follows. */
const root = "leapmark";

async function lastLink(inside: Connection): Promise<{ id: number; given: number; hash: string }> {
  const [last] = await inside.select({ id: trail.id, hash: trail.hash }).from(trail).orderBy(desc(trail.id)).limit(1);
  return { id: last?.id ?? 0, given: await lastGiven(inside), hash: last?.hash ?? root };
}

/** The highest number that a row ever got: the database remembers it when the row is gone. */
async function lastGiven(on: Connection): Promise<number> {
  const [row] = await on.all<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'trail'`);
  return row?.seq ?? 0;
}

/**
 * One act to write down: `subject` is the id of the sheet, round, application, organisation or user that it was done
 * to.
 */
export type TrailLine = {
  actor: Actor;
  act: TrailAct;
  subject: string;
  at: Date;
  detail?: TrailDetail;
  organisation?: string | null;
};

const rowsAtOnce = 200;

/** Writes lines of the trail in their order, inside the transaction of the acts that they tell of. */
export async function recordAll(inside: Connection, lines: readonly TrailLine[]): Promise<void> {
  const last = await lastLink(inside);
  // Rows are never deleted: where the last one is gone all the same, the gap has to show.
  let id = Math.max(last.id, last.given);
  let before = last.hash;
  const rows = lines.map(({ actor, act, subject, at, detail = {}, organisation }) => {
    id += 1;
    const person = actor.kind === "person" ? actor : null;
    const row: TrailRow = {
      id,
      sheet: subject,
      actor: person?.role ?? actor.kind,
      act,
      at,
      detail,
      organisation: organisation === undefined ? (person?.organisation ?? null) : organisation,
      user: person?.user ?? null,
      hash: null,
    };
    before = linkOf(before, row);
    return { ...row, hash: before };
  });
  for (let first = 0; first < rows.length; first += rowsAtOnce)
    await inside.insert(trail).values(rows.slice(first, first + rowsAtOnce));
}

/** Writes one line of the trail, inside the transaction of the act that it tells of. */
export const record = (
  inside: Connection,
  actor: Actor,
  act: TrailAct,
  subject: string,
  at: Date,
  detail: TrailDetail = {},
  organisation?: string | null,
): Promise<void> =>
  recordAll(inside, [{ actor, act, subject, at, detail, ...(organisation !== undefined && { organisation }) }]);

/**
 * Chains rows that were written before there was a chain: once, after the migration. Where any row has a hash, one
 * without is not old but altered, and stays as it is for the check to find.
 */
export async function chainTrail(database: Database): Promise<number> {
  return database.durably(async (inside) => {
    if ((await inside.$count(trail, isNotNull(trail.hash))) > 0) return 0;
    const open = await inside.select().from(trail).orderBy(asc(trail.id));
    let hash = root;
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
  // Asked first: what is written meanwhile is not missing.
  const lastNumber = await lastGiven(db);
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
    await breathe();
  }
  if (lastNumber > last) return { sound: false, rows: last, row: last + 1, problem: "missing" };
  return { sound: true, rows: last, head };
}
