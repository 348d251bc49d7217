import { and, count, desc, eq } from "drizzle-orm";
import { type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { ApplicationState } from "#lib/programme/application";
import type { Connection, Database } from "../client";
import { applications, rounds } from "../schema";
import { isWithin, type RoundRecord } from "./admission";

export type RoundLine = RoundRecord & { firms: number; submitted: number };

/** The rounds of the actor's bureau, the latest first, with how many firms are in and how many have sent in. */
export async function listRounds({ db }: Database, actor: Actor): Promise<Outcome<RoundLine[], "not-found">> {
  const organisation = actor.kind === "person" ? actor.organisation : null;
  if (organisation === null || refusalOf(actor, "read-rounds", { of: "organisation", id: organisation }))
    return refused("not-found");
  const rows = await db
    .select()
    .from(rounds)
    .where(eq(rounds.organisation, organisation))
    .orderBy(desc(rounds.opensOn), desc(rounds.createdAt));
  const counts = await Promise.all(rows.map(({ id }) => countStates(db, actor, id)));
  return done(
    rows.map((round, place) => {
      const states = counts[place] ?? {};
      const firms = Object.values(states).reduce((sum, each) => sum + each, 0);
      return { ...round, firms, submitted: states.submitted ?? 0 };
    }),
  );
}

async function countStates(
  on: Connection,
  actor: Actor,
  round: string,
): Promise<Partial<Record<ApplicationState, number>>> {
  const rows = await on
    .select({ state: applications.state, firms: count() })
    .from(applications)
    .where(and(eq(applications.round, round), isWithin(actor)))
    .groupBy(applications.state);
  return Object.fromEntries(rows.map(({ state, firms }) => [state, firms]));
}
