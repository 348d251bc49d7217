import { sql } from "drizzle-orm";
import type { Connection } from "../client";
import { threads } from "../schema";

/** How many threads of a sheet are open, how many of them wait for whom, and the earliest day by which one is due. */
export type ThreadCounts = { open: number; forFirm: number; forPractice: number; dueOn: string | null };

type Counted = ThreadCounts & { sheet: string };

/** Who wrote last in a thread. */
export const lastSide = sql`(select p.side from posts p where p.thread = ${threads.id} and p.text is not null
  order by p.at desc, p.rowid desc limit 1)`;

/** Whether a thread waits for one of the two, as `lib/advising/thread` says it. */
export const isWaitingFor = {
  firm: sql`(${threads.isForFirm} or (${threads.assignee} is null and ${threads.isShared} and ${lastSide} = 'practice'))`,
  practice: sql`(not ${threads.isForFirm}
    and (${threads.assignee} is not null or (${threads.isShared} and ${lastSide} = 'firm')))`,
};

/** The open threads of a practice on some sheets, by the sheet; sheets without any are left out. Not for actors. */
export async function threadCounts(
  on: Connection,
  practice: string,
  sheets: readonly string[],
): Promise<Map<string, ThreadCounts>> {
  const rows = await on.all<Counted>(sql`
    select ${threads.sheet} as sheet, count(*) as open, sum(${isWaitingFor.firm}) as forFirm,
      sum(${isWaitingFor.practice}) as forPractice, min(${threads.dueOn}) as dueOn
    from ${threads}
    where ${threads.practice} = ${practice} and ${threads.resolvedAt} is null
      and ${threads.sheet} in (select value from json_each(${JSON.stringify(sheets)}))
    group by ${threads.sheet}`);
  return new Map(rows.map(({ sheet, ...counts }) => [sheet, counts]));
}
