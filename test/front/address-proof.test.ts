import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { putInvitation } from "#db/people/invitations";
import { organisations, outbox, users } from "#db/schema";
import { FormBrowser } from "./form-browser";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
Object.assign(process.env, {
  ...{ DATA_DIR: folder, DATABASE_URL: "", AUTH_SECRET: "", SIGN_IN_LIMIT_PER_15_MINUTES: "1000" },
  APP_URL: "https://leapmark.example",
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "leapmark@example.com",
});
vi.mock("next/headers", async () => {
  const { asking } = await import("./form-browser");
  return { headers: async () => asking.headers, cookies: async () => ({ get: () => undefined }) };
});
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { invitationsOf } = await import("#db/people/accepted-invitations");
const { readProof } = await import("#app/accounts/address-proof");
const create = await import("#app/[locale]/(account)/sign-up/create/route");
const confirm = await import("#app/[locale]/(account)/verify/[token]/confirm/route");
const account = await import("#app/[locale]/(account)/account/[act]/route");
const enter = await import("#app/[locale]/(account)/sign-in/[act]/route");
const forgot = await import("#app/[locale]/(account)/forgot/send/route");
const save = await import("#app/[locale]/(account)/reset/[token]/save/route");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const [password, other] = ["three unrelated words", "four other unrelated words"];
const locationOf = async (answer: Promise<Response>) => (await answer).headers.get("location");

/** The latest mail to an address, and the token of its link. */
async function mailTo(email: string) {
  const mails = await store.db.select().from(outbox).where(eq(outbox.to, email)).orderBy(outbox.createdAt);
  const body = mails.at(-1)?.body ?? "";
  return { body, token: new URL(/https:\S+/.exec(body)?.[0] ?? "https://none").pathname.split("/").at(-1) ?? "" };
}

const isProven = async (email: string) =>
  (await store.db.select().from(users).where(eq(users.email, email)))[0]?.emailVerified;

/** Somebody, not necessarily whose address it is, makes an account with it. */
async function signedUp(email: string, name = "某人") {
  const browser = new FormBrowser();
  const led = await locationOf(browser.send(create, "sign-up/create", { name, email, password }));
  expect(led).toContain("done=mailed");
  return { browser, ...(await mailTo(email)) };
}

const signIn = (browser: FormBrowser, email: string, given: string) =>
  locationOf(browser.send(enter, "sign-in/enter", { email, password: given }));

describe("an address", () => {
  it("is not proven for whoever made an account with it by whoever opens the mail and lacks the password", async () => {
    const email = "victim@example.org";
    const { browser: attacker, token } = await signedUp(email);
    const victim = new FormBrowser();
    for (const given of ["", "a password of the victim's own"])
      expect(await locationOf(victim.send(confirm, `verify/${token}/confirm`, { password: given }))).toBe(
        `/zh/verify/${token}?problem=verifyPassword`,
      );
    expect(await isProven(email)).toBe(false);
    expect(await signIn(attacker, email, password)).toContain("problem=credentials");
    expect(await attacker.session(store)).toBeNull();
  });

  it("is proven by the link and the password on any device, which is signed in, also by a link that is opened twice", async () => {
    const email = "person@example.org";
    const { browser: desk, token } = await signedUp(email);
    const phone = new FormBrowser();
    const give = (browser: FormBrowser) =>
      browser.send(confirm, `verify/${token}/confirm`, { password, return: "/zh/join/a-token" });
    expect(await locationOf(give(phone))).toBe("/zh/join/a-token");
    expect([await isProven(email), (await phone.session(store))?.user.email]).toEqual([true, email]);
    expect(await signIn(desk, email, password)).toBe("/zh/home");
    const again = new FormBrowser();
    expect(await locationOf(give(again))).toBe("/zh/join/a-token");
    expect((await again.session(store))?.user.email).toBe(email);
  });

  it("finds the invitation that waits for it, once it is proven, however it was proven", async () => {
    const email = "invited@example.org";
    const [bureau, at] = [crypto.randomUUID(), new Date()];
    await store.db
      .insert(organisations)
      .values({ id: bureau, kind: "bureau", name: "某市工信局", secondFactor: false, createdAt: at });
    const offer = {
      ...{ role: "officer" as const, locale: "zh" as const, email, tokenHash: "a".repeat(64) },
      expiresAt: new Date(at.getTime() + 600_000),
    };
    await store.transaction((inside) => putInvitation(inside, bureau, offer, at));
    const { token } = await signedUp(email);
    const [user] = await store.db.select().from(users).where(eq(users.email, email));
    expect(await invitationsOf(store.db, user?.id ?? "", new Date())).toEqual([]);
    // Their way goes on in another browser, and its address says nothing of the invitation any more.
    const browser = new FormBrowser();
    await browser.send(confirm, `verify/${token}/confirm`, { password });
    const [waiting] = await invitationsOf(store.db, user?.id ?? "", new Date());
    expect(waiting?.organisation?.name).toBe("某市工信局");
    const take = () => locationOf(browser.send(account, "account/accept", { invitation: waiting?.id ?? "" }));
    expect(await take()).toBe("/zh/home");
    expect((await browser.session(store))?.seats).toMatchObject([{ organisation: bureau, role: "officer" }]);
    expect(await take()).toBe("/zh/account?problem=invitation");
    const other = new FormBrowser();
    await signIn(other, "person@example.org", password);
    expect(await locationOf(other.send(account, "account/accept", { invitation: waiting?.id ?? "" }))).toBe(
      "/zh/account?problem=invitation",
    );
  });

  it("is proven by a new password that comes by a mailed link, which takes the other one's away", async () => {
    const email = "taken-over@example.org";
    const { browser: attacker } = await signedUp(email);
    const victim = new FormBrowser();
    await victim.send(forgot, "forgot/send", { email });
    const { token } = await mailTo(email);
    expect(await locationOf(victim.send(save, `reset/${token}/save`, { password: other }))).toContain("done=reset");
    expect(await signIn(attacker, email, password)).toContain("problem=credentials");
    expect(await signIn(victim, email, other)).toBe("/zh/home");
  });

  it("is told with the name that was given, on the page and in the mail, where it is no address to press", async () => {
    const name = "到 https://evil.example/领奖 领奖";
    const { body, token } = await signedUp("told@example.org", name);
    expect(await readProof(token)).toEqual({ email: "told@example.org", name });
    expect(body).toContain("（told@example.org）");
    expect(body).toContain("“到 httpsevilexample领奖 领奖”");
    expect(body.match(/https?:/g)).toHaveLength(1);
  });

  it("is proven by nothing that was made up, is over, or is for something else", async () => {
    const { signJWT } = await import("better-auth/crypto");
    const { authSecret } = await import("#app/service/auth-secret");
    const email = "nobody@example.org";
    const made = [
      "made.up.token",
      await signJWT({ email: "told@example.org" }, "another secret of thirty-two letters", 60),
      await signJWT({ email: "told@example.org" }, authSecret(), -60),
      await signJWT({ email }, authSecret(), 60),
    ];
    for (const token of made) {
      expect(await readProof(token)).toBeNull();
      const led = locationOf(new FormBrowser().send(confirm, `verify/${token}/confirm`, { password }));
      expect(await led).toBe("/zh/sign-in?problem=verifyLink");
    }
  });
});
