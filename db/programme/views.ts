import { randomUUID } from "node:crypto";
import { and, asc, count, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { views } from "../schema";
import { record } from "../service/trail";
import { admitPart, type RoundShut } from "./admission";

/** A view of a board under a name; only whoever saved it sees it. */
export type SavedView = Omit<typeof views.$inferSelect, "round" | "user">;

/** So many views somebody can save in one round, and so long a name may be. */
export const mostViews = 30;
export const longestViewName = 60;

const columns = { id: views.id, name: views.name, query: views.query, createdAt: views.createdAt };
const userOf = (actor: Actor): string => (actor.kind === "person" ? actor.user : "");
const ownOf = (actor: Actor, round: string) => and(eq(views.round, round), eq(views.user, userOf(actor)));

/** The actor's own views of a round, oldest first. */
export async function listViews(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<SavedView[], RoundShut>> {
  const admitted = await admitPart(db, actor, "save-view", round, at);
  if (!admitted.ok) return admitted;
  return done(await db.select(columns).from(views).where(ownOf(actor, round)).orderBy(asc(views.createdAt)));
}

/** Saves a view under a name; one of that name is replaced. */
export function saveView(
  database: Database,
  actor: Actor,
  round: string,
  { name, query }: { name: string; query: string },
  at: Date,
): Promise<Outcome<string, RoundShut | "too-many">> {
  return database.transaction(async (inside) => {
    const admitted = await admitPart(inside, actor, "save-view", round, at);
    if (!admitted.ok) return admitted;
    const mine = ownOf(actor, round);
    const [same] = await inside
      .select({ id: views.id })
      .from(views)
      .where(and(mine, eq(views.name, name)));
    const [number] = await inside.select({ of: count() }).from(views).where(mine);
    if (!same && (number?.of ?? 0) >= mostViews) return refused("too-many");
    const id = same?.id ?? randomUUID();
    if (same) await inside.update(views).set({ query }).where(eq(views.id, id));
    else await inside.insert(views).values({ id, round, user: userOf(actor), name, query, createdAt: at });
    await record(inside, actor, "save-view", round, at, { view: id });
    return done(id);
  });
}

/** Gives one of the actor's views another name, or takes it away. */
export function changeView(
  database: Database,
  actor: Actor,
  round: string,
  id: string,
  change: { name: string } | "delete",
  at: Date,
): Promise<Outcome<string, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitPart(inside, actor, "save-view", round, at);
    if (!admitted.ok) return admitted;
    const isIt = and(ownOf(actor, round), eq(views.id, id));
    const [view] = await inside.select({ id: views.id }).from(views).where(isIt);
    if (!view) return refused("not-found");
    if (change === "delete") await inside.delete(views).where(isIt);
    else await inside.update(views).set({ name: change.name }).where(isIt);
    await record(inside, actor, "save-view", round, at, {
      view: id,
      change: change === "delete" ? "delete" : "rename",
    });
    return done(id);
  });
}
