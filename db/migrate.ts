import { readMigrationFiles } from "drizzle-orm/migrator";
import { type Database, openDatabase } from "./client";
import journal from "./migrations/meta/_journal.json";
import { setMark } from "./service/service-marks";

const folder = "db/migrations";

// The unique index is the guard: of several processes that apply the same migration at once, one can write its row
const bookkeeping = `
  create table if not exists "__drizzle_migrations" (id serial primary key, hash text not null, created_at numeric);
  create unique index if not exists "__drizzle_migrations_created_at" on "__drizzle_migrations" (created_at);`;

const newest = Math.max(...journal.entries.map((entry) => entry.when));

type Asked = { gate: Pick<Database["gate"], "execute"> };

async function lastApplied({ gate }: Asked): Promise<number> {
  const { rows } = await gate.execute(`select max(created_at) from "__drizzle_migrations"`);
  return Number(rows[0]?.[0] ?? 0);
}

/** The shape of a database beside the one that this program knows; "older" also where there are no tables yet. */
export async function shapeOf(database: Asked): Promise<"older" | "current" | "newer"> {
  const tables = await database.gate.execute(`select 1 from sqlite_schema where name = '__drizzle_migrations'`);
  const last = tables.rows.length > 0 ? await lastApplied(database) : 0;
  return last === newest ? "current" : last > newest ? "newer" : "older";
}

/** A later program has been at this database: what it keeps there, this one would not understand. */
export class NewerDatabase extends Error {
  override name = "NewerDatabase";
}

/**
 * Brings a database up to the newest migration, and makes its file where there is none. Several processes may do it
 * at once. Returns the number of migrations that this call applied. Runs from the project's folder. Throws
 * `NewerDatabase`.
 */
export async function migrate(url: string, authToken?: string): Promise<number> {
  const database = await openDatabase({ url, authToken });
  try {
    await database.gate.executeMultiple(bookkeeping);
    const before = await lastApplied(database);
    if (before > newest) throw new NewerDatabase(`${url} was made by a later version`);
    const migrations = readMigrationFiles({ migrationsFolder: folder }).filter(
      ({ folderMillis }) => folderMillis > before,
    );
    if (migrations.length === 0) return 0;
    const statements = migrations.flatMap(({ hash, folderMillis, sql }) => [
      { sql: `insert into "__drizzle_migrations" (hash, created_at) values (?, ?)`, args: [hash, folderMillis] },
      ...sql.map((statement) => ({ sql: statement, args: [] })),
    ]);
    try {
      await database.gate.migrate(statements);
    } catch (error) {
      if (await migrationsCurrent(database)) return 0;
      throw error;
    }
    return migrations.length;
  } finally {
    await database.close();
  }
}

/** Whether every migration that this program knows is applied. `false` also where there are no tables yet. */
export const migrationsCurrent = (database: Database): Promise<boolean> =>
  lastApplied(database).then(
    (last) => last >= newest,
    () => false,
  );

/** Whether the database takes a write now: one is committed, into a row of its own. */
export async function writable(database: Database): Promise<boolean> {
  try {
    await database.transaction((inside) => setMark(inside, "written", String(Date.now())));
    await database.gate.beat();
    return true;
  } catch {
    return false;
  }
}
