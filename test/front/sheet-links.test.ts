import { createHmac, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionCookie } from "#app/accounts/signed-in";
import { authSecret } from "#app/service/auth-secret";
import { openDatabase } from "#db/client";
import { foundFirm } from "#db/people/organisations";
import { changeRole, endSeat, isFormerMember, leaveSeat } from "#db/people/people";
import { seats, sessions, users } from "#db/schema";
import { claimSheet, listSheets } from "#db/sheets/claimed-sheets";
import { createShare, identifyShare } from "#db/sheets/shares";
import { previousLink, renewLink } from "#db/sheets/sheet-links";
import { createSheet, deleteSheet, identify, readSheet } from "#db/sheets/sheets";
import { submitSheet } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { messagesOf } from "#lib/messages/messages";
import type { Role } from "#lib/roles";
import { type Locale, locales } from "#lib/text/languages";
import { diagnosis, freshDatabase, fulfilled, hashOf, newFirm, newSheet, trailOf } from "../db/fresh";
import { openFront } from "./open-front";

process.env.AUTH_SECRET = "a secret of forty characters for a test.";

const database = await freshDatabase();
const now = new Date();
let one: string;
let other: string;

// As two processes on one file: each front remembers for itself.
beforeAll(async () => {
  ({ base: one } = await openFront(database));
  ({ base: other } = await openFront(await openDatabase({ url: database.url })));
});

async function save(base: string, token: string, cookie?: string, locale: Locale = "zh") {
  const answers = [{ question: "staff", entry: { answer: 120 }, note: null, base: 0 }];
  const response = await fetch(`${base}/api/sheets/${token}/answers?locale=${locale}`, {
    method: "PUT",
    headers: cookie === undefined ? {} : { cookie },
    body: JSON.stringify({ answers }),
  });
  const { error } = (await response.json()) as { error?: { code: string; message: string; next: string } };
  return { status: response.status, error };
}

async function saveFact(base: string, token: string, cookie?: string) {
  const answers = [{ question: "revenue.2025", entry: { typed: "12" }, note: null, base: 0 }];
  const headers = cookie === undefined ? {} : { cookie };
  const init = { method: "PUT", headers, body: JSON.stringify({ answers }) };
  return (await fetch(`${base}/api/sheets/${token}/figures`, init)).status;
}

const open = async (base: string, path: string) =>
  (await fetch(base + path, { redirect: "manual", headers: { accept: "text/html" } })).status;

async function anonymous() {
  const link = randomUUID();
  const { sheet } = await newFirm(database, { linkHash: hashOf(link) });
  return { link, sheet, actor: { kind: "firm", sheet, link: hashOf(link) } as const };
}

/** Somebody who is signed in, with the cookie. */
async function newPerson() {
  const [user, token] = [randomUUID(), randomUUID()];
  const times = { createdAt: now, updatedAt: now };
  const person = { id: user, name: "某人", email: `${user}@example.com`, emailVerified: true };
  await database.db.insert(users).values({ ...person, ...times });
  const expiresAt = new Date(now.getTime() + 600_000);
  await database.db.insert(sessions).values({ id: randomUUID(), userId: user, token, expiresAt, ...times });
  const signature = createHmac("sha256", authSecret()).update(token).digest("base64");
  return { user, email: person.email, cookie: `${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}` };
}

/** A firm with its owner, a member, and a sheet whose link both know. */
async function firm() {
  const [owner, member] = [await newPerson(), await newPerson()];
  const { id } = fulfilled(await foundFirm(database, owner.user, "江南轴承", now));
  await database.db.insert(seats).values({ organisation: id, user: member.user, role: "firm-member", createdAt: now });
  const as = ({ user }: { user: string }, role: Role): Extract<Actor, { kind: "person" }> => ({
    kind: "person",
    user,
    organisation: id,
    role,
  });
  const { link, sheet } = await anonymous();
  const boss = as(owner, "firm-owner");
  fulfilled(await claimSheet(database, boss, hashOf(link), now));
  return { owner, member, organisation: id, boss, staff: as(member, "firm-member"), link, sheet };
}

