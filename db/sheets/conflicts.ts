import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { Entry } from "#lib/instrument/entry";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { answers, type By, conflicts } from "../schema";
import { record } from "../service/trail";
import { admit, type Shut } from "./admission";
import { readAnswers, type StoredAnswer } from "./answers";

/** An entry that waits for somebody to choose between it and the stored one. */
export type Conflict = {
  id: string;
  question: string;
  entry: Entry;
  note: string | null;
  /** Revision that its author had seen. */
  base: number;
  by: By;
  at: Date;
};

/** The choice: `mine` is the entry of the conflict; `base` the revision of the stored entry that was shown beside it. */
export type Choice = { conflict: string; keep: "stored" | "mine"; base: number };

const { id, question, entry, note, base, by, at } = conflicts;
const columns = { id, question, entry, note, base, by, at };

export const pendingConflicts = async (on: Connection, sheet: string): Promise<Conflict[]> => {
  const pending = and(eq(conflicts.sheet, sheet), isNull(conflicts.settledAt));
  const rows = await on.select(columns).from(conflicts).where(pending).orderBy(asc(at), asc(id));
  return rows.map((row) => ({ ...row, entry: Entry.parse(row.entry) }));
};

/** The conflicts of the actor's sheet that wait for a choice, oldest first. */
export async function conflictsOf({ db }: Database, actor: Actor): Promise<Outcome<Conflict[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  return sheet.ok ? done(await pendingConflicts(db, sheet.value.id)) : sheet;
}

/**
 * Ends a conflict; returns the entry that is current afterwards. What was not chosen stays in the log. A conflict that
 * is settled already changes nothing; where the stored entry is no longer the one that was shown, `stale`.
 */
export function settleConflict(
  database: Database,
  actor: Actor,
  { conflict, keep, base }: Choice,
  at: Date,
): Promise<Outcome<StoredAnswer, Shut | "stale">> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "answer");
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const isIt = and(eq(conflicts.sheet, sheet), eq(conflicts.id, conflict));
    const [row] = await inside
      .select({ ...columns, settledAt: conflicts.settledAt })
      .from(conflicts)
      .where(isIt);
    if (!row) return refused("not-found");
    const [answer] = await readAnswers(inside, sheet, [row.question]);
    if (!answer) throw new Error(`conflict ${conflict} without a stored entry`);
    if (row.settledAt) return done(answer);
    if (answer.revision !== base) return refused("stale", [row.question]);
    await inside.update(conflicts).set({ settledAt: at, kept: keep }).where(isIt);
    await record(inside, actor, "settle", sheet, at, { question: row.question, keep });
    if (keep === "stored") return done(answer);
    const { question, note, by } = row;
    const change = { question, entry: Entry.parse(row.entry), note, revision: base + 1, by, at };
    await inside.insert(answers).values({ sheet, ...change });
    return done(change);
  });
}
