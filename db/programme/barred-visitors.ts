import { inArray } from "drizzle-orm";
import type { Connection } from "../client";
import { recusals } from "../schema";
import type { RoundRecord } from "./admission";
import type { VisitorRecord } from "./visitors";

/** The firms from which each visitor has to keep, by what was declared of their account: by the firm's code, or in its application. */
export async function barredFrom(
  on: Connection,
  { organisation }: Pick<RoundRecord, "organisation">,
  visitors: readonly VisitorRecord[],
  firms: readonly { id: string; uscc: string | null }[],
): Promise<Map<string, Set<string>>> {
  const users = visitors.flatMap(({ user }) => user ?? []);
  if (users.length === 0) return new Map();
  const rows = await on.select().from(recusals).where(inArray(recusals.user, users));
  const holding = rows.filter((row) => row.endedAt === null && row.organisation === organisation);
  return new Map(
    visitors.map(({ id, user }) => {
      const own = holding.filter((row) => row.user === user);
      const isOut = (firm: { id: string; uscc: string | null }) =>
        own.some((row) => row.application === firm.id || (firm.uscc !== null && row.uscc === firm.uscc));
      return [id, new Set(firms.filter(isOut).map((firm) => firm.id))];
    }),
  );
}
