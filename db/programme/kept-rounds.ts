import { type SQL, sql } from "drizzle-orm";
import { courseOf, type RoundCourse, type RoundHold } from "#lib/retention";
import type { Connection } from "../client";

/** A round as far as it matters for how long it is kept. */
export type KeptRound = {
  id: string;
  organisation: string;
  name: string;
  course: { since: Date } | { hold: RoundHold };
};

/** The trail tells of what is gone of a round or of an application: nothing of it goes twice. */
export const isExpired = (subject: SQL): SQL => sql`exists (select 1 from trail t
  where t.sheet = ${subject} and t.act = 'expire' and t.detail ->> '$.rule' = 'round')`;

/** What a person of the bureau may still turn: a proposal, or an objection that nobody has answered. */
const openProposal = sql`exists (select 1 from applications a where a.round = r.id and (a.decision_stage in ('proposed', 'objected')
  or (select d.stage from decisions d where d.application = a.id order by d.at desc, d.rowid desc limit 1) = 'objected'))`;

type Row = Pick<KeptRound, "id" | "organisation" | "name"> & {
  state: string;
  closedAt: number | null;
  openProposal: 0 | 1;
  lastActAt: number | null;
  returnableUntil: string | null;
};

const courseIn = ({ state, closedAt, openProposal, lastActAt, returnableUntil }: Row): RoundCourse => ({
  isClosed: state === "closed" && closedAt !== null,
  hasOpenProposal: openProposal === 1,
  returnableUntil,
  closedAt: new Date(closedAt ?? 0),
  lastActAt: lastActAt === null ? null : new Date(lastActAt),
});

/** All rounds that are not gone, or the one of that id, with where each stands. Those that are set up were never begun. Not for actors. */
export async function keptRounds(on: Connection, now: Date, only?: string): Promise<KeptRound[]> {
  const rows = await on.all<Row>(sql`
    select r.id, r.organisation, r.name, r.state, r.closed_at as closedAt, ${openProposal} as openProposal,
      max(coalesce((select max(m.at) from applications a join moves m on m.application = a.id where a.round = r.id), 0),
        coalesce((select max(d.at) from applications a join decisions d on d.application = a.id where a.round = r.id), 0))
        as lastActAt,
      (select max(coalesce(a.due_on, r.closes_on)) from applications a
        where a.round = r.id and a.state = 'returned') as returnableUntil
    from rounds r
    where r.state <> 'draft' and not ${isExpired(sql`r.id`)} and ${only === undefined ? sql`1` : sql`r.id = ${only}`}
    order by r.created_at`);
  return rows.map((row) => ({
    ...{ id: row.id, organisation: row.organisation, name: row.name },
    course: courseOf(courseIn(row), now),
  }));
}

/** A firm in a round that is over, and its sheet, if it has one; `revision` counts up with all that is done with it. */
export type KeptApplication = {
  id: string;
  number: number;
  revision: number;
  linkHash: string;
  sheet: string | null;
  round: string;
  organisation: string;
  isDecided: boolean;
};

async function applicationsWhere(on: Connection, those: SQL, limit: number): Promise<KeptApplication[]> {
  const rows = await on.all<Omit<KeptApplication, "isDecided"> & { isDecided: 0 | 1 }>(sql`
    select a.id, a.number, a.revision, a.link_hash as linkHash, a.sheet, a.round, r.organisation,
      exists (select 1 from decisions d where d.application = a.id and d.stage = 'final') as isDecided
    from applications a join rounds r on r.id = a.round and r.state = 'closed'
    where ${those} and not ${isExpired(sql`a.id`)} order by a.number limit ${limit}`);
  return rows.map((row) => ({ ...row, isDecided: row.isDecided === 1 }));
}

/** The next firms of a closed round of which something is left to go, by their numbers. Not for actors. */
export const keptApplications = (
  on: Connection,
  round: string,
  { after, limit }: { after: number; limit: number },
): Promise<KeptApplication[]> => applicationsWhere(on, sql`a.round = ${round} and a.number > ${after}`, limit);

/** One such firm as it was read; `null` where nothing is left to go, or somebody has done something with it since. Not for actors. */
export async function keptApplication(
  on: Connection,
  { id, revision }: Pick<KeptApplication, "id" | "revision">,
): Promise<KeptApplication | null> {
  const [found] = await applicationsWhere(on, sql`a.id = ${id} and a.revision = ${revision}`, 1);
  return found ?? null;
}
