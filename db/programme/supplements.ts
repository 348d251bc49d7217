import { and, asc, eq, gt, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { ApplicationState } from "#lib/programme/application";
import { supplementMost, supplementNews } from "#lib/programme/supplement";
import { dayOf, daysAfter, endOfDay } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { applications, firmMessages, moves, rounds, sheets } from "../schema";
import { record } from "../service/trail";
import { admitApplication, type RoundShut, touch } from "./admission";
import { type FirmMessage, tell } from "./firm-messages";
import { type ApplicationInRound, joined, keepMove, movesOf } from "./moves";
import type { OfficerMove } from "./officer-moves";
import { recordStale } from "./rounds";

/** What a firm has to be told by itself, with the note by which its application was returned. */
export type SupplementNews = { application: string; kind: "reminder" | "overdue"; until: string; note: string };

/** Whether the firm was told that of its day already. */
const isTold = async (on: Connection, { application, kind, until }: Omit<SupplementNews, "note">): Promise<boolean> => {
  const isIt = and(
    eq(firmMessages.application, application),
    eq(firmMessages.kind, kind),
    eq(firmMessages.until, until),
  );
  return (await on.$count(firmMessages, isIt)) > 0;
};

const noteOf = async (on: Connection, application: string): Promise<string> => {
  const rows = await on
    .select({ note: moves.note })
    .from(moves)
    .where(and(eq(moves.application, application), eq(moves.to, "returned")))
    .orderBy(asc(moves.at), sql`rowid`);
  return rows.at(-1)?.note ?? "";
};

/** The next returned applications, after one id, whose firms have to be told something today. Not for actors. */
export async function nextSupplementNews(
  { db }: Pick<Database, "db">,
  { after, limit }: { after: string; limit: number },
  now: Date,
): Promise<{ news: SupplementNews[]; last: string | null }> {
  const today = dayOf(now);
  const rows = await db
    .select({ application: applications, round: rounds })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(
      and(
        eq(applications.state, "returned"),
        isNotNull(applications.dueOn),
        lte(applications.dueOn, daysAfter(today, supplementMost.reminder)),
        inArray(rounds.state, ["open", "closed"]),
        gt(applications.id, after),
      ),
    )
    .orderBy(asc(applications.id))
    .limit(limit);
  const news: SupplementNews[] = [];
  for (const { application, round } of rows) {
    const kind = supplementNews(application, round, today);
    const about = { application: application.id, until: application.dueOn ?? "" };
    if (kind && !(await isTold(db, { ...about, kind })))
      news.push({ ...about, kind, note: await noteOf(db, application.id) });
  }
  return { news, last: rows.at(-1)?.application.id ?? null };
}

/** Tells a firm by itself that its day is near or over, once; what is over is marked so. For the service alone. */
export const tellSupplement = (
  database: Database,
  actor: Actor,
  { application: id, kind, until }: SupplementNews,
  message: FirmMessage,
  now: Date,
): Promise<boolean> =>
  database.durably(async (inside) => {
    const about = actor.kind === "service" ? await joined(inside, eq(applications.id, id)) : null;
    const stands =
      about && about.application.dueOn === until && supplementNews(about.application, about.round, dayOf(now));
    if (!about || stands !== kind || (await isTold(inside, { application: id, kind, until }))) return false;
    if (kind === "overdue") await touch(inside, about.application, { supplement: "overdue" });
    const mark = await tell(inside, actor, about, message, now);
    await record(inside, actor, "tell-firm", id, now, { kind, until, ...mark }, about.round.organisation);
    return true;
  });

type Decided = Outcome<ApplicationState, RoundShut | "stale">;
type Work = (inside: Connection, about: ApplicationInRound) => Promise<Decided>;

/** What an officer decides about a returned application, in one transaction, unless somebody else was there before. */
async function onReturned(
  database: Database,
  actor: Actor,
  { id, seen }: OfficerMove,
  at: Date,
  work: Work,
): Promise<Decided> {
  const outcome = await database.durably(async (inside): Promise<Decided> => {
    const admitted = await admitApplication(inside, actor, "return-application", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    if (application.revision !== seen || application.state !== "returned") return refused("stale");
    if (application.sheet === null) return refused("not-open");
    return work(inside, admitted.value);
  });
  if (!outcome.ok && outcome.reason === "stale") await recordStale(database, actor, "return-application", id, at);
  return outcome;
}

/** Gives a firm another day until whose end a returned application has to come back. */
export function prolongSupplement(
  database: Database,
  actor: Actor,
  { dueOn, message, ...wish }: OfficerMove & { dueOn: string },
  at: Date,
): Promise<Decided> {
  if (endOfDay(dueOn) <= at) throw new Error(`the day ${dueOn} has passed`);
  return onReturned(database, actor, wish, at, async (inside, about) => {
    const { application, round } = about;
    const change = { dueOn, supplement: "due", revision: application.revision + 1 } as const;
    await touch(inside, application, change);
    const now = { round, application: { ...application, ...change } };
    const told = message ? await tell(inside, actor, now, message, at) : {};
    const detail = { state: application.state, ...(application.dueOn && { from: application.dueOn }), to: dueOn };
    await record(inside, actor, "return-application", application.id, at, { ...detail, ...told });
    return done(application.state);
  });
}

/** Goes on with what a firm submitted last: what was returned stands where it stood, and its sheet is closed again. */
export const proceedWithout = (database: Database, actor: Actor, wish: OfficerMove, at: Date): Promise<Decided> =>
  onReturned(database, actor, wish, at, async (inside, about) => {
    const { application, round } = about;
    const back = (await movesOf(inside, application.id)).findLast(({ to }) => to === "returned");
    const state = back?.from ?? "submitted";
    const by = actor.kind === "person" ? actor.user : "service";
    const moved = { application: application.id, from: application.state, to: state, by, at, note: wish.note };
    const mark = await keepMove(inside, moved);
    const change = { state, supplement: null, revision: application.revision + 1 } as const;
    await touch(inside, application, change);
    if (application.sheet)
      await inside.update(sheets).set({ state: "submitted" }).where(eq(sheets.id, application.sheet));
    const now = { round, application: { ...application, ...change } };
    const told = wish.message ? await tell(inside, actor, now, wish.message, at) : {};
    await record(inside, actor, "return-application", application.id, at, { state, ...told, ...mark });
    return done(state);
  });
