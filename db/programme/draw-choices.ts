import { randomUUID } from "node:crypto";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { applications, drawChoices, draws } from "../schema";
import { record } from "../service/trail";
import { admitRound, type RoundShut } from "./admission";
import type { DrawRecord } from "./draws";

export type DrawChoice = typeof drawChoices.$inferSelect;

/** Which draws of a round were said to count, the one that does first. */
const choicesIn = (on: Connection, round: string): Promise<DrawChoice[]> =>
  on.select().from(drawChoices).where(eq(drawChoices.round, round)).orderBy(desc(drawChoices.at), sql`rowid desc`);

/** The draw that counts in a round; `null` where none was chosen. */
export async function countingDraw(on: Connection, round: string): Promise<DrawRecord | null> {
  const [choice] = await choicesIn(on, round);
  if (!choice) return null;
  const [draw] = await on.select().from(draws).where(eq(draws.id, choice.draw));
  return draw ?? null;
}

/** Which draws were said to count and why, for whoever may see the draws; the one that does first. */
export async function listChoices(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<DrawChoice[], RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", round, at);
  return admitted.ok ? done(await choicesIn(db, round)) : admitted;
}

/** Puts on the board whom the draw that counts took, and nobody else. */
async function markDrawn(inside: Connection, { round, drawn }: DrawRecord): Promise<void> {
  const ids = JSON.stringify(drawn.map(({ application }) => application));
  const isIn = sql`${applications.id} in (select value from json_each(${ids}))`;
  const ofRound = eq(applications.round, round);
  await inside
    .update(applications)
    .set({ drawn: false })
    .where(and(ofRound, eq(applications.drawn, true), sql`not ${isIn}`));
  await inside
    .update(applications)
    .set({ drawn: true })
    .where(and(ofRound, eq(applications.drawn, false), isIn));
}

/** Says for a reason which draw of a round counts; the others stay to be seen. */
export function chooseDraw(
  database: Database,
  actor: Actor,
  round: string,
  { draw, reason }: { draw: string; reason: string },
  at: Date,
): Promise<Outcome<DrawChoice, RoundShut | "no-reason" | "stale">> {
  return database.durably(async (inside): Promise<Outcome<DrawChoice, RoundShut | "no-reason" | "stale">> => {
    const admitted = await admitRound(inside, actor, "draw-visits", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const [drawn] = await inside
      .select()
      .from(draws)
      .where(and(eq(draws.id, draw), eq(draws.round, round)));
    if (!drawn) return refused("not-found");
    const [before] = await choicesIn(inside, round);
    if (before?.draw === draw) return refused("stale");
    const why = reason.trim();
    if (why === "") return refused("no-reason");
    const row: DrawChoice = { id: randomUUID(), round, draw, reason: why, by: actor.user, at };
    await inside.insert(drawChoices).values(row);
    await markDrawn(inside, drawn);
    await record(inside, actor, "draw-visits", round, at, { draw, counts: true, reason: why });
    return done(row);
  });
}
