import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { clientViews } from "../schema";
import { record } from "../service/trail";

/** A view of the list of clients under a name; only whoever saved it sees it. */
export type ClientView = Pick<typeof clientViews.$inferSelect, "id" | "name" | "query">;

/** So many views of clients somebody can save. */
export const mostClientViews = 30;

const { id, name, query } = clientViews;

/** The practice of the actor, and which views are its own. */
async function ownViews(on: Connection, actor: Actor) {
  const practice = await ownOrganisation(on, actor, "save-client-view");
  if (!practice || actor.kind !== "person") return null;
  const isOwn = and(eq(clientViews.practice, practice.id), eq(clientViews.owner, actor.user));
  return { practice: practice.id, owner: actor.user, isOwn };
}

/** The actor's own views of the clients of its practice, oldest first. */
export async function listClientViews(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<ClientView[], "not-found">> {
  const own = await ownViews(db, actor);
  if (!own) return refused("not-found");
  const views = db.select({ id, name, query }).from(clientViews).where(own.isOwn);
  return done(await views.orderBy(asc(clientViews.createdAt), asc(id)));
}

/** Saves a view under a name; one of that name is replaced. */
export function saveClientView(
  database: Database,
  actor: Actor,
  wish: Pick<ClientView, "name" | "query">,
  at: Date,
): Promise<Outcome<string, "not-found" | "too-many">> {
  return database.transaction(async (inside) => {
    const own = await ownViews(inside, actor);
    if (!own) return refused("not-found");
    const { practice, owner, isOwn } = own;
    const [same] = await inside
      .select({ id })
      .from(clientViews)
      .where(and(isOwn, eq(name, wish.name)));
    if (!same && (await inside.$count(clientViews, isOwn)) >= mostClientViews) return refused("too-many");
    const view = same?.id ?? randomUUID();
    if (same) await inside.update(clientViews).set({ query: wish.query }).where(eq(id, view));
    else await inside.insert(clientViews).values({ id: view, practice, owner, ...wish, createdAt: at });
    await record(inside, actor, "save-client-view", practice, at, { view });
    return done(view);
  });
}

/** Gives one of the actor's views another name, or takes it away; a view that had the name goes. */
export function changeClientView(
  database: Database,
  actor: Actor,
  view: string,
  change: { name: string } | "delete",
  at: Date,
): Promise<Outcome<string, "not-found">> {
  return database.transaction(async (inside) => {
    const own = await ownViews(inside, actor);
    const isIt = own && and(own.isOwn, eq(id, view));
    if (!own || !isIt || (await inside.$count(clientViews, isIt)) === 0) return refused("not-found");
    if (change === "delete") await inside.delete(clientViews).where(isIt);
    else {
      const [same] = await inside
        .select({ id })
        .from(clientViews)
        .where(and(own.isOwn, eq(name, change.name)));
      if (same && same.id !== view) await inside.delete(clientViews).where(eq(id, same.id));
      await inside.update(clientViews).set({ name: change.name }).where(isIt);
    }
    const what = change === "delete" ? "delete" : "rename";
    await record(inside, actor, "save-client-view", own.practice, at, { view, change: what });
    return done(view);
  });
}
