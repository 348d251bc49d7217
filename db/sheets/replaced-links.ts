import { eq, inArray } from "drizzle-orm";
import type { Replacement } from "#lib/replacement";
import type { Connection, Database } from "../client";
import { replacedLinks, tombstones } from "../schema";

/** A link that opens nothing any more: its hash, and the sheet, application or round that it led to. */
export type FormerLink = { hash: string; subject: string; by: Replacement };

/** Keeps the hashes of links whose place newer ones take, inside the transaction that puts those there. */
export async function keepReplaced(inside: Connection, links: readonly FormerLink[], at: Date): Promise<void> {
  if (links.length === 0) return;
  await inside
    .insert(replacedLinks)
    .values(links.map((link) => ({ ...link, at })))
    .onConflictDoNothing();
}

/** What became of a link that a newer one replaced; `null` for every other. For whoever holds the link. */
export async function replacementOf(
  { db }: Pick<Database, "db">,
  hash: string,
): Promise<{ by: Replacement; at: Date } | null> {
  const { by, at } = replacedLinks;
  const [row] = await db.select({ by, at }).from(replacedLinks).where(eq(replacedLinks.hash, hash));
  return row ?? null;
}

/** Has the replaced links of what is deleted with a sheet answer "deleted" from now on, as its last one does. */
export async function buryReplaced(
  inside: Connection,
  { sheet, subjects }: { sheet: string; subjects: readonly string[] },
  at: Date,
): Promise<void> {
  const { hash, subject } = replacedLinks;
  const gone = await inside
    .delete(replacedLinks)
    .where(inArray(subject, [sheet, ...subjects]))
    .returning({ hash });
  if (gone.length === 0) return;
  await inside
    .insert(tombstones)
    .values(gone.map((each) => ({ ...each, sheet, deletedAt: at })))
    .onConflictDoNothing();
}
