import { and, desc, eq } from "drizzle-orm";
import { joinByLatest } from "#app/acts/sheets/peers";
import type { Database } from "#db/client";
import { peerGroups, peers, sheets } from "#db/schema";

/** Firms of the demo that are asked whether they want to be counted among their like. */
const mostAsked = 800;

/** Has firms of the demo consent to be counted among their like; gives the sheet of one in the largest group that is told of. */
export async function countAlike(store: Database, now: Date): Promise<string | null> {
  const { db } = store;
  const isShown = and(eq(sheets.isDemonstration, true), eq(sheets.state, "submitted"));
  const firms = await db
    .select({ sheet: sheets.id })
    .from(sheets)
    .where(isShown)
    .orderBy(sheets.createdAt)
    .limit(mostAsked);
  // Whose answers do not say of which trade it is has no like.
  for (const { sheet } of firms) await joinByLatest(store, { kind: "firm", sheet }, now);
  const [largest] = await db.select().from(peerGroups).orderBy(desc(peerGroups.firms)).limit(1);
  if (!largest) return null;
  const [one] = await db.select({ sheet: peers.sheet }).from(peers).where(eq(peers.group, largest.group)).limit(1);
  return one?.sheet ?? null;
}
