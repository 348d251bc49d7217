import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "../client";
import { accounts, organisations, seats, sheets, trail, users } from "../schema";
import { readOwnWords, readSignIns } from "./own-words";
import { listSessions, type SessionRecord } from "./sessions";

/** All that the service holds of a person: their account, where they belong or belonged, and what they did; no secrets. */
export async function readOwnData({ db }: Pick<Database, "db">, session: SessionRecord, at: Date) {
  const { id } = session.user;
  const { name, email, emailVerified, createdAt } = users;
  const [[account], ways, places, firmSheets, acts, signedIn, signIns, words] = await Promise.all([
    db.select({ id: users.id, name, email, emailVerified, createdAt }).from(users).where(eq(users.id, id)),
    db
      .select({ by: accounts.providerId, subject: accounts.accountId, since: accounts.createdAt })
      .from(accounts)
      .where(eq(accounts.userId, id)),
    db
      .select({
        organisation: organisations.name,
        kind: organisations.kind,
        ...{ role: seats.role, since: seats.createdAt, until: seats.endedAt },
      })
      .from(seats)
      .innerJoin(organisations, eq(organisations.id, seats.organisation))
      .where(eq(seats.user, id))
      .orderBy(asc(seats.createdAt)),
    db
      .select({ id: sheets.id, firm: sheets.firmName, year: sheets.year, startedAt: sheets.createdAt })
      .from(sheets)
      .innerJoin(seats, and(eq(seats.organisation, sheets.organisation), eq(seats.user, id), isNull(seats.endedAt)))
      .where(isNotNull(sheets.organisation)),
    db
      .select({ at: trail.at, act: trail.act, subject: trail.sheet, as: trail.actor })
      .from(trail)
      .where(eq(trail.user, id))
      .orderBy(asc(trail.id)),
    listSessions({ db }, session, at),
    readSignIns({ db }, id),
    readOwnWords({ db }, id),
  ]);
  return {
    account,
    waysToSignIn: ways,
    hasSecondFactor: session.user.hasSecondFactor,
    organisations: places,
    sheets: firmSheets,
    sessions: signedIn.map(({ id: _, ...line }) => line),
    signIns,
    acts,
    ...words,
  };
}
