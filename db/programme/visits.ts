import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isCounted } from "#lib/programme/standing";
import {
  noVisit,
  type VisitContent,
  type VisitNews,
  type VisitProblem,
  visitNews,
  visitProblem,
} from "#lib/programme/visit";
import { canonical } from "#lib/text/canonical";
import { dayOf } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { applications, visits } from "../schema";
import { sealOfRow } from "../service/seals";
import { record, recordAll, type TrailLine } from "../service/trail";
import {
  type ApplicationRecord,
  admitApplication,
  admitPart,
  isWithin,
  type RoundRecord,
  type RoundShut,
} from "./admission";
import { countingDraw } from "./draw-choices";
import { type FirmMessage, type MessageMark, tell } from "./firm-messages";
import type { ApplicationInRound } from "./moves";
import { type ProcessFile, visitFilesOf } from "./process-files";
import { recordStale } from "./rounds";
import { regionNamerOf } from "./seat-region";

export type VisitRecord = typeof visits.$inferSelect;

/** What stands of the visits of a round, by application. */
export async function latestVisits(on: Connection, round: string): Promise<Map<string, VisitRecord>> {
  const rows = await on
    .select({
      application: visits.application,
      revision: visits.revision,
      content: visits.content,
      by: visits.by,
      at: visits.at,
    })
    .from(visits)
    .innerJoin(applications, eq(applications.id, visits.application))
    .where(eq(applications.round, round))
    .orderBy(asc(visits.revision));
  return new Map(rows.map((row) => [row.application, row]));
}

/** A firm to be visited, with why and how far that is. */
export type VisitLine = Pick<ApplicationRecord, "id" | "number" | "firmName" | "uscc" | "region" | "state"> & {
  /** Why the draw that counts took it; empty where somebody sends people there without a draw. */
  reasons: readonly string[];
  content: VisitContent;
};

/** The firms of the draw that counts, and those that are visited besides, in the order of their numbers. */
export async function linesOf(on: Connection, round: string, within?: SQL): Promise<VisitLine[]> {
  const draw = await countingDraw(on, round);
  const reasons = new Map(draw?.drawn.map((each) => [each.application, each.reasons]));
  const stands = await latestVisits(on, round);
  const ids = JSON.stringify([...new Set([...reasons.keys(), ...stands.keys()])]);
  const { id, number, firmName, uscc, region, state } = applications;
  const rows = await on
    .select({ id, number, firmName, uscc, region, state })
    .from(applications)
    .where(and(eq(applications.round, round), sql`${id} in (select value from json_each(${ids}))`, within))
    .orderBy(asc(number));
  const regionOf = await regionNamerOf(on, round);
  return rows.map((row) => ({
    ...row,
    region: regionOf(row.region),
    reasons: reasons.get(row.id) ?? [],
    content: stands.get(row.id)?.content ?? noVisit,
  }));
}

/** Whom a round visits and how far that is, as far as the seat of whoever asks reaches. */
export async function listVisits(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<VisitLine[], RoundShut>> {
  const admitted = await admitPart(db, actor, "read-application", round, at);
  return admitted.ok ? done(await linesOf(db, round, isWithin(actor))) : admitted;
}

/** A visit with all that was ever written of it, the last first. */
export type VisitFile = {
  round: RoundRecord;
  application: ApplicationRecord;
  reasons: readonly string[];
  revisions: VisitRecord[];
  files: ProcessFile[];
};

export async function readVisit(
  { db }: Database,
  actor: Actor,
  application: string,
  at: Date,
): Promise<Outcome<VisitFile, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-application", application, at);
  if (!admitted.ok) return admitted;
  const draw = await countingDraw(db, admitted.value.round.id);
  const reasons = draw?.drawn.find((each) => each.application === application)?.reasons ?? [];
  const revisions = await db
    .select()
    .from(visits)
    .where(eq(visits.application, application))
    .orderBy(sql`${visits.revision} desc`);
  return done({ ...admitted.value, reasons, revisions, files: await visitFilesOf(db, application) });
}

const lastOf = async (on: Connection, application: string): Promise<VisitRecord | undefined> =>
  (
    await on
      .select()
      .from(visits)
      .where(eq(visits.application, application))
      .orderBy(sql`${visits.revision} desc`)
      .limit(1)
  )[0];

/** How a firm is told what became of a visit to it. */
export type TellVisit = (news: VisitNews) => FirmMessage;

