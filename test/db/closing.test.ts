import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/client";
import { closeAccount, manageAccount } from "#db/people/closing";
import { readOwnData } from "#db/people/own-data";
import { findSession } from "#db/people/sessions";
import { recordSignIn } from "#db/people/sign-ins";
import {
  accounts,
  corrections,
  operators,
  posts,
  seats,
  sessions,
  signOffs,
  threads,
  trail,
  users,
  verificationTokens,
} from "#db/schema";
import { record } from "#db/service/trail";
import { newOrganisation, newPerson } from "../make/bureaus";
import { freshDatabase, newFirm } from "./fresh";

const at = new Date("2026-11-30T08:00:00Z");
let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const sessionOf = async (user: string) => {
  const row = { id: `s-${user}`, token: `t-${user}`, userId: user, expiresAt: new Date(at.getTime() + 3_600_000) };
  await database.db.insert(sessions).values({ ...row, createdAt: at, updatedAt: at, userAgent: "edge windows" });
  await database.db.insert(accounts).values({
    ...{ id: `a-${user}`, userId: user, accountId: user, providerId: "credential", password: "$argon2id$secret" },
    ...{ createdAt: at, updatedAt: at },
  });
  return `t-${user}`;
};
const rowOf = async (user: string) => (await database.db.select().from(users).where(eq(users.id, user)))[0];
const operator = async () => {
  const bureau = await newOrganisation(database, "bureau", at);
  const { user } = await newPerson(database, { role: "viewer", organisation: bureau }, at);
  await database.db.insert(operators).values({ user, createdAt: at });
  return { kind: "person", user, organisation: null, role: "operator" } as const;
};

describe("closing one's account", () => {
  it("takes everything that signs in or is written to, and the name of who never acted for others", async () => {
    const firm = await newOrganisation(database, "firm", at);
    const person = await newPerson(database, { role: "firm-owner", organisation: firm }, at);
    const token = await sessionOf(person.user);
    const before = await rowOf(person.user);
    expect((await closeAccount(database, person.user, at)).ok).toBe(true);
    expect(await findSession(database, token, at)).toBeNull();
    expect(await database.db.$count(accounts, eq(accounts.userId, person.user))).toBe(0);
    expect(await database.db.$count(seats, eq(seats.user, person.user))).toBe(1);
    const [seat] = await database.db.select().from(seats).where(eq(seats.user, person.user));
    expect(seat?.endedAt).toEqual(at);
    const after = await rowOf(person.user);
    expect(after).toMatchObject({ email: `${person.user}@closed.invalid`, closedAt: at });
    expect(JSON.stringify(after)).not.toContain(before?.email);
    const rows = await database.db.select().from(trail).where(eq(trail.sheet, person.user));
    expect(rows.map(({ act }) => act)).toEqual(expect.arrayContaining(["leave-seat", "close-account"]));
  });

  it("cannot be undone by whoever still holds a link to set a password", async () => {
    const { user } = await newPerson(
      database,
      { role: "firm-owner", organisation: await newOrganisation(database, "firm", at) },
      at,
    );
    const row = {
      id: "reset",
      identifier: "reset-password:hashed",
      value: user,
      expiresAt: new Date(at.getTime() + 1),
    };
    await database.db.insert(verificationTokens).values({ ...row, createdAt: at, updatedAt: at });
    expect((await closeAccount(database, user, at)).ok).toBe(true);
    expect(await database.db.$count(verificationTokens, eq(verificationTokens.value, user))).toBe(0);
    // Whatever made one all the same, it opens nothing.
    expect(await findSession(database, await sessionOf(user), at)).toBeNull();
  });

  it("leaves the name under what was done for an organisation", async () => {
    const bureau = await newOrganisation(database, "bureau", at);
    await newPerson(database, { role: "bureau-owner", organisation: bureau }, at);
    const officer = await newPerson(database, { role: "officer", organisation: bureau }, at);
    await database.transaction((inside) => record(inside, officer, "create-round", "round", at, {}));
    const name = (await rowOf(officer.user))?.name;
    expect((await closeAccount(database, officer.user, at)).ok).toBe(true);
    expect((await rowOf(officer.user))?.name).toBe(name);
  });

  it("waits until somebody else leads an organisation that others are in", async () => {
    const bureau = await newOrganisation(database, "bureau", at);
    const owner = await newPerson(database, { role: "bureau-owner", organisation: bureau }, at);
    await newPerson(database, { role: "officer", organisation: bureau }, at);
    const token = await sessionOf(owner.user);
    expect(await closeAccount(database, owner.user, at)).toMatchObject({ ok: false, reason: "last-owner" });
    expect(await findSession(database, token, at)).not.toBeNull();
    await newPerson(database, { role: "bureau-owner", organisation: bureau }, at);
    expect((await closeAccount(database, owner.user, at)).ok).toBe(true);
  });
});

