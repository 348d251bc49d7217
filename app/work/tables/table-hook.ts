import type { Table } from "./table";

/** Why what was sent is no table, and on which line that shows; the words are in `rounds.badRows`. */
export type NoTable = { fault: { reason: string; line: number } };

/** `headings` are those of which the sheet of a workbook that is meant has most, plainly. */
type Reader = (bytes: Uint8Array, headings?: readonly string[]) => Promise<Table | NoTable>;

const hook = Symbol.for("leapmark.tables");
// Next bundles routes and the outer server apart: what both know is the process, and no class of an error.
const shared: { [hook]?: Reader } = globalThis as never;

/** Sets what reads a table for the routes of this process. */
export const onTable = (read: Reader): void => {
  shared[hook] = read;
};

/** Reads a table that a route was sent, apart from it: nobody waits for a workbook that is made to hold others up. */
export function tableOf(bytes: Uint8Array, headings: readonly string[] = []): Promise<Table | NoTable> {
  const read = shared[hook];
  if (!read) throw new Error("nothing reads tables in this process");
  return read(bytes, headings);
}
