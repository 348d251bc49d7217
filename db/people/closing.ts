import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import {
  accounts,
  operators,
  organisations,
  seats,
  secondFactors,
  sessions,
  trail,
  users,
  verificationTokens,
} from "../schema";
import { record } from "../service/trail";
import { closeSeat, giveUpOperator, isLastOwner } from "./people";

/** Why an account stays: nobody of that address, or others need it, since nobody else leads their organisation or the service. */
export type ClosingRefusal = "not-found" | "last-owner";

const liveSeats = (inside: Connection, user: string) =>
  inside
    .select({ organisation: organisations, role: seats.role })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisation))
    .where(and(eq(seats.user, user), isNull(seats.endedAt)));

/** Whether others are in an organisation that only this person leads. */
async function leavesOthers(inside: Connection, { organisation, role }: Awaited<ReturnType<typeof liveSeats>>[number]) {
  const isLive = and(eq(seats.organisation, organisation.id), isNull(seats.endedAt));
  return (await isLastOwner(inside, organisation, role)) && (await inside.$count(seats, isLive)) > 1;
}

/** Takes away all by which somebody could sign in and be written to; their name stays where they acted for an organisation. */
async function forget(inside: Connection, user: string, at: Date): Promise<void> {
  for (const table of [sessions, accounts, secondFactors]) await inside.delete(table).where(eq(table.userId, user));
  // A mailed link to set a password would make a new one.
  await inside.delete(verificationTokens).where(eq(verificationTokens.value, user));
  const acted = await inside.$count(trail, and(eq(trail.user, user), isNotNull(trail.organisation)));
  await inside
    .update(users)
    .set({
      email: `${user}@closed.invalid`,
      ...{ emailVerified: false, image: null, twoFactorEnabled: false, updatedAt: at, closedAt: at },
      ...(acted === 0 && { name: "" }),
    })
    .where(eq(users.id, user));
}

/**
 * Closes the account of somebody who wishes it, with their seats. Refused while others are in an organisation that only
 * they lead, and to the last operator.
 */
export function closeAccount(database: Database, user: string, at: Date): Promise<Outcome<null, ClosingRefusal>> {
  return database.durably(async (inside) => {
    const held = await liveSeats(inside, user);
    for (const seat of held) if (await leavesOthers(inside, seat)) return refused("last-owner");
    const service = { kind: "person", user, organisation: null, role: "operator" } as const;
    const isOperator = and(eq(operators.user, user), isNull(operators.endedAt));
    if ((await inside.$count(operators, isOperator)) > 0) {
      const given = await giveUpOperator(inside, service, user, at);
      if (!given.ok) return given;
    }
    for (const { organisation, role } of held) {
      const actor = { kind: "person", user, organisation: organisation.id, role } as const;
      await closeSeat(inside, actor, "leave-seat", { organisation, user, role }, at);
    }
    await forget(inside, user, at);
    await record(inside, { kind: "stranger" }, "close-account", user, at);
    return done(null);
  });
}

/** What an operator does with an account: ends its sessions, or closes it, whoever it leads. */
export type AccountWish = { email: string; what: "end-sessions" | "close" };

/** Ends the sessions of an account, or closes it; for an operator, never with their own. */
export function manageAccount(
  database: Database,
  actor: Actor,
  { email, what }: AccountWish,
  at: Date,
): Promise<Outcome<{ sessions: number }, ClosingRefusal>> {
  return database.durably(async (inside) => {
    if (actor.kind !== "person" || !may(actor, "manage-accounts", { of: "service" })) return refused("not-found");
    const [user] = await inside.select({ id: users.id }).from(users).where(eq(users.email, email.toLowerCase()));
    if (!user || user.id === actor.user) return refused("not-found");
    const ended = await inside.delete(sessions).where(eq(sessions.userId, user.id)).returning({ id: sessions.id });
    const detail = { what, sessions: ended.length };
    if (what === "close") {
      const isOperator = and(eq(operators.user, user.id), isNull(operators.endedAt));
      if ((await inside.$count(operators, isOperator)) > 0) await giveUpOperator(inside, actor, user.id, at);
      for (const { organisation, role } of await liveSeats(inside, user.id))
        await closeSeat(inside, actor, "end-seat", { organisation, user: user.id, role }, at);
      await forget(inside, user.id, at);
    }
    await record(inside, actor, "manage-accounts", user.id, at, detail);
    return done({ sessions: ended.length });
  });
}
