import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { operators, organisations, seatInvitations, seats, users } from "../schema";
import { record } from "../service/trail";
import { type Invited, isOpen, readInvitation } from "./invitations";

export type { Invited } from "./invitations";

const { id, role, region, email } = seatInvitations;

/** The invitation behind a token that this person has accepted, as long as they hold the seat; else `null`. */
export async function acceptedBy(on: Connection, user: string, tokenHash: string): Promise<Invited | null> {
  const isTheirs = and(eq(seatInvitations.tokenHash, tokenHash), eq(seatInvitations.acceptedBy, user));
  const [row] = await on
    .select({ id, role, region, email, organisation: organisations, seat: seats.user, operator: operators.user })
    .from(seatInvitations)
    .leftJoin(organisations, eq(organisations.id, seatInvitations.organisation))
    .leftJoin(
      seats,
      and(eq(seats.organisation, seatInvitations.organisation), eq(seats.user, user), isNull(seats.endedAt)),
    )
    .leftJoin(operators, and(eq(operators.user, user), isNull(operators.endedAt)))
    .where(isTheirs);
  if (!row || (row.organisation ? row.seat : row.operator) === null) return null;
  const { seat: _, operator: __, ...invited } = row;
  return invited;
}

/**
 * Invitations that wait for somebody at the address of their account, the newest first: of an address that is not proven,
 * which anybody can have given, none.
 */
export async function invitationsOf(on: Connection, user: string, at: Date): Promise<Invited[]> {
  const isTheirs = and(eq(users.email, email), eq(users.emailVerified, true), isNull(users.closedAt));
  return on
    .select({ id, role, region, email, organisation: organisations })
    .from(seatInvitations)
    .innerJoin(users, isTheirs)
    .leftJoin(organisations, eq(organisations.id, seatInvitations.organisation))
    .where(and(eq(users.id, user), isOpen, gt(seatInvitations.expiresAt, at)))
    .orderBy(desc(seatInvitations.createdAt), desc(id));
}

type Person = { id: string; email: string };
type Taken = Outcome<Invited, "not-found" | "other-address" | "seated">;

/** Gives somebody the seat that they are invited to; nobody takes a second seat in one organisation. */
async function take(inside: Connection, user: Person, invited: Invited, at: Date): Promise<Taken> {
  const { organisation, role, region: reached } = invited;
  if (organisation) {
    const isTheirs = and(eq(seats.organisation, organisation.id), eq(seats.user, user.id));
    const [before] = await inside.select({ endedAt: seats.endedAt }).from(seats).where(isTheirs);
    if (before && before.endedAt === null) return refused("seated");
    const seat = { role, region: reached, createdAt: at, endedAt: null };
    if (before) await inside.update(seats).set(seat).where(isTheirs);
    else await inside.insert(seats).values({ organisation: organisation.id, user: user.id, ...seat });
  } else {
    const [before] = await inside.select().from(operators).where(eq(operators.user, user.id));
    if (before && before.endedAt === null) return refused("seated");
    const seat = { createdAt: at, endedAt: null };
    await inside
      .insert(operators)
      .values({ user: user.id, ...seat })
      .onConflictDoUpdate({ target: operators.user, set: seat });
  }
  await inside.update(seatInvitations).set({ acceptedAt: at, acceptedBy: user.id }).where(eq(id, invited.id));
  const actor: Actor = { kind: "person", user: user.id, organisation: organisation?.id ?? null, role };
  await record(inside, actor, "accept-seat", user.id, at, { invitation: invited.id, role });
  return done(invited);
}

/**
 * Gives whoever is signed in the seat that a token offers; a token works once. An invitation for an address is taken
 * by the account of that address alone. Who has taken it with this token finds it taken.
 */
export function acceptInvitation(database: Database, user: Person, tokenHash: string, at: Date): Promise<Taken> {
  return database.durably(async (inside) => {
    const invited = await readInvitation(inside, tokenHash, at);
    if (!invited) {
      const before = await acceptedBy(inside, user.id, tokenHash);
      return before ? done(before) : refused("not-found");
    }
    if (invited.email !== null && invited.email !== user.email.toLowerCase()) return refused("other-address");
    return take(inside, user, invited, at);
  });
}

/** Gives somebody the seat of an invitation that waits for them at the proven address of their account. */
export function acceptOwnInvitation(database: Database, user: Person, invitation: string, at: Date): Promise<Taken> {
  return database.durably(async (inside) => {
    const invited = (await invitationsOf(inside, user.id, at)).find((each) => each.id === invitation);
    return invited ? take(inside, user, invited, at) : refused("not-found");
  });
}
