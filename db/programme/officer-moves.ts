import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { ApplicationState, Move } from "#lib/programme/application";
import { endOfDay } from "#lib/text/day";
import type { Database } from "../client";
import { lateProposals } from "../schema";
import { sealOfRow } from "../service/seals";
import { record } from "../service/trail";
import { type ApplicationChange, admitApplication, type RoundShut, touch } from "./admission";
import { type FirmMessage, tell } from "./firm-messages";
import { openLateProposal } from "./late-proposals";
import { makeMove, reopenSheetOf } from "./moves";
import { recordStale } from "./rounds";

/** An application, the revision of it that was shown, why it is moved, and what its firm is told. */
export type OfficerMove = { id: string; seen: number; note: string; message?: FirmMessage };

type Step = { act: "return-application" | "admit-late"; move: Move; change?: ApplicationChange };

/** What an officer does with an application, in one transaction, unless somebody else was there since revision `seen`. */
async function officerMove(
  database: Database,
  actor: Actor,
  { id, seen, note, message }: OfficerMove,
  { act, move, change = {} }: Step,
  at: Date,
): Promise<Outcome<ApplicationState, RoundShut | "stale">> {
  const outcome = await database.durably(async (inside): Promise<Outcome<ApplicationState, RoundShut | "stale">> => {
    const admitted = await admitApplication(inside, actor, act, id, at);
    if (!admitted.ok) return admitted;
    const { application, round } = admitted.value;
    if (application.revision !== seen) return refused("stale");
    // What the firm gave is gone: its round is long over.
    if (application.sheet === null) return refused("not-open");
    const step = await makeMove(inside, actor, admitted.value, { move, note, change }, at);
    if (!step) return refused("stale");
    if (step.state === "returned" && application.sheet) await reopenSheetOf(inside, application.sheet, at);
    const about = { round, application: { ...application, ...change, state: step.state } };
    const told = message ? await tell(inside, actor, about, message, at) : { mails: 0 };
    const until = change.dueOn ? { until: change.dueOn } : {};
    await record(inside, actor, act, id, at, { state: step.state, ...until, ...told, ...step.kept });
    return done(step.state);
  });
  if (!outcome.ok && outcome.reason === "stale") await recordStale(database, actor, act, id, at);
  return outcome;
}

/**
 * Returns an application for more, with a note that the firm is shown first of all and a day until whose end it has to
 * come back (`null` for none); its sheet is open again.
 */
export function returnApplication(
  database: Database,
  actor: Actor,
  { dueOn, ...wish }: OfficerMove & { dueOn: string | null },
  at: Date,
): Promise<Outcome<ApplicationState, RoundShut | "stale">> {
  if (dueOn !== null && endOfDay(dueOn) <= at) throw new Error(`the day ${dueOn} has passed`);
  return officerMove(database, actor, wish, { act: "return-application", move: "return", change: { dueOn } }, at);
}

/** Says as the first of two persons that a late application be admitted; nothing becomes of it before the second. */
function proposeAdmission(
  database: Database,
  actor: Actor,
  { id, seen, note }: OfficerMove,
  at: Date,
): Promise<Outcome<ApplicationState, RoundShut | "stale">> {
  return database.durably(async (inside): Promise<Outcome<ApplicationState, RoundShut | "stale">> => {
    const admitted = await admitApplication(inside, actor, "admit-late", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    const { snapshot, state, revision } = application;
    if (actor.kind !== "person" || revision !== seen || state !== "late" || snapshot === null) return refused("stale");
    const row = { id: randomUUID(), application: id, snapshot, note, by: actor.user, at };
    await inside.insert(lateProposals).values(row);
    await touch(inside, application, { revision: seen + 1 });
    await record(inside, actor, "admit-late", id, at, { state, lateProposal: row.id, hash: sealOfRow(row) });
    return done(state);
  });
}

/**
 * Admits what came late as if it had come in time, for a reason; that it was late stays on record. Where the round takes
 * two persons, the first only says so, and the state stays what it was.
 */
export async function admitLate(
  database: Database,
  actor: Actor,
  { note, ...wish }: OfficerMove,
  at: Date,
): Promise<Outcome<ApplicationState, RoundShut | "stale" | "no-reason" | "same-person">> {
  const reason = note.trim();
  if (reason === "") return refused("no-reason");
  const admitted = await admitApplication(database.db, actor, "admit-late", wish.id, at);
  if (!admitted.ok) return admitted;
  if (admitted.value.round.lateDeciders > 1) {
    const first = await openLateProposal(database.db, admitted.value.application);
    if (!first) return proposeAdmission(database, actor, { ...wish, note: reason }, at);
    if (actor.kind === "person" && first.by === actor.user) return refused("same-person");
  }
  return officerMove(database, actor, { ...wish, note: reason }, { act: "admit-late", move: "admit" }, at);
}
