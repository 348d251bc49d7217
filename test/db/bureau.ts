import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { createRound, openRound, type RoundWish } from "#db/programme/rounds";
import { organisations, seats, trail, users } from "#db/schema";
import type { Actor, Role } from "#lib/access";
import { fulfilled } from "./fresh";

export type Person = Extract<Actor, { kind: "person" }>;

/** A bureau of its own, with a person in each role that is asked for. */
export async function newBureau(
  database: Database,
  at: Date,
): Promise<{ id: string; person: (role: Role) => Promise<Person> }> {
  const id = randomUUID();
  await database.db
    .insert(organisations)
    .values({ id, kind: "bureau", name: "某市工信局", secondFactor: false, createdAt: at });
  return {
    id,
    async person(role) {
      const user = randomUUID();
      const times = { createdAt: at, updatedAt: at };
      await database.db
        .insert(users)
        .values({ id: user, name: "某人", email: `${user}@example.com`, emailVerified: true, ...times });
      await database.db.insert(seats).values({ organisation: id, user, role, createdAt: at });
      return { kind: "person", user, organisation: id, role };
    },
  };
}

export const roundWish = (given: Partial<RoundWish> = {}): RoundWish => ({
  name: "2026 年第二批",
  notice: "请按要求填报。",
  tier: "specialised",
  action: "new",
  province: null,
  opensOn: "2026-11-01",
  closesOn: "2026-12-31",
  sealed: false,
  deciders: 1,
  requirements: [],
  extraQuestions: [],
  ruleSet: "specialised-2026",
  edition: "2026-1",
  ...given,
});

export const fixed = { ruleSet: "specialised-2026", ruleSetSeal: "0".repeat(64), edition: "2026-1" };

/** A round that is open. */
export async function newOpenRound(database: Database, officer: Person, at: Date, given: Partial<RoundWish> = {}) {
  const { id } = fulfilled(await createRound(database, officer, roundWish(given), at));
  return fulfilled(await openRound(database, officer, { id, seen: 1, fixed }, at));
}

/** What the trail says was done to a record, in order. */
export async function actsOn({ db }: Database, subject: string): Promise<string[]> {
  const rows = await db.select({ act: trail.act }).from(trail).where(eq(trail.sheet, subject)).orderBy(asc(trail.id));
  return rows.map(({ act }) => act);
}
