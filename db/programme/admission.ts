import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { type Act, type Actor, type Denied, type RoundPart, refusalOf } from "#lib/access";
import { isJudging } from "#lib/judging";
import { type Done, done, type Refused, refused } from "#lib/outcome";
import { regionalRole } from "#lib/roles";
import { endOfDay } from "#lib/text/day";
import type { Connection } from "../client";
import { applications, recusals, rounds } from "../schema";

export type RoundRecord = typeof rounds.$inferSelect;
export type ApplicationRecord = typeof applications.$inferSelect;

/**
 * Why an actor does not get at a round: not there or not the actor's, not in that state, or sealed until the deadline;
 * or at one firm of it, which they are recused from.
 */
export type RoundShut = Exclude<Denied, "not-draft" | "not-submitted"> | "recused";

/** Why an actor may not do that with a round, or a part of it, now; `null` where it may. */
export function shutOf(actor: Actor, act: Act, round: RoundRecord, at: Date, part?: RoundPart): RoundShut | null {
  const sealed = round.sealed && at < endOfDay(round.closesOn);
  const { organisation, state } = round;
  const refusal = refusalOf(actor, act, { of: "round", organisation, state, sealed, ...(part && { part }) });
  // Only sheets are drafts or submitted.
  return refusal === "not-draft" || refusal === "not-submitted" ? "not-found" : refusal;
}

/** The round, if the actor may do that with it now. */
export async function admitRound(
  on: Connection,
  actor: Actor,
  act: Act,
  id: string,
  at: Date,
): Promise<Done<RoundRecord> | Refused<RoundShut>> {
  const [round] = await on.select().from(rounds).where(eq(rounds.id, id));
  if (!round) return refused("not-found");
  const refusal = shutOf(actor, act, round, at);
  return refusal ? refused(refusal) : done(round);
}

/** The names of the regions that a seat reaches over; `null` where it reaches over all. */
export const namesReached = (actor: Actor): readonly string[] | null =>
  actor.kind === "person" && actor.role === regionalRole ? (actor.region?.names ?? []) : null;

/** Firms within the reach of a seat: what every list that is open to a region is narrowed down by. */
export function isWithin(actor: Actor): SQL | undefined {
  const names = namesReached(actor);
  return names === null ? undefined : inArray(applications.region, [...names]);
}

/**
 * The round, if the actor may do that now with as much of it as its seat reaches: whoever reads on narrows down by
 * `isWithin`.
 */
export async function admitPart(
  on: Connection,
  actor: Actor,
  act: Act,
  id: string,
  at: Date,
): Promise<Done<RoundRecord> | Refused<RoundShut>> {
  const [round] = await on.select().from(rounds).where(eq(rounds.id, id));
  if (!round) return refused("not-found");
  const refusal = shutOf(actor, act, round, at, "own");
  return refusal ? refused(refusal) : done(round);
}

/** Recusals in force that concern a firm: by its code, or declared in this application of it. */
export const isOfFirm = ({ organisation }: Pick<RoundRecord, "organisation">, { id, uscc }: FirmOfRecusal) =>
  and(
    eq(recusals.organisation, organisation),
    isNull(recusals.endedAt),
    uscc === null ? eq(recusals.application, id) : or(eq(recusals.application, id), eq(recusals.uscc, uscc)),
  );
type FirmOfRecusal = Pick<ApplicationRecord, "id" | "uscc">;

/** Whether somebody does not judge a firm. */
export async function isRecused(
  on: Connection,
  user: string,
  { round, application }: { round: Pick<RoundRecord, "organisation">; application: FirmOfRecusal },
): Promise<boolean> {
  return (await on.$count(recusals, and(isOfFirm(round, application), eq(recusals.user, user)))) > 0;
}

/** An application with its round. */
export type FoundApplication = { round: RoundRecord; application: ApplicationRecord };

/** An application that was read with its round, if the actor may do that with it now. */
export async function admitFound(
  on: Connection,
  actor: Actor,
  act: Act,
  found: FoundApplication,
  at: Date,
): Promise<Done<FoundApplication> | Refused<RoundShut>> {
  const refusal = shutOf(actor, act, found.round, at, { region: found.application.region });
  if (refusal) return refused(refusal);
  const isOut = actor.kind === "person" && isJudging(act) && (await isRecused(on, actor.user, found));
  return isOut ? refused("recused") : done(found);
}

/** An application with its round, if the actor may do that with it now. */
export async function admitApplication(
  on: Connection,
  actor: Actor,
  act: Act,
  id: string,
  at: Date,
): Promise<Done<FoundApplication> | Refused<RoundShut>> {
  const [row] = await on
    .select({ round: rounds, application: applications })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.id, id));
  return row ? admitFound(on, actor, act, row, at) : refused("not-found");
}

/** Whether an application and its round lie there as they were read. */
export async function isAsRead(on: Connection, { round, application }: FoundApplication): Promise<boolean> {
  const [now] = await on
    .select({ revision: rounds.revision, changed: applications.changed })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.id, application.id));
  return now?.revision === round.revision && now.changed === application.changed;
}

export type ApplicationChange = Partial<Omit<ApplicationRecord, "id" | "round" | "number" | "changed">>;

/** Changes an application, in the transaction of the act that causes it. */
export async function touch(
  inside: Connection,
  { id }: Pick<ApplicationRecord, "id">,
  change: ApplicationChange,
): Promise<void> {
  await inside.update(applications).set(change).where(eq(applications.id, id));
}
