import { asc, count, eq, gt, sql } from "drizzle-orm";
import type { Connection, Database } from "../client";
import { evidence, factVerifications, secondFactors, serviceMarks, sessions, sheets, trail, users } from "../schema";

/** What the service keeps of itself under a name; `null` where nothing. */
export async function readMark(on: Connection, name: string): Promise<string | null> {
  const [mark] = await on.select().from(serviceMarks).where(eq(serviceMarks.name, name));
  return mark?.value ?? null;
}

/** Gives a mark where there is none, and returns the one that there is: of several who give one, the first wins. */
export async function giveMark(database: Database, name: string, value: string): Promise<string> {
  await database.durably((inside) => inside.insert(serviceMarks).values({ name, value }).onConflictDoNothing());
  return (await readMark(database.db, name)) ?? value;
}

/** Puts a mark in the place of whatever there is. */
export async function setMark(on: Connection, name: string, value: string): Promise<void> {
  await on
    .insert(serviceMarks)
    .values({ name, value })
    .onConflictDoUpdate({ target: serviceMarks.name, set: { value } });
}

/** Whether nobody ever did anything with the service. */
export async function isUnused({ db }: Pick<Database, "db">): Promise<boolean> {
  for (const table of [sheets, users, trail]) if ((await db.$count(table)) > 0) return false;
  return true;
}

/** Some of the evidence files that rows name, by their hashes. */
export async function someNamedFiles({ db }: Pick<Database, "db">, most: number): Promise<string[]> {
  const attached = await db.selectDistinct({ hash: evidence.hash }).from(evidence).limit(most);
  const verified = await db.selectDistinct({ hash: factVerifications.file }).from(factVerifications).limit(most);
  return [...attached, ...verified].flatMap(({ hash }) => hash ?? []).slice(0, most);
}

/** What a secret holds up: accounts, sessions that are not over, and second factors with one of their secrets. */
export async function heldBySecret({ db }: Pick<Database, "db">, at: Date) {
  const [factors] = await db
    .select({ number: count(), one: sql<string | null>`max(${secondFactors.secret})` })
    .from(secondFactors);
  return {
    accounts: await db.$count(users),
    sessions: await db.$count(sessions, gt(sessions.expiresAt, at)),
    factors: factors?.number ?? 0,
    oneFactor: factors?.one ?? null,
  };
}

/** Ends every session: a new secret makes all of them void. Returns how many there were. */
export async function endAllSessions(inside: Connection): Promise<number> {
  const ended = await inside.delete(sessions).returning({ id: sessions.id });
  return ended.length;
}

/** Everybody with a second factor, and its secret as it is stored. */
export const usersWithFactor = ({ db }: Pick<Database, "db">) =>
  db
    .select({ email: users.email, encrypted: secondFactors.secret })
    .from(secondFactors)
    .innerJoin(users, eq(users.id, secondFactors.userId))
    .orderBy(asc(users.email));
