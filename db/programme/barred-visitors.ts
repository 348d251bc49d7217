import { and, inArray, isNull } from "drizzle-orm";
import type { Connection } from "../client";
import { recusals } from "../schema";
import type { VisitorRecord } from "./visitors";

/** The firms that each visitor does not judge, by what was declared of them: their code, or their application. */
export async function barredFrom(
  on: Connection,
  visitors: readonly VisitorRecord[],
  firms: readonly { id: string; uscc: string | null }[],
): Promise<Map<string, Set<string>>> {
  const users = visitors.flatMap(({ user }) => (user === null ? [] : [user]));
  if (users.length === 0) return new Map();
  const declared = await on
    .select()
    .from(recusals)
    .where(and(inArray(recusals.user, users), isNull(recusals.endedAt)));
  const concerned = (user: string) => {
    const own = declared.filter((each) => each.user === user);
    return firms.filter(({ id, uscc }) =>
      own.some((each) => each.application === id || (uscc !== null && each.uscc === uscc)),
    );
  };
  return new Map(
    visitors.flatMap(({ id, user }) =>
      user === null ? [] : [[id, new Set(concerned(user).map((firm) => firm.id))] as const],
    ),
  );
}
