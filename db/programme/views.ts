import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, ne, or, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { users, views } from "../schema";
import { record } from "../service/trail";
import { admitPart, type RoundShut } from "./admission";

/** A view of a board under a name: seen by whoever saved it, and by the whole bureau where it is shared. */
export type SavedView = Omit<typeof views.$inferSelect, "round" | "user"> & {
  isOwn: boolean;
  /** The name of whoever saved it; `null` where the account is gone. */
  by: string | null;
};

/** So many views somebody can save in one round, and so long a name may be. */
export const mostViews = 30;
export const longestViewName = 60;

const userOf = (actor: Actor): string => (actor.kind === "person" ? actor.user : "");
const ownOf = (actor: Actor, round: string) => and(eq(views.round, round), eq(views.user, userOf(actor)));

/** The actor's own views of a round and those that others share, its own first, oldest first. */
export async function listViews(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<SavedView[], RoundShut>> {
  const admitted = await admitPart(db, actor, "save-view", round, at);
  if (!admitted.ok) return admitted;
  const isOwn = sql<boolean>`${views.user} = ${userOf(actor)}`.mapWith(Boolean);
  const { id, name, query, shared, opens, createdAt } = views;
  const rows = await db
    .select({ id, name, query, shared, opens, createdAt, isOwn, by: users.name })
    .from(views)
    .leftJoin(users, eq(users.id, views.user))
    .where(and(eq(views.round, round), or(eq(views.user, userOf(actor)), eq(shared, true))))
    .orderBy(desc(isOwn), asc(createdAt));
  return done(rows);
}

/** The view that a board opens with: one's own where there is one, else one that somebody shares as that of all. */
export const openingView = (saved: readonly SavedView[]): SavedView | null =>
  saved.find(({ isOwn, opens }) => isOwn && opens) ?? saved.find(({ opens, shared }) => opens && shared) ?? null;

/** Saves a view under a name; one of that name is replaced. */
export function saveView(
  database: Database,
  actor: Actor,
  round: string,
  { name, query, shared }: { name: string; query: string; shared: boolean },
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
    if (same) await inside.update(views).set({ query, shared }).where(eq(views.id, id));
    else await inside.insert(views).values({ id, round, user: userOf(actor), name, query, shared, createdAt: at });
    await record(inside, actor, "save-view", round, at, { view: id, ...(shared && { shared }) });
    return done(id);
  });
}

/** What becomes of a view of one's own: another name, shared or not, opened with or not, or gone. */
export type ViewChange = { name: string } | { shared: boolean } | { opens: boolean } | "delete";

const wordOf = (change: ViewChange): string => {
  if (change === "delete") return change;
  if ("name" in change) return "rename";
  if ("shared" in change) return change.shared ? "share" : "keep";
  return change.opens ? "open-with" : "not-open-with";
};

/** Changes one of the actor's views; of all of them in a round one at most is what the board opens with. */
export function changeView(
  database: Database,
  actor: Actor,
  round: string,
  id: string,
  change: ViewChange,
  at: Date,
): Promise<Outcome<string, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitPart(inside, actor, "save-view", round, at);
    if (!admitted.ok) return admitted;
    const isIt = and(ownOf(actor, round), eq(views.id, id));
    const [view] = await inside.select({ id: views.id }).from(views).where(isIt);
    if (!view) return refused("not-found");
    if (change === "delete") await inside.delete(views).where(isIt);
    else await inside.update(views).set(change).where(isIt);
    if (change !== "delete" && "opens" in change && change.opens)
      await inside
        .update(views)
        .set({ opens: false })
        .where(and(ownOf(actor, round), ne(views.id, id)));
    await record(inside, actor, "save-view", round, at, { view: id, change: wordOf(change) });
    return done(id);
  });
}
