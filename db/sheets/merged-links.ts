import { eq } from "drizzle-orm";
import type { Connection } from "../client";
import { mergedLinks } from "../schema";

/** The link in whose place a link stands since its firm was merged into another entry of the list; `null` for every other link. */
export async function mergedInto(on: Connection, hash: string): Promise<string | null> {
  const [row] = await on.select({ leadsTo: mergedLinks.leadsTo }).from(mergedLinks).where(eq(mergedLinks.hash, hash));
  return row?.leadsTo ?? null;
}

/** The link itself, or that in whose place it stands. */
export const linkBehind = async (on: Connection, hash: string): Promise<string> => (await mergedInto(on, hash)) ?? hash;
