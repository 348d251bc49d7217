import { eq, getTableColumns } from "drizzle-orm";
import { type Act, type Actor, refusalOf, type Subject } from "../lib/access";
import { type Done, done, type Refused, refused } from "../lib/outcome";
import type { Connection } from "./client";
import { sheets, tombstones } from "./schema";

const { linkHash: _, ...columns } = getTableColumns(sheets);

/** A sheet as its firm sees it, without its answers. */
export type SheetRecord = Omit<typeof sheets.$inferSelect, "linkHash">;

export const sheetColumns = columns;

/** Why an actor does not get a sheet: not there or not the actor's, deleted, or not in the state that the act needs. */
export type Shut = "not-found" | "deleted" | "not-draft" | "not-submitted";

/** The sheet that an actor asks for; `null` where it asks for none. */
export const sheetOfActor = (actor: Actor): string | null => (actor.kind === "stranger" ? null : (actor.sheet ?? null));

/** Why an actor may not do that with a sheet as it stands, or `null` where it may. */
export function shutOf(
  actor: Actor,
  act: Act,
  sheet: Omit<Extract<Subject, { of: "sheet" }>, "of">,
): Exclude<Shut, "deleted"> | null {
  const refusal = refusalOf(actor, act, { of: "sheet", ...sheet });
  // Only rounds are sealed or not open.
  return refusal === "sealed" || refusal === "not-open" ? "not-found" : refusal;
}

/** The actor's own sheet, if it may do that with it now. Every function of `db` on a sheet begins here. */
export async function admit(on: Connection, actor: Actor, act: Act): Promise<Done<SheetRecord> | Refused<Shut>> {
  const id = sheetOfActor(actor);
  if (id === null) return refused("not-found");
  const [sheet] = await on.select(columns).from(sheets).where(eq(sheets.id, id));
  // A person has no proof of having held a sheet that is gone.
  if (!sheet) return refused(actor.kind !== "person" && (await isDeleted(on, id)) ? "deleted" : "not-found");
  const refusal = shutOf(actor, act, sheet);
  return refusal ? refused(refusal) : done(sheet);
}

async function isDeleted(on: Connection, sheet: string): Promise<boolean> {
  const found = await on.select({ hash: tombstones.hash }).from(tombstones).where(eq(tombstones.sheet, sheet)).limit(1);
  return found.length > 0;
}
