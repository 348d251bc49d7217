import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { type OrganisationKind, type Role, rolesOf } from "#lib/roles";
import type { Locale } from "#lib/text/text";
import type { Connection, Database } from "../client";
import { fitsRegion } from "../programme/seat-region";
import { organisations, seatInvitations } from "../schema";
import { type Mail, post } from "../service/outbox";
import { record } from "../service/trail";

export type NewInvitation = {
  /** Made here where nobody has to know it before. */
  id?: string;
  role: Role;
  /** The region of the seat, where the role has one. */
  region?: string | null;
  /** The only address whose account may accept it; anybody with the link where there is none. */
  email?: string | undefined;
  locale: Locale;
  /** SHA-256 of the token in the link, in hexadecimal. */
  tokenHash: string;
  expiresAt: Date;
  /** Sent after the invitation is stored, and only then. */
  mail?: Mail | undefined;
};

/** An invitation that can still be accepted. */
export type OpenInvitation = {
  id: string;
  role: Role;
  region: string | null;
  email: string | null;
  createdAt: Date;
  expiresAt: Date;
};

const { id, role, region, email, createdAt, expiresAt } = seatInvitations;

export const isOpen = and(isNull(seatInvitations.acceptedAt), isNull(seatInvitations.revokedAt));

/** Stores an invitation inside the transaction of the act that it belongs to; the operator's without an organisation. */
export async function putInvitation(
  inside: Connection,
  organisation: string | null,
  { mail, email, id = randomUUID(), ...rest }: NewInvitation,
  at: Date,
): Promise<string> {
  const invitation = {
    region: null,
    ...rest,
    id,
    organisation,
    email: email?.toLowerCase() ?? null,
    createdAt: at,
  };
  await inside.insert(seatInvitations).values(invitation);
  if (mail) await post(inside, null, mail, at);
  return invitation.id;
}

/** Whether the actor invites people there: to its own organisation, or the operator to the service. */
const mayInvite = (actor: Actor): actor is Extract<Actor, { kind: "person" }> =>
  actor.kind === "person" &&
  (actor.organisation === null
    ? may(actor, "manage-operators", { of: "service" })
    : may(actor, "manage-people", { of: "organisation", id: actor.organisation }));

const ofActor = ({ organisation }: Extract<Actor, { kind: "person" }>) =>
  organisation === null ? isNull(seatInvitations.organisation) : eq(seatInvitations.organisation, organisation);

async function kindOf(on: Connection, organisation: string): Promise<OrganisationKind | undefined> {
  const [row] = await on
    .select({ kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return row?.kind;
}

/** Invites somebody to take a role in the actor's organisation, or to become an operator. */
export function invite(
  database: Database,
  actor: Actor,
  invitation: NewInvitation,
  at: Date,
): Promise<Outcome<{ invitation: string }, "not-found" | "no-region">> {
  return database.durably(async (inside) => {
    if (!mayInvite(actor)) return refused("not-found");
    const kind = actor.organisation === null ? null : await kindOf(inside, actor.organisation);
    const offered: readonly Role[] = kind ? rolesOf[kind] : kind === null ? ["operator"] : [];
    if (!offered.includes(invitation.role)) return refused("not-found");
    if (actor.organisation !== null && !(await fitsRegion(inside, actor.organisation, invitation)))
      return refused("no-region");
    const invitationId = await putInvitation(inside, actor.organisation, invitation, at);
    const act = actor.organisation === null ? "manage-operators" : "manage-people";
    await record(inside, actor, act, invitationId, at, { invited: invitation.role });
    return done({ invitation: invitationId });
  });
}

/** Invitations to the actor's organisation, or to the operators, that can still be accepted; the newest first. */
export async function listInvitations(
  { db }: Database,
  actor: Actor,
  at: Date,
): Promise<Outcome<OpenInvitation[], "not-found">> {
  if (!mayInvite(actor)) return refused("not-found");
  const open = db.select({ id, role, region, email, createdAt, expiresAt }).from(seatInvitations);
  return done(await open.where(and(ofActor(actor), isOpen, gt(expiresAt, at))).orderBy(desc(createdAt), desc(id)));
}

/** Withdraws an invitation to the actor's organisation. */
export function revokeInvitation(
  database: Database,
  actor: Actor,
  invitation: string,
  at: Date,
): Promise<Outcome<null, "not-found">> {
  return database.durably(async (inside) => {
    if (!mayInvite(actor)) return refused("not-found");
    const isIt = and(ofActor(actor), isOpen, eq(id, invitation));
    const [withdrawn] = await inside.update(seatInvitations).set({ revokedAt: at }).where(isIt).returning({ id });
    if (!withdrawn) return refused("not-found");
    const act = actor.organisation === null ? "manage-operators" : "manage-people";
    await record(inside, actor, act, invitation, at, { withdrawn: true });
    return done(null);
  });
}

/** What whoever holds an invitation's token is invited to. */
export type Invited = {
  id: string;
  role: Role;
  /** Id of the region of the seat, where its role has one. */
  region: string | null;
  email: string | null;
  /** `null` for the operator's. */
  organisation: { id: string; name: string; kind: OrganisationKind } | null;
};

/** The invitation behind a token; `null` for one that never was, was used or withdrawn, or is over. */
export async function readInvitation(on: Connection, tokenHash: string, at: Date): Promise<Invited | null> {
  const [row] = await on
    .select({ id, role, region, email, organisation: organisations })
    .from(seatInvitations)
    .leftJoin(organisations, eq(organisations.id, seatInvitations.organisation))
    .where(and(eq(seatInvitations.tokenHash, tokenHash), isOpen, gt(expiresAt, at)));
  return row ?? null;
}

/** Whether the invitation behind a token ended because a newer one was made in its place, in the same act. */
export async function isInvitationReplaced(on: Connection, tokenHash: string): Promise<boolean> {
  const { organisation, revokedAt } = seatInvitations;
  const [old] = await on
    .select({ id, organisation, revokedAt })
    .from(seatInvitations)
    .where(eq(seatInvitations.tokenHash, tokenHash));
  if (!old?.revokedAt) return false;
  const there = old.organisation === null ? isNull(organisation) : eq(organisation, old.organisation);
  const [newer] = await on
    .select({ id })
    .from(seatInvitations)
    .where(and(there, eq(createdAt, old.revokedAt)))
    .limit(1);
  return newer !== undefined;
}
