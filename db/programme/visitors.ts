import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { seats, users, visitors } from "../schema";
import { record } from "../service/trail";
import { admitPart, admitRound, type RoundShut } from "./admission";

export type VisitorRecord = typeof visitors.$inferSelect;
export type NewVisitor = { name: string; employer: string };

/** Most visitors of a round. */
export const visitorsAtMost = 200;

/** Everybody who was ever on the list of a round, in the order in which they came on it. */
export const visitorsIn = (on: Connection, round: string): Promise<VisitorRecord[]> =>
  on.select().from(visitors).where(eq(visitors.round, round)).orderBy(asc(visitors.at), asc(visitors.id));

/** Who may be sent to firms of a round. */
export async function listVisitors(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<VisitorRecord[], RoundShut>> {
  const admitted = await admitPart(db, actor, "read-application", round, at);
  return admitted.ok ? done(await visitorsIn(db, round)) : admitted;
}

/** The account of a member of the bureau with that name, where there is one and only one. */
async function userNamed(on: Connection, organisation: string, name: string): Promise<string | null> {
  const found = await on
    .select({ user: users.id })
    .from(seats)
    .innerJoin(users, eq(users.id, seats.user))
    .where(and(eq(seats.organisation, organisation), eq(users.name, name)));
  return found.length === 1 ? (found[0]?.user ?? null) : null;
}

/** Puts people on the list of visitors of a round; who is on it already, by name and employer, is not put there again. */
export function addVisitors(
  database: Database,
  actor: Actor,
  round: string,
  wished: readonly NewVisitor[],
  at: Date,
): Promise<Outcome<number, RoundShut | "nobody" | "too-many">> {
  return database.durably(async (inside): Promise<Outcome<number, RoundShut | "nobody" | "too-many">> => {
    const admitted = await admitRound(inside, actor, "draw-visits", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const { organisation } = admitted.value;
    const present = (await visitorsIn(inside, round)).filter(({ endedAt }) => endedAt === null);
    const known = new Set(present.map(({ name, employer }) => JSON.stringify([name, employer])));
    const added = wished.filter(({ name, employer }) => !known.has(JSON.stringify([name, employer])));
    if (added.length === 0) return refused("nobody");
    if (present.length + added.length > visitorsAtMost) return refused("too-many");
    for (const { name, employer } of added) {
      const user = await userNamed(inside, organisation, name);
      const row = { id: randomUUID(), round, name, employer, user, by: actor.user, at, endedAt: null };
      await inside.insert(visitors).values(row);
    }
    await record(inside, actor, "draw-visits", round, at, { visitors: added.length });
    return done(added.length);
  });
}

/** Takes somebody off the list: from now on they are drawn for no firm; where they were drawn, they stay. */
export function endVisitor(
  database: Database,
  actor: Actor,
  round: string,
  visitor: string,
  at: Date,
): Promise<Outcome<null, RoundShut>> {
  return database.durably(async (inside): Promise<Outcome<null, RoundShut>> => {
    const admitted = await admitRound(inside, actor, "draw-visits", round, at);
    if (!admitted.ok) return admitted;
    const isIt = and(eq(visitors.id, visitor), eq(visitors.round, round), isNull(visitors.endedAt));
    const ended = await inside.update(visitors).set({ endedAt: at }).where(isIt).returning({ id: visitors.id });
    if (ended.length === 0) return refused("not-found");
    await record(inside, actor, "draw-visits", round, at, { visitors: -1 });
    return done(null);
  });
}
