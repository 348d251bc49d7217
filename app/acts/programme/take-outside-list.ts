import { bytesOf, type SentFile } from "#app/service/sent-files";
import { tableOf } from "#app/work/tables/table-hook";
import type { Database } from "#db/client";
import { addOutsideList, type OutsideWish } from "#db/programme/outside-lists";
import type { Actor } from "#lib/access";
import { done, refused } from "#lib/outcome";
import { readOutsideList } from "#lib/programme/outside-list";
import { dayOf, isDay } from "#lib/text/day";

export type OutsideUpload = Omit<OutsideWish, "rows" | "file"> & { sent: SentFile | undefined };

/** Reads a list of others and takes it in; tells how many rows it has, and how many had no code. */
export async function takeOutsideList(
  store: Database,
  actor: Actor,
  round: string,
  { sent, ...wish }: OutsideUpload,
  now: Date,
) {
  if (!sent || sent.size === 0) return refused("nothing" as const);
  if (wish.source.trim() === "") return refused("source" as const);
  if (!isDay(wish.asOf) || wish.asOf > dayOf(now)) return refused("day" as const);
  const table = await tableOf(await bytesOf(sent));
  if ("fault" in table) return refused(table.fault.reason === "empty" ? ("empty" as const) : ("no-table" as const));
  const read = readOutsideList(table.rows, table.lines);
  if ("fault" in read) return refused(read.fault);
  const { rows, without } = read;
  const kept = { ...wish, source: wish.source.trim(), file: sent.name, rows };
  const outcome = await addOutsideList(store, actor, round, kept, now);
  return outcome.ok ? done({ rows: rows.length, without }) : outcome;
}
