import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { acceptedBy, acceptInvitation, acceptOwnInvitation, invitationsOf } from "#db/people/accepted-invitations";
import { inviteFirstOperator } from "#db/people/first-operator";
import {
  invite,
  isInvitationReplaced,
  listInvitations,
  type NewInvitation,
  readInvitation,
  revokeInvitation,
} from "#db/people/invitations";
import {
  changeOrganisation,
  createOrganisation,
  foundFirm,
  inviteOwner,
  listOrganisations,
  readOrganisation,
} from "#db/people/organisations";
import { changeRole, endOperator, endSeat, leaveSeat, listOperators, listPeople } from "#db/people/people";
import { chooseSeat, clearSessions, findSession, idle, markSecondFactor } from "#db/people/sessions";
import { operators, seatInvitations, seats, sessions, trail, users } from "#db/schema";
import { checkTrail } from "#db/service/trail";
import { claimSheet, holderOf, listSheets } from "#db/sheets/claimed-sheets";
import { readSheet } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { type OrganisationKind, organisationKinds, type Role } from "#lib/roles";
import { at, freshDatabase, hashOf, newFirm, stranger } from "./fresh";

const database = await freshDatabase();

type Person = Extract<Actor, { kind: "person" }>;

async function newUser(name = "某人") {
  const id = randomUUID();
  const email = `${id}@example.com`;
  await database.db.insert(users).values({ id, name, email, emailVerified: true, createdAt: at(), updatedAt: at() });
  return { id, email };
}

const invitation = (given: Partial<NewInvitation> = {}): NewInvitation & { token: string } => {
  const token = randomUUID();
  return { role: "officer", locale: "zh", tokenHash: hashOf(token), expiresAt: at(60), ...given, token };
};

const acting = (user: { id: string }, organisation: string | null, role: Role): Person => ({
  kind: "person",
  user: user.id,
  organisation,
  role,
});

const operator = acting(await newUser("平台"), null, "operator");

/** An organisation with its first owner, made as the pages make it. */
async function organisation(kind: OrganisationKind = "bureau") {
  const owner = invitation();
  const made = await createOrganisation(database, operator, { kind, name: `单位 ${owner.token}`, owner }, at());
  if (!made.ok) throw new Error(made.reason);
  const user = await newUser("管理员");
  const accepted = await acceptInvitation(database, user, owner.tokenHash, at(1));
  if (!accepted.ok) throw new Error(accepted.reason);
  return { id: made.value.id, user, owner: acting(user, made.value.id, accepted.value.role) };
}

/** Somebody who has joined in a role. */
async function colleague(of: { id: string; owner: Person }, role: Role) {
  const offer = invitation({ role });
  expect(await invite(database, of.owner, offer, at(2))).toMatchObject({ ok: true });
  const user = await newUser("同事");
  expect(await acceptInvitation(database, user, offer.tokenHash, at(3))).toMatchObject({ ok: true });
  return acting(user, of.id, role);
}

const lastLine = async (subject: string) =>
  (await database.db.select().from(trail).where(eq(trail.sheet, subject)).orderBy(desc(trail.id)).limit(1))[0];

