import { and, eq, getTableColumns, inArray, isNull } from "drizzle-orm";
import { type Act, type Actor, refusalOf, type Subject } from "#lib/access";
import type { EntryKey } from "#lib/entry/key";
import { type Done, done, type Refused, refused } from "#lib/outcome";
import { type Engagement, engagementOn, isOfPractice } from "../advising/admission";
import type { Connection } from "../client";
import { applications, colleagueLinks, seats, sheets, tombstones } from "../schema";

const { linkHash: _, ...columns } = getTableColumns(sheets);
const withLink = getTableColumns(sheets);

/** A sheet as its firm sees it, without its answers. */
export type SheetRecord = Omit<typeof sheets.$inferSelect, "linkHash">;

export const sheetColumns = columns;

/** Why an actor does not get a sheet: not there or not the actor's, deleted, come by a former link, or in another state. */
export type Shut = "not-found" | "deleted" | "replaced" | "not-draft" | "not-submitted";

/** The sheet that an actor asks for; `null` where it asks for none. */
export const sheetOfActor = (actor: Actor): string | null => ("sheet" in actor ? (actor.sheet ?? null) : null);

/** Why an actor may not do that with a sheet as it stands, or `null` where it may. */
export function shutOf(
  actor: Actor,
  act: Act,
  sheet: Omit<Extract<Subject, { of: "sheet" }>, "of">,
): Exclude<Shut, "deleted" | "replaced"> | null {
  const refusal = refusalOf(actor, act, { of: "sheet", ...sheet });
  // Only rounds are sealed or not open.
  return refusal === "sealed" || refusal === "not-open" ? "not-found" : refusal;
}

/**
 * The actor's own sheet, if it may do that with it now. Every function of `db` on a sheet begins here, and looks at the
 * link or the seat by which the actor came as they are at this moment: neither outlives the act that ends it.
 */
export async function admit(on: Connection, actor: Actor, act: Act): Promise<Done<SheetRecord> | Refused<Shut>> {
  const found = await admitEngaged(on, actor, act);
  return found.ok ? done(found.value.sheet) : found;
}

/** The same with the engagement by which somebody of a practice sees the sheet; `null` for everybody else. */
export async function admitEngaged(
  on: Connection,
  actor: Actor,
  act: Act,
): Promise<Done<{ sheet: SheetRecord; engagement: Engagement | null }> | Refused<Shut>> {
  const id = sheetOfActor(actor);
  if (id === null) return refused("not-found");
  const [row] = await on.select(withLink).from(sheets).where(eq(sheets.id, id));
  // A person has no proof of having held a sheet that is gone.
  if (!row) return refused(actor.kind !== "person" && (await isDeleted(on, id)) ? "deleted" : "not-found");
  const { linkHash, ...sheet } = row;
  const engagement = isOfPractice(actor) ? await engagementOn(on, actor, id) : null;
  const refusal = (await lapseOf(on, actor, linkHash)) ?? shutOf(actor, act, { ...sheet, engagement });
  return refusal ? refused(refusal) : done({ sheet, engagement });
}

/** Whether the link or the seat by which an actor came has ended meanwhile; `link` is the sheet's own at this moment. */
export async function lapseOf(on: Connection, actor: Actor, link: string): Promise<"replaced" | "not-found" | null> {
  if (actor.kind === "firm") return actor.link === undefined || actor.link === link ? null : "replaced";
  if (actor.kind === "colleague") return (await keysOpen(on, actor)).size > 0 ? null : "not-found";
  return actor.kind === "person" && !(await isSeated(on, actor)) ? "not-found" : null;
}

/** The keys that a colleague's link opens at this moment; none where it was ended. */
export async function keysOpen(
  on: Connection,
  { link, sheet }: Extract<Actor, { kind: "colleague" }>,
): Promise<Set<EntryKey>> {
  const isIt = and(eq(colleagueLinks.id, link), eq(colleagueLinks.sheet, sheet));
  const [row] = await on
    .select({ keys: colleagueLinks.keys })
    .from(colleagueLinks)
    .where(and(isIt, isNull(colleagueLinks.revokedAt)));
  return new Set(row?.keys ?? []);
}

async function isSeated(on: Connection, actor: Extract<Actor, { kind: "person" }>): Promise<boolean> {
  const { organisation, user, role, endedAt } = seats;
  const isIt = and(eq(organisation, actor.organisation ?? ""), eq(user, actor.user), eq(role, actor.role));
  const rows = await on
    .select({ user })
    .from(seats)
    .where(and(isIt, isNull(endedAt)));
  return rows.length > 0;
}

async function isDeleted(on: Connection, sheet: string): Promise<boolean> {
  const rows = await on.select({ hash: tombstones.hash }).from(tombstones).where(eq(tombstones.sheet, sheet)).limit(1);
  return rows.length > 0;
}

/** Whether a sheet's application was sent in and is the bureau's to return. */
export async function isWithBureau(on: Connection, sheet: string): Promise<boolean> {
  const isSent = and(eq(applications.sheet, sheet), inArray(applications.state, ["submitted", "late"]));
  return (await on.$count(applications, isSent)) > 0;
}
