import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { leadingRole, type Role, rolesOf } from "#lib/roles";
import { leaveClients } from "../advising/clients";
import { releaseThreads } from "../advising/thread-release";
import type { Connection, Database } from "../client";
import { fitsRegion } from "../programme/seat-region";
import { operators, seats, users } from "../schema";
import { record } from "../service/trail";
import { endLinks } from "../sheets/sheet-links";
import { endInvitations } from "./ended-invitations";
import { countOwners, type OrganisationRecord, ownOrganisation } from "./organisations";

/** Somebody with a live seat. */
export type PersonLine = {
  user: string;
  name: string;
  email: string;
  role: Role;
  /** Id of the region that the seat reaches over, where it does not reach over all. */
  region: string | null;
  since: Date;
  hasSecondFactor: boolean;
};

const { id: user, name, email } = users;
const person = { user, name, email, twoFactorEnabled: users.twoFactorEnabled };

const lineOf = ({
  twoFactorEnabled,
  ...rest
}: Omit<PersonLine, "hasSecondFactor"> & { twoFactorEnabled: boolean | null }) => ({
  ...rest,
  hasSecondFactor: twoFactorEnabled === true,
});

/** The people of the actor's organisation, the longest there first. */
export async function listPeople({ db }: Database, actor: Actor): Promise<Outcome<PersonLine[], "not-found">> {
  const organisation = await ownOrganisation(db, actor, "read-people");
  if (!organisation) return refused("not-found");
  const lines = await db
    .select({ ...person, role: seats.role, region: seats.region, since: seats.createdAt })
    .from(seats)
    .innerJoin(users, eq(users.id, seats.user))
    .where(and(eq(seats.organisation, organisation.id), isNull(seats.endedAt)))
    .orderBy(asc(seats.createdAt), asc(seats.user));
  return done(lines.map(lineOf));
}

/** The operators, the longest there first. */
export async function listOperators({ db }: Database, actor: Actor): Promise<Outcome<PersonLine[], "not-found">> {
  if (!may(actor, "manage-operators", { of: "service" })) return refused("not-found");
  const lines = await db
    .select({ ...person, since: operators.createdAt })
    .from(operators)
    .innerJoin(users, eq(users.id, operators.user))
    .where(isNull(operators.endedAt))
    .orderBy(asc(operators.createdAt), asc(operators.user));
  return done(lines.map((line) => lineOf({ ...line, role: "operator", region: null })));
}

/** Why a seat stays as it is: not there or not the actor's, or somebody has to manage the organisation. */
export type SeatRefusal = "not-found" | "last-owner";

const isSeat = (organisation: string, user: string) =>
  and(eq(seats.organisation, organisation), eq(seats.user, user), isNull(seats.endedAt));

async function seatOf(on: Connection, organisation: string, user: string) {
  const { role, region } = seats;
  const [seat] = await on.select({ role, region }).from(seats).where(isSeat(organisation, user));
  return seat;
}

const roleOf = async (on: Connection, organisation: string, user: string): Promise<Role | undefined> =>
  (await seatOf(on, organisation, user))?.role;

/** Whether nobody else would manage the organisation if the one in this role did not. */
export async function isLastOwner(on: Connection, organisation: OrganisationRecord, role: Role): Promise<boolean> {
  return role === leadingRole(organisation.kind) && (await countOwners(on, organisation)) <= 1;
}

/**
 * Gives somebody of the actor's organisation another of its roles; who may invite nobody in it has their open
 * invitations ended.
 */
export function changeRole(
  database: Database,
  actor: Actor,
  { user, role, region = null }: { user: string; role: Role; region?: string | null },
  at: Date,
): Promise<Outcome<null, SeatRefusal | "no-region">> {
  return database.durably(async (inside) => {
    const organisation = await ownOrganisation(inside, actor, "manage-people");
    if (!organisation || !rolesOf[organisation.kind].includes(role)) return refused("not-found");
    const before = await seatOf(inside, organisation.id, user);
    if (!before) return refused("not-found");
    if (!(await fitsRegion(inside, organisation.id, { role, region }))) return refused("no-region");
    if (before.role === role && before.region === region) return done(null);
    if (before.role !== role && (await isLastOwner(inside, organisation, before.role))) return refused("last-owner");
    await inside.update(seats).set({ role, region }).where(isSeat(organisation.id, user));
    if (organisation.kind === "practice") await releaseThreads(inside, organisation.id);
    await record(inside, actor, "manage-people", user, at, { from: before.role, to: role, ...(region && { region }) });
    const invites = may({ kind: "person", user, organisation: organisation.id, role }, "manage-people", {
      of: "organisation",
      id: organisation.id,
    });
    if (!invites) await endInvitations(inside, actor, { organisation: organisation.id, user, theirs: false }, at);
    return done(null);
  });
}

