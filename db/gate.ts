import { type Client, createClient, type InArgs, type InStatement, type Transaction } from "@libsql/client";
import { Mutex, withTimeout } from "async-mutex";
import { noted, OpenFile, pathOf } from "./place";
import { isBusy, leavesDoubt } from "./service/doubt";

/** SQLite's `synchronous`: NORMAL survives a killed process, FULL a power cut as well. */
export type Synchronous = "OFF" | "NORMAL" | "FULL" | "EXTRA";

export type GateSettings = {
  url: string;
  authToken?: string | undefined;
  synchronous: { autosave: Synchronous; submit: Synchronous };
  /** Milliseconds that a writer of this process waits for another one of this process. */
  patience?: number | undefined;
  /** How often a write is tried again while another process holds the lock; each try takes about an eighth second. */
  busyRetries?: number | undefined;
};

/**
 * The one way into the database. For a libSQL server it is the plain client. For a file it works round three
 * properties of libsql 0.5.29: a connection that once met SQLITE_BUSY acknowledges later writes without committing
 * them (libsql-client-ts#352), overlapping transactions of one process block its event loop, and pragmas reach one
 * connection of the pool only. So: one connection writes, one user at a time, and it is replaced after every error
 * that may have left a statement open; reads go to a pool that never writes.
 */
export type Gate = Client & {
  /** The same database with transactions that commit as SYNCHRONOUS_SUBMIT says. */
  durable: Client;
  /** Moves the counter on by which a file that was overwritten in place is told, from the log into the file too. */
  beat(): Promise<void>;
  /** Waits for the writes under way and moves them from the write-ahead log into the file. */
  flush(): Promise<boolean>;
};

/** Other writes of this process did not come to an end in time. */
export class GateBusy extends Error {
  override name = "GateBusy";
  readonly code = "GATE_BUSY";
}

export const isFile = (url: string): boolean => url.startsWith("file:");

const busyWait = 100;

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|explain)\b/i.test(typeof statement === "string" ? statement : statement.sql);

const run = (to: Client, statement: InStatement, args?: InArgs) =>
  typeof statement === "string" ? to.execute(statement, args) : to.execute(statement);

/** Opens a database. The folder of a file must exist. */
export async function openGate({
  url,
  authToken,
  synchronous,
  patience = 15_000,
  busyRetries = 100,
}: GateSettings): Promise<Gate> {
  if (!isFile(url)) {
    const client = createClient(authToken === undefined ? { url } : { url, authToken });
    return Object.assign(client, { durable: client, beat: async () => {}, flush: async () => true });
  }
  const reader = createClient({ url, timeout: 2_000 });
  const writer = createClient({ url, timeout: busyWait, concurrency: 1 });
  const lock = withTimeout(new Mutex(), patience, new GateBusy("a write waited too long for another one to end"));

  const place = new OpenFile(pathOf(url));

  const pace = (level: Synchronous) => writer.execute(`pragma synchronous=${level}`);
  // secure_delete: what a firm deletes is overwritten, not only unlinked
  // and reading opens the write-ahead log, which stays where it is for as long as somebody has it open
  const prime = async () => {
    await writer.executeMultiple(
      `pragma secure_delete=on; pragma foreign_keys=on; pragma synchronous=${synchronous.autosave};
       select 1 from sqlite_schema limit 1`,
    );
    place.openedLog();
  };
  let inDoubt = false;
  const renew = async () => {
    inDoubt = true;
    place.check();
    await writer.reconnect();
    await prime();
    inDoubt = false;
  };

  async function insist<Value>(work: () => Promise<Value>): Promise<Value> {
    for (let attempt = 0; ; attempt++) {
      try {
        place.check();
        if (inDoubt) await renew();
        return await work();
      } catch (error) {
        if (leavesDoubt(error)) await renew().catch(noted);
        if (!isBusy(error) || attempt >= busyRetries) throw noted(error);
        await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
      }
    }
  }

  const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
    lock
      .runExclusive(() => insist(work))
      .catch((error) => {
        throw noted(error);
      });
  const write = <Value>(work: () => Promise<Value>): Promise<Value> =>
    alone(async () => {
      place.checkWithLog();
      const written = await work();
      place.checkWithLog();
      return written;
    });

  function read<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      place.check();
    } catch (error) {
      return Promise.reject(noted(error));
    }
    return work().catch((error) => {
      throw noted(error);
    });
  }

  async function begin(level: Synchronous): Promise<Transaction> {
    const release = await lock.acquire().catch((error) => {
      throw noted(error);
    });
    let open: Transaction;
    try {
      open = await insist(async () => {
        if (level !== synchronous.autosave) await pace(level);
        return writer.transaction("write");
      });
    } catch (error) {
      release();
      throw error;
    }
    let doubt = false;
    let ended = false;
    const doubting = (error: unknown): never => {
      doubt ||= leavesDoubt(error);
      throw noted(error);
    };
    async function commit(): Promise<void> {
      try {
        place.checkWithLog();
      } catch (error) {
        open.close();
        throw error;
      }
      await open.commit();
      place.checkWithLog();
    }
    async function end(): Promise<void> {
      if (ended) return;
      ended = true;
      try {
        if (doubt) await renew().catch(noted);
        else if (level !== synchronous.autosave) await pace(synchronous.autosave);
      } finally {
        release();
      }
    }
    return {
      execute: (statement) => open.execute(statement).catch(doubting),
      batch: (statements) => open.batch(statements).catch(doubting),
      executeMultiple: (sql) => open.executeMultiple(sql).catch(doubting),
      get closed() {
        return open.closed;
      },
      commit: () => commit().catch(doubting).finally(end),
      rollback: () => open.rollback().catch(doubting).finally(end),
      close() {
        open.close();
        void end();
      },
    };
  }

  function view(level: Synchronous): Client {
    return {
      protocol: "file",
      get closed() {
        return writer.closed;
      },
      execute: (statement: InStatement, args?: InArgs) =>
        isRead(statement) ? read(() => run(reader, statement, args)) : write(() => run(writer, statement, args)),
      batch: (statements) => write(() => writer.batch(statements, "write")),
      migrate: (statements) => write(() => writer.migrate(statements)),
      executeMultiple: (sql) => write(() => writer.executeMultiple(sql)),
      transaction: (mode = "write") => (mode === "read" ? read(() => reader.transaction("read")) : begin(level)),
      sync: () => writer.sync(),
      reconnect: () => lock.runExclusive(renew),
      close() {
        reader.close();
        writer.close();
      },
    };
  }

  await alone(() => writer.execute("pragma journal_mode=WAL"));
  await alone(prime);
  return Object.assign(view(synchronous.autosave), {
    durable: view(synchronous.submit),
    beat: async () => {
      // In one transaction: of two processes none may set it back.
      const inside = await begin(synchronous.autosave);
      try {
        const { rows } = await inside.execute("pragma user_version");
        await inside.execute(`pragma user_version=${(Number(rows[0]?.user_version ?? 0) % 0x7fff_ffff) + 1}`);
        await inside.commit();
      } finally {
        inside.close();
      }
      await write(() => writer.execute("pragma wal_checkpoint(passive)"));
    },
    flush: async () => {
      const moved = await alone(() => writer.execute("pragma wal_checkpoint(truncate)"));
      // It does not fail where another process is reading: it says so, and has left the log as it was.
      return Number(moved.rows[0]?.busy ?? 0) === 0;
    },
  });
}
