import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { StoredEntry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import type { Depth } from "#lib/instrument/question";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Replacement } from "#lib/replacement";
import type { Locale } from "#lib/text/text";
import { followEngagements } from "../advising/engagements";
import type { Connection, Database } from "../client";
import { leaveRound } from "../programme/leaving";
import { entries, sheets, tombstones } from "../schema";
import { type Mail, post } from "../service/outbox";
import { record } from "../service/trail";
import { admit, isWithBureau, type SheetRecord, type Shut, sheetColumns } from "./admission";
import { mergedInto } from "./merged-links";
import { bury } from "./removal";
import { replacementOf } from "./replaced-links";

export type { SheetRecord, Shut } from "./admission";

export type NewSheet = {
  edition: string;
  depth: Depth;
  /** Reporting year. */
  year: number;
  firmName?: string | undefined;
  email?: string | undefined;
  locale: Locale;
  /** SHA-256 of the private link's token, in hexadecimal. */
  linkHash: string;
  /** The actor's own sheet that this one follows. */
  previous?: string | undefined;
  /** Entries copied from the previous sheet. */
  entries?: readonly Pick<StoredEntry, "key" | "entry" | "note">[] | undefined;
  /** Entries that the firm gives as it starts. */
  given?: readonly Pick<StoredEntry, "key" | "entry" | "note">[] | undefined;
  /** Sent after the sheet is stored, and only then. */
  mail?: Mail | undefined;
  /** Whether it is made to show the service. */
  isDemonstration?: boolean;
};

/** Who holds a private link: its firm, by the link that the sheet has (`link`), the holder of a deleted sheet or of a link that was replaced, or nobody. */
export async function identify(
  { db }: Pick<Database, "db">,
  linkHash: string,
): Promise<
  | { kind: "firm"; sheet: SheetRecord; link: string }
  | { kind: "deleted" }
  | { kind: "replaced"; by: Replacement; replacedAt: Date }
  | null
> {
  const [sheet] = await db.select(sheetColumns).from(sheets).where(eq(sheets.linkHash, linkHash));
  if (sheet) return { kind: "firm", sheet, link: linkHash };
  const [stone] = await db.select({ sheet: tombstones.sheet }).from(tombstones).where(eq(tombstones.hash, linkHash));
  if (stone) return { kind: "deleted" };
  const behind = await mergedInto(db, linkHash);
  if (behind !== null) return identify({ db }, behind);
  const replaced = await replacementOf({ db }, linkHash);
  return replaced && { kind: "replaced", by: replaced.by, replacedAt: replaced.at };
}

/** Starts a sheet. Anybody may; one that follows a previous sheet only the firm of that sheet. */
export const createSheet = (
  database: Database,
  actor: Actor,
  wish: NewSheet,
  at: Date,
): Promise<Outcome<SheetRecord, Shut>> => database.durably((inside) => addSheet(inside, actor, wish, at));

/** Starts a sheet inside the transaction of an act of which it is a part. Anybody may, but for the next of a sheet. */
export async function addSheet(
  inside: Connection,
  actor: Actor,
  { entries: copied = [], given = [], mail, previous, firmName, email, ...rest }: NewSheet,
  at: Date,
): Promise<Outcome<SheetRecord, Shut>> {
  let isDemonstration = rest.isDemonstration ?? false;
  if (previous !== undefined) {
    const before = await admit(inside, actor, "start-next");
    if (!before.ok) return before;
    if (before.value.id !== previous) return refused("not-found");
    isDemonstration ||= before.value.isDemonstration;
  }
  const sheet = {
    ...rest,
    id: randomUUID(),
    firmName: firmName ?? null,
    email: email ?? null,
    previousSheet: previous ?? null,
    linkEndedAt: null,
    createdAt: at,
    isDemonstration,
    state: "draft" as const,
    revision: 0,
    reopenedAt: null,
    organisation: actor.kind === "person" ? actor.organisation : null,
  };
  await inside.insert(sheets).values(sheet);
  const first = { sheet: sheet.id, revision: 1, at, late: false };
  const rows = [
    ...copied.map((content) => ({ ...first, author: "previous-sheet" as const, ...content })),
    ...given.map((content) => ({ ...first, author: "firm" as const, ...content })),
  ];
  if (rows.length > 0) await inside.insert(entries).values(rows);
  if (mail) await post(inside, sheet.id, mail, at);
  await record(inside, actor, "start", sheet.id, at, previous === undefined ? {} : { previous });
  if (previous !== undefined) {
    await followEngagements(inside, previous, sheet.id, at);
    await record(inside, actor, "start-next", previous, at, { next: sheet.id });
  }
  const { linkHash: _, ...stored } = sheet;
  return done(stored);
}

