import { createHmac, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionCookie } from "#app/accounts/signed-in";
import { authSecret } from "#app/service/auth-secret";
import { changeOrganisation, foundFirm } from "#db/people/organisations";
import { sessions, users } from "#db/schema";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { freshDatabase, hashOf, newFirm } from "../db/fresh";
import { openFront, type Seen } from "./open-front";

process.env.AUTH_SECRET = "a secret of forty characters for a test.";

const database = await freshDatabase();
let base: string;

beforeAll(async () => {
  ({ base } = await openFront(database));
});

/** Somebody of a firm of their own who is signed in, with its cookie. */
async function newOwner() {
  const [user, token, now] = [randomUUID(), randomUUID(), new Date()];
  const times = { createdAt: now, updatedAt: now };
  const person = { id: user, name: "某人", email: `${user}@example.com`, emailVerified: true };
  await database.db.insert(users).values({ ...person, ...times });
  const expiresAt = new Date(now.getTime() + 600_000);
  await database.db.insert(sessions).values({ id: randomUUID(), userId: user, token, expiresAt, ...times });
  const made = await foundFirm(database, user, "江南轴承", now);
  if (!made.ok) throw new Error("refused");
  const actor = { kind: "person", user, organisation: made.value.id, role: "firm-owner" } as const;
  const signature = createHmac("sha256", authSecret()).update(token).digest("base64");
  return { actor, cookie: `${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}` };
}

async function ownSheet() {
  const owner = await newOwner();
  const link = randomUUID();
  const { sheet } = await newFirm(database, { linkHash: hashOf(link) });
  await claimSheet(database, owner.actor, hashOf(link), new Date());
  return { ...owner, sheet };
}

async function save(sheet: string, cookie?: string) {
  const answers = [{ question: "staff", entry: { answer: 120 }, note: null, base: 0 }];
  const headers = cookie === undefined ? {} : { cookie };
  const response = await fetch(`${base}/api/sheets/own-${sheet}/answers`, {
    method: "PUT",
    headers,
    body: JSON.stringify({ answers }),
  });
  return { status: response.status, ...((await response.json()) as { error?: { code: string } }) };
}

const open = (path: string, cookie?: string) =>
  fetch(base + path, { redirect: "manual", headers: { accept: "text/html", ...(cookie && { cookie }) } });

describe("a sheet of a firm", () => {
  it("takes the answers of its people by their session, and of nobody else", async () => {
    const { sheet, cookie } = await ownSheet();
    const other = await newOwner();
    expect((await save(sheet, cookie)).status).toBe(200);
    expect(await save(sheet, other.cookie)).toMatchObject({ status: 404, error: { code: "not-found" } });
    expect(await save(randomUUID(), cookie)).toMatchObject({ status: 404, error: { code: "not-found" } });
    for (const stranger of [undefined, `${sessionCookie}=x.y`, cookie.replace(/=/, "=x")])
      expect(await save(sheet, stranger)).toMatchObject({ status: 401, error: { code: "signed-out" } });
  });

  it("waits for a second factor that its firm demands", async () => {
    const { sheet, cookie, actor } = await ownSheet();
    await changeOrganisation(database, actor, { secondFactor: true }, new Date());
    expect(await save(sheet, cookie)).toMatchObject({ status: 404 });
  });

  it("leads strangers to sign in, and back to it", async () => {
    const { sheet, cookie } = await ownSheet();
    const there = await open(`/en/sheets/own-${sheet}/sections/firm?x=1`);
    const back = encodeURIComponent(`/en/sheets/own-${sheet}`);
    expect([there.status, there.headers.get("location")]).toEqual([303, `/en/sign-in?return=${back}`]);
    const seen = (await (await open(`/en/sheets/own-${sheet}`, cookie)).json()) as Seen;
    expect(seen.url).toBe(`/en/sheets/own-${sheet}`);
    expect(seen.headers["x-asked-path"]).toBe(`/en/sheets/own-${sheet}`);
    expect((await open(`/en/sheets/own-${sheet.slice(1)}`, cookie)).status).toBe(404);
  });

  it("has its forms lead strangers to sign in by themselves, with what they typed", async () => {
    const { sheet } = await ownSheet();
    const path = `/en/sheets/own-${sheet}/sections/firm/save`;
    const seen = (await (await fetch(base + path, { method: "POST", body: "staff=120" })).json()) as Seen;
    expect(seen).toMatchObject({ method: "POST", url: path, body: "staff=120" });
  });
});

describe("the accounts library", () => {
  it("is reached by the way back from single sign-on alone", async () => {
    const paths = ["sign-up/email", "sign-in/email", "get-session", "callback/other", "change-email", "ok", "error"];
    for (const path of [...paths.map((each) => `/api/auth/${each}`), "/api/auth", "/api/auth/"]) {
      expect((await open(path)).status, path).toBe(404);
      expect((await fetch(base + path, { method: "POST", body: "{}" })).status, path).toBe(404);
    }
    const back = (await (await open("/api/auth/callback/sso?code=1&state=2")).json()) as Seen;
    expect(back.url).toBe("/api/auth/callback/sso?code=1&state=2");
    expect((await fetch(`${base}/api/auth/callback/sso`, { method: "POST", body: "{}" })).status).toBe(404);
  });
});
