import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Connection } from "../client";
import { applications, rounds } from "../schema";
import { record } from "../service/trail";
import { touch } from "./admission";
import { keepMove } from "./moves";

/**
 * Takes a sheet that is about to be deleted out of its round, if it is in one: the bureau sees that its firm has left,
 * and by what. Tells the application that it left, if any. For the transaction that deletes it.
 */
export async function leaveRound(inside: Connection, actor: Actor, sheet: string, at: Date): Promise<string | null> {
  const [row] = await inside
    .select({ application: applications, organisation: rounds.organisation })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.sheet, sheet));
  if (!row) return null;
  const { application, organisation } = row;
  const { id, state, revision, round } = application;
  const move = { application: id, from: state, to: "withdrawn", by: "firm", at, note: null } as const;
  const detail = state === "withdrawn" ? {} : await keepMove(inside, move);
  await touch(inside, application, {
    sheet: null,
    titles: "",
    figures: null,
    state: "withdrawn",
    revision: revision + 1,
  });
  await record(inside, actor, "withdraw", id, at, { round, deleted: true, ...detail }, organisation);
  return id;
}