/** The actor's own sheet. */
export const readSheet = ({ db }: Database, actor: Actor): Promise<Outcome<SheetRecord, Shut>> =>
  admit(db, actor, "read-sheet");

/** The edition of the sheet that the actor's sheet follows, and under which keys it began with entries; `null` where there is none. */
export async function beginningOf(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<{ edition: string; carried: EntryKey[] } | null> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok || sheet.value.previousSheet === null) return null;
  const { id, previousSheet } = sheet.value;
  const [before] = await db.select({ edition: sheets.edition }).from(sheets).where(eq(sheets.id, previousSheet));
  const carried = await db
    .select({ key: entries.key })
    .from(entries)
    .where(and(eq(entries.sheet, id), eq(entries.author, "previous-sheet")));
  return before ? { edition: before.edition, carried: carried.map(({ key }) => key) } : null;
}

/** Turns a quick draft into a full one; its answers stay. A full one stays as it is. */
export function widenSheet(database: Database, actor: Actor, at: Date): Promise<Outcome<SheetRecord, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "answer");
    if (!sheet.ok || sheet.value.depth === "full") return sheet;
    const change = { depth: "full" as const };
    await inside.update(sheets).set(change).where(eq(sheets.id, sheet.value.id));
    await record(inside, actor, "widen", sheet.value.id, at);
    return done({ ...sheet.value, ...change });
  });
}

/** Gives the firm of a draft another name, or none; a name stands in no trail. */
export function renameFirm(
  database: Database,
  actor: Actor,
  firmName: string | null,
  at: Date,
): Promise<Outcome<SheetRecord, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "answer");
    if (!sheet.ok || sheet.value.firmName === firmName) return sheet;
    await inside.update(sheets).set({ firmName }).where(eq(sheets.id, sheet.value.id));
    await record(inside, actor, "rename-firm", sheet.value.id, at);
    return done({ ...sheet.value, firmName });
  });
}

/**
 * Opens a submitted sheet again; answers and snapshots stay as they are. One whose application is with the bureau only
 * an officer can open, by returning it.
 */
export function reopenSheet(database: Database, actor: Actor, at: Date): Promise<Outcome<SheetRecord, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "reopen");
    if (!sheet.ok) return sheet;
    if (await isWithBureau(inside, sheet.value.id)) return refused("not-submitted");
    const change = { state: "draft" as const, reopenedAt: at };
    await inside.update(sheets).set(change).where(eq(sheets.id, sheet.value.id));
    await record(inside, actor, "reopen", sheet.value.id, at, { revision: sheet.value.revision });
    return done({ ...sheet.value, ...change });
  });
}

/**
 * Deletes a sheet with its answers, conflicts, snapshots, shares, views, colleagues' links and unsent mail. What remains
 * are the hashes of its link, shares and colleagues' links, which from now on answer "deleted", and its trail. Sheets that follow it stay.
 */
export async function deleteSheet(
  database: Database,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ deletedAt: Date }, Shut>> {
  const outcome = await database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "delete");
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const leaving = await leaveRound(inside, actor, sheet, at);
    const buried = await bury(inside, { sheet, subjects: leaving === null ? [] : [leaving] }, at);
    await inside.delete(sheets).where(eq(sheets.id, sheet));
    await record(inside, actor, "delete", sheet, at, buried);
    return done({ deletedAt: at });
  });
  // the write-ahead log still holds what was deleted until it is moved into the file
  if (outcome.ok) await database.flush();
  return outcome;
}
