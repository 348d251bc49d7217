import { randomUUID } from "node:crypto";
import { and, count, eq, sql } from "drizzle-orm";
import { type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { HeldNotice, NoticeTold } from "#lib/rules/notice";
import { endOfDay } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { applications, rounds } from "../schema";
import { enqueueJob } from "../service/jobs";
import { record } from "../service/trail";
import { keepReplaced } from "../sheets/replaced-links";
import { admitRound, type RoundRecord, type RoundShut } from "./admission";

/** What comes of a round by itself or by other acts than setting it up. */
type RoundCourse =
  | "id"
  | "organisation"
  | "state"
  | "ruleSetSeal"
  | "ruleNotices"
  | "openLinkHash"
  | "openLinkToken"
  | "lastNumber"
  | "removals"
  | "quota"
  | "createdAt"
  | "openedAt"
  | "closedAt"
  | "revision"
  | "synthetic"
  | "stages"
  | "levels"
  | "quotas";

/** What is set up of a round; rule set and edition as they would be if it opened as it is. */
export type RoundWish = Omit<RoundRecord, RoundCourse>;

/** Sets up a round of the actor's bureau. */
export function createRound(
  database: Database,
  actor: Actor,
  wish: RoundWish,
  at: Date,
  synthetic = false,
): Promise<Outcome<RoundRecord, "not-found">> {
  return database.durably(async (inside) => {
    const organisation = actor.kind === "person" ? actor.organisation : null;
    if (organisation === null || refusalOf(actor, "create-round", { of: "organisation", id: organisation }))
      return refused("not-found");
    const [round] = await inside
      .insert(rounds)
      .values({ ...wish, id: randomUUID(), organisation, state: "draft", createdAt: at, revision: 1, synthetic })
      .returning();
    if (!round) throw new Error("the round was not stored");
    await record(inside, actor, "create-round", round.id, at, { ruleSet: round.ruleSet });
    return done(round);
  });
}

export type Changed = Outcome<RoundRecord, RoundShut | "stale">;

/** Tells in the trail that somebody acted on what was no longer so; in a transaction of its own. */
export async function recordStale(
  database: Database,
  actor: Actor,
  act: string,
  subject: string,
  at: Date,
): Promise<void> {
  await database.durably((inside) => record(inside, actor, "refuse-stale", subject, at, { act }));
}

/** Changes a round in one transaction unless somebody else changed it since revision `seen`. */
export async function change(
  database: Database,
  actor: Actor,
  act: "prepare-round" | "open-round" | "close-round" | "invite-firms" | "adopt-rules" | "set-levels",
  { id, seen }: { id: string; seen: number },
  at: Date,
  work: (inside: Connection, round: RoundRecord) => Promise<Partial<RoundRecord>>,
): Promise<Changed> {
  const outcome: Changed = await database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, act, id, at);
    if (!admitted.ok) return admitted;
    if (admitted.value.revision !== seen) return refused("stale");
    const changes = { ...(await work(inside, admitted.value)), revision: seen + 1 };
    await inside.update(rounds).set(changes).where(eq(rounds.id, id));
    return done({ ...admitted.value, ...changes });
  });
  if (!outcome.ok && outcome.reason === "stale") await recordStale(database, actor, act, id, at);
  return outcome;
}

/** Changes a round that is being set up; `seen` is the revision that was shown. */
export const changeRound = (
  database: Database,
  actor: Actor,
  { id, seen, wish }: { id: string; seen: number; wish: RoundWish },
  at: Date,
): Promise<Changed> =>
  change(database, actor, "prepare-round", { id, seen }, at, async (inside) => {
    await record(inside, actor, "change-round", id, at, { revision: seen + 1 });
    return wish;
  });

type OpeningRules = {
  fixed: { ruleSet: string; ruleSetSeal: string; edition: string };
  ruleNotices?: readonly HeldNotice[];
  told?: NoticeTold;
};

