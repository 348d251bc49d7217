import type { Database } from "#db/client";
import { createOrganisation, inviteOwner, listOrganisations } from "#db/people/organisations";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { leadingRole, type OrganisationKind } from "#lib/roles";
import { type Invitee, type LinkToPassOn, newInvitation } from "./invite";

type Owner = Omit<Invitee, "role" | "from">;

/** Sets an organisation up and invites whoever will lead it. */
export async function setUpOrganisation(
  store: Database,
  actor: Actor,
  { kind, name, ...owner }: Owner & { kind: OrganisationKind; name: string },
  now: Date,
): Promise<Outcome<LinkToPassOn, "not-found">> {
  const { invitation, token } = newInvitation({ ...owner, role: leadingRole(kind), from: name }, now);
  const outcome = await createOrganisation(store, actor, { kind, name, owner: invitation }, now);
  return outcome.ok ? done({ token }) : outcome;
}

/** Invites whoever will lead an organisation once more, as long as nobody does. */
export async function inviteOwnerAgain(
  store: Database,
  actor: Actor,
  { organisation: id, ...owner }: Owner & { organisation: string },
  now: Date,
): Promise<Outcome<LinkToPassOn, "not-found">> {
  const lines = await listOrganisations(store, actor);
  const organisation = lines.ok ? lines.value.find((each) => each.id === id) : undefined;
  if (!organisation) return refused("not-found");
  const { kind, name } = organisation;
  const { invitation, token } = newInvitation({ ...owner, role: leadingRole(kind), from: name }, now);
  const outcome = await inviteOwner(store, actor, id, invitation, now);
  return outcome.ok ? done({ token }) : outcome;
}
