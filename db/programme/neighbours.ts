import { and, eq, inArray } from "drizzle-orm";
import { askableOf } from "#lib/cohort/askable";
import { rowsOf } from "#lib/cohort/query";
import type { Leaves } from "#lib/rules/leaves";
import type { Database } from "../client";
import { applications } from "../schema";
import type { ApplicationRecord } from "./admission";
import { boardOf } from "./board-cache";
import { heldView } from "./board-columns";

/** The applications before and after one in a view of the board; `null` at its ends. */
export type Neighbours = { previous: string | null; next: string | null };

/**
 * Where a reader who opened an application from a view of the board goes on to, for whoever may read it. One that has
 * meanwhile left the view, because it was decided on for instance, is followed by the first that is still in it.
 * @param leaves the round's rule set, compiled for its occasion
 * @param within regions whose firms alone there are for the reader; `null` for all
 */
export async function besideIn(
  database: Database,
  { round, number }: Pick<ApplicationRecord, "round" | "number">,
  leaves: Leaves,
  params: URLSearchParams,
  within: readonly string[] | null,
): Promise<Neighbours> {
  const board = await boardOf(database, round, leaves);
  if (!board.ready) return { previous: null, next: null };
  const { columns } = board.held;
  const askable = askableOf(leaves, "all", within);
  const numbers = rowsOf(columns, heldView(board.held, params, askable), askable).map(
    (place) => columns.numbers[place] as number,
  );
  const place = numbers.indexOf(number);
  const places = { previous: place < 0 ? undefined : numbers[place - 1], next: numbers[place + 1] };
  const named = [places.previous, places.next].filter((each) => each !== undefined);
  if (named.length === 0) return { previous: null, next: null };
  const rows = await database.db
    .select({ id: applications.id, number: applications.number })
    .from(applications)
    .where(and(eq(applications.round, round), inArray(applications.number, named)));
  const idOf = (of: number | undefined) => rows.find((row) => row.number === of)?.id ?? null;
  return { previous: idOf(places.previous), next: idOf(places.next) };
}
