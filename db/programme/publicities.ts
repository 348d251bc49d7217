import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { PublishedFirm } from "#lib/programme/publicity";
import { dayOf, isDay } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { publicities } from "../schema";
import { sealOfPublicity } from "../service/process-seals";
import { record } from "../service/trail";
import { admitRound, type RoundRecord, type RoundShut } from "./admission";
import { finalsIn } from "./final-decisions";
import { type ObjectionLine, objectionsIn } from "./objections";
import { waitingIn } from "./open-proposals";
import { regionNamerOf } from "./seat-region";

export type PublicityRecord = typeof publicities.$inferSelect;

/** Most firms of a list. */
const listAtMost = 20_000;

/** What is typed for a list that is made public. */
export type NewPublicity = { title: string; document: string; from: string; to: string; contact: string };

export type PublishRefusal =
  | RoundShut
  | "no-title"
  | "no-contact"
  | "bad-day"
  | "ends-before"
  | "over-already"
  | "nobody-to-publish";

/** Lists of a round that were made public, the first one first. */
export const publicitiesIn = (on: Connection, round: string): Promise<PublicityRecord[]> =>
  on.select().from(publicities).where(eq(publicities.round, round)).orderBy(asc(publicities.at), asc(publicities.id));

/** The firms that are recommended by the decision in force, with that decision; those of an open proposal besides. */
async function recommendedIn(on: Connection, round: string) {
  const finals = await finalsIn(on, round, { outcome: "recommend", most: listAtMost });
  const pending = new Set((await waitingIn(on, round, listAtMost)).map(({ id }) => id));
  return { finals, pending };
}

/** Who would stand on the next list: recommended, not reconsidered, and on no list yet. */
export async function publishableIn(on: Connection, round: string): Promise<PublishedFirm[]> {
  const { finals, pending } = await recommendedIn(on, round);
  const published = new Set(
    (await publicitiesIn(on, round)).flatMap(({ firms }) => firms.map((firm) => firm.decision)),
  );
  const regionOf = await regionNamerOf(on, round);
  return finals
    .filter(({ id, decision, state }) => state === "submitted" && !pending.has(id) && !published.has(decision.id))
    .map(({ id, number, firmName, uscc, region, industry, decision }) => ({
      ...{ application: id, number, name: firmName, uscc, region: regionOf(region), industry },
      ...{ decision: decision.id, seal: decision.hash },
    }));
}

/** The lists of a round with what was said against them, and who would stand on the next one. */
export type Publicities = {
  round: RoundRecord;
  lists: PublicityRecord[];
  objections: ObjectionLine[];
  publishable: PublishedFirm[];
};

export async function readPublicities(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<Publicities, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const [lists, objections, publishable] = await Promise.all([
    publicitiesIn(db, id),
    objectionsIn(db, id),
    publishableIn(db, id),
  ]);
  return done({ round: admitted.value, lists, objections, publishable });
}

function publicityProblem(
  { title, contact, from, to }: NewPublicity,
  today: string,
): Exclude<PublishRefusal, RoundShut | "nobody-to-publish"> | null {
  if (title.trim() === "") return "no-title";
  if (contact.trim() === "") return "no-contact";
  if (!isDay(from) || !isDay(to)) return "bad-day";
  if (to < from) return "ends-before";
  return to < today ? "over-already" : null;
}

/** Freezes the list of firms that are recommended and on no list yet, and opens its period. */
export function publish(
  database: Database,
  actor: Actor,
  round: string,
  wish: NewPublicity,
  at: Date,
): Promise<Outcome<PublicityRecord, PublishRefusal>> {
  return database.durably(async (inside): Promise<Outcome<PublicityRecord, PublishRefusal>> => {
    const admitted = await admitRound(inside, actor, "publish", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const problem = publicityProblem(wish, dayOf(at));
    if (problem !== null) return refused(problem);
    const firms = await publishableIn(inside, round);
    if (firms.length === 0) return refused("nobody-to-publish");
    const content = {
      ...{ id: randomUUID(), round, title: wish.title.trim(), document: wish.document.trim() },
      ...{ from: wish.from, to: wish.to, contact: wish.contact.trim(), firms, by: actor.user, at },
    };
    const open = { closedBy: null, closedAt: null, closedWhy: null };
    const row: PublicityRecord = { ...content, hash: sealOfPublicity(content), ...open };
    await inside.insert(publicities).values(row);
    await record(inside, actor, "publish", round, at, { publicity: row.id, firms: firms.length, hash: row.hash });
    return done(row);
  });
}

/** Ends the period of a list; before its last day is over only for a reason. */
export function closePublicity(
  database: Database,
  actor: Actor,
  { round, publicity, why }: { round: string; publicity: string; why: string },
  at: Date,
): Promise<Outcome<PublicityRecord, RoundShut | "no-reason" | "stale">> {
  return database.durably(async (inside): Promise<Outcome<PublicityRecord, RoundShut | "no-reason" | "stale">> => {
    const admitted = await admitRound(inside, actor, "publish", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const isIt = and(eq(publicities.id, publicity), eq(publicities.round, round));
    const [row] = await inside.select().from(publicities).where(isIt);
    if (!row) return refused("not-found");
    if (row.closedAt !== null) return refused("stale");
    const closedWhy = why.trim();
    if (dayOf(at) <= row.to && closedWhy === "") return refused("no-reason");
    const change = { closedBy: actor.user, closedAt: at, closedWhy };
    await inside
      .update(publicities)
      .set(change)
      .where(and(isIt, isNull(publicities.closedAt)));
    await record(inside, actor, "publish", round, at, { publicity, closed: true });
    return done({ ...row, ...change });
  });
}

/** One list, for whoever may see the decisions of its round. */
export async function readPublicity(
  { db }: Database,
  actor: Actor,
  { round, publicity }: { round: string; publicity: string },
  at: Date,
): Promise<Outcome<{ round: RoundRecord; list: PublicityRecord; objections: ObjectionLine[] }, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", round, at);
  if (!admitted.ok) return admitted;
  const [list] = await db
    .select()
    .from(publicities)
    .where(and(eq(publicities.id, publicity), eq(publicities.round, round)));
  if (!list) return refused("not-found");
  const objections = (await objectionsIn(db, round)).filter((each) => each.publicity === publicity);
  return done({ round: admitted.value, list, objections });
}