/** Opens a round, and fixes the rule set with its seal and the edition for good. */
export const openRound = (
  database: Database,
  actor: Actor,
  { id, seen, fixed, ruleNotices, told }: { id: string; seen: number } & OpeningRules,
  at: Date,
): Promise<Changed> =>
  change(database, actor, "open-round", { id, seen }, at, async (inside) => {
    await record(inside, actor, "open-round", id, at, { ...fixed, ...told });
    return { ...fixed, ...(ruleNotices && { ruleNotices }), state: "open", openedAt: at };
  });

/**
 * Moves the last day of an open round to another one, never before today: what has been sent in stays as it was. A job
 * is put into the queue that tells the firms that have not sent in, by mail as well with `tell`; its id is handed back.
 */
export async function extendRound(
  database: Database,
  actor: Actor,
  { id, seen, closesOn, tell = false }: { id: string; seen: number; closesOn: string; tell?: boolean },
  at: Date,
): Promise<Outcome<RoundRecord & { job: string | null }, RoundShut | "stale">> {
  let job: string | null = null;
  const outcome = await change(database, actor, "close-round", { id, seen }, at, async (inside, round) => {
    if (endOfDay(closesOn) <= at) throw new Error(`the last day ${closesOn} has passed`);
    if (closesOn === round.closesOn) throw new Error(`${closesOn} is the last day already`);
    if (actor.kind === "person")
      job = await enqueueJob(inside, actor, round, "extend", { closesOn, was: round.closesOn, tell }, at);
    await record(inside, actor, "change-round", id, at, { from: round.closesOn, to: closesOn, ...(job && { job }) });
    return { closesOn };
  });
  return outcome.ok ? done({ ...outcome.value, job }) : outcome;
}

/**
 * Closes a round: firms can send in nothing more but what an officer returned to them. With `tell`, a job is put into the
 * queue that says so to those that have not sent in.
 */
export const closeRound = (
  database: Database,
  actor: Actor,
  { id, seen, tell = false }: { id: string; seen: number; tell?: boolean },
  at: Date,
): Promise<Changed> =>
  change(database, actor, "close-round", { id, seen }, at, async (inside, round) => {
    const input = { closesOn: round.closesOn, was: round.closesOn };
    const job = tell && actor.kind === "person" ? await enqueueJob(inside, actor, round, "extend", input, at) : null;
    await record(inside, actor, "close-round", id, at, job === null ? {} : { job });
    return { state: "closed", closedAt: at };
  });

/** Makes a new open link, which ends an earlier one, or ends it; the quota counts all firms that ever came by one. */
export const setOpenLink = (
  database: Database,
  actor: Actor,
  { id, seen, link }: { id: string; seen: number; link: { hash: string; token: string; quota: number } | null },
  at: Date,
): Promise<Changed> =>
  change(database, actor, "invite-firms", { id, seen }, at, async (inside, { openLinkHash }) => {
    await record(
      inside,
      actor,
      "invite-firms",
      id,
      at,
      link ? { openLink: true, quota: link.quota } : { openLink: false },
    );
    if (openLinkHash)
      await keepReplaced(inside, [{ hash: openLinkHash, subject: id, by: link ? "announced" : "ended" }], at);
    return link
      ? { openLinkHash: link.hash, openLinkToken: link.token, quota: link.quota }
      : { openLinkHash: null, openLinkToken: null, quota: null };
  });

/** The round that an open link belongs to; `null` where it belongs to none. For whoever holds the link. */
export async function identifyOpenLink({ db }: Database, hash: string): Promise<RoundRecord | null> {
  const [round] = await db.select().from(rounds).where(eq(rounds.openLinkHash, hash));
  return round ?? null;
}

/** How many firms came by the open links of a round. */
export async function countByOpenLink(on: Connection, round: string): Promise<number> {
  const byThemselves = and(eq(applications.round, round), sql`${applications.byOpenLink} = 1`);
  const [row] = await on.select({ firms: count() }).from(applications).where(byThemselves);
  return row?.firms ?? 0;
}
