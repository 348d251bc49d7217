import { desc, eq } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { sheets } from "../schema";
import { record } from "../service/trail";
import { type SheetRecord, sheetColumns } from "./admission";
import { linkBehind } from "./merged-links";

/**
 * Puts an anonymous sheet among those of the actor's firm; its link goes on working. One that another organisation
 * holds is not found.
 */
export function claimSheet(
  database: Database,
  actor: Actor,
  linkHash: string,
  at: Date,
): Promise<Outcome<{ sheet: string; isNew: boolean }, "not-found">> {
  return database.durably(async (inside) => {
    const organisation = actor.kind === "person" ? actor.organisation : null;
    if (organisation === null || !may(actor, "claim-sheet", { of: "organisation", id: organisation }))
      return refused("not-found");
    const [sheet] = await inside
      .select({ id: sheets.id, organisation: sheets.organisation })
      .from(sheets)
      .where(eq(sheets.linkHash, await linkBehind(inside, linkHash)));
    if (!sheet || (sheet.organisation !== null && sheet.organisation !== organisation)) return refused("not-found");
    const isNew = sheet.organisation === null;
    if (isNew) {
      await inside.update(sheets).set({ organisation }).where(eq(sheets.id, sheet.id));
      await record(inside, actor, "claim-sheet", sheet.id, at);
    }
    return done({ sheet: sheet.id, isNew });
  });
}

/** The sheets of the actor's firm, the newest year first. */
export async function listSheets({ db }: Database, actor: Actor): Promise<Outcome<SheetRecord[], "not-found">> {
  const organisation = actor.kind === "person" ? actor.organisation : null;
  if (organisation === null || !may(actor, "read-sheets", { of: "organisation", id: organisation }))
    return refused("not-found");
  const ofFirm = db.select(sheetColumns).from(sheets).where(eq(sheets.organisation, organisation));
  return done(await ofFirm.orderBy(desc(sheets.year), desc(sheets.createdAt)));
}

/** The organisation that holds a sheet; `null` for none. It tells nothing about what the sheet says. */
export async function holderOf({ db }: Pick<Database, "db">, sheet: string): Promise<string | null> {
  const [row] = await db.select({ organisation: sheets.organisation }).from(sheets).where(eq(sheets.id, sheet));
  return row?.organisation ?? null;
}