describe("the first operator", () => {
  it("is whoever opens the link first, which is the same for all who have the secret, and no link is offered afterwards", async () => {
    const own = await freshDatabase();
    const { expiresAt, locale } = invitation();
    const by = (secret: string) => ({ hashOf: (id: string) => hashOf(`${secret} ${id}`), expiresAt, locale });
    const offered = await inviteFirstOperator(own, by("one"), at());
    expect(await Promise.all([0, 1, 2].map((n) => inviteFirstOperator(own, by("one"), at(n))))).toEqual(
      [0, 1, 2].map(() => offered),
    );
    const first = { tokenHash: hashOf(`one ${offered?.id}`) };
    expect(await readInvitation(own.db, first.tokenHash, at(1))).toMatchObject({ role: "operator" });
    const anew = await inviteFirstOperator(own, by("other"), at(1));
    const second = { tokenHash: hashOf(`other ${anew?.id}`) };
    expect(await readInvitation(own.db, first.tokenHash, at(2))).toBeNull();
    const user = { id: randomUUID(), email: "a@example.com" };
    await own.db.insert(users).values({ ...user, name: "甲", emailVerified: false, createdAt: at(), updatedAt: at() });
    expect(await acceptInvitation(own, user, first.tokenHash, at(2))).toMatchObject({ reason: "not-found" });
    expect(await isInvitationReplaced(own.db, first.tokenHash)).toBe(true);
    expect(await isInvitationReplaced(own.db, second.tokenHash)).toBe(false);
    const taken = await acceptInvitation(own, user, second.tokenHash, at(2));
    expect(await acceptInvitation(own, user, second.tokenHash, at(3))).toEqual(taken);
    expect(taken).toMatchObject({
      ok: true,
      value: { role: "operator", organisation: null },
    });
    expect(await inviteFirstOperator(own, by("other"), at(3))).toBeNull();
    const actor = acting(user, null, "operator");
    expect(await leaveSeat(own, actor, at(4))).toMatchObject({ reason: "last-owner" });
    expect(await endOperator(own, actor, user.id, at(4))).toMatchObject({ reason: "last-owner" });
    expect(await listOperators(own, actor)).toMatchObject({ ok: true, value: [{ user: user.id, role: "operator" }] });
    expect(await checkTrail(own)).toMatchObject({ sound: true });
  });
});

describe("an organisation", () => {
  it("is made by the operator alone, with the invitation of its first owner", async () => {
    const { id, owner } = await organisation();
    expect(owner.role).toBe("bureau-owner");
    expect(await readOrganisation(database, owner)).toMatchObject({ ok: true, value: { id, secondFactor: false } });
    const wish = { kind: "bureau", name: "x", owner: invitation() } as const;
    for (const actor of [stranger, owner])
      expect(await createOrganisation(database, actor, wish, at())).toMatchObject({ reason: "not-found" });
    for (const actor of [stranger, owner])
      expect(await listOrganisations(database, actor)).toMatchObject({ reason: "not-found" });
    const listed = await listOrganisations(database, operator);
    expect(listed.ok && listed.value.find((line) => line.id === id)).toMatchObject({
      people: 1,
      ownerless: false,
      invitedUntil: null,
    });
  });

  it("has its first owner invited again only while it has none, and the earlier invitation ends", async () => {
    const first = invitation();
    const made = await createOrganisation(database, operator, { kind: "practice", name: "机构", owner: first }, at());
    if (!made.ok) throw new Error(made.reason);
    const again = invitation();
    expect(await inviteOwner(database, operator, made.value.id, again, at(1))).toMatchObject({ ok: true });
    expect(await readInvitation(database.db, first.tokenHash, at(2))).toBeNull();
    const user = await newUser();
    expect(await acceptInvitation(database, user, again.tokenHash, at(2))).toMatchObject({
      value: { role: "practice-lead" },
    });
    const more = invitation();
    expect(await inviteOwner(database, operator, made.value.id, more, at(3))).toMatchObject({ reason: "not-found" });
    const advisor = acting(user, made.value.id, "practice-lead");
    expect(await inviteOwner(database, advisor, made.value.id, more, at(3))).toMatchObject({ reason: "not-found" });
  });

  it("is changed by whoever manages it, and seen by nobody else", async () => {
    const [ours, theirs] = [await organisation(), await organisation()];
    const viewer = await colleague(ours, "viewer");
    expect(await changeOrganisation(database, ours.owner, { name: "新名", secondFactor: true }, at(5))).toMatchObject({
      value: { name: "新名", secondFactor: true },
    });
    expect(await lastLine(ours.id)).toMatchObject({ act: "manage-organisation", detail: { secondFactor: true } });
    expect(await readOrganisation(database, viewer)).toMatchObject({ value: { name: "新名", secondFactor: true } });
    const posing = { ...theirs.owner, organisation: null };
    for (const actor of [viewer, stranger, operator, posing])
      expect(await changeOrganisation(database, actor, { name: "x" }, at(6))).toMatchObject({ reason: "not-found" });
    expect(await readOrganisation(database, theirs.owner)).not.toMatchObject({ value: { name: "新名" } });
  });

  it("of a firm is made by whoever signs up, who owns it", async () => {
    const user = await newUser();
    const made = await foundFirm(database, user.id, "江南轴承", at());
    if (!made.ok) throw new Error("refused");
    const owner = acting(user, made.value.id, "firm-owner");
    expect(await listPeople(database, owner)).toMatchObject({ value: [{ user: user.id, role: "firm-owner" }] });
    expect(await lastLine(made.value.id)).toMatchObject({
      act: "create-organisation",
      user: user.id,
      organisation: made.value.id,
    });
  });
});

