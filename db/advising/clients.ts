import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { engagedSheets, engagements, seats, sheets } from "../schema";
import { record } from "../service/trail";
import type { Shut } from "../sheets/admission";
import { admitClient } from "./client-sheet";
import { endOthers } from "./engagements";
import { releaseThreads } from "./thread-release";

/**
 * Takes the client that a link offers into the charge of the actor. Refuses as `not-found` what is no link, or is taken,
 * ended or lapsed.
 */
export function takeClient(
  database: Database,
  actor: Actor,
  tokenHash: string,
  at: Date,
): Promise<Outcome<{ sheet: string }, "not-found">> {
  return database.durably(async (inside) => {
    const practice = await ownOrganisation(inside, actor, "take-client");
    if (!practice || actor.kind !== "person" || !(await isSeated(inside, practice.id, actor.user)))
      return refused("not-found");
    const isOpen = and(isNull(engagements.takenAt), isNull(engagements.endedAt), gt(engagements.offeredUntil, at));
    const [offer] = await inside
      .select({ id: engagements.id, sheet: sheets.id })
      .from(engagements)
      .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
      .innerJoin(sheets, eq(sheets.id, engagedSheets.sheet))
      .where(and(eq(engagements.tokenHash, tokenHash), isOpen))
      .orderBy(desc(sheets.year), desc(sheets.createdAt))
      .limit(1);
    if (!offer) return refused("not-found");
    const { id, sheet } = offer;
    const taken = { practice: practice.id, advisor: actor.user, takenAt: at };
    await inside.update(engagements).set(taken).where(eq(engagements.id, id));
    await endOthers(inside, { id, practice: practice.id, sheet }, at);
    await record(inside, actor, "take-client", sheet, at, { engagement: id });
    return done({ sheet });
  });
}

const isSeated = async (on: Connection, practice: string, user: string): Promise<boolean> =>
  (await on.$count(seats, and(eq(seats.organisation, practice), eq(seats.user, user), isNull(seats.endedAt)))) > 0;

/** Puts the client whose sheet the actor sees into the charge of somebody of the practice, or of nobody. */
export function assignClient(
  database: Database,
  actor: Person & { sheet: string },
  advisor: string | null,
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "assign-client", at);
    if (!client.ok) return client;
    const { id, practice } = client.value.engagement;
    if (advisor !== null && !(await isSeated(inside, practice, advisor))) return refused("not-found");
    await inside.update(engagements).set({ advisor }).where(eq(engagements.id, id));
    await releaseThreads(inside, practice);
    const who = advisor !== null && { advisor };
    await record(inside, actor, "assign-client", actor.sheet, at, { engagement: id, ...who });
    return done(null);
  });
}

/** Gives the client whose sheet the actor sees up, for the whole practice. */
export function giveUpClient(
  database: Database,
  actor: Person & { sheet: string },
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "give-up-client", at);
    if (!client.ok) return client;
    const { id } = client.value.engagement;
    await inside.update(engagements).set({ endedAt: at, endedBy: "practice" }).where(eq(engagements.id, id));
    await record(inside, actor, "give-up-client", actor.sheet, at, { engagement: id });
    return done(null);
  });
}

/** Leaves nobody in charge of what was in the charge of somebody who leaves a practice, inside the transaction in which they do. */
export async function leaveClients(inside: Connection, practice: string, user: string): Promise<void> {
  await inside
    .update(engagements)
    .set({ advisor: null })
    .where(and(eq(engagements.practice, practice), eq(engagements.advisor, user)));
  await releaseThreads(inside, practice);
}
