import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { leadingRole, rolesOf } from "#lib/roles";
import type { Connection } from "../client";
import { engagedSheets, engagements } from "../schema";

/** An engagement by which somebody of a practice sees a sheet. */
export type Engagement = typeof engagements.$inferSelect & { practice: string; fromRevision: number };

/** Whether somebody acts from a seat in a practice. */
export const isOfPractice = (actor: Actor): actor is Person =>
  actor.kind === "person" && rolesOf.practice.includes(actor.role);

/** The engagement by which somebody of a practice sees a sheet at this moment, as long as nobody ended it; `null` where there is none. */
export async function engagementOn(on: Connection, actor: Person, sheet: string): Promise<Engagement | null> {
  const practice = actor.organisation ?? "";
  const rows = await on
    .select({ engagement: engagements, fromRevision: engagedSheets.fromRevision })
    .from(engagedSheets)
    .innerJoin(engagements, eq(engagements.id, engagedSheets.engagement))
    .where(
      and(
        eq(engagedSheets.sheet, sheet),
        eq(engagements.practice, practice),
        isNotNull(engagements.takenAt),
        isNull(engagements.endedAt),
      ),
    );
  const own = rows.find(
    ({ engagement }) => actor.role === leadingRole("practice") || engagement.advisor === actor.user,
  );
  return own ? { ...own.engagement, practice, fromRevision: own.fromRevision } : null;
}
