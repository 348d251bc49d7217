import { randomUUID } from "node:crypto";
import { and, eq, lte } from "drizzle-orm";
import type { Database } from "../client";
import { presses } from "../schema";

/** Milliseconds after which an act that came to nothing counts as broken off: its process may have died. */
const lease = 90_000;

export type Claim =
  /** It is the caller's to do. */
  | { state: "first"; attempt: string }
  /** Somebody else is doing it. */
  | { state: "running" }
  /** It is done, and this came of it. */
  | { state: "done"; outcome: Buffer };

const stateOf = ({ outcome }: typeof presses.$inferSelect): Claim =>
  outcome ? { state: "done", outcome } : { state: "running" };

/** Asks for an act that is done once; of many that ask at the same time, also in other processes, one is the first. */
export async function claimPress(database: Database, hash: string, at: Date): Promise<Claim> {
  const [before] = await database.db.select().from(presses).where(eq(presses.hash, hash));
  if (before && before.until > at) return stateOf(before);
  return database.transaction(async (inside): Promise<Claim> => {
    await inside.delete(presses).where(lte(presses.until, at));
    const attempt = randomUUID();
    const until = new Date(at.getTime() + lease);
    const rows = await inside
      .insert(presses)
      .values({ hash, attempt, until })
      .onConflictDoNothing()
      .returning({ hash: presses.hash });
    if (rows.length > 0) return { state: "first", attempt };
    const [press] = await inside.select().from(presses).where(eq(presses.hash, hash));
    if (!press) throw new Error("a press is neither there nor could be put there");
    return stateOf(press);
  });
}

const isMine = (hash: string, attempt: string) => and(eq(presses.hash, hash), eq(presses.attempt, attempt));

/** Keeps what came of an act until a moment, for whoever asks for it again. */
export async function keepPress(
  { db }: Database,
  { hash, attempt, outcome, until }: { hash: string; attempt: string; outcome: Buffer; until: Date },
): Promise<void> {
  await db.update(presses).set({ outcome, until }).where(isMine(hash, attempt));
}

/** Lets an act be done anew: it came to nothing. */
export async function releasePress({ db }: Database, hash: string, attempt: string): Promise<void> {
  await db.delete(presses).where(isMine(hash, attempt));
}

/** Forgets what came of acts whose time is over. */
export async function clearPresses({ db }: Pick<Database, "db">, at: Date): Promise<void> {
  await db.delete(presses).where(lte(presses.until, at));
}

/** Forgets what came of an act, where that is gone. */
export async function forgetPress({ db }: Database, hash: string): Promise<void> {
  await db.delete(presses).where(eq(presses.hash, hash));
}
