import { dirname, resolve } from "node:path";
import { type Client, createClient, type ResultSet } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import { environment } from "#lib/env";
import { type Gate, type GateSettings, isFile, openGate } from "./gate/gate";
import { keepToOwner, makeFolder, pathOf } from "./place";

export { pathOf } from "./place";

/** A database or an open transaction: what a query can run on. */
export type Connection = BaseSQLiteDatabase<"async", ResultSet>;

export type Database = {
  url: string;
  db: LibSQLDatabase;
  gate: Gate;
  /**
   * Runs all or nothing, alone among the writers of this process. Inside, only the given connection may be used: a
   * write past it waits for the transaction to end. Never await anything but the database inside.
   */
  transaction<Value>(work: (inside: Connection) => Promise<Value>): Promise<Value>;
  /** Runs a `transaction` that commits as SYNCHRONOUS_SUBMIT says: with FULL it, and all before it, survive a power cut. */
  durably<Value>(work: (inside: Connection) => Promise<Value>): Promise<Value>;
  /** Waits for the writes under way and moves them into the database file. */
  flush(): Promise<void>;
  close(): Promise<void>;
};

export type DatabaseSettings = Pick<GateSettings, "url" | "authToken" | "patience" | "busyRetries"> &
  Partial<Pick<GateSettings, "synchronous">>;

/** Opens a database, and for a file makes its folder. Its tables are `migrate`'s to make. */
export async function openDatabase({
  synchronous = { autosave: "NORMAL", submit: "FULL" },
  ...settings
}: DatabaseSettings): Promise<Database> {
  if (isFile(settings.url)) makeFolder(resolve(dirname(pathOf(settings.url))));
  const gate = await openGate({ ...settings, synchronous });
  if (isFile(settings.url)) keepToOwner(pathOf(settings.url));
  const db = drizzle({ client: gate });
  const durable = drizzle({ client: gate.durable });
  return {
    url: settings.url,
    db,
    gate,
    transaction: (work) => db.transaction(work),
    durably: (work) => durable.transaction(work),
    async flush() {
      if (await gate.flush()) return;
      // Somebody else is reading what was there before; it goes as soon as that is over.
      const again = setInterval(() => {
        gate
          .flush()
          .then((done) => done && clearInterval(again))
          .catch(() => clearInterval(again));
      }, 1_000);
      again.unref();
    },
    async close() {
      await gate.flush();
      gate.close();
    },
  };
}

/** A database that is only looked at: nothing is made, set or moved in it. */
export type Reading = Pick<Database, "url" | "db"> & { gate: Pick<Client, "execute">; close(): void };

/** Opens a database to look at it. Where a file is, it must exist. */
export function openForReading({ url, authToken }: Pick<GateSettings, "url" | "authToken">): Reading {
  const client = createClient({ url, timeout: 10_000, ...(authToken !== undefined && { authToken }) });
  return { url, db: drizzle({ client }), gate: client, close: () => client.close() };
}

// Next bundles routes, pages and the outer server apart: without this each would open the file for itself
const shared: { [open: symbol]: Map<string, Promise<Database>> | undefined } = globalThis as never;
const key = Symbol.for("leapmark.databases");

/** The database of this process as the environment names it, opened at the first call. */
export function database(): Promise<Database> {
  const settings = environment();
  const url = settings.DATABASE_URL;
  shared[key] ??= new Map();
  const open = shared[key];
  const already = open.get(url);
  if (already) return already;
  const opening = openDatabase({
    url,
    authToken: settings.DATABASE_AUTH_TOKEN,
    synchronous: { autosave: settings.SYNCHRONOUS_AUTOSAVE, submit: settings.SYNCHRONOUS_SUBMIT },
  }).then((store) => ({
    ...store,
    close: () => {
      open.delete(url);
      return store.close();
    },
  }));
  open.set(url, opening);
  opening.catch(() => open.delete(url));
  return opening;
}
