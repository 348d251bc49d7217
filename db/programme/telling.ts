import { and, eq, gte, isNull, ne, notExists, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { finalDecision } from "#lib/programme/decision";
import type { Connection, Database } from "../client";
import { applications, decisions, firmMessages } from "../schema";
import { record } from "../service/trail";
import { admitApplication, type RoundShut } from "./admission";
import type { DecisionRecord } from "./application-file";
import { decisionsOf } from "./decisions";
import { type FirmMessage, tell } from "./firm-messages";
import type { ApplicationInRound } from "./moves";

/** Tells a firm something by itself, with its line in the trail. */
async function tellAlone(inside: Connection, actor: Actor, about: ApplicationInRound, message: FirmMessage, at: Date) {
  const mark = await tell(inside, actor, about, message, at);
  const detail = { kind: message.kind, ...mark };
  await record(inside, actor, "tell-firm", about.application.id, at, detail, about.round.organisation);
}

/** Has an officer tell a firm something. */
export const tellFirm = (
  database: Database,
  actor: Actor,
  application: string,
  message: FirmMessage,
  at: Date,
): Promise<Outcome<null, RoundShut>> =>
  database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "tell-firm", application, at);
    if (!admitted.ok) return admitted;
    await tellAlone(inside, actor, admitted.value, message, at);
    return done(null);
  });

/** Whether a firm was told of its application what was decided at that moment or later. */
const toldSince = async (on: Connection, application: string, at: Date): Promise<boolean> => {
  const isIt = and(eq(firmMessages.application, application), eq(firmMessages.kind, "decision"));
  return (await on.$count(firmMessages, and(isIt, gte(firmMessages.at, at)))) > 0;
};

/** The final decision on an application and why the firm is not told it now; a `null` reason where it waits for that. */
export async function untoldDecision(on: Connection, application: string) {
  const final = finalDecision(await decisionsOf(on, application));
  if (!final) return { id: null, reason: "no-decision" as const };
  return { id: final.id, reason: (await toldSince(on, application, final.at)) ? ("told-already" as const) : null };
}

/** How many firms of a round have not been told the decision on them. */
export function countUntold({ db }: Pick<Database, "db">, round: string): Promise<number> {
  const latest = sql`(select max(${decisions.at}) from ${decisions} where ${decisions.application} = ${applications.id} and ${decisions.stage} = 'final')`;
  const told = db
    .select({ id: firmMessages.id })
    .from(firmMessages)
    .where(
      and(
        eq(firmMessages.application, applications.id),
        eq(firmMessages.kind, "decision"),
        sql`${firmMessages.at} >= ${latest}`,
      ),
    );
  const isDecided = and(eq(applications.round, round), eq(applications.decisionStage, "final"));
  return db.$count(applications, and(isDecided, ne(applications.state, "withdrawn"), notExists(told)));
}

type DecisionTelling = {
  decision: string;
  message: (decision: DecisionRecord) => FirmMessage;
  /** Whether nothing is told again. */
  isOnce?: boolean;
};

/** Tells a firm the final decision on it that an officer saw; never one that is not final or no longer counts. */
export const tellDecision = (
  database: Database,
  actor: Actor,
  application: string,
  { decision, message, isOnce = false }: DecisionTelling,
  at: Date,
): Promise<Outcome<null, RoundShut | "no-decision" | "stale" | "told-already">> =>
  database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "tell-firm", application, at);
    if (!admitted.ok) return admitted;
    const final = finalDecision(await decisionsOf(inside, application));
    if (!final) return refused("no-decision");
    if (final.id !== decision) return refused("stale");
    if (isOnce && (await toldSince(inside, application, final.at))) return refused("told-already");
    await tellAlone(inside, actor, admitted.value, message(final), at);
    return done(null);
  });

/** Notes that a firm was told by telephone what a message says, once. */
export const noteCall = (
  database: Database,
  actor: Actor,
  { application, message }: { application: string; message: string },
  at: Date,
): Promise<Outcome<null, RoundShut | "stale">> =>
  database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "tell-firm", application, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const isIt = and(eq(firmMessages.id, message), eq(firmMessages.application, application));
    const noted = await inside
      .update(firmMessages)
      .set({ phonedAt: at, phonedBy: actor.user })
      .where(and(isIt, isNull(firmMessages.phonedAt)))
      .returning({ id: firmMessages.id });
    if (noted.length === 0) return refused("stale");
    await record(inside, actor, "tell-firm", application, at, { phoned: message });
    return done(null);
  });
