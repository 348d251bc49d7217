import { ne } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { HeldNotice, NoticeTold } from "#lib/rules/notice";
import type { Database } from "../client";
import { rounds } from "../schema";
import { record } from "../service/trail";
import type { RoundRecord } from "./admission";
import { type Changed, change } from "./rounds";

/** What the notice of a round that is being set up says of its rules, and the rule set and facts that come of it. */
export type NoticeChange = Pick<RoundRecord, "ruleSet" | "requirements"> & { ruleNotices: readonly HeldNotice[] };

/** Changes what the notice says of the rules of a round that is being set up; `told` is for the trail. */
export const changeNotice = (
  database: Database,
  actor: Actor,
  { id, seen, notice, told }: { id: string; seen: number; notice: NoticeChange; told: NoticeTold },
  at: Date,
): Promise<Changed> =>
  change(database, actor, "prepare-round", { id, seen }, at, async (inside) => {
    await record(inside, actor, "change-round", id, at, { revision: seen + 1, ruleSet: notice.ruleSet, ...told });
    return notice;
  });

/** What the notices of all rounds say and said of their rules. Not for actors. */
export async function everyRuleNotice({ db }: Pick<Database, "db">): Promise<HeldNotice[]> {
  const rows = await db.select({ held: rounds.ruleNotices }).from(rounds).where(ne(rounds.ruleNotices, []));
  return rows.flatMap(({ held }) => held);
}
