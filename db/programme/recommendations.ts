import { randomUUID } from "node:crypto";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type PublishedFirm, publicityState } from "#lib/programme/publicity";
import { type ExcludedFirm, type RecommendedFirm, recommendationOf } from "#lib/programme/recommendation";
import { leadingRole } from "#lib/roles";
import { dayOf } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { recommendations } from "../schema";
import { sealOfRecommendation } from "../service/process-seals";
import { record } from "../service/trail";
import { admitRound, type RoundRecord, type RoundShut } from "./admission";
import { finalsIn } from "./final-decisions";
import { objectionsIn, outcomeOf } from "./objections";
import { waitingIn } from "./open-proposals";
import { publicitiesIn } from "./publicities";

export type RecommendationRecord = typeof recommendations.$inferSelect;
export type ListDraft = { firms: RecommendedFirm[]; excluded: ExcludedFirm[] };

const listAtMost = 20_000;

/** Lists that were drawn up for a round, the last first. */
export const recommendationsIn = (on: Connection, round: string): Promise<RecommendationRecord[]> =>
  on
    .select()
    .from(recommendations)
    .where(eq(recommendations.round, round))
    .orderBy(desc(recommendations.at), sql`rowid desc`);

/** The list in force: signed and not withdrawn. */
export const inForce = (lists: readonly RecommendationRecord[]): RecommendationRecord | null =>
  lists.find(({ signedAt, withdrawnAt }) => signedAt !== null && withdrawnAt === null) ?? null;

/** A list that waits to be signed. */
export const unsigned = (lists: readonly RecommendationRecord[]): RecommendationRecord | null =>
  lists.find(({ signedAt, withdrawnAt }) => signedAt === null && withdrawnAt === null) ?? null;

/** Each firm as the last list whose period is over has it; lists that were closed before their time do not count. */
function publishedOver(lists: Awaited<ReturnType<typeof publicitiesIn>>, today: string): PublishedFirm[] {
  const over = lists.filter((list) => {
    const state = publicityState(list, today);
    return state === "over" || (state === "closed" && list.closedWhy === "");
  });
  return [...new Map(over.flatMap(({ firms }) => firms.map((firm) => [firm.application, firm] as const))).values()];
}

/** The list that may be sent up now, and whom it leaves out, with why. */
export async function draftOf(
  on: Connection,
  round: string,
  leftOut: ReadonlyMap<string, string>,
  at: Date,
): Promise<ListDraft> {
  const published = publishedOver(await publicitiesIn(on, round), dayOf(at));
  const objections = (await objectionsIn(on, round)).map((each) => ({
    application: each.application,
    outcome: outcomeOf(each),
  }));
  const finals = await finalsIn(on, round, { outcome: "recommend", most: listAtMost });
  const waiting = new Set((await waitingIn(on, round, listAtMost)).map(({ id }) => id));
  const holds = finals.filter(({ id, state }) => state === "submitted" && !waiting.has(id));
  const decided = new Map(holds.map(({ id, decision }) => [id, decision.id]));
  return recommendationOf({ published, objections, inForce: decided, leftOut });
}

export type RecommendationPage = { round: RoundRecord; lists: RecommendationRecord[]; draft: ListDraft };

export async function readRecommendations(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<RecommendationPage, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const lists = await recommendationsIn(db, id);
  return done({ round: admitted.value, lists, draft: await draftOf(db, id, new Map(), at) });
}

/** What is typed for a list: its title, and the firms that are left out, by their ids, with why. */
export type NewRecommendation = {
  title: string;
  document: string;
  leftOut: ReadonlyMap<string, string>;
  /** How many firms were to be sent up when whoever draws it up looked. */
  seen: number;
};

export type RecommendRefusal = RoundShut | "no-title" | "nobody-to-recommend" | "stale" | "list-stands";

/** Whether whoever draws a list up makes it hold at once: only who leads the bureau, where decisions take one person. */
export const holdsAlone = (actor: Actor, { deciders }: RoundRecord): boolean =>
  actor.kind === "person" && actor.role === leadingRole("bureau") && deciders === 1;

/**
 * Draws up and freezes the list that is sent up. It holds at once where whoever leads the bureau draws it up and one
 * person decides in the round; else another person has to sign it. While a list stands there is no other.
 */
