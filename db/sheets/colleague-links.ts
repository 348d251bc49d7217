import { randomUUID } from "node:crypto";
import { and, desc, eq, getTableColumns, gt, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import type { DepartmentId } from "#lib/programme/department";
import type { Connection, Database } from "../client";
import { colleagueLinks, sheets, tombstones } from "../schema";
import { record } from "../service/trail";
import { admit, type SheetRecord, type Shut, sheetColumns } from "./admission";

/** A colleague's link as its firm sees it. */
export type ColleagueLink = Omit<typeof colleagueLinks.$inferSelect, "tokenHash" | "sheet">;

export type NewColleagueLink = {
  /** SHA-256 of the link's token, in hexadecimal. */
  tokenHash: string;
  /** For whom it is, in the firm's words. */
  name: string;
  /** Who asks, in the firm's words; `null` where that is not said. */
  asker: string | null;
  /** Whose list it was taken from; `null` where from several. */
  department: DepartmentId | null;
  /** All that the link opens. */
  keys: readonly EntryKey[];
  /** Of these, what may be left out. */
  optional: readonly EntryKey[];
  /** Of the lists among them, the fields that are asked. */
  fields: Readonly<Record<string, readonly string[]>>;
  expiresAt: Date;
  /** A link of the sheet that ends, since this one takes its place. */
  insteadOf?: string | undefined;
};

/** Links of a sheet that may be live at once, and all that it may ever have. */
export const liveAtMost = 20;
const everAtMost = 500;

const { tokenHash: _, sheet: __, ...columns } = getTableColumns(colleagueLinks);

const isLive = (at: Date) => and(isNull(colleagueLinks.revokedAt), gt(colleagueLinks.expiresAt, at));

async function endOne(inside: Connection, actor: Actor, sheet: string, link: string, at: Date): Promise<boolean> {
  const ended = await inside
    .update(colleagueLinks)
    .set({ revokedAt: at })
    .where(and(eq(colleagueLinks.id, link), eq(colleagueLinks.sheet, sheet), isNull(colleagueLinks.revokedAt)))
    .returning({ id: colleagueLinks.id });
  if (ended.length > 0) await record(inside, actor, "end-asking", sheet, at, { link });
  return ended.length > 0;
}

/** Lets a colleague fill in chosen questions and facts of the actor's sheet until a day. At most `liveAtMost` are live. */
export function createColleagueLink(
  database: Database,
  actor: Actor,
  { insteadOf, keys, optional, ...wish }: NewColleagueLink,
  at: Date,
): Promise<Outcome<ColleagueLink, Shut | "too-many">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "ask-colleagues");
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const ofSheet = eq(colleagueLinks.sheet, sheet);
    if (insteadOf !== undefined) await endOne(inside, actor, sheet, insteadOf, at);
    const live = await inside.$count(colleagueLinks, and(ofSheet, isLive(at)));
    const ever = await inside.$count(colleagueLinks, ofSheet);
    if (live >= liveAtMost || ever >= everAtMost) return refused("too-many");
    const row = { id: randomUUID(), ...wish, keys: [...keys], optional: [...optional], createdAt: at };
    const fresh = { revokedAt: null, seenAt: null, doneAt: null };
    await inside.insert(colleagueLinks).values({ sheet, ...row, ...fresh });
    await record(inside, actor, "ask-colleagues", sheet, at, { link: row.id, asked: keys.length });
    const { tokenHash: _hash, ...line } = row;
    return done({ ...line, ...fresh });
  });
}

/** The colleagues' links of the actor's sheet, ended ones included, newest first. */
export async function listColleagueLinks(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<ColleagueLink[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const ofSheet = eq(colleagueLinks.sheet, sheet.value.id);
  const { createdAt, id } = colleagueLinks;
  return done(await db.select(columns).from(colleagueLinks).where(ofSheet).orderBy(desc(createdAt), desc(id)));
}

/** Ends a colleague's link from that moment on; what came by it stays. One that is ended stays as it is. */
export function endColleagueLink(
  database: Database,
  actor: Actor,
  link: string,
  at: Date,
): Promise<Outcome<ColleagueLink, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "end-asking");
    if (!sheet.ok) return sheet;
    await endOne(inside, actor, sheet.value.id, link, at);
    const isIt = and(eq(colleagueLinks.id, link), eq(colleagueLinks.sheet, sheet.value.id));
    const [row] = await inside.select(columns).from(colleagueLinks).where(isIt);
    return row ? done(row) : refused("not-found");
  });
}

/** Ends the live links of sheets whose firm somebody leaves, inside the transaction in which they leave. */
export async function endColleagueLinks(inside: Connection, ofSheets: readonly string[], at: Date): Promise<void> {
  if (ofSheets.length === 0) return;
  await inside
    .update(colleagueLinks)
    .set({ revokedAt: at })
    .where(and(inArray(colleagueLinks.sheet, [...ofSheets]), isLive(at)));
}

/** What a link's token opens: chosen entries of a sheet; or who asked for them, where it opens nothing any more. */
export type FoundAsking =
  | { kind: "open"; actor: Extract<Actor, { kind: "colleague" }>; link: ColleagueLink; sheet: SheetRecord }
  | { kind: "expired" | "revoked"; link: ColleagueLink }
  | { kind: "deleted" };

/** Who holds a colleague's token, and what it opens; `null` where it was never one. */
export async function identifyColleague(
  { db }: Pick<Database, "db">,
  tokenHash: string,
  at: Date,
): Promise<FoundAsking | null> {
  const [found] = await db
    .select({ link: columns, sheet: sheetColumns })
    .from(colleagueLinks)
    .innerJoin(sheets, eq(sheets.id, colleagueLinks.sheet))
    .where(eq(colleagueLinks.tokenHash, tokenHash));
  if (!found) {
    const [stone] = await db.select({ hash: tombstones.hash }).from(tombstones).where(eq(tombstones.hash, tokenHash));
    return stone ? { kind: "deleted" } : null;
  }
  const { link, sheet } = found;
  if (link.revokedAt) return { kind: "revoked", link };
  if (link.expiresAt <= at) return { kind: "expired", link };
  return { kind: "open", actor: { kind: "colleague", sheet: sheet.id, link: link.id, keys: link.keys }, link, sheet };
}

/** Notes that a colleague looked at what they are asked, for the firm to see. Nothing for anybody else. */
export async function noteSeen({ db }: Pick<Database, "db">, actor: Actor, at: Date): Promise<void> {
  if (actor.kind !== "colleague") return;
  const isIt = and(eq(colleagueLinks.id, actor.link), eq(colleagueLinks.sheet, actor.sheet), isLive(at));
  await db.update(colleagueLinks).set({ seenAt: at }).where(isIt);
}

/** Notes that a colleague has given all that they have; said once more, the first time stays. */
export function handBack(database: Database, actor: Actor, at: Date): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "hand-back");
    if (!sheet.ok) return sheet;
    if (actor.kind !== "colleague") return refused("not-found");
    const isOpen = and(eq(colleagueLinks.id, actor.link), isNull(colleagueLinks.doneAt));
    const marked = await inside
      .update(colleagueLinks)
      .set({ doneAt: at })
      .where(isOpen)
      .returning({ id: colleagueLinks.id });
    if (marked.length > 0) await record(inside, actor, "hand-back", sheet.value.id, at, { link: actor.link });
    return done(null);
  });
}
