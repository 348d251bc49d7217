import { desc, eq } from "drizzle-orm";
import type { Act, Actor } from "../lib/access";
import { done, type Outcome } from "../lib/outcome";
import { admit, type Shut } from "./admission";
import type { Connection, Database } from "./client";
import { trail } from "./schema";

/** What the trail tells of. Answering is left out: the rows of the answers are their own trail. */
export type TrailAct =
  | Exclude<Act, "read-sheet" | "read-result" | "answer" | "download">
  | "start"
  | "widen"
  | "settle"
  | "mail";

/** Circumstances of an act: ids and counts, never an answer or anything about a person. */
export type TrailDetail = Readonly<Record<string, string | number | boolean>>;

export type TrailRecord = { actor: string; act: string; at: Date; detail: TrailDetail };

/** Writes one line of the trail, inside the transaction of the act that it tells of. */
export async function record(
  inside: Connection,
  actor: Actor,
  act: TrailAct,
  sheet: string,
  at: Date,
  detail: TrailDetail = {},
): Promise<void> {
  await inside.insert(trail).values({ sheet, actor: actor.kind, act, at, detail });
}

/** What was done with the actor's sheet, newest first. */
export async function readTrail({ db }: Database, actor: Actor): Promise<Outcome<TrailRecord[], Shut>> {
  const found = await admit(db, actor, "read-sheet");
  if (!found.ok) return found;
  const { actor: who, act, at, detail } = trail;
  const lines = db.select({ actor: who, act, at, detail }).from(trail);
  return done(await lines.where(eq(trail.sheet, found.value.id)).orderBy(desc(trail.id)));
}