describe("an invitation", () => {
  it("works once, until it is over or withdrawn", async () => {
    const ours = await organisation();
    const [used, late, withdrawn] = [invitation(), invitation({ expiresAt: at(10) }), invitation()];
    for (const each of [used, late, withdrawn]) await invite(database, ours.owner, each, at(2));
    const open = await listInvitations(database, ours.owner, at(3));
    expect(open.ok && open.value).toHaveLength(3);
    const id = (await readInvitation(database.db, withdrawn.tokenHash, at(3)))?.id ?? "";
    expect(await revokeInvitation(database, ours.owner, id, at(3))).toMatchObject({ ok: true });
    expect(await revokeInvitation(database, ours.owner, id, at(3))).toMatchObject({ reason: "not-found" });
    const [first, second] = [await newUser(), await newUser()];
    const take = (user: { id: string; email: string }, { tokenHash }: NewInvitation, minutes: number) =>
      acceptInvitation(database, user, tokenHash, at(minutes));
    expect(await take(first, used, 9)).toMatchObject({ ok: true });
    expect(await take(first, used, 9)).toMatchObject({ ok: true, value: { organisation: { id: ours.id } } });
    expect(await acceptedBy(database.db, second.id, used.tokenHash)).toBeNull();
    expect(await take(second, used, 9)).toMatchObject({ reason: "not-found" });
    await endSeat(database, ours.owner, first.id, at(9));
    expect(await take(first, used, 9)).toMatchObject({ reason: "not-found" });
    expect(await isInvitationReplaced(database.db, withdrawn.tokenHash)).toBe(false);
    expect(await take(second, late, 10)).toMatchObject({ reason: "not-found" });
    expect(await take(second, withdrawn, 9)).toMatchObject({ reason: "not-found" });
    expect(await take(second, invitation(), 9)).toMatchObject({ reason: "not-found" });
  });

  it("is taken once where two take it at the same time", async () => {
    const ours = await organisation();
    const offer = invitation();
    await invite(database, ours.owner, offer, at(2));
    const takers = await Promise.all([newUser(), newUser(), newUser()]);
    const taken = await Promise.all(takers.map((user) => acceptInvitation(database, user, offer.tokenHash, at(3))));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("for an address is taken by its account alone", async () => {
    const ours = await organisation();
    const [invited, other] = [await newUser(), await newUser()];
    const offer = invitation({ email: invited.email.toUpperCase() });
    await invite(database, ours.owner, offer, at(2));
    expect(await acceptInvitation(database, other, offer.tokenHash, at(3))).toMatchObject({ reason: "other-address" });
    expect(await acceptInvitation(database, invited, offer.tokenHash, at(3))).toMatchObject({ ok: true });
  });

  it("gives nobody a second seat, and an ended seat back", async () => {
    const ours = await organisation();
    const officer = await colleague(ours, "officer");
    const again = invitation({ role: "viewer" });
    await invite(database, ours.owner, again, at(4));
    const user = { id: officer.user, email: "" };
    expect(await acceptInvitation(database, user, again.tokenHash, at(5))).toMatchObject({ reason: "seated" });
    expect(await endSeat(database, ours.owner, officer.user, at(6))).toMatchObject({ ok: true });
    expect(await acceptInvitation(database, user, again.tokenHash, at(7))).toMatchObject({ ok: true });
    expect(await listPeople(database, ours.owner)).toMatchObject({ value: [{}, { user: user.id, role: "viewer" }] });
  });

  it("is made and withdrawn only by managers, only to their own organisation and its own roles", async () => {
    const [ours, theirs] = [await organisation(), await organisation("firm")];
    const officer = await colleague(ours, "officer");
    const offer = invitation();
    await invite(database, ours.owner, offer, at(4));
    const id = (await readInvitation(database.db, offer.tokenHash, at(5)))?.id ?? "";
    for (const actor of [officer, theirs.owner, stranger, operator])
      expect(await revokeInvitation(database, actor, id, at(5))).toMatchObject({ reason: "not-found" });
    for (const actor of [officer, stranger]) {
      expect(await invite(database, actor, invitation(), at(5))).toMatchObject({ reason: "not-found" });
      expect(await listInvitations(database, actor, at(5))).toMatchObject({ reason: "not-found" });
    }
    for (const role of ["firm-owner", "operator", "advisor"] as const)
      expect(await invite(database, ours.owner, invitation({ role }), at(5))).toMatchObject({ reason: "not-found" });
    expect(await invite(database, operator, invitation({ role: "operator" }), at(5))).toMatchObject({ ok: true });
    expect(await invite(database, operator, invitation({ role: "officer" }), at(5))).toMatchObject({ ok: false });
  });
});

describe("a seat", () => {
  it("changes and ends by whoever manages the organisation, and the trail tells", async () => {
    const ours = await organisation();
    const officer = await colleague(ours, "officer");
    const change = { user: officer.user, role: "verifier" } as const;
    expect(await changeRole(database, ours.owner, change, at(5))).toMatchObject({ ok: true });
    expect(await lastLine(officer.user)).toMatchObject({
      act: "manage-people",
      user: ours.user.id,
      organisation: ours.id,
      detail: { from: "officer", to: "verifier" },
    });
    expect(await endSeat(database, ours.owner, officer.user, at(6))).toMatchObject({ ok: true });
    expect(await endSeat(database, ours.owner, officer.user, at(6))).toMatchObject({ reason: "not-found" });
    const isIt = and(eq(seats.organisation, ours.id), eq(seats.user, officer.user));
    expect(await database.db.select().from(seats).where(isIt)).toMatchObject([{ role: "verifier", endedAt: at(6) }]);
    expect(await lastLine(officer.user)).toMatchObject({ act: "end-seat" });
  });

  it("of the last owner neither changes nor ends; with another owner it does", async () => {
    const ours = await organisation();
    const officer = await colleague(ours, "officer");
    const own = { user: ours.user.id, role: "viewer" } as const;
    expect(await changeRole(database, ours.owner, own, at(5))).toMatchObject({ reason: "last-owner" });
    expect(await endSeat(database, ours.owner, ours.user.id, at(5))).toMatchObject({ reason: "last-owner" });
    expect(await leaveSeat(database, ours.owner, at(5))).toMatchObject({ reason: "last-owner" });
    await changeRole(database, ours.owner, { user: officer.user, role: "bureau-owner" }, at(6));
    expect(await leaveSeat(database, ours.owner, at(7))).toMatchObject({ ok: true });
    const heir = acting({ id: officer.user }, ours.id, "bureau-owner");
    expect(await leaveSeat(database, heir, at(8))).toMatchObject({ reason: "last-owner" });
  });

  it("stays where two owners leave at once", async () => {
    const ours = await organisation();
    const heir = await colleague(ours, "bureau-owner");
    const left = await Promise.all([leaveSeat(database, ours.owner, at(5)), leaveSeat(database, heir, at(5))]);
    expect(left.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is no business of another organisation, of colleagues, or of strangers", async () => {
    const [ours, theirs] = [await organisation(), await organisation()];
    const officer = await colleague(ours, "officer");
    for (const actor of [theirs.owner, officer, stranger, operator]) {
      const change = { user: ours.user.id, role: "viewer" } as const;
      expect(await changeRole(database, actor, change, at(5))).toMatchObject({ reason: "not-found" });
      expect(await endSeat(database, actor, ours.user.id, at(5))).toMatchObject({ reason: "not-found" });
    }
    for (const actor of [stranger, operator])
      expect(await listPeople(database, actor)).toMatchObject({ reason: "not-found" });
    const listed = await listPeople(database, theirs.owner);
    expect(listed.ok && listed.value.map(({ user }) => user)).toEqual([theirs.user.id]);
    const change = { user: officer.user, role: "firm-owner" } as const;
    expect(await changeRole(database, ours.owner, change, at(5))).toMatchObject({ reason: "not-found" });
  });
});

describe("an invitation that would bring somebody back", () => {
  const top = { firm: "firm-owner", bureau: "bureau-owner", practice: "practice-lead" } as const;

  it.each(organisationKinds)("ends with the seat of whoever made it, and of whom it is for (%s)", async (kind) => {
    for (const ends of ["end", "leave"] as const) {
      const ours = await organisation(kind);
      const worker = await colleague(ours, top[kind]);
      const [account] = await database.db.select().from(users).where(eq(users.id, worker.user));
      const email = account?.email ?? "";
      const [own, addressed, forHim, other] = [
        invitation({ role: top[kind] }),
        invitation({ role: top[kind], email: "someone@example.com" }),
        invitation({ role: top[kind], email: email.toUpperCase() }),
        invitation({ role: top[kind] }),
      ];
      for (const each of [own, addressed]) await invite(database, worker, each, at(4));
      for (const each of [forHim, other]) await invite(database, ours.owner, each, at(4));
      const ended =
        ends === "end"
          ? await endSeat(database, ours.owner, worker.user, at(5))
          : await leaveSeat(database, worker, at(5));
      expect(ended).toMatchObject({ ok: true });
      for (const each of [own, forHim])
        expect(await acceptInvitation(database, { id: worker.user, email }, each.tokenHash, at(6))).toMatchObject({
          reason: "not-found",
        });
      expect(await readInvitation(database.db, addressed.tokenHash, at(6))).toBeNull();
      const open = await listInvitations(database, ours.owner, at(6));
      expect(open.ok && open.value.map(({ email: whose }) => whose)).toEqual([null]);
      const isOwn = eq(seatInvitations.tokenHash, own.tokenHash);
      const [row] = await database.db.select().from(seatInvitations).where(isOwn);
      expect(await lastLine(row?.id ?? "")).toMatchObject({
        act: "manage-people",
        organisation: ours.id,
        user: ends === "end" ? ours.user.id : worker.user,
        detail: { withdrawn: true },
      });
      expect(await acceptInvitation(database, await newUser(), other.tokenHash, at(6))).toMatchObject({ ok: true });
    }
  });

  it("ends with the role that let its maker give it, and stays where that role stays", async () => {
    const ours = await organisation();
    const worker = await colleague(ours, "bureau-owner");
    const [own, other] = [invitation({ role: "bureau-owner" }), invitation()];
    await invite(database, worker, own, at(4));
    await invite(database, ours.owner, other, at(4));
    const change = { user: worker.user, role: "officer" } as const;
    expect(await changeRole(database, ours.owner, change, at(5))).toMatchObject({ ok: true });
    expect(await readInvitation(database.db, own.tokenHash, at(6))).toBeNull();
    expect(await readInvitation(database.db, other.tokenHash, at(6))).not.toBeNull();
  });

  it("ends with an operator's seat, also where it lets into an organisation", async () => {
    const user = await newUser();
    await database.db.insert(operators).values({ user: operator.user, createdAt: at() });
    const first = invitation({ role: "operator" });
    await invite(database, operator, first, at(2));
    await acceptInvitation(database, user, first.tokenHash, at(3));
    const worker = acting(user, null, "operator");
    const [own, forHim, others, owner] = [
      invitation({ role: "operator" }),
      invitation({ role: "operator", email: user.email }),
      invitation({ role: "operator" }),
      invitation(),
    ];
    await invite(database, worker, own, at(4));
    for (const each of [forHim, others]) await invite(database, operator, each, at(4));
    const made = await createOrganisation(database, worker, { kind: "bureau", name: "新局", owner }, at(4));
    expect(await endOperator(database, operator, user.id, at(5))).toMatchObject({ ok: true });
    for (const each of [own, forHim, owner])
      expect(await acceptInvitation(database, user, each.tokenHash, at(6))).toMatchObject({ reason: "not-found" });
    expect(await readInvitation(database.db, others.tokenHash, at(6))).not.toBeNull();
    const listed = await listOrganisations(database, operator);
    expect(listed.ok && made.ok && listed.value.find(({ id }) => id === made.value.id)).toMatchObject({
      ownerless: true,
      invitedUntil: null,
    });
  });
});

describe("a session", () => {
  const open = async (user: { id: string }, minutes = 0) => {
    const token = randomUUID();
    const times = { createdAt: at(minutes), updatedAt: at(minutes), expiresAt: new Date(at(minutes).getTime() + idle) };
    await database.db.insert(sessions).values({ id: randomUUID(), userId: user.id, token, ...times });
    return token;
  };

  it("knows its person's live seats, and the one that was chosen", async () => {
    const [ours, theirs] = [await organisation(), await organisation("firm")];
    const officer = await colleague(ours, "officer");
    const offer = invitation({ role: "firm-member" });
    await invite(database, theirs.owner, offer, at(4));
    await acceptInvitation(database, { id: officer.user, email: "" }, offer.tokenHash, at(5));
    const token = await open({ id: officer.user });
    expect(await findSession(database, token, at(6))).toMatchObject({
      user: { id: officer.user, hasSecondFactor: false },
      secondFactorGiven: false,
      isOperator: false,
      chosen: null,
      seats: [
        { organisation: ours.id, kind: "bureau", role: "officer", secondFactor: false },
        { organisation: theirs.id, kind: "firm", role: "firm-member" },
      ],
    });
    await chooseSeat(database, token, theirs.id);
    const renewed = (await markSecondFactor(database, token, at(7))) ?? "";
    expect(await findSession(database, token, at(7))).toBeNull();
    expect(await markSecondFactor(database, token, at(7))).toBeNull();
    await endSeat(database, ours.owner, officer.user, at(7));
    expect(await findSession(database, renewed, at(8))).toMatchObject({
      chosen: theirs.id,
      secondFactorGiven: true,
      seats: [{ organisation: theirs.id }],
    });
  });

  it("ends after twelve idle hours, and goes on while it is used", async () => {
    const user = await newUser();
    const token = await open(user);
    const hours = (count: number) => at(count * 60);
    expect(await findSession(database, token, hours(11))).not.toBeNull();
    expect(await findSession(database, token, hours(22))).not.toBeNull();
    expect(await findSession(database, token, hours(34))).toBeNull();
    expect(await findSession(database, randomUUID(), at())).toBeNull();
    await clearSessions(database, hours(34));
    expect(await database.db.$count(sessions, eq(sessions.token, token))).toBe(0);
  });
});

describe("an anonymous sheet", () => {
  it("is claimed by its firm, whose people then open it; its link goes on working", async () => {
    const firm = await organisation("firm");
    const member = await colleague(firm, "firm-member");
    const link = randomUUID();
    const { sheet } = await newFirm(database, { linkHash: hashOf(link) });
    expect(await readSheet(database, { ...member, sheet })).toMatchObject({ reason: "not-found" });
    expect(await claimSheet(database, member, hashOf(link), at(5))).toMatchObject({ value: { sheet, isNew: true } });
    expect(await claimSheet(database, firm.owner, hashOf(link), at(6))).toMatchObject({ value: { isNew: false } });
    expect(await holderOf(database, sheet)).toBe(firm.id);
    expect(await lastLine(sheet)).toMatchObject({ act: "claim-sheet", organisation: firm.id, user: member.user });
    expect(await readSheet(database, { ...member, sheet })).toMatchObject({ ok: true });
    expect(await readSheet(database, { kind: "firm", sheet })).toMatchObject({ ok: true });
    expect(await listSheets(database, member)).toMatchObject({ value: [{ id: sheet }] });
  });

  it("that another firm holds is not found, nor is it for anybody but firms", async () => {
    const [ours, theirs, bureau] = [await organisation("firm"), await organisation("firm"), await organisation()];
    const link = randomUUID();
    const { sheet } = await newFirm(database, { linkHash: hashOf(link) });
    await claimSheet(database, theirs.owner, hashOf(link), at(5));
    for (const actor of [ours.owner, bureau.owner, operator, stranger, { kind: "firm", sheet } as const])
      expect(await claimSheet(database, actor, hashOf(link), at(6))).toMatchObject({ reason: "not-found" });
    expect(await claimSheet(database, ours.owner, hashOf("none"), at(6))).toMatchObject({ reason: "not-found" });
    expect(await readSheet(database, { ...ours.owner, sheet })).toMatchObject({ reason: "not-found" });
    for (const actor of [bureau.owner, operator, stranger])
      expect(await listSheets(database, actor)).toMatchObject({ reason: "not-found" });
    expect(await listSheets(database, ours.owner)).toMatchObject({ value: [] });
  });
});

it("every change is in the chain", async () => {
  expect(await checkTrail(database)).toMatchObject({ sound: true });
});

describe("an invitation for an address", () => {
  it("waits for the account of that address alone, once that is proven, and is taken from there once", async () => {
    const { id, owner } = await organisation();
    const [invited, other] = [await newUser(), await newUser()];
    const open = () => invitationsOf(database.db, invited.id, at(2));
    await invite(database, owner, invitation({ email: invited.email.toUpperCase() }), at(1));
    const [waiting] = await open();
    expect(waiting).toMatchObject({ role: "officer", organisation: { id } });
    expect(await invitationsOf(database.db, other.id, at(2))).toEqual([]);
    expect(await acceptOwnInvitation(database, other, waiting?.id ?? "", at(2))).toMatchObject({ ok: false });
    await database.db.update(users).set({ emailVerified: false }).where(eq(users.id, invited.id));
    expect(await open()).toEqual([]);
    expect(await acceptOwnInvitation(database, invited, waiting?.id ?? "", at(2))).toMatchObject({ ok: false });
    await database.db.update(users).set({ emailVerified: true }).where(eq(users.id, invited.id));
    expect(await acceptOwnInvitation(database, invited, waiting?.id ?? "", at(2))).toMatchObject({ ok: true });
    expect(await open()).toEqual([]);
    const over = invitation({ email: other.email, expiresAt: at(3) });
    await invite(database, owner, over, at(1));
    expect(await invitationsOf(database.db, other.id, at(2))).toHaveLength(1);
    expect(await invitationsOf(database.db, other.id, at(3))).toEqual([]);
  });
});
