import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { Outcome } from "#lib/outcome";
import type { DecisionOutcome } from "#lib/programme/application";
import type { ItemReason, ItemState } from "#lib/programme/batch";
import type { Connection, Database } from "../client";
import { applications, decisions, jobItems, users } from "../schema";

export type JobItem = typeof jobItems.$inferSelect;

const rowsAtOnce = 100;

/** Lays down the firms of a batch, in the transaction that lays down the job. */
export async function planItems(inside: Connection, items: readonly JobItem[]): Promise<void> {
  for (let first = 0; first < items.length; first += rowsAtOnce)
    await inside.insert(jobItems).values(items.slice(first, first + rowsAtOnce));
}

/** The firms of a batch whose turn is still to come, the next ones first. */
export const nextItems = ({ db }: Pick<Database, "db">, job: string, most: number): Promise<JobItem[]> =>
  db
    .select()
    .from(jobItems)
    .where(and(eq(jobItems.job, job), eq(jobItems.state, "planned")))
    .orderBy(asc(jobItems.number))
    .limit(most);

/** How many firms of a batch are in which state. */
export async function countItems(db: Connection, job: string): Promise<Record<ItemState, number>> {
  const rows = await db
    .select({ state: jobItems.state, firms: count() })
    .from(jobItems)
    .where(eq(jobItems.job, job))
    .groupBy(jobItems.state);
  const of = (state: ItemState) => rows.find((row) => row.state === state)?.firms ?? 0;
  return { planned: of("planned"), "left-out": of("left-out"), done: of("done"), refused: of("refused") };
}

/** A firm of a batch, by name. */
export type NamedItem = Pick<JobItem, "application" | "number" | "state" | "reason" | "at"> & {
  firmName: string;
  uscc: string | null;
  /** The outcome of the proposal that is to be confirmed, and who proposed it; `null` in other batches. */
  proposed: DecisionOutcome | null;
  proposedBy: string | null;
};

/** The firms of a batch in some states, by number. */
export const listItems = (
  { db }: Pick<Database, "db">,
  job: string,
  states: readonly ItemState[],
  most: number,
): Promise<NamedItem[]> =>
  db
    .select({
      application: jobItems.application,
      number: jobItems.number,
      state: jobItems.state,
      reason: jobItems.reason,
      at: jobItems.at,
      firmName: applications.firmName,
      uscc: applications.uscc,
      proposed: decisions.outcome,
      proposedBy: users.name,
    })
    .from(jobItems)
    .innerJoin(applications, eq(applications.id, jobItems.application))
    .leftJoin(decisions, eq(decisions.id, jobItems.about))
    .leftJoin(users, eq(users.id, decisions.by))
    .where(and(eq(jobItems.job, job), inArray(jobItems.state, [...states])))
    .orderBy(asc(jobItems.number))
    .limit(most);

/** How many of the proposals that a batch is to confirm, or has confirmed, come to which outcome. */
export const countProposals = (db: Connection, job: string): Promise<{ outcome: DecisionOutcome; firms: number }[]> =>
  db
    .select({ outcome: decisions.outcome, firms: count() })
    .from(jobItems)
    .innerJoin(decisions, eq(decisions.id, jobItems.about))
    .where(and(eq(jobItems.job, job), inArray(jobItems.state, ["planned", "done"])))
    .groupBy(decisions.outcome);

const isOutcome = (value: unknown): value is Outcome<unknown, string> =>
  typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";

/**
 * The database as the act on one firm of a batch uses it: what comes of the act is noted in its own transaction, so
 * that a firm counts as done exactly where its act was committed. A refusal that `reasonOf` does not name is not noted:
 * it is not this firm's.
 */
export function noting(
  database: Database,
  { job, application }: Pick<JobItem, "job" | "application">,
  reasonOf: (refusal: string) => ItemReason | null,
  at: Date,
): Database {
  const note = async (inside: Connection, outcome: Outcome<unknown, string>) => {
    const reason = outcome.ok ? null : reasonOf(outcome.reason);
    if (!outcome.ok && reason === null) return;
    const isIt = and(eq(jobItems.job, job), eq(jobItems.application, application));
    await inside
      .update(jobItems)
      .set({ state: outcome.ok ? "done" : "refused", reason, at })
      .where(isIt);
  };
  return {
    ...database,
    durably: (work) =>
      database.durably(async (inside) => {
        const value = await work(inside);
        if (isOutcome(value)) await note(inside, value);
        return value;
      }),
  };
}
