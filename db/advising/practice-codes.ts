import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { practiceCodes } from "../schema";
import { record } from "../service/trail";

/** The code by which firms let the actor's practice in; `null` while it has none. */
export async function codeOfPractice(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<string | null, "not-found">> {
  const practice = await ownOrganisation(db, actor, "read-clients");
  if (!practice) return refused("not-found");
  const [row] = await db
    .select({ code: practiceCodes.code })
    .from(practiceCodes)
    .where(eq(practiceCodes.practice, practice.id));
  return done(row?.code ?? null);
}

/** Gives the actor's practice a new code; the one before lets nobody in any more. */
export function renewCode(
  database: Database,
  actor: Actor,
  code: string,
  at: Date,
): Promise<Outcome<null, "not-found">> {
  return database.durably(async (inside) => {
    const practice = await ownOrganisation(inside, actor, "renew-code");
    if (!practice) return refused("not-found");
    const row = { code, createdAt: at };
    await inside
      .insert(practiceCodes)
      .values({ practice: practice.id, ...row })
      .onConflictDoUpdate({ target: practiceCodes.practice, set: row });
    await record(inside, actor, "renew-code", practice.id, at);
    return done(null);
  });
}