/** Tells a firm what it has to know of a visit as it is written down now; what the trail keeps of that. */
async function tellVisit(
  inside: Connection,
  actor: Actor,
  about: ApplicationInRound,
  { before, after, message }: { before: VisitContent; after: VisitContent; message: TellVisit | undefined },
  at: Date,
): Promise<Partial<MessageMark>> {
  const news = message && visitNews(before, after, dayOf(at));
  return news ? tell(inside, actor, about, message(news), at) : {};
}

/** Why a visit is not recorded, besides the round being shut. */
export type VisitRefusal = RoundShut | "stale" | "not-submitted" | "nothing-new" | VisitProblem;

/**
 * Writes down what stands of a visit, unless somebody else wrote since revision `seen` (0: nothing was written). It
 * moves no verdict and no value: those are verified by themselves. The firm is told when it is planned, changed or called
 * off.
 * @param asked ids of the items of the checklist
 */
export async function saveVisit(
  database: Database,
  actor: Actor,
  application: string,
  {
    seen,
    content,
    asked,
    message,
  }: { seen: number; content: VisitContent; asked: readonly string[]; message?: TellVisit },
  at: Date,
): Promise<Outcome<VisitRecord, VisitRefusal>> {
  const outcome = await database.durably(async (inside): Promise<Outcome<VisitRecord, VisitRefusal>> => {
    const admitted = await admitApplication(inside, actor, "visit", application, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    if (!isCounted(admitted.value.application.state)) return refused("not-submitted");
    const last = await lastOf(inside, application);
    if ((last?.revision ?? 0) !== seen) return refused("stale");
    const problem = visitProblem(content, asked, dayOf(at));
    if (problem !== null) return refused(problem);
    if (canonical(last?.content ?? noVisit) === canonical(content)) return refused("nothing-new");
    const row: VisitRecord = { application, revision: seen + 1, content, by: actor.user, at };
    await inside.insert(visits).values(row);
    const change = { before: last?.content ?? noVisit, after: content, message };
    const told = await tellVisit(inside, actor, admitted.value, change, at);
    await record(inside, actor, "visit", application, at, { revision: row.revision, hash: sealOfRow(row), ...told });
    return done(row);
  });
  if (!outcome.ok && outcome.reason === "stale") await recordStale(database, actor, "visit", application, at);
  return outcome;
}

/** Who goes to a firm, and when, where that is said. */
export type Sent = Pick<VisitContent, "people" | "seed"> & { plannedOn?: string };

/** The firms that people are sent to, with what stood of their visits before. */
async function before(inside: Connection, ids: readonly string[]) {
  const stands = new Map<string, VisitRecord>();
  const firms: ApplicationRecord[] = [];
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const isOne = inArray(visits.application, some);
    const rows = await inside.select().from(visits).where(isOne).orderBy(asc(visits.revision));
    for (const row of rows) stands.set(row.application, row);
    firms.push(...(await inside.select().from(applications).where(inArray(applications.id, some))));
  }
  return { stands, firms };
}

/** Who goes to which firms, as one act: each gets a row of its own in visits and trail, and is told where its day stands. */
export async function sendVisitors(
  inside: Connection,
  actor: Extract<Actor, { kind: "person" }>,
  { round, sent, message }: { round: RoundRecord; sent: ReadonlyMap<string, Sent>; message?: TellVisit },
  at: Date,
): Promise<number> {
  const { stands, firms } = await before(inside, [...sent.keys()]);
  const lines: TrailLine[] = [];
  const rows: VisitRecord[] = [];
  for (const application of firms) {
    const last = stands.get(application.id);
    const stood = { ...noVisit, ...last?.content };
    const content: VisitContent = { ...stood, ...sent.get(application.id) };
    const revision = (last?.revision ?? 0) + 1;
    const row: VisitRecord = { application: application.id, revision, content, by: actor.user, at };
    rows.push(row);
    const change = { before: stood, after: content, message };
    const told = await tellVisit(inside, actor, { round, application }, change, at);
    const detail = { revision, hash: sealOfRow(row), ...told };
    lines.push({ actor, act: "visit", subject: application.id, at, detail });
  }
  for (let from = 0; from < rows.length; from += 200) await inside.insert(visits).values(rows.slice(from, from + 200));
  await recordAll(inside, lines);
  return rows.length;
}
