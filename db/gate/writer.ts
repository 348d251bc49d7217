import { type Client, createClient, type Transaction } from "@libsql/client";
import { Mutex, type MutexInterface, withTimeout } from "async-mutex";
import { noted } from "../met";
import { OpenFile, pathOf } from "../place";
import { isBusy, leavesDoubt } from "../service/doubt";
import { WritingTransaction } from "./writing-transaction";

/** SQLite's `synchronous`: NORMAL survives a killed process, FULL a power cut as well. */
export type Synchronous = "OFF" | "NORMAL" | "FULL" | "EXTRA";

export type WriterSettings = {
  url: string;
  synchronous: Synchronous;
  /** Milliseconds that a writer of this process waits for another one of this process. */
  patience?: number | undefined;
  /** How often a write is tried again while another process holds the lock; each try takes about an eighth second. */
  busyRetries?: number | undefined;
};

/** Other writes of this process did not come to an end in time. */
export class GateBusy extends Error {
  override name = "GateBusy";
  readonly code = "GATE_BUSY";
}

const busyWait = 100;

const fail = (error: unknown): never => {
  throw noted(error);
};

/**
 * The one connection of this process that writes to a database file. Who writes waits in a queue; what meets another
 * process's lock is tried again; after an error that may have left a statement open the connection is made anew.
 */
export class Writer {
  readonly connection: Client;
  readonly place: OpenFile;
  readonly #synchronous: Synchronous;
  readonly #busyRetries: number;
  readonly #queue: MutexInterface;
  #isInDoubt = false;

  constructor({ url, synchronous, patience = 15_000, busyRetries = 100 }: WriterSettings) {
    this.connection = createClient({ url, timeout: busyWait, concurrency: 1 });
    this.place = new OpenFile(pathOf(url));
    this.#synchronous = synchronous;
    this.#busyRetries = busyRetries;
    this.#queue = withTimeout(new Mutex(), patience, new GateBusy("a write waited too long for another one to end"));
  }

  /** Before the first use. */
  async prepare(): Promise<void> {
    await this.alone(() => this.connection.execute("pragma journal_mode=WAL"));
    await this.alone(() => this.#prime());
  }

  // secure_delete: what a firm deletes is overwritten, not only unlinked
  // and reading opens the write-ahead log, which stays where it is for as long as somebody has it open
  async #prime(): Promise<void> {
    await this.connection.executeMultiple(
      `pragma secure_delete=on; pragma foreign_keys=on; pragma synchronous=${this.#synchronous};
       select 1 from sqlite_schema limit 1`,
    );
    this.place.openedLog();
  }

  /** Makes the connection anew. Whoever asks for it must be the one whose turn it is. */
  async #renew(): Promise<void> {
    this.#isInDoubt = true;
    this.place.check();
    await this.connection.reconnect();
    await this.#prime();
    this.#isInDoubt = false;
  }

  reconnect(): Promise<void> {
    return this.#queue.runExclusive(() => this.#renew());
  }

  /** Tries for as long as another process holds the lock, on a connection that is beyond doubt. */
  async #insist<Value>(work: () => Promise<Value>): Promise<Value> {
    for (let attempt = 0; ; attempt++) {
      try {
        this.place.check();
        if (this.#isInDoubt) await this.#renew();
        return await work();
      } catch (error) {
        if (leavesDoubt(error)) await this.#renew().catch(noted);
        if (!isBusy(error) || attempt >= this.#busyRetries) throw noted(error);
        await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
      }
    }
  }

  /** Does what is no write, such as a pragma, in its turn. */
  alone<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.#queue.runExclusive(() => this.#insist(work)).catch(fail);
  }

  /** Writes in its turn; done only where file and log are still the ones that lie there. */
  write<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.alone(async () => {
      this.place.checkWithLog();
      const value = await work();
      this.place.checkWithLog();
      return value;
    });
  }

  /** Begins a transaction that commits at a level, and has the turn until it ends. */
  async begin(level: Synchronous): Promise<Transaction> {
    const release = await this.#queue.acquire().catch(fail);
    try {
      const open = await this.#insist(async () => {
        await this.#pace(level);
        return this.connection.transaction("write");
      });
      return new WritingTransaction(open, this.place, async (isInDoubt) => {
        try {
          if (isInDoubt) await this.#renew().catch(noted);
          else await this.#pace(level, this.#synchronous);
        } finally {
          release();
        }
      });
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Sets the level of one transaction, or sets it back; the usual one stands already. */
  async #pace(level: Synchronous, to = level): Promise<void> {
    if (level !== this.#synchronous) await this.connection.execute(`pragma synchronous=${to}`);
  }
}
