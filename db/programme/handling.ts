import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { longestNote } from "#lib/programme/handling";
import type { Connection, Database } from "../client";
import { firmNotes, recusals, seats, users } from "../schema";
import { sealOfRow } from "../service/seals";
import { record } from "../service/trail";
import { admitApplication, isOfFirm, isRecused, type RoundShut, touch } from "./admission";

export type NoteRecord = typeof firmNotes.$inferSelect;
export type RecusalRecord = typeof recusals.$inferSelect;

/** Writes what people of a bureau tell each other about a firm; it stays until the term of its round is over. */
export function noteFirm(
  database: Database,
  actor: Actor,
  application: string,
  words: string,
  at: Date,
): Promise<Outcome<NoteRecord, RoundShut | "no-note" | "too-long">> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "note-firm", application, at);
    if (!admitted.ok) return admitted;
    const text = words.trim();
    if (actor.kind !== "person") return refused("not-found");
    if (text === "") return refused("no-note");
    if (text.length > longestNote) return refused("too-long");
    const row = { id: randomUUID(), application, text, by: actor.user, at };
    await inside.insert(firmNotes).values(row);
    await record(inside, actor, "note-firm", application, at, { note: row.id, hash: sealOfRow(row) });
    return done(row);
  });
}

/** Somebody of a bureau, by name. */
export type Colleague = { user: string; name: string; role: string };

/** Who of a bureau can be given a firm, or be recused from it, by name. */
export const colleaguesOf = ({ db }: Pick<Database, "db">, organisation: string): Promise<Colleague[]> =>
  db
    .select({ user: seats.user, name: users.name, role: seats.role })
    .from(seats)
    .innerJoin(users, eq(users.id, seats.user))
    .where(and(eq(seats.organisation, organisation), isNull(seats.endedAt)))
    .orderBy(asc(users.name));

const isSeated = async (on: Connection, organisation: string, user: string): Promise<boolean> =>
  (await on.$count(seats, and(eq(seats.organisation, organisation), eq(seats.user, user), isNull(seats.endedAt)))) > 0;

/** A firm with whose it is to be, `null` for nobody's, and whose it was when that was asked. */
export type Assignment = { assignee: string | null; seen: string | null };

/** Says whose firm it is; who had it before stands in the trail. */
export function assignFirm(
  database: Database,
  actor: Actor,
  application: string,
  { assignee, seen }: Assignment,
  at: Date,
): Promise<Outcome<string | null, RoundShut | "stale" | "no-colleague">> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "assign", application, at);
    if (!admitted.ok) return admitted;
    const { application: firm, round } = admitted.value;
    if (firm.assignee !== seen) return refused("stale");
    if (assignee !== null && !(await isSeated(inside, round.organisation, assignee))) return refused("no-colleague");
    if (assignee === seen) return done(assignee);
    await touch(inside, firm, { assignee });
    const detail = { ...(assignee !== null && { assignee }), ...(seen !== null && { former: seen }) };
    await record(inside, actor, "assign", application, at, detail);
    return done(assignee);
  });
}

/** Who is not to judge a firm, and why; oneself, or by who leads the bureau somebody else. */
export type Recusal = { user: string; reason: string };

/** Has somebody not judge a firm, in any round of the bureau, until who leads it ends that. */
export function recuse(
  database: Database,
  actor: Actor,
  application: string,
  { user, reason: words }: Recusal,
  at: Date,
): Promise<Outcome<RecusalRecord, RoundShut | "no-reason" | "no-colleague" | "recused-already">> {
  const own = actor.kind === "person" && actor.user === user;
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, own ? "recuse" : "recuse-other", application, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const reason = words.trim();
    const { organisation } = admitted.value.round;
    if (reason === "") return refused("no-reason");
    if (!(await isSeated(inside, organisation, user))) return refused("no-colleague");
    if (await isRecused(inside, user, admitted.value)) return refused("recused-already");
    const { uscc } = admitted.value.application;
    const row = { id: randomUUID(), organisation, user, uscc, application, reason, by: actor.user, at };
    const [stored] = await inside.insert(recusals).values(row).returning();
    await record(inside, actor, own ? "recuse" : "recuse-other", application, at, { recusal: row.id, person: user });
    return stored ? done(stored) : refused("not-found");
  });
}

/** Has somebody judge a firm again. */
export function endRecusal(
  database: Database,
  actor: Actor,
  application: string,
  id: string,
  at: Date,
): Promise<Outcome<string, RoundShut | "stale">> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "recuse-other", application, at);
    if (!admitted.ok) return admitted;
    const { round, application: firm } = admitted.value;
    const isIt = and(eq(recusals.id, id), isOfFirm(round, firm));
    const [row] = await inside.select().from(recusals).where(isIt);
    if (!row || actor.kind !== "person") return refused("stale");
    await inside.update(recusals).set({ endedAt: at, endedBy: actor.user }).where(eq(recusals.id, id));
    await record(inside, actor, "recuse-other", application, at, { recusal: id, person: row.user, ended: true });
    return done(row.user);
  });
}

/** What a bureau keeps of a firm for itself. */
export type Handling = {
  assignee: string | null;
  notes: (NoteRecord & { person: string | null })[];
  recusals: (RecusalRecord & { person: string | null })[];
};

/** Notes on a firm, oldest first, who does not judge it, and whose it is; for whoever may read it. */
export async function readHandling(
  { db }: Database,
  actor: Actor,
  application: string,
  at: Date,
): Promise<Outcome<Handling, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-round", application, at);
  if (!admitted.ok) return admitted;
  const { round, application: firm } = admitted.value;
  const notes = await db
    .select({ note: firmNotes, person: users.name })
    .from(firmNotes)
    .leftJoin(users, eq(users.id, firmNotes.by))
    .where(eq(firmNotes.application, application))
    .orderBy(asc(firmNotes.at));
  const out = await db
    .select({ recusal: recusals, person: users.name })
    .from(recusals)
    .leftJoin(users, eq(users.id, recusals.user))
    .where(isOfFirm(round, firm))
    .orderBy(asc(recusals.at));
  return done({
    assignee: firm.assignee,
    notes: notes.map(({ note, person }) => ({ ...note, person })),
    recusals: out.map(({ recusal, person }) => ({ ...recusal, person })),
  });
}
