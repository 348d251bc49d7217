import { and, eq, isNotNull, isNull, or } from "drizzle-orm";
import type { Database } from "../client";
import { accounts, organisations, seats, users, verificationTokens } from "../schema";
import { type OwnAct, record } from "../service/trail";

/** Notes that somebody made an account. */
export async function recordSignUp(database: Database, user: string, at: Date): Promise<void> {
  await database.transaction((inside) => record(inside, { kind: "stranger" }, "sign-up", user, at));
}

/** Notes what became of that by which somebody signs in: who gets hold of an account begins there. */
export async function recordOwn(database: Database, user: string, act: OwnAct, at: Date): Promise<void> {
  await database.durably((inside) => record(inside, { kind: "stranger" }, act, user, at));
}

/** Notes that whoever runs the service made a link to set a new password. */
export async function recordPasswordLink(database: Database, user: string, at: Date): Promise<void> {
  await database.durably((inside) => record(inside, { kind: "stranger" }, "password-link", user, at));
}

/** Takes the address of an account for proven: its person came by a link that was mailed there. */
export async function markVerified(database: Database, user: string, email: string, at: Date): Promise<void> {
  const isIt = and(eq(users.id, user), eq(users.email, email.toLowerCase()), eq(users.emailVerified, false));
  await database.durably(async (inside) => {
    const proven = { emailVerified: true, updatedAt: at };
    const rows = await inside.update(users).set(proven).where(isIt).returning({ id: users.id });
    for (const { id } of rows) await record(inside, { kind: "stranger" }, "prove-address", id, at);
  });
}

/** Whose account an address belongs to; `null` where there is none. */
export async function findUser({ db }: Pick<Database, "db">, email: string): Promise<string | null> {
  const [row] = await db.select({ id: users.id }).from(users).where(eq(users.email, email.toLowerCase()));
  return row?.id ?? null;
}

/** Changes the name by which somebody is called. */
export async function renameUser({ db }: Database, user: string, name: string, at: Date): Promise<void> {
  await db.update(users).set({ name, updatedAt: at }).where(eq(users.id, user));
}

/** Clears what a provider of single sign-on gave for asking it in somebody's name, which earlier versions kept. */
export async function dropProviderTokens({ db }: Pick<Database, "db">): Promise<void> {
  const nothing = { accessToken: null, refreshToken: null, idToken: null };
  await db
    .update(accounts)
    .set(nothing)
    .where(or(isNotNull(accounts.accessToken), isNotNull(accounts.refreshToken), isNotNull(accounts.idToken)));
}

/** Whether somebody can sign in by a password, or only by another service. */
export async function hasPassword({ db }: Database, user: string): Promise<boolean> {
  const isIt = and(eq(accounts.userId, user), eq(accounts.providerId, "credential"));
  return (await db.$count(accounts, isIt)) > 0;
}

/** The hash of the password of whoever has the account of an address; `null` where there is none. It is another with every new password. */
export async function passwordHashOf({ db }: Pick<Database, "db">, email: string): Promise<string | null> {
  const isIt = and(eq(users.email, email.toLowerCase()), eq(accounts.providerId, "credential"));
  const [row] = await db
    .select({ hash: accounts.password })
    .from(accounts)
    .innerJoin(users, eq(users.id, accounts.userId))
    .where(isIt);
  return row?.hash ?? null;
}

/** Takes from somebody who has a new password what waits on the one before: links to set another, steps before a second factor. */
export async function dropWaiting({ db }: Database, user: string): Promise<void> {
  await db.delete(verificationTokens).where(eq(verificationTokens.value, user));
}

/** What others know of somebody who chooses a password: name, address, organisations; `null` where nobody has that id. */
export async function readChooser(
  { db }: Database,
  user: string,
): Promise<{ name: string; email: string; organisations: string[] } | null> {
  const [row] = await db.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, user));
  if (!row) return null;
  const rows = await db
    .select({ name: organisations.name })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisation))
    .where(and(eq(seats.user, user), isNull(seats.endedAt)));
  return { ...row, organisations: rows.map(({ name }) => name) };
}
