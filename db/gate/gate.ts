import { type Client, createClient, type InArgs, type InStatement } from "@libsql/client";
import { noted } from "../met";
import type { OpenFile } from "../place";
import { type Synchronous, Writer, type WriterSettings } from "./writer";

export type GateSettings = Omit<WriterSettings, "synchronous"> & {
  authToken?: string | undefined;
  synchronous: { autosave: Synchronous; submit: Synchronous };
};

/**
 * The one way into the database. For a libSQL server it is the plain client. For a file it works round three
 * properties of libsql 0.5.29: a connection that once met SQLITE_BUSY acknowledges later writes without committing
 * them (libsql-client-ts#352), overlapping transactions of one process block its event loop, and pragmas reach one
 * connection of the pool only. So: one connection writes, one user at a time, and it is replaced after every error
 * that may have left a statement open; reads go to a pool that never writes.
 */
export type Gate = Client & {
  /** This database with transactions that commit as SYNCHRONOUS_SUBMIT says. */
  durable: Client;
  /** Moves the counter on by which a file that was overwritten in place is told, from the log into the file too. */
  beat(): Promise<void>;
  /** Waits for the writes under way and moves them from the write-ahead log into the file. */
  flush(): Promise<boolean>;
};

export const isFile = (url: string): boolean => url.startsWith("file:");

/** Opens a database. The folder of a file must exist. */
export async function openGate({ authToken, synchronous, ...settings }: GateSettings): Promise<Gate> {
  const { url } = settings;
  if (!isFile(url)) {
    const client = createClient(authToken === undefined ? { url } : { url, authToken });
    return Object.assign(client, { durable: client, beat: async () => {}, flush: async () => true });
  }
  const reader = createClient({ url, timeout: 2_000 });
  const writer = new Writer({ ...settings, synchronous: synchronous.autosave });
  await writer.prepare();
  return Object.assign(clientOf(reader, writer, synchronous.autosave), {
    durable: clientOf(reader, writer, synchronous.submit),
    beat: () => beat(writer, synchronous.autosave),
    flush: () => flush(writer),
  });
}

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|explain)\b/i.test(typeof statement === "string" ? statement : statement.sql);

const run = (to: Client, statement: InStatement, args?: InArgs) =>
  typeof statement === "string" ? to.execute(statement, args) : to.execute(statement);

/** Reads from the file that lies there, without waiting for whoever writes. */
async function read<Value>(place: OpenFile, work: () => Promise<Value>): Promise<Value> {
  try {
    place.check();
    return await work();
  } catch (error) {
    throw noted(error);
  }
}

/** Reader and writer of a file as one client, whose transactions commit at a level. */
function clientOf(reader: Client, writer: Writer, level: Synchronous): Client {
  const { connection, place } = writer;
  return {
    protocol: "file",
    get closed() {
      return connection.closed;
    },
    execute: (statement: InStatement, args?: InArgs) =>
      isRead(statement)
        ? read(place, () => run(reader, statement, args))
        : writer.write(() => run(connection, statement, args)),
    batch: (statements) => writer.write(() => connection.batch(statements, "write")),
    migrate: (statements) => writer.write(() => connection.migrate(statements)),
    executeMultiple: (sql) => writer.write(() => connection.executeMultiple(sql)),
    transaction: (mode = "write") =>
      mode === "read" ? read(place, () => reader.transaction("read")) : writer.begin(level),
    sync: () => connection.sync(),
    reconnect: () => writer.reconnect(),
    close() {
      reader.close();
      connection.close();
    },
  };
}

async function beat(writer: Writer, level: Synchronous): Promise<void> {
  // In one transaction: of two processes none may set it back.
  const inside = await writer.begin(level);
  try {
    const { rows } = await inside.execute("pragma user_version");
    await inside.execute(`pragma user_version=${(Number(rows[0]?.user_version ?? 0) % 0x7fff_ffff) + 1}`);
    await inside.commit();
  } finally {
    inside.close();
  }
  await writer.write(() => writer.connection.execute("pragma wal_checkpoint(passive)"));
}

async function flush(writer: Writer): Promise<boolean> {
  const checkpoint = await writer.alone(() => writer.connection.execute("pragma wal_checkpoint(truncate)"));
  // It does not fail where another process is reading: it says so, and has left the log as it was.
  return Number(checkpoint.rows[0]?.busy ?? 0) === 0;
}
