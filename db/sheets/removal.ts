import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Connection } from "../client";
import {
  colleagueLinks,
  corrections,
  declarations,
  engagedSheets,
  entries,
  evidence,
  outbox,
  peers,
  reviewMarks,
  shares,
  sheets,
  snapshots,
  threads,
  tombstones,
  writings,
} from "../schema";
import { releaseFilesOf } from "./loose-files";
import { buryReplaced } from "./replaced-links";

/**
 * Has the links of a sheet that goes answer "deleted" from now on, and lets go of its files, inside the transaction that
 * takes the sheet away. `subjects`: what else went with it that had links.
 */
export async function bury(
  inside: Connection,
  { sheet, subjects }: { sheet: string; subjects: readonly string[] },
  at: Date,
): Promise<{ shares: number; asked: number }> {
  const links = await inside.select({ hash: sheets.linkHash }).from(sheets).where(eq(sheets.id, sheet));
  const shared = await inside.select({ hash: shares.tokenHash }).from(shares).where(eq(shares.sheet, sheet));
  const { tokenHash } = colleagueLinks;
  const asked = await inside.select({ hash: tokenHash }).from(colleagueLinks).where(eq(colleagueLinks.sheet, sheet));
  await inside
    .insert(tombstones)
    .values([...links, ...shared, ...asked].map(({ hash }) => ({ hash, sheet, deletedAt: at })));
  await inside.update(sheets).set({ previousSheet: null }).where(eq(sheets.previousSheet, sheet));
  await buryReplaced(inside, { sheet, subjects }, at);
  await releaseFilesOf(inside, sheet, at);
  return { shares: shared.length, asked: asked.length };
}

/** What is left of a sheet whose term is over: the two scores by which it counts among its like, and reports that were signed. */
export type Remains = { scores: number; reports: number };

/**
 * What has to stay of a sheet. Scores only of a firm that has no other sheet: by another one it can still say for itself
 * whether it is counted.
 */
async function remainsOf(inside: Connection, sheet: string): Promise<Remains> {
  const [row] = await inside.all<Remains>(sql`
    select (select count(*) from peers p where p.sheet = s.id and not exists (select 1 from sheets o where o.id <> s.id
        and (o.organisation = s.organisation or o.previous_sheet = s.id or o.id = s.previous_sheet))) as scores,
      (select count(*) from sign_offs r where r.sheet = s.id) as reports
    from sheets s where s.id = ${sheet}`);
  return row ?? { scores: 0, reports: 0 };
}

/** All that hangs on a sheet and is typed, sent or made of that. */
const typed = [
  ...[entries, colleagueLinks, snapshots, shares, evidence, corrections, reviewMarks, threads, writings],
  ...[engagedSheets, outbox, declarations],
];

/**
 * Takes away a sheet whose term is over, inside a transaction, as its firm would delete it; but for what has to stay of it,
 * which then names nobody and opens by no link.
 */
export async function removeExpired(inside: Connection, sheet: string, at: Date): Promise<Remains> {
  const remains = await remainsOf(inside, sheet);
  await bury(inside, { sheet, subjects: [] }, at);
  if (remains.scores + remains.reports === 0) {
    await inside.delete(sheets).where(eq(sheets.id, sheet));
    return remains;
  }
  for (const table of typed) await inside.delete(table).where(eq(table.sheet, sheet));
  if (remains.scores === 0) await inside.delete(peers).where(eq(peers.sheet, sheet));
  const nobody = { firmName: null, email: null, previousSheet: null, organisation: null };
  const linkHash = randomBytes(32).toString("hex");
  await inside
    .update(sheets)
    .set({ ...nobody, linkHash, linkEndedAt: at })
    .where(eq(sheets.id, sheet));
  return remains;
}
