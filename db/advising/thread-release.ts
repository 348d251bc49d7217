import { and, eq, isNotNull, sql } from "drizzle-orm";
import { leadingRole } from "#lib/roles";
import type { Connection } from "../client";
import { threads } from "../schema";

/**
 * Gives threads of a practice to nobody that were given to somebody who sees their client no longer, inside the
 * transaction in which that came about.
 */
export async function releaseThreads(inside: Connection, practice: string): Promise<void> {
  const sees = sql`exists (
    select 1 from seats s where s.organisation = ${practice} and s.user = ${threads.assignee} and s.ended_at is null
      and (s.role = ${leadingRole("practice")} or exists (
        select 1 from engagements e join engaged_sheets o on o.engagement = e.id
        where o.sheet = ${threads.sheet} and e.practice = ${practice} and e.advisor = s.user and e.ended_at is null)))`;
  await inside
    .update(threads)
    .set({ assignee: null })
    .where(and(eq(threads.practice, practice), isNotNull(threads.assignee), sql`not ${sees}`));
}
