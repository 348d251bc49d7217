import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { touch } from "../programme/admission";
import { applications, sheets } from "../schema";
import { type Mail, post } from "../service/outbox";
import { record, recordAll } from "../service/trail";
import { admit, type SheetRecord, type Shut } from "./admission";
import { endColleagueLinks } from "./colleague-links";
import { keepReplaced } from "./replaced-links";

/** Puts another link in the place of a sheet's, also of its application in a round; the former one opens nothing. */
async function relink(inside: Connection, sheet: string, linkHash: string, endedAt: Date | null, at: Date) {
  const { linkHash: hash, linkEndedAt } = sheets;
  const [former] = await inside.select({ hash, linkEndedAt }).from(sheets).where(eq(sheets.id, sheet));
  await inside.update(sheets).set({ linkHash, linkEndedAt: endedAt }).where(eq(sheets.id, sheet));
  const { id, round } = applications;
  const [application] = await inside.select({ id, round }).from(applications).where(eq(applications.sheet, sheet));
  if (application) await touch(inside, application, { linkHash });
  // One that was ended was nobody's.
  if (former && former.linkEndedAt === null)
    await keepReplaced(inside, [{ hash: former.hash, subject: sheet, by: "renewed" }], at);
}

/** Gives the actor's sheet a new link and key; those before open nothing from now on. Shares stay as they are. */
export function renewLink(
  database: Database,
  actor: Actor,
  { linkHash, mail }: { linkHash: string; mail?: Mail | undefined },
  at: Date,
): Promise<Outcome<SheetRecord, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "renew-link");
    if (!sheet.ok) return sheet;
    await relink(inside, sheet.value.id, linkHash, null, at);
    if (mail) await post(inside, sheet.value.id, mail, at);
    await record(inside, actor, "renew-link", sheet.value.id, at, { mailed: mail !== undefined });
    return done({ ...sheet.value, linkEndedAt: null });
  });
}

/**
 * Ends the links and keys of all sheets of a firm, and those of colleagues, inside the transaction in which somebody leaves it: who had copies
 * has them no more, and its people open the sheets by their accounts. Tells how many sheets there are.
 */
export async function endLinks(inside: Connection, actor: Actor, organisation: string, at: Date): Promise<number> {
  const rows = await inside.select({ id: sheets.id }).from(sheets).where(eq(sheets.organisation, organisation));
  // Nobody has the token of such a hash, and nobody can make one.
  for (const { id } of rows) await relink(inside, id, randomBytes(32).toString("hex"), at, at);
  await endColleagueLinks(
    inside,
    rows.map(({ id }) => id),
    at,
  );
  const act = "renew-link" as const;
  await recordAll(
    inside,
    rows.map(({ id }) => ({ actor, act, subject: id, at, detail: { ended: true }, organisation })),
  );
  return rows.length;
}

/** Whether the link of the sheet that the actor's follows still opens it; `null` where it follows none. */
export async function previousLink({ db }: Pick<Database, "db">, actor: Actor): Promise<"open" | "ended" | null> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok || sheet.value.previousSheet === null) return null;
  const { linkEndedAt } = sheets;
  const [previous] = await db.select({ linkEndedAt }).from(sheets).where(eq(sheets.id, sheet.value.previousSheet));
  if (!previous) return null;
  return previous.linkEndedAt === null ? "open" : "ended";
}
