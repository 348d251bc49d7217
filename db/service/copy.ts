import { createClient } from "@libsql/client";
import { desc, sql } from "drizzle-orm";
import type { Database } from "../client";
import { trail } from "../schema";

/**
 * Writes a copy of a database file, as it stands at one moment, to a path where nothing lies yet. Nobody who writes
 * waits for it: it only reads. Deleted rows are not in it.
 */
export async function copyDatabase(url: string, into: string): Promise<void> {
  const client = createClient({ url, timeout: 10_000 });
  try {
    await client.execute({ sql: "vacuum into ?", args: [into] });
  } finally {
    client.close();
  }
}

/** The newest row of the trail; 0 and `null` where there is none. */
export async function trailHead({ db }: Pick<Database, "db">): Promise<{ row: number; hash: string | null }> {
  const [last] = await db.select({ row: trail.id, hash: trail.hash }).from(trail).orderBy(desc(trail.id)).limit(1);
  return last ?? { row: 0, hash: null };
}

/** What the database keeps as the mark of its service; `null` also where it is older than marks. */
export async function markedAs({ db }: Pick<Database, "db">): Promise<string | null> {
  const tables = await db.all(sql`select 1 from sqlite_schema where name = 'service_marks'`);
  if (tables.length === 0) return null;
  const [mark] = await db.all<{ value: string }>(sql`select value from service_marks where name = 'id'`);
  return mark?.value ?? null;
}
