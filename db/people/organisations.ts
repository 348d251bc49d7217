import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Act, type Actor, leadingRole, may, type OrganisationKind } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { organisations, seatInvitations, seats } from "../schema";
import { record } from "../service/trail";
import { type NewInvitation, putInvitation } from "./invitations";

export type OrganisationRecord = typeof organisations.$inferSelect;

export type OrganisationLine = OrganisationRecord & {
  people: number;
  /** Whether nobody manages it yet, so that its first owner may be invited again. */
  ownerless: boolean;
  invitedUntil: Date | null;
};

/** The organisation for which an actor acts, if the actor may do that with it; `null` otherwise. */
export async function ownOrganisation(on: Connection, actor: Actor, act: Act): Promise<OrganisationRecord | null> {
  if (actor.kind !== "person" || actor.organisation === null) return null;
  if (!may(actor, act, { of: "organisation", id: actor.organisation })) return null;
  const [found] = await on.select().from(organisations).where(eq(organisations.id, actor.organisation));
  return found ?? null;
}

/** How many people lead an organisation. */
export async function countOwners(on: Connection, { id, kind }: Pick<OrganisationRecord, "id" | "kind">) {
  const isOwner = and(eq(seats.organisation, id), eq(seats.role, leadingRole(kind)), isNull(seats.endedAt));
  return on.$count(seats, isOwner);
}

const newOrganisation = (kind: OrganisationKind, name: string, at: Date): OrganisationRecord => ({
  id: randomUUID(),
  kind,
  name,
  secondFactor: false,
  createdAt: at,
});

/** Makes an organisation and invites its first owner; for the operator. */
export function createOrganisation(
  database: Database,
  actor: Actor,
  { kind, name, owner }: { kind: OrganisationKind; name: string; owner: Omit<NewInvitation, "role"> },
  at: Date,
): Promise<Outcome<OrganisationRecord, "not-found">> {
  return database.durably(async (inside) => {
    if (!may(actor, "create-organisation", { of: "service" })) return refused("not-found");
    const made = newOrganisation(kind, name, at);
    await inside.insert(organisations).values(made);
    await record(inside, actor, "create-organisation", made.id, at, { kind }, made.id);
    await inviteFirstOwner(inside, actor, made, owner, at);
    return done(made);
  });
}

/** Invites the first owner of an organisation once more, as long as it has none; for the operator. */
export function inviteOwner(
  database: Database,
  actor: Actor,
  organisation: string,
  owner: Omit<NewInvitation, "role">,
  at: Date,
): Promise<Outcome<{ invitation: string }, "not-found">> {
  return database.durably(async (inside) => {
    if (!may(actor, "create-organisation", { of: "service" })) return refused("not-found");
    const [found] = await inside.select().from(organisations).where(eq(organisations.id, organisation));
    if (!found || (await countOwners(inside, found)) > 0) return refused("not-found");
    const open = and(eq(seatInvitations.organisation, organisation), isNull(seatInvitations.acceptedAt));
    await inside
      .update(seatInvitations)
      .set({ revokedAt: at })
      .where(and(open, isNull(seatInvitations.revokedAt)));
    return done({ invitation: await inviteFirstOwner(inside, actor, found, owner, at) });
  });
}

async function inviteFirstOwner(
  inside: Connection,
  actor: Actor,
  { id, kind }: OrganisationRecord,
  owner: Omit<NewInvitation, "role">,
  at: Date,
): Promise<string> {
  const role = leadingRole(kind);
  const invitation = await putInvitation(inside, id, { ...owner, role }, at);
  await record(inside, actor, "manage-people", invitation, at, { invited: role }, id);
  return invitation;
}

/** Makes the organisation of a firm with its first owner; whoever is signed in may. */
export function foundFirm(
  database: Database,
  user: string,
  name: string,
  at: Date,
): Promise<Outcome<OrganisationRecord, never>> {
  return database.durably(async (inside) => {
    const made = newOrganisation("firm", name, at);
    const role = leadingRole("firm");
    await inside.insert(organisations).values(made);
    await inside.insert(seats).values({ organisation: made.id, user, role, createdAt: at, endedAt: null });
    const owner: Actor = { kind: "person", user, organisation: made.id, role };
    await record(inside, owner, "create-organisation", made.id, at, { kind: "firm" });
    return done(made);
  });
}

/** Every organisation, by name; for the operator. */
export async function listOrganisations(
  { db }: Database,
  actor: Actor,
): Promise<Outcome<OrganisationLine[], "not-found">> {
  if (!may(actor, "read-organisations", { of: "service" })) return refused("not-found");
  const lines = await db
    .select({
      organisation: organisations,
      people: sql<number>`(select count(*) from seats s where s.organisation = organisations.id and s.ended_at is null)`,
      invitedUntil: sql<number | null>`(select max(i.expires_at) from seat_invitations i where
        i.organisation = organisations.id and i.accepted_at is null and i.revoked_at is null)`,
    })
    .from(organisations)
    .orderBy(asc(organisations.name), asc(organisations.id));
  return done(
    await Promise.all(
      lines.map(async ({ organisation, people, invitedUntil }) => ({
        ...organisation,
        people,
        ownerless: (await countOwners(db, organisation)) === 0,
        invitedUntil: invitedUntil === null ? null : new Date(invitedUntil),
      })),
    ),
  );
}

/** The organisation for which the actor acts. */
export async function readOrganisation(
  { db }: Database,
  actor: Actor,
): Promise<Outcome<OrganisationRecord, "not-found">> {
  const found = await ownOrganisation(db, actor, "read-people");
  return found ? done(found) : refused("not-found");
}

/** Changes the name of the actor's organisation, and whether its people need a second factor before they see anything. */
export function changeOrganisation(
  database: Database,
  actor: Actor,
  change: { name?: string; secondFactor?: boolean },
  at: Date,
): Promise<Outcome<OrganisationRecord, "not-found">> {
  return database.durably(async (inside) => {
    const before = await ownOrganisation(inside, actor, "manage-organisation");
    if (!before) return refused("not-found");
    const after = { ...before, ...change };
    await inside.update(organisations).set(after).where(eq(organisations.id, before.id));
    const { secondFactor } = change;
    const detail = {
      ...(change.name !== undefined && { renamed: true }),
      ...(secondFactor !== undefined && { secondFactor }),
    };
    await record(inside, actor, "manage-organisation", before.id, at, detail);
    return done(after);
  });
}
