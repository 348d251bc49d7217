import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { DecisionOutcome, DecisionStage } from "#lib/programme/application";
import type { Connection } from "../client";
import { applications, decisions, users } from "../schema";
import type { ApplicationRecord } from "./admission";
import type { DecisionRecord } from "./application-file";

/** A decision in a list, without what it froze. */
export type DecidedLine = Pick<
  ApplicationRecord,
  "id" | "number" | "firmName" | "uscc" | "region" | "industry" | "state" | "openedAt" | "snapshot"
> & {
  decision: Pick<DecisionRecord, "id" | "stage" | "outcome" | "reason" | "ruleSet" | "snapshot" | "by" | "at" | "hash">;
  /** Name of the person who recorded it. */
  person: string | null;
};

/** A proposal that waits for a second person, with what keeps it from being confirmed as it is. */
export type WaitingLine = DecidedLine & {
  /** A value was verified after it was made: where that changes the verdict, it has to be proposed anew. */
  isVerifiedSince: boolean;
  /** Whoever proposed it has no seat in the bureau any more; anybody else may still answer it. */
  hasLeft: boolean;
};

/** A proposal that a second person objected to and that nobody has proposed anew. `decision` is the objection. */
export type ObjectedLine = DecidedLine & {
  proposal: { outcome: DecisionOutcome; reason: string; by: string; at: Date; person: string | null };
};

/** The latest decision of each application among those of the given stages; of two at the same moment the later row. */
export const latest = (stages: readonly DecisionStage[]) => sql`not exists (
  select 1 from ${decisions} later where later.application = ${decisions.application}
  and later.stage in ${stages} and (later.at, later.rowid) > (${decisions.at}, decisions.rowid))`;

export const lineColumns = () => {
  const { id, number, firmName, uscc, region, industry, state, openedAt, snapshot } = applications;
  const { id: decision, stage, outcome, reason, ruleSet, snapshot: of, by, at, hash } = decisions;
  return {
    id,
    number,
    firmName,
    uscc,
    region,
    industry,
    state,
    openedAt,
    snapshot,
    decision: { id: decision, stage, outcome, reason, ruleSet, snapshot: of, by, at, hash },
    person: users.name,
  };
};

const everyStage = ["proposed", "final", "objected"] as const;

/** The last that was said of an application is an objection. */
export const isObjected = [eq(decisions.stage, "objected"), latest(everyStage)];

/** Proposals of a round that wait for a second person, oldest first. */
export const waitingIn = async (on: Connection, round: string, most: number): Promise<WaitingLine[]> => {
  const lines = await on
    .select({
      ...lineColumns(),
      isVerifiedSince: sql<number>`exists (select 1 from fact_verifications v
        where v.application = ${applications.id} and v.at > ${decisions.at})`,
      hasLeft: sql<number>`not exists (select 1 from seats s join rounds r on r.organisation = s.organisation
        where r.id = ${applications.round} and s.user = ${decisions.by})`,
    })
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .leftJoin(users, eq(users.id, decisions.by))
    .where(
      and(
        eq(applications.round, round),
        eq(applications.decisionStage, "proposed"),
        eq(decisions.stage, "proposed"),
        latest(everyStage),
      ),
    )
    .orderBy(asc(decisions.at))
    .limit(most);
  return lines.map((line) => ({ ...line, isVerifiedSince: line.isVerifiedSince === 1, hasLeft: line.hasLeft === 1 }));
};

const proposals = alias(decisions, "proposals");
const proposers = alias(users, "proposers");

/** Objections that wait for a new proposal, oldest first. */
export const objectedIn = (on: Connection, round: string, most: number): Promise<ObjectedLine[]> =>
  on
    .select({
      ...lineColumns(),
      proposal: {
        outcome: proposals.outcome,
        reason: proposals.reason,
        by: proposals.by,
        at: proposals.at,
        person: sql<string | null>`${proposers.name}`,
      },
    })
    .from(applications)
    .innerJoin(decisions, eq(decisions.application, applications.id))
    .innerJoin(proposals, eq(proposals.id, decisions.proposal))
    .leftJoin(users, eq(users.id, decisions.by))
    .leftJoin(proposers, eq(proposers.id, proposals.by))
    .where(and(eq(applications.round, round), ...isObjected))
    .orderBy(asc(decisions.at))
    .limit(most);
