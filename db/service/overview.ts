import { and, count, desc, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { JobFaultCode, JobKind, JobState } from "#lib/programme/job";
import type { Database } from "../client";
import { applications, jobs, organisations, outbox, rounds, trail } from "../schema";

/** How much of everything there is, without whose it is. */
export type ServiceCounts = {
  jobs: Record<Exclude<JobState, "draft" | "stopped">, number>;
  /** Mails that are still to go, and those that were given up. */
  mails: { waiting: number; givenUp: number };
  /** Sign-ins since a moment. */
  signIns: { done: number; refused: number };
};

/** Counts what waits, runs and failed, and who signed in since a moment; for whoever measures the service. */
export async function countService({ db }: Pick<Database, "db">, since: Date): Promise<ServiceCounts> {
  const states = await db.select({ state: jobs.state, count: count() }).from(jobs).groupBy(jobs.state);
  const signedIn = (act: string) => db.$count(trail, and(eq(trail.act, act), gt(trail.at, since)));
  const of = (state: JobState) => states.find((each) => each.state === state)?.count ?? 0;
  return {
    jobs: { waiting: of("waiting"), running: of("running"), done: of("done"), failed: of("failed") },
    mails: {
      waiting: await db.$count(outbox, isNotNull(outbox.nextAttemptAt)),
      givenUp: await db.$count(outbox, isGivenUp),
    },
    signIns: { done: await signedIn("sign-in"), refused: await signedIn("refuse-sign-in") },
  };
}

const isGivenUp = and(isNull(outbox.nextAttemptAt), isNull(outbox.sentAt));

export type FailedJob = {
  id: string;
  kind: JobKind;
  organisation: string;
  round: string;
  fault: JobFaultCode | null;
  at: Date;
};

/** A mail that did not arrive yet: to whom, as far as that is known still, and what the server said. */
export type MissedMail = {
  to: string;
  firm: string | null;
  subject: string;
  error: string | null;
  attempts: number;
  isGivenUp: boolean;
  at: Date;
};

export type Overview = { counts: ServiceCounts; failedJobs: FailedJob[]; missedMails: MissedMail[] };

/** How many are told, the latest first. */
const most = 20;

/** What an operator looks after: jobs that failed, mails that did not arrive, and counts of a week. */
export async function readOverview(
  database: Pick<Database, "db">,
  actor: Actor,
  since: Date,
): Promise<Outcome<Overview, "not-found">> {
  if (!may(actor, "read-organisations", { of: "service" })) return refused("not-found");
  const { db } = database;
  const failedJobs = await db
    .select({
      ...{ id: jobs.id, kind: jobs.kind, organisation: organisations.name, round: rounds.name, fault: jobs.fault },
      ...{ finishedAt: jobs.finishedAt, createdAt: jobs.createdAt },
    })
    .from(jobs)
    .innerJoin(organisations, eq(organisations.id, jobs.organisation))
    .innerJoin(rounds, eq(rounds.id, jobs.round))
    .where(eq(jobs.state, "failed"))
    .orderBy(desc(jobs.finishedAt))
    .limit(most);
  const missed = await db
    .select({ mail: outbox, firm: applications.firmName })
    .from(outbox)
    .leftJoin(applications, eq(applications.id, outbox.application))
    .where(and(isNull(outbox.sentAt), or(isGivenUp, gt(outbox.attempts, 0))))
    .orderBy(desc(outbox.createdAt))
    .limit(most);
  return done({
    counts: await countService(database, since),
    failedJobs: failedJobs.map(({ finishedAt, createdAt, ...job }) => ({ ...job, at: finishedAt ?? createdAt })),
    missedMails: missed.map(({ mail: { to, subject, attempts, lastError, nextAttemptAt, createdAt }, firm }) => ({
      ...{ to, firm, subject, attempts, error: lastError, at: createdAt },
      isGivenUp: nextAttemptAt === null,
    })),
  });
}
