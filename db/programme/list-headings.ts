import { eq, sql } from "drizzle-orm";
import type { KnownHeadings } from "#lib/programme/list-head";
import type { Connection, Database } from "../client";
import { listHeadings } from "../schema";

/** What a bureau said the headings of its lists mean. Not for actors. */
export async function headingsOf({ db }: Pick<Database, "db">, organisation: string): Promise<KnownHeadings> {
  const { heading, column } = listHeadings;
  const rows = await db
    .select({ heading, column })
    .from(listHeadings)
    .where(eq(listHeadings.organisation, organisation));
  return Object.fromEntries(rows.map((row) => [row.heading, row.column]));
}

/** Keeps what headings mean, inside the transaction of the act by which somebody of the bureau said so. */
export async function rememberHeadings(
  inside: Connection,
  organisation: string,
  headings: KnownHeadings,
): Promise<void> {
  const rows = Object.entries(headings).map(([heading, column]) => ({ organisation, heading, column }));
  if (rows.length === 0) return;
  await inside
    .insert(listHeadings)
    .values(rows)
    .onConflictDoUpdate({
      target: [listHeadings.organisation, listHeadings.heading],
      set: { column: sql`excluded.column` },
    });
}