export function recommend(
  database: Database,
  actor: Actor,
  round: string,
  wish: NewRecommendation,
  at: Date,
): Promise<Outcome<RecommendationRecord, RecommendRefusal>> {
  return database.durably(async (inside): Promise<Outcome<RecommendationRecord, RecommendRefusal>> => {
    const admitted = await admitRound(inside, actor, "recommend", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const lists = await recommendationsIn(inside, round);
    if (inForce(lists) ?? unsigned(lists)) return refused("list-stands");
    if (wish.title.trim() === "") return refused("no-title");
    const { firms, excluded } = await draftOf(inside, round, wish.leftOut, at);
    if (firms.length + wish.leftOut.size !== wish.seen) return refused("stale");
    if (firms.length === 0) return refused("nobody-to-recommend");
    const content = {
      ...{ id: randomUUID(), round, title: wish.title.trim(), document: wish.document.trim() },
      ...{ firms, excluded, by: actor.user, at },
    };
    const signed = holdsAlone(actor, admitted.value)
      ? { signedBy: actor.user, signedAt: at }
      : { signedBy: null, signedAt: null };
    const open = { withdrawnBy: null, withdrawnAt: null, withdrawnWhy: null };
    const row: RecommendationRecord = { ...content, hash: sealOfRecommendation(content), ...signed, ...open };
    await inside.insert(recommendations).values(row);
    const detail = { recommendation: row.id, firms: firms.length, excluded: excluded.length, hash: row.hash };
    await record(inside, actor, "recommend", round, at, { ...detail, signed: row.signedAt !== null });
    return done(row);
  });
}

type Named = { round: string; recommendation: string };

async function listNamed(inside: Connection, { round, recommendation }: Named): Promise<RecommendationRecord | null> {
  const [row] = await inside
    .select()
    .from(recommendations)
    .where(and(eq(recommendations.id, recommendation), eq(recommendations.round, round)));
  return row ?? null;
}

/** A second person has a list hold, if it still is what would be drawn up now. */
export function signRecommendation(
  database: Database,
  actor: Actor,
  wanted: Named,
  at: Date,
): Promise<Outcome<RecommendationRecord, RoundShut | "stale" | "same-person" | "list-moved">> {
  type Refusal = RoundShut | "stale" | "same-person" | "list-moved";
  return database.durably(async (inside): Promise<Outcome<RecommendationRecord, Refusal>> => {
    const admitted = await admitRound(inside, actor, "recommend", wanted.round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const row = await listNamed(inside, wanted);
    if (!row) return refused("not-found");
    if (row.signedAt !== null || row.withdrawnAt !== null) return refused("stale");
    if (row.by === actor.user && !holdsAlone(actor, admitted.value)) return refused("same-person");
    const leftOut = row.excluded.filter(({ why }) => why === "left-out");
    const now = await draftOf(
      inside,
      wanted.round,
      new Map(leftOut.map(({ application, reason }) => [application, reason])),
      at,
    );
    const firmsOf = (list: ListDraft | RecommendationRecord) =>
      list.firms.map(({ application, decision }) => `${application} ${decision}`).join();
    if (firmsOf(now) !== firmsOf(row)) return refused("list-moved");
    const change = { signedBy: actor.user, signedAt: at };
    await inside.update(recommendations).set(change).where(eq(recommendations.id, row.id));
    await record(inside, actor, "recommend", wanted.round, at, { recommendation: row.id, signed: true });
    return done({ ...row, ...change });
  });
}

/** Takes a list back for a reason; it stays to be read. */
export function withdrawRecommendation(
  database: Database,
  actor: Actor,
  { why, ...wanted }: Named & { why: string },
  at: Date,
): Promise<Outcome<RecommendationRecord, RoundShut | "stale" | "no-reason">> {
  return database.durably(async (inside): Promise<Outcome<RecommendationRecord, RoundShut | "stale" | "no-reason">> => {
    const admitted = await admitRound(inside, actor, "recommend", wanted.round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const row = await listNamed(inside, wanted);
    if (!row) return refused("not-found");
    if (row.withdrawnAt !== null) return refused("stale");
    if (why.trim() === "") return refused("no-reason");
    const change = { withdrawnBy: actor.user, withdrawnAt: at, withdrawnWhy: why.trim() };
    const isIt = and(eq(recommendations.id, row.id), isNull(recommendations.withdrawnAt));
    await inside.update(recommendations).set(change).where(isIt);
    const detail = { recommendation: row.id, withdrawn: true, reason: why.trim() };
    await record(inside, actor, "recommend", wanted.round, at, detail);
    return done({ ...row, ...change });
  });
}

/** One list, for whoever may see the decisions of its round. */
export async function readRecommendation(
  { db }: Database,
  actor: Actor,
  wanted: Named,
  at: Date,
): Promise<Outcome<{ round: RoundRecord; list: RecommendationRecord }, RoundShut>> {
  const admitted = await admitRound(db, actor, "read-application", wanted.round, at);
  if (!admitted.ok) return admitted;
  const list = await listNamed(db, wanted);
  return list ? done({ round: admitted.value, list }) : refused("not-found");
}