describe("an operator", () => {
  it("ends the sessions of an account, or closes it, by its address; never their own, and nobody else may", async () => {
    const keeper = await operator();
    const bureau = await newOrganisation(database, "bureau", at);
    const owner = await newPerson(database, { role: "bureau-owner", organisation: bureau }, at);
    const token = await sessionOf(owner.user);
    const email = (await rowOf(owner.user))?.email ?? "";
    const wish = { email: email.toUpperCase(), what: "end-sessions" } as const;
    expect(await manageAccount(database, owner, wish, at)).toMatchObject({ ok: false });
    expect(await findSession(database, token, at)).not.toBeNull();
    expect(await manageAccount(database, keeper, wish, at)).toEqual({ ok: true, value: { sessions: 1 } });
    expect(await findSession(database, token, at)).toBeNull();
    expect((await rowOf(owner.user))?.closedAt).toBeNull();
    const mine = (await rowOf(keeper.user))?.email ?? "";
    for (const other of [mine, "nobody@example.org"])
      expect(await manageAccount(database, keeper, { email: other, what: "close" }, at)).toMatchObject({ ok: false });
    expect((await manageAccount(database, keeper, { email, what: "close" }, at)).ok).toBe(true);
    expect((await rowOf(owner.user))?.closedAt).toEqual(at);
    expect(await database.db.$count(accounts, eq(accounts.userId, owner.user))).toBe(0);
  });
});

describe("one's own data", () => {
  it("holds what the service knows of a person, and no secret", async () => {
    const firm = await newOrganisation(database, "firm", at);
    const person = await newPerson(database, { role: "firm-owner", organisation: firm }, at);
    const token = await sessionOf(person.user);
    await database.transaction((inside) => record(inside, person, "create-round", "sheet", at, {}));
    const practice = await newOrganisation(database, "practice", at);
    const { sheet } = await newFirm(database);
    const other = await newPerson(database, { role: "advisor", organisation: practice }, at);
    const [thread, about] = [randomUUID(), { sheet, practice }];
    const opened = { ...about, id: thread, anchor: "question:staff", isShared: true, isForFirm: false };
    await database.db.insert(threads).values({ ...opened, basis: {}, openedAt: at, movedAt: at });
    for (const author of [person.user, other.user]) {
      const said = { thread, author, side: "practice" as const, text: `said by ${author}`, mentions: [], at };
      await database.db.insert(posts).values({ id: randomUUID(), ...said });
      const right = { key: "question:staff" as const, entry: { value: 7 }, base: 0, reason: `held by ${author}` };
      await database.db.insert(corrections).values({ id: randomUUID(), ...about, ...right, author, at });
    }
    const signed = { version: 3, signer: person.user, signerName: "王", signedAt: at, content: "{}", hash: "seal" };
    await database.db.insert(signOffs).values({ id: randomUUID(), ...about, ...signed });
    const came = { by: "password", device: "edge windows", place: "a mark" } as const;
    for (const outcome of ["in", "refused"] as const)
      await recordSignIn(database, { user: person.user }, { came: outcome, ...came }, at);
    const way = { providerId: "sso", accountId: "their subject there", createdAt: at, updatedAt: at };
    await database.db.insert(accounts).values({ id: randomUUID(), userId: person.user, ...way });
    const session = await findSession(database, token, at);
    if (!session) throw new Error("no session");
    const data = await readOwnData(database, session, at);
    expect(data.account).toMatchObject({ id: person.user });
    expect(data.organisations).toMatchObject([{ role: "firm-owner", until: null }]);
    expect(data.sessions).toMatchObject([{ device: "edge windows", isThis: true }]);
    expect(data.acts).toMatchObject([{ act: "create-round" }]);
    expect(data.signIns).toMatchObject([
      { act: "refuse-sign-in", detail: came },
      { act: "sign-in", detail: came },
    ]);
    expect(data.waysToSignIn).toContainEqual({ by: "sso", subject: "their subject there", since: at });
    expect(data.comments).toEqual([{ thread, text: `said by ${person.user}`, move: null, at }]);
    const mine = { sheet, key: "question:staff", reason: `held by ${person.user}`, at, settledAs: null };
    expect(data.corrections).toEqual([mine]);
    expect(data.signedReports).toMatchObject([{ sheet, version: 3, name: "王", hash: "seal" }]);
    expect(JSON.stringify(data)).not.toMatch(/argon2|t-[\w-]{36}/);
  });
});
