import { randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import { accounts, operators, organisations, regions, seats, users } from "#db/schema";
import type { Actor } from "#lib/access";
import type { Region } from "#lib/programme/region";
import type { OrganisationKind, Role } from "#lib/roles";

export type Person = Extract<Actor, { kind: "person" }>;
export type Bureau = { organisation: string; person: (role: Role) => Promise<Person> };

/** The id of an organisation that is there from now on. */
export async function newOrganisation(
  { db }: Database,
  kind: OrganisationKind,
  at: Date,
  name: string = kind,
): Promise<string> {
  const id = randomUUID();
  await db.insert(organisations).values({ id, kind, name, secondFactor: false, createdAt: at });
  return id;
}

type Wish = {
  role: Role;
  organisation: string | null;
  region?: Region;
  name?: string;
  email?: string;
  secret?: string;
};

/** Somebody in a seat, or an operator where there is none; `secret` is the hash of their password, where they have one. */
export async function newPerson({ db }: Database, wish: Wish, at: Date): Promise<Person> {
  const { role, organisation, secret } = wish;
  const user = randomUUID();
  const { name = `${role} 王`, email = `${user}@example.org` } = wish;
  const times = { createdAt: at, updatedAt: at };
  await db.insert(users).values({ id: user, name, email, emailVerified: true, ...times });
  if (secret !== undefined) {
    const account = { id: randomUUID(), userId: user, accountId: user, providerId: "credential" };
    await db.insert(accounts).values({ ...account, password: secret, ...times });
  }
  if (organisation === null) await db.insert(operators).values({ user, createdAt: at });
  else await db.insert(seats).values({ organisation, user, role, region: wish.region?.id ?? null, createdAt: at });
  const region = wish.region && { ...wish.region, names: [wish.region.name, ...wish.region.spellings] };
  return { kind: "person", user, organisation, role, ...(region && { region }) };
}

/** A region of a bureau. */
export async function newRegion(
  { db }: Database,
  organisation: string,
  at: Date,
  given: Partial<Region> & Pick<Region, "name">,
): Promise<Region> {
  const region = { id: randomUUID(), level: "county" as const, parent: null, spellings: [], ...given };
  await db.insert(regions).values({ ...region, organisation, createdAt: at });
  return region;
}

/** A bureau, and what seats somebody there. */
export async function newBureau(database: Database, at: Date, name = "市工信局"): Promise<Bureau> {
  const organisation = await newOrganisation(database, "bureau", at, name);
  return { organisation, person: (role) => newPerson(database, { role, organisation }, at) };
}
