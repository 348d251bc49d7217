import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { type ApplicationState, type Move, moved } from "#lib/programme/application";
import { isLate } from "#lib/programme/submission";
import type { Connection } from "../client";
import { applications, moves, rounds, sheets } from "../schema";
import { sealOfRow } from "../service/seals";
import { type ApplicationChange, type ApplicationRecord, type RoundRecord, touch } from "./admission";

export type MoveRecord = typeof moves.$inferSelect;
export type ApplicationInRound = { round: RoundRecord; application: ApplicationRecord };

/** An application with its round; `null` for none. */
export async function joined(on: Connection, where: ReturnType<typeof eq>): Promise<ApplicationInRound | null> {
  const [row] = await on
    .select({ round: rounds, application: applications })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(where);
  return row ?? null;
}

/** What the trail keeps of a move: its id, and its seal. */
export type MoveMark = { move: string; moveHash: string };

/** Writes the one record of a move. */
export async function keepMove(inside: Connection, move: Omit<MoveRecord, "id">): Promise<MoveMark> {
  const row = { id: randomUUID(), ...move };
  await inside.insert(moves).values(row);
  return { move: row.id, moveHash: sealOfRow(row) };
}

/** Makes a move with its one record; `null` where the application cannot move so from where it stands. */
export async function makeMove(
  inside: Connection,
  actor: Actor,
  { round, application }: ApplicationInRound,
  { move, note = null, change = {} }: { move: Move; note?: string | null; change?: ApplicationChange },
  at: Date,
): Promise<{ state: ApplicationState; kept: MoveMark } | null> {
  const { id, state: from, revision } = application;
  const to = moved(from, move, isLate({ round, application }, at));
  if (to === null) return null;
  // Only the bureau's own people are named; a firm's person acts as the firm.
  const by = actor.kind === "person" && actor.organisation === round.organisation ? actor.user : "firm";
  const detail = await keepMove(inside, { application: id, from, to, by, at, note });
  const supplement = to === "returned" && change.dueOn ? "due" : null;
  await touch(inside, application, { supplement, ...change, state: to, revision: revision + 1 });
  return { state: to, kept: detail };
}

/** Every move of an application, oldest first. */
export const movesOf = (on: Connection, application: string): Promise<MoveRecord[]> =>
  on.select().from(moves).where(eq(moves.application, application)).orderBy(asc(moves.at), asc(moves.id));

/** The firm answers on in its sheet; answers and snapshots stay as they are. */
export const reopenSheetOf = (inside: Connection, sheet: string, at: Date) =>
  inside.update(sheets).set({ state: "draft", reopenedAt: at }).where(eq(sheets.id, sheet));
