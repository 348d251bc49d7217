import { and, eq, isNull, lt, or } from "drizzle-orm";
import type { Database } from "../client";
import { secondFactors, sessions, users } from "../schema";
import { record } from "../service/trail";

/** The second factor that somebody has or is setting up, its secret encrypted, its recovery codes as hashes; `null` for none. */
export async function findSecondFactor(
  { db }: Database,
  user: string,
): Promise<{ secret: string; backupCodes: string } | null> {
  const { secret, backupCodes } = secondFactors;
  const [row] = await db.select({ secret, backupCodes }).from(secondFactors).where(eq(secondFactors.userId, user));
  return row ?? null;
}

/**
 * Takes the code of a step (of 30 seconds since 1970) for given. `false` where one of that step or of a later one was
 * given before: of two who give it at once, one is told so.
 */
export async function takeStep({ db }: Database, user: string, step: number): Promise<boolean> {
  const isNewer = or(isNull(secondFactors.lastStep), lt(secondFactors.lastStep, step));
  const rows = await db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.userId, user), isNewer))
    .returning({ id: secondFactors.id });
  return rows.length > 0;
}

/** What was taken from somebody whose second factor was reset. */
export type FactorReset = { hadSecondFactor: boolean; sessionsEnded: number };

/**
 * Takes the second factor of whoever has the account of that address, with its recovery codes, and ends their sessions:
 * for whoever runs the service. Needs no secret, since nothing is decrypted. `null` where there is no such account.
 */
export function resetSecondFactor(database: Database, email: string, at: Date): Promise<FactorReset | null> {
  return database.durably(async (inside) => {
    const address = email.trim().toLowerCase();
    const [user] = await inside.select({ id: users.id }).from(users).where(eq(users.email, address));
    if (!user) return null;
    const factors = await inside.delete(secondFactors).where(eq(secondFactors.userId, user.id)).returning();
    const ended = await inside.delete(sessions).where(eq(sessions.userId, user.id)).returning();
    await inside.update(users).set({ twoFactorEnabled: false, updatedAt: at }).where(eq(users.id, user.id));
    const reset = { hadSecondFactor: factors.length > 0, sessionsEnded: ended.length };
    await record(inside, { kind: "stranger" }, "reset-factor", user.id, at, { sessions: ended.length });
    return reset;
  });
}
