import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { ApplicationState } from "#lib/programme/application";
import type { BoardColumns } from "#lib/programme/columns";
import { acceptanceOf, takesFirms } from "#lib/programme/submission";
import type { Locale } from "#lib/text/text";
import type { Connection, Database } from "../client";
import { applications } from "../schema";
import { record } from "../service/trail";
import { admit, type Shut } from "../sheets/admission";
import { linkBehind } from "../sheets/merged-links";
import { addSheet } from "../sheets/sheets";
import { type ApplicationRecord, touch } from "./admission";
import { type FirmMessage, tell } from "./firm-messages";
import { type ApplicationInRound, joined, type MoveRecord, makeMove, movesOf, reopenSheetOf } from "./moves";
import { withoutOpinions } from "./opinion-rows";

export type { MoveRecord } from "./moves";

/** The application that a private link belongs to, with its round; `null` for none. For whoever holds the link. */
export const identifyApplication = async (
  { db }: Pick<Database, "db">,
  linkHash: string,
): Promise<ApplicationInRound | null> => joined(db, eq(applications.linkHash, await linkBehind(db, linkHash)));

/** Notes that somebody opened an invitation, the first time. */
export async function noteOpened(database: Database, { application }: ApplicationInRound, at: Date): Promise<void> {
  if (application.openedAt) return;
  await database.transaction((inside) => touch(inside, application, { openedAt: at }));
}

/**
 * Starts the sheet of an invited firm, whose private link is the invitation's, once and for all; whoever holds the
 * link may. A firm that has started finds its application as it is.
 */
export function startApplication(
  database: Database,
  link: string,
  locale: Locale,
  at: Date,
): Promise<Outcome<ApplicationRecord, "not-found" | "not-open">> {
  return database.durably(async (inside) => {
    const linkHash = await linkBehind(inside, link);
    const row = await joined(inside, eq(applications.linkHash, linkHash));
    if (!row) return refused("not-found");
    const { application, round } = row;
    if (application.sheet) return done(application);
    if (application.state !== "invited" || !takesFirms(round, at)) return refused("not-open");
    const stranger: Actor = { kind: "stranger" };
    const { edition, opensOn, organisation } = round;
    const { firmName, email } = application;
    const year = Number(opensOn.slice(0, 4)) - 1;
    const wish = { edition, depth: "full", year, firmName, email: email ?? undefined, locale, linkHash } as const;
    const sheet = await addSheet(inside, stranger, { ...wish, isDemonstration: round.synthetic }, at);
    if (!sheet.ok) throw new Error(`application ${application.id}: its sheet was refused: ${sheet.reason}`);
    const change = { sheet: sheet.value.id, locale, startedAt: at, openedAt: application.openedAt ?? at };
    const step = await makeMove(inside, stranger, row, { move: "start", change }, at);
    if (!step) throw new Error(`application ${application.id} cannot start from ${application.state}`);
    await record(
      inside,
      stranger,
      "apply",
      application.id,
      at,
      { round: round.id, sheet: sheet.value.id, ...step.kept },
      organisation,
    );
    return done({ ...application, ...change, state: step.state });
  });
}

/** The application that the actor's sheet is in, with its round and every move; `null` where it is in none. */
export async function readOwnApplication(
  { db }: Database,
  actor: Actor,
): Promise<Outcome<(ApplicationInRound & { moves: MoveRecord[] }) | null, Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const row = await joined(db, eq(applications.sheet, sheet.value.id));
  return done(row && { ...row, moves: await movesOf(db, row.application.id) });
}

/** What a firm is told that has sent in, in time or late, until which day it could. */
export type Receipt = (kind: "receipt" | "late", told: { until: string }) => FirmMessage;

/** Until which day an application can be sent in. */
const lastDayOf = ({ round, application }: ApplicationInRound): { until: string } => ({
  until: (application.state === "returned" && application.dueOn) || round.closesOn,
});

/**
 * Sends an application in together with its sheet, inside the transaction that submits the sheet and before anything
 * is written there: a refusal has to undo nothing. `null` where the sheet is in no round, or was withdrawn from it,
 * and stays the firm's own affair.
 */
export async function submitApplication(
  inside: Connection,
  actor: Actor,
  {
    sheet,
    snapshot,
    columns,
    evidenced,
    message,
  }: {
    sheet: string;
    snapshot: number;
    columns: BoardColumns & { titles: string };
    evidenced: number;
    message?: Receipt;
  },
  at: Date,
): Promise<Outcome<ApplicationState | null, "not-open">> {
  const row = await joined(inside, eq(applications.sheet, sheet));
  if (!row || row.application.state === "withdrawn") return done(null);
  const { application, round } = row;
  const acceptance = acceptanceOf(row, at);
  if (acceptance === "closed" || acceptance === "sent") return refused("not-open");
  const late = acceptance === "late";
  const change = { ...columns, ...withoutOpinions, snapshot, evidenced, submittedAt: at };
  const step = await makeMove(inside, actor, row, { move: "submit", change: { ...change, late } }, at);
  if (!step) return refused("not-open");
  const about = { round, application: { ...application, ...change, late, state: step.state } };
  const told = message ? await tell(inside, actor, about, message(late ? "late" : "receipt", lastDayOf(row)), at) : {};
  const detail = { round: round.id, state: step.state, snapshot, ...told, ...step.kept };
  await record(inside, actor, "submit", application.id, at, detail, round.organisation);
  return done(step.state);
}

/** Moves the application of the actor's own sheet out of its round or back into it. */
function ownMove(
  database: Database,
  actor: Actor,
  move: "withdraw" | "resume",
  message: FirmMessage | undefined,
  at: Date,
): Promise<Outcome<ApplicationState, Shut | "not-open">> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "withdraw");
    if (!sheet.ok) return sheet;
    const row = await joined(inside, eq(applications.sheet, sheet.value.id));
    if (!row) return refused("not-found");
    if (move === "resume" && row.round.state !== "open") return refused("not-open");
    const step = await makeMove(inside, actor, row, { move }, at);
    if (!step) return refused("not-open");
    if (move === "resume" && sheet.value.state === "submitted") await reopenSheetOf(inside, sheet.value.id, at);
    const about = { ...row, application: { ...row.application, state: step.state } };
    const told = message ? await tell(inside, actor, about, message, at) : {};
    const detail = { round: row.round.id, state: step.state, ...told, ...step.kept };
    const act = move === "withdraw" ? "withdraw" : "apply";
    await record(inside, actor, act, row.application.id, at, detail, row.round.organisation);
    return done(step.state);
  });
}

/** Takes the actor's own application out of its round; the sheet stays the firm's. */
export const withdrawApplication = (database: Database, actor: Actor, at: Date, message?: FirmMessage) =>
  ownMove(database, actor, "withdraw", message, at);

/** Takes a withdrawn application up again, while the round is open, with its answers as they were. */
export const resumeApplication = (database: Database, actor: Actor, at: Date, message?: FirmMessage) =>
  ownMove(database, actor, "resume", message, at);