describe("a link that is renewed", () => {
  it("is dead at once for pages, answers and figures, in every process, and the new one opens the same", async () => {
    const { link, sheet, actor } = await anonymous();
    for (const base of [one, other]) expect((await save(base, link)).status).toBe(200);
    expect(await saveFact(one, link)).toBe(200);
    const next = randomUUID();
    fulfilled(await renewLink(database, actor, { linkHash: hashOf(next) }, now));
    for (const base of [one, other, one, other]) {
      expect(await save(base, link)).toMatchObject({ status: 410, error: { code: "replaced-by-firm" } });
      expect(await saveFact(base, link)).toBe(410);
      expect(await open(base, `/zh/sheets/${link}`)).toBe(410);
      expect(await open(base, `/zh/sheets/${link}/download/json`)).toBe(410);
      expect((await save(base, next)).status).toBe(200);
    }
    expect(await identify(database, hashOf(next))).toMatchObject({ kind: "firm", sheet: { id: sheet } });
    const [latest] = await trailOf(database, sheet);
    expect(latest).toMatchObject({ act: "renew-link", actor: "firm", detail: { mailed: false } });
  });

  it.each(locales)("tells open pages that nothing typed is lost (%s)", async (locale) => {
    const { link, actor } = await anonymous();
    fulfilled(await renewLink(database, actor, { linkHash: hashOf(randomUUID()) }, now));
    const { error } = await save(one, link, undefined, locale);
    const { problem, renewal } = messagesOf(locale);
    expect(error).toMatchObject({ message: problem.replacedByFirm.text, next: renewal.keptHere });
  });

  it("is renewed once by two at once, and not by whoever has the former one", async () => {
    const { link, sheet, actor } = await anonymous();
    const second = await openDatabase({ url: database.url });
    const renewed = await Promise.all(
      [database, second, database, second].map((side) =>
        renewLink(side, actor, { linkHash: hashOf(randomUUID()) }, now),
      ),
    );
    await second.close();
    expect(renewed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(renewed.find(({ ok }) => !ok)).toMatchObject({ reason: "replaced" });
    expect(await readSheet(database, actor)).toMatchObject({ ok: false, reason: "replaced" });
    expect((await readSheet(database, { kind: "firm", sheet })).ok).toBe(true);
    expect(await open(one, `/zh/sheets/${link}`)).toBe(410);
  });

  it("leaves shares as they are, and says deleted once the sheet is", async () => {
    const { link, actor } = await anonymous();
    await save(one, link);
    const snapshot = { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1" };
    fulfilled(await submitSheet(database, actor, { expected: { "fact:staff.2025": 1 }, snapshot }, now));
    const share = { revision: 1, tokenHash: hashOf(`share ${link}`) };
    const expiresAt = new Date(now.getTime() + 600_000);
    fulfilled(await createShare(database, actor, { ...share, expiresAt }, now));
    const next = { ...actor, link: hashOf(`next ${link}`) };
    fulfilled(await renewLink(database, actor, { linkHash: next.link }, now));
    expect(await identifyShare(database, hashOf(`share ${link}`), now)).toMatchObject({ kind: "reader" });
    fulfilled(await deleteSheet(database, next, now));
    for (const hash of [actor.link, next.link]) expect(await identify(database, hash)).toEqual({ kind: "deleted" });
  });

  it("is the owner's to renew, not the members'", async () => {
    const { boss, staff, sheet, link } = await firm();
    const wish = () => ({ linkHash: hashOf(randomUUID()) });
    expect((await renewLink(database, { ...staff, sheet }, wish(), now)).ok).toBe(false);
    expect((await save(one, link)).status).toBe(200);
    fulfilled(await renewLink(database, { ...boss, sheet }, wish(), now));
    expect((await save(one, link)).status).toBe(410);
  });
});

describe("somebody who is removed from a firm", () => {
  const ways = {
    "by its owner": async ({ boss, member }: Awaited<ReturnType<typeof firm>>) =>
      fulfilled(await endSeat(database, boss, member.user, now)),
    "by leaving": async ({ staff }: Awaited<ReturnType<typeof firm>>) =>
      fulfilled(await leaveSeat(database, staff, now)),
  };

  it.each(Object.keys(ways) as (keyof typeof ways)[])(
    "%s, has no copy of a link any more, nor a session",
    async (way) => {
      const made = await firm();
      const { member, owner, sheet, link, organisation, boss } = made;
      for (const base of [one, other])
        for (const cookie of [member.cookie, owner.cookie])
          expect((await save(base, `own-${sheet}`, cookie)).status).toBe(200);
      for (const base of [one, other]) expect((await save(base, link)).status).toBe(200);
      expect(await ways[way](made)).toEqual({ linksEnded: 1 });
      for (const base of [one, other]) {
        expect((await save(base, `own-${sheet}`, member.cookie)).status).toBe(404);
        expect(await saveFact(base, `own-${sheet}`, member.cookie)).toBe(404);
        expect((await save(base, link)).status).toBe(410);
        expect(await open(base, `/zh/sheets/${link}/download/json`)).toBe(410);
        expect((await save(base, `own-${sheet}`, owner.cookie)).status).toBe(200);
      }
      const [line] = fulfilled(await listSheets(database, boss));
      expect(line?.linkEndedAt).toEqual(now);
      expect(await isFormerMember(database, organisation, member.email.toUpperCase())).toBe(true);
      expect(await isFormerMember(database, organisation, owner.email)).toBe(false);
      const [latest] = await trailOf(database, sheet);
      expect(latest).toMatchObject({ act: "renew-link", detail: { ended: true } });
      const next = randomUUID();
      fulfilled(await renewLink(database, { ...boss, sheet }, { linkHash: hashOf(next) }, now));
      expect((await save(other, next)).status).toBe(200);
      expect(fulfilled(await listSheets(database, boss))[0]?.linkEndedAt).toBeNull();
    },
  );

  it("or has another role, does from then on what that one may", async () => {
    const { boss, member, sheet, organisation } = await firm();
    const second: Actor = { kind: "person", user: member.user, organisation, role: "firm-owner", sheet };
    const wish = () => ({ linkHash: hashOf(randomUUID()) });
    expect((await renewLink(database, second, wish(), now)).ok).toBe(false);
    fulfilled(await changeRole(database, boss, { user: member.user, role: "firm-owner" }, now));
    expect((await renewLink(database, second, wish(), now)).ok).toBe(true);
  });

  it("leaves to the next year's sheet the truth about the link of the year before", async () => {
    const { boss, member, sheet } = await firm();
    const wish = newSheet({ linkHash: hashOf(randomUUID()), year: 2026, previous: sheet });
    const next = fulfilled(await createSheet(database, { ...boss, sheet }, wish, now)).id;
    expect(await previousLink(database, { ...boss, sheet })).toBeNull();
    expect(await previousLink(database, { ...boss, sheet: next })).toBe("open");
    fulfilled(await endSeat(database, boss, member.user, now));
    expect(await previousLink(database, { ...boss, sheet: next })).toBe("ended");
    expect(await previousLink(database, { kind: "stranger" })).toBeNull();
  });

  it("while a save is under way, is not saved for", async () => {
    const { staff, boss, member, sheet } = await firm();
    fulfilled(await endSeat(database, boss, member.user, now));
    expect(await readSheet(database, { ...staff, sheet })).toMatchObject({ ok: false, reason: "not-found" });
  });
});
