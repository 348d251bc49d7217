import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { finalDecision } from "#lib/programme/decision";
import type { Connection, Database } from "../client";
import { decisions, firmMessages } from "../schema";
import { record } from "../service/trail";
import { admitApplication, type RoundShut } from "./admission";
import type { DecisionRecord } from "./application-file";
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

/** Tells a firm the final decision on it that an officer saw; never one that is not final or no longer counts. */
export const tellDecision = (
  database: Database,
  actor: Actor,
  application: string,
  { decision, message }: { decision: string; message: (decision: DecisionRecord) => FirmMessage },
  at: Date,
): Promise<Outcome<null, RoundShut | "no-decision" | "stale">> =>
  database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "tell-firm", application, at);
    if (!admitted.ok) return admitted;
    const rows = await inside
      .select()
      .from(decisions)
      .where(eq(decisions.application, application))
      .orderBy(asc(decisions.at), sql`rowid`);
    const final = finalDecision(rows);
    if (!final) return refused("no-decision");
    if (final.id !== decision) return refused("stale");
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
