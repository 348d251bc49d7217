import { randomBytes } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, type SQL } from "drizzle-orm";
import type { SeatRegion } from "#lib/access";
import type { OrganisationKind, Role } from "#lib/roles";
import type { Database } from "../client";
import { seatRegion } from "../programme/seat-region";
import { operators, organisations, seats, sessions, users } from "../schema";
import { record } from "../service/trail";

/** What somebody is in an organisation. */
export type Seat = {
  organisation: string;
  name: string;
  kind: OrganisationKind;
  role: Role;
  /** Whether the organisation wants its people to have a second factor. */
  secondFactor: boolean;
  /** The region that it reaches over, where it does not reach over all. */
  region?: SeatRegion;
};

/** A browser that is signed in, with everything that decides what its person may do. */
export type SessionRecord = {
  token: string;
  user: { id: string; name: string; email: string; hasSecondFactor: boolean };
  /** When its person signed in. */
  since: Date;
  /** Whether the second factor was given in this session. */
  secondFactorGiven: boolean;
  /** Live seats, the oldest first. */
  seats: Seat[];
  isOperator: boolean;
  /** The seat that was chosen: an organisation's id or "operator"; `null` where none was. */
  chosen: string | null;
};

/** Idle time after which a session ends, in milliseconds: twelve hours. */
export const idle = 12 * 60 * 60 * 1000;
/** Time after which it ends however busy it was, in milliseconds: seven days. */
export const longest = 7 * 24 * 60 * 60 * 1000;
/** A session is prolonged once in so many milliseconds: not every look is a write. */
const prolongedEvery = 5 * 60 * 1000;

/** Who holds a session's token; being asked for prolongs the session. `null` for none, one that is over, and of a closed account. */
export async function findSession(
  { db }: Pick<Database, "db">,
  token: string,
  at: Date,
): Promise<SessionRecord | null> {
  const [row] = await db
    .select({ session: sessions, user: users, operator: operators.user })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(operators, and(eq(operators.user, users.id), isNull(operators.endedAt)))
    .where(eq(sessions.token, token));
  if (!row) return null;
  const { session, user, operator } = row;
  const end = session.createdAt.getTime() + longest;
  if (session.expiresAt <= at || end <= at.getTime() || user.closedAt !== null) return null;
  const until = Math.min(at.getTime() + idle, end);
  if (session.expiresAt.getTime() + prolongedEvery < until) {
    const prolonged = { expiresAt: new Date(until), updatedAt: at };
    await db.update(sessions).set(prolonged).where(eq(sessions.token, token));
  }
  const { id: organisation, name, kind, secondFactor } = organisations;
  const rows = await db
    .select({ organisation, name, kind, role: seats.role, region: seats.region, secondFactor })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisation))
    .where(and(eq(seats.user, user.id), isNull(seats.endedAt)))
    .orderBy(asc(seats.createdAt), asc(seats.organisation));
  return {
    token,
    user: { id: user.id, name: user.name, email: user.email, hasSecondFactor: user.twoFactorEnabled === true },
    since: session.createdAt,
    secondFactorGiven: session.secondFactorAt !== null,
    seats: await Promise.all(
      rows.map(async ({ region, ...seat }) => {
        return { ...seat, ...(await seatRegion(db, { organisation: seat.organisation, region })) };
      }),
    ),
    isOperator: operator !== null,
    chosen: session.seat,
  };
}

/** Has a session act from another seat; one that its person does not hold is passed over by whoever reads it. */
export async function chooseSeat({ db }: Database, token: string, seat: string): Promise<void> {
  await db.update(sessions).set({ seat }).where(eq(sessions.token, token));
}

/**
 * Notes that the second factor was given in a session, and gives it another token: whoever has a copy of the one before
 * is not let past with its person. `null` where it is over.
 */
export async function markSecondFactor({ db }: Database, token: string, at: Date): Promise<string | null> {
  const renewed = { token: randomBytes(24).toString("base64url"), secondFactorAt: at };
  const rows = await db.update(sessions).set(renewed).where(eq(sessions.token, token)).returning({ id: sessions.id });
  return rows.length > 0 ? renewed.token : null;
}

/** A browser that is signed in, as its person sees it. */
export type SessionLine = {
  id: string;
  device: string | null;
  place: string | null;
  since: Date;
  /** When it was last used, to five minutes. */
  usedAt: Date;
  isThis: boolean;
};

/** Where the person of a session is signed in, the one last used first. */
export async function listSessions(
  { db }: Pick<Database, "db">,
  { user, token }: Pick<SessionRecord, "user" | "token">,
  at: Date,
): Promise<SessionLine[]> {
  const isOpen = and(gt(sessions.expiresAt, at), gt(sessions.createdAt, new Date(at.getTime() - longest)));
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, user.id), isOpen))
    .orderBy(desc(sessions.updatedAt));
  return rows.map((row) => ({
    ...{ id: row.id, device: row.userAgent, place: row.ipAddress, since: row.createdAt },
    ...{ usedAt: row.updatedAt, isThis: row.token === token },
  }));
}

function endThose(database: Database, user: string, which: SQL | undefined, at: Date): Promise<number> {
  return database.durably(async (inside) => {
    const isTheirs = and(eq(sessions.userId, user), which);
    const { length } = await inside.delete(sessions).where(isTheirs).returning({ id: sessions.id });
    if (length > 0) await record(inside, { kind: "stranger" }, "end-sessions", user, at, { sessions: length });
    return length;
  });
}

/** Ends sessions of the person of a session, by their ids; how many of theirs these were. */
export const endSessions = (
  database: Database,
  { user }: Pick<SessionRecord, "user">,
  ids: readonly string[],
  at: Date,
): Promise<number> => endThose(database, user.id, inArray(sessions.id, [...ids]), at);

/** Ends all sessions of somebody but the one of a token; how many these were. */
export const endOtherSessions = (database: Database, user: string, token: string, at: Date): Promise<number> =>
  endThose(database, user, ne(sessions.token, token), at);

/** Ends all sessions of somebody; how many these were. */
export const endAllSessions = (database: Database, user: string, at: Date): Promise<number> =>
  endThose(database, user, undefined, at);

/** Ends a session. */
export async function endSession({ db }: Database, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.token, token));
}

/** Clears sessions that are over. */
export async function clearSessions({ db }: Database, at: Date): Promise<void> {
  await db.delete(sessions).where(lte(sessions.expiresAt, at));
}
