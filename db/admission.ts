import { eq, getTableColumns } from "drizzle-orm";
import { type Act, type Actor, refusalOf } from "../lib/access";
import { type Done, done, type Refused, refused } from "../lib/outcome";
import type { Connection } from "./client";
import { sheets, tombstones } from "./schema";

const { linkHash: _, ...columns } = getTableColumns(sheets);

/** A sheet as its firm sees it, without its answers. */
export type SheetRecord = Omit<typeof sheets.$inferSelect, "linkHash">;

export const sheetColumns = columns;

/** Why an actor does not get a sheet: not there or not the actor's, deleted, or not in the state that the act needs. */
export type Shut = "not-found" | "deleted" | "not-draft" | "not-submitted";

/** The actor's own sheet, if it may do that with it now. Every function of `db` that takes an actor begins here. */
export async function admit(on: Connection, actor: Actor, act: Act): Promise<Done<SheetRecord> | Refused<Shut>> {
  if (actor.kind === "stranger") return refused("not-found");
  const [sheet] = await on.select(columns).from(sheets).where(eq(sheets.id, actor.sheet));
  if (!sheet) return refused((await isDeleted(on, actor.sheet)) ? "deleted" : "not-found");
  const refusal = refusalOf(actor, act, sheet);
  return refusal ? refused(refusal) : done(sheet);
}

async function isDeleted(on: Connection, sheet: string): Promise<boolean> {
  const found = await on.select({ hash: tombstones.hash }).from(tombstones).where(eq(tombstones.sheet, sheet)).limit(1);
  return found.length > 0;
}
