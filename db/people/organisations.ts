import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Act, type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { leadingRole, type OrganisationKind } from "#lib/roles";
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
  const [organisation] = await on.select().from(organisations).where(eq(organisations.id, actor.organisation));
  return organisation ?? null;
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
    const organisation = newOrganisation(kind, name, at);
    await inside.insert(organisations).values(organisation);
    await record(inside, actor, "create-organisation", organisation.id, at, { kind }, organisation.id);
    await inviteFirstOwner(inside, actor, organisation, owner, at);
    return done(organisation);
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
    const [row] = await inside.select().from(organisations).where(eq(organisations.id, organisation));
    if (!row || (await countOwners(inside, row)) > 0) return refused("not-found");
    const open = and(eq(seatInvitations.organisation, organisation), isNull(seatInvitations.acceptedAt));
    await inside
      .update(seatInvitations)
      .set({ revokedAt: at })
      .where(and(open, isNull(seatInvitations.revokedAt)));
    return done({ invitation: await inviteFirstOwner(inside, actor, row, owner, at) });
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
    const organisation = newOrganisation("firm", name, at);
    const role = leadingRole("firm");
    await inside.insert(organisations).values(organisation);
    await inside.insert(seats).values({ organisation: organisation.id, user, role, createdAt: at, endedAt: null });
    const owner: Actor = { kind: "person", user, organisation: organisation.id, role };
    await record(inside, owner, "create-organisation", organisation.id, at, { kind: "firm" });
    return done(organisation);
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
  const admitted = await ownOrganisation(db, actor, "read-people");
  return admitted ? done(admitted) : refused("not-found");
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