/** How many sheets had their link ended with a seat. */
export type SeatEnd = { linksEnded: number };

/** Ends a seat and the open invitations by or for its person; of a firm also the links that they may have copied. */
export async function closeSeat(
  inside: Connection,
  actor: Actor,
  act: "end-seat" | "leave-seat",
  { organisation, user, role }: { organisation: OrganisationRecord; user: string; role: Role },
  at: Date,
): Promise<SeatEnd> {
  const linksEnded = organisation.kind === "firm" ? await endLinks(inside, actor, organisation.id, at) : 0;
  await inside.update(seats).set({ endedAt: at }).where(isSeat(organisation.id, user));
  if (organisation.kind === "practice") await leaveClients(inside, organisation.id, user);
  await record(inside, actor, act, user, at, { role, ...(linksEnded > 0 && { links: linksEnded }) });
  await endInvitations(inside, actor, { organisation: organisation.id, user, theirs: true }, at);
  return { linksEnded };
}

/** Takes somebody's seat in the actor's organisation away; the row stays, since decisions name who made them. */
export function endSeat(
  database: Database,
  actor: Actor,
  user: string,
  at: Date,
): Promise<Outcome<SeatEnd, SeatRefusal>> {
  return database.durably(async (inside) => {
    const organisation = await ownOrganisation(inside, actor, "manage-people");
    const role = organisation && (await roleOf(inside, organisation.id, user));
    if (!organisation || !role) return refused("not-found");
    if (await isLastOwner(inside, organisation, role)) return refused("last-owner");
    return done(await closeSeat(inside, actor, "end-seat", { organisation, user, role }, at));
  });
}

/** Gives up the actor's own seat. */
export function leaveSeat(database: Database, actor: Actor, at: Date): Promise<Outcome<SeatEnd, SeatRefusal>> {
  return database.durably(async (inside) => {
    if (actor.kind !== "person") return refused("not-found");
    if (actor.organisation === null) {
      const outcome = await giveUpOperator(inside, actor, actor.user, at);
      return outcome.ok ? done({ linksEnded: 0 }) : outcome;
    }
    const organisation = await ownOrganisation(inside, actor, "read-people");
    const role = organisation && (await roleOf(inside, organisation.id, actor.user));
    if (!organisation || !role) return refused("not-found");
    if (await isLastOwner(inside, organisation, role)) return refused("last-owner");
    return done(await closeSeat(inside, actor, "leave-seat", { organisation, user: actor.user, role }, at));
  });
}

/** Whether an address is that of somebody who has left an organisation. For whoever may see its people. */
export async function isFormerMember({ db }: Database, organisation: string, address: string): Promise<boolean> {
  const isIt = and(
    eq(seats.organisation, organisation),
    eq(users.email, address.toLowerCase()),
    isNotNull(seats.endedAt),
  );
  const rows = await db.select({ user }).from(seats).innerJoin(users, eq(users.id, seats.user)).where(isIt);
  return rows.length > 0;
}

/** Takes the operator's seat from somebody; for an operator. */
export function endOperator(
  database: Database,
  actor: Actor,
  user: string,
  at: Date,
): Promise<Outcome<null, SeatRefusal>> {
  return database.durably((inside) => giveUpOperator(inside, actor, user, at));
}

export async function giveUpOperator(
  inside: Connection,
  actor: Actor,
  user: string,
  at: Date,
): Promise<Outcome<null, SeatRefusal>> {
  if (!may(actor, "manage-operators", { of: "service" })) return refused("not-found");
  const isIt = and(eq(operators.user, user), isNull(operators.endedAt));
  if ((await inside.$count(operators, isIt)) === 0) return refused("not-found");
  if ((await inside.$count(operators, isNull(operators.endedAt))) <= 1) return refused("last-owner");
  await inside.update(operators).set({ endedAt: at }).where(isIt);
  await record(inside, actor, "end-seat", user, at, { role: "operator" });
  await endInvitations(inside, actor, { organisation: null, user, theirs: true }, at);
  return done(null);
}
