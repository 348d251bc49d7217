import { and, desc, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { HeldNotice, NoticeTold } from "#lib/rules/notice";
import type { Connection, Database } from "../client";
import { rounds, trail } from "../schema";
import { enqueueJob } from "../service/jobs";
import { record } from "../service/trail";
import { type Changed, change } from "./rounds";

export type Adoption = {
  id: string;
  /** The revision of the round that was shown. */
  seen: number;
  law: { ruleSet: string; ruleSetSeal: string };
  reason: string;
  /** What the notice of the round says of its rules now, with what it said before, and what is told of it. */
  notice?: { ruleNotices: readonly HeldNotice[]; told: NoticeTold };
};

/**
 * Gives an open or closed round the rule set that puts its own right, or that its notice leads to now, and has a job work out anew what its board shows:
 * no application is touched here, each tells by which rule set its columns were worked out. What was decided, drawn and
 * frozen stays as it is.
 */
export const adoptRules = (
  database: Database,
  actor: Actor,
  { id, seen, law, reason, notice }: Adoption,
  at: Date,
): Promise<Changed> =>
  change(database, actor, "adopt-rules", { id, seen }, at, async (inside, round) => {
    if (actor.kind !== "person") throw new Error("the matrix gives this act to persons alone");
    const job = await enqueueJob(inside, actor, round, "renew", {}, at);
    const seals = { fromSeal: round.ruleSetSeal ?? "", toSeal: law.ruleSetSeal };
    const told = { from: round.ruleSet, to: law.ruleSet, ...seals, ...notice?.told, reason, job };
    await record(inside, actor, "adopt-rules", id, at, told);
    return notice ? { ...law, ruleNotices: notice.ruleNotices } : law;
  });

/** When a round got another rule set last, in place of which and why; `null` where it never did. For its bureau. */
export async function lastAdoption(
  on: Connection,
  round: string,
): Promise<{ at: Date; from: string; reason: string } | null> {
  const [row] = await on
    .select({ at: trail.at, detail: trail.detail })
    .from(trail)
    // The job that follows may tell of itself under the same act.
    .where(
      and(
        eq(trail.sheet, round),
        eq(trail.act, "adopt-rules"),
        sql`json_extract(${trail.detail}, '$.from') is not null`,
      ),
    )
    .orderBy(desc(trail.id))
    .limit(1);
  return row ? { at: row.at, from: String(row.detail.from), reason: String(row.detail.reason) } : null;
}

/** By which rule set a round goes now. Not for actors. */
export async function ruleSetNow({ db }: Pick<Database, "db">, id: string): Promise<string | null> {
  const [row] = await db.select({ ruleSet: rounds.ruleSet }).from(rounds).where(eq(rounds.id, id));
  return row?.ruleSet ?? null;
}
