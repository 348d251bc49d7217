import type { InStatement, Transaction } from "@libsql/client";
import { noted } from "../met";
import type { OpenFile } from "../place";
import { leavesDoubt } from "../service/doubt";

/**
 * An open transaction of the writer. It is committed only into the file and the log that it was begun in, and tells
 * once, when it has ended in whichever way, whether one of its errors may have left a statement open.
 */
export class WritingTransaction implements Transaction {
  readonly #open: Transaction;
  readonly #place: OpenFile;
  readonly #onEnd: (isInDoubt: boolean) => Promise<void>;
  #isInDoubt = false;
  #hasEnded = false;

  constructor(open: Transaction, place: OpenFile, onEnd: (isInDoubt: boolean) => Promise<void>) {
    this.#open = open;
    this.#place = place;
    this.#onEnd = onEnd;
  }

  get closed(): boolean {
    return this.#open.closed;
  }

  readonly #fail = (error: unknown): never => {
    this.#isInDoubt ||= leavesDoubt(error);
    throw noted(error);
  };

  readonly #end = async (): Promise<void> => {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    await this.#onEnd(this.#isInDoubt);
  };

  execute(statement: InStatement) {
    return this.#open.execute(statement).catch(this.#fail);
  }

  batch(statements: InStatement[]) {
    return this.#open.batch(statements).catch(this.#fail);
  }

  executeMultiple(sql: string) {
    return this.#open.executeMultiple(sql).catch(this.#fail);
  }

  async #commit(): Promise<void> {
    try {
      this.#place.checkWithLog();
    } catch (error) {
      this.#open.close();
      throw error;
    }
    await this.#open.commit();
    this.#place.checkWithLog();
  }

  commit() {
    return this.#commit().catch(this.#fail).finally(this.#end);
  }

  rollback() {
    return this.#open.rollback().catch(this.#fail).finally(this.#end);
  }

  close() {
    this.#open.close();
    void this.#end();
  }
}
