import { and, desc, eq, sql } from "drizzle-orm";
import type { Connection } from "../client";
import { lateProposals } from "../schema";
import type { ApplicationRecord } from "./admission";

export type LateProposal = typeof lateProposals.$inferSelect;

/** The first word on a late application that waits for a second person; `null` for none. */
export async function openLateProposal(
  on: Connection,
  { id, state, snapshot }: Pick<ApplicationRecord, "id" | "state" | "snapshot">,
): Promise<LateProposal | null> {
  if (state !== "late" || snapshot === null) return null;
  const [row] = await on
    .select()
    .from(lateProposals)
    .where(and(eq(lateProposals.application, id), eq(lateProposals.snapshot, snapshot)))
    .orderBy(desc(lateProposals.at), sql`rowid desc`)
    .limit(1);
  return row ?? null;
}
