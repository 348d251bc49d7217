import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { accounts, operators, secondFactors, sessions, trail, users } from "#db/schema";
import { FormBrowser, type Route } from "./form-browser";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
Object.assign(process.env, {
  ...{ DATA_DIR: folder, DATABASE_URL: "", AUTH_SECRET: "", APP_URL: "", SMTP_URL: "" },
  SIGN_IN_LIMIT_PER_15_MINUTES: "1000",
});
vi.mock("next/headers", async () => {
  const { asking } = await import("./form-browser");
  return { headers: async () => asking.headers, cookies: async () => ({ get: () => undefined }) };
});
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { knownDevice } = await import("#app/accounts/known-device");
const { passwordPath } = await import("#app/accounts/password-link");
const { openAccounts } = await import("#app/accounts/accounts");
const account = await import("#app/[locale]/(account)/account/[act]/route");
const factor = await import("#app/[locale]/(account)/account/second-factor/[act]/route");
const check = await import("#app/[locale]/(account)/second-factor/check/route");
const enter = await import("#app/[locale]/(account)/sign-in/[act]/route");
const operating = await import("#app/[locale]/(account)/operator/[act]/route");
const save = await import("#app/[locale]/(account)/reset/[token]/save/route");
const { steadyStep, totpOf } = await import("./totp");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => steadyStep());
const { api } = await openAccounts();
const [password, next] = ["three unrelated words", "four other unrelated words"];

class Browser extends FormBrowser {
  signIn = (email: string, given = password) => this.send(enter, "sign-in/enter", { email, password: given });
  override session = () => super.session(store);
}

async function signedIn(email: string): Promise<Browser> {
  const browser = new Browser();
  await browser.signIn(email);
  return browser;
}

const newAccount = async (email: string): Promise<string> => {
  await api.signUpEmail({ body: { name: "某人", email, password } });
  const [user] = await store.db.select().from(users).where(eq(users.email, email));
  return user?.id ?? "";
};

/** As if the step of the last code were over. */
const inNextStep = (user: string) =>
  store.db.update(secondFactors).set({ lastStep: null }).where(eq(secondFactors.userId, user));

/** Turns a second factor on; tells its secret. */
async function turnOn(browser: Browser): Promise<string> {
  await browser.send(factor, "account/second-factor/begin", { password });
  const setUp = JSON.parse(decodeURIComponent(browser.pairs.get("second-factor") ?? "")) as { uri: string };
  const secret = new URL(setUp.uri).searchParams.get("secret") ?? "";
  const answer = await browser.send(factor, "account/second-factor/confirm", { code: totpOf(secret) });
  expect(answer.headers.get("location")).toContain("done=factorOn");
  return secret;
}

it("what becomes of that by which somebody signs in stands in the trail of their account", async () => {
  const user = await newAccount("trail@example.org");
  const here = await signedIn("trail@example.org");
  await turnOn(here);
  for (const act of ["renew", "end"]) await here.send(factor, `account/second-factor/${act}`, { password });
  await here.send(account, "account/password", { current: "wrong wrong wrong", next });
  await here.send(account, "account/password", { current: password, next });
  await signedIn("trail@example.org");
  const token = (await passwordPath("trail@example.org", new Date()))?.split("/").at(-1) ?? "";
  await here.send(account, "account/everywhere", {});
  await new Browser().send(save, `reset/${token}/save`, { password: "five other unrelated words" });
  const rows = await store.db.select().from(trail).where(eq(trail.sheet, user)).orderBy(trail.id);
  const told = ["sign-up", "sign-in", "refuse-sign-in"];
  expect(rows.map(({ act }) => act).filter((act) => !told.includes(act))).toEqual([
    "turn-factor-on",
    "renew-codes",
    "turn-factor-off",
    "change-password",
    "password-link",
    "end-sessions",
    "reset-password",
    "prove-address",
  ]);
});

describe("the sessions of somebody else than who is here", () => {
  it("end when a second factor is turned on, renewed and turned off", async () => {
    const user = await newAccount("a@example.org");
    const [here, thief] = [await signedIn("a@example.org"), await signedIn("a@example.org")];
    const secret = await turnOn(here);
    expect([await thief.session(), (await here.session())?.secondFactorGiven]).toEqual([null, true]);
    for (const act of ["renew", "end"]) {
      await inNextStep(user);
      const other = await signedIn("a@example.org");
      await other.send(check, "second-factor/check", { code: totpOf(secret) });
      expect((await other.session())?.secondFactorGiven, act).toBe(true);
      await here.send(factor, `account/second-factor/${act}`, { password: "wrong wrong wrong" });
      expect(await other.session(), act).not.toBeNull();
      await here.send(factor, `account/second-factor/${act}`, { password });
      expect([await other.session(), (await here.session()) !== null], act).toEqual([null, true]);
    }
    expect((await here.session())?.user.hasSecondFactor).toBe(false);
  });

  it.each(["code", "recovery"])("are not let past by the second factor that is given in this one: %s", async (kind) => {
    const email = `b-${kind}@example.org`;
    const user = await newAccount(email);
    const here = await signedIn(email);
    const secret = await turnOn(here);
    const { codes } = JSON.parse(decodeURIComponent(here.pairs.get("second-factor") ?? "")) as { codes: string[] };
    // As whoever comes by single sign-on: signed in, before the factor.
    const { internalAdapter } = await (await openAccounts()).$context;
    const { token } = await internalAdapter.createSession(user);
    const { cookieOfSession } = await import("#app/accounts/signed-in");
    const [name = "", value = ""] = (cookieOfSession(token).split(";")[0] ?? "").split(/=(.*)/s);
    const victim = new Browser();
    victim.pairs.set(name, value);
    const thief = victim.copied();
    expect(await victim.session()).toMatchObject({ user: { id: user }, secondFactorGiven: false });
    await inNextStep(user);
    await victim.send(check, "second-factor/check", { [kind]: kind === "code" ? totpOf(secret) : (codes[0] ?? "") });
    expect(await victim.session()).toMatchObject({ user: { id: user }, secondFactorGiven: true });
    expect(await thief.session(store)).toBeNull();
  });
});

it("a new password by a link leaves the second factor on, which is asked for at the next signing in", async () => {
  const email = "left-on@example.org";
  const user = await newAccount(email);
  const secret = await turnOn(await signedIn(email));
  const token = (await passwordPath(email, new Date()))?.split("/").at(-1) ?? "";
  await new Browser().send(save, `reset/${token}/save`, { password: next });
  const after = new Browser();
  const answer = await after.signIn(email, next);
  expect(answer.headers.get("location")).toContain("/second-factor");
  expect(await after.session()).toBeNull();
  await inNextStep(user);
  await after.send(check, "second-factor/check", { code: totpOf(secret) });
  expect(await after.session()).toMatchObject({ user: { id: user, hasSecondFactor: true }, secondFactorGiven: true });
});

describe("an operator", () => {
  it("needs a second factor before acting, and where it is turned off again", async () => {
    const { wallBefore } = await import("#app/accounts/signed-in");
    const operator = { organisation: null, role: "operator" } as const;
    const user = await newAccount("g@example.org");
    await store.db.insert(operators).values({ user, createdAt: new Date() });
    const here = await signedIn("g@example.org");
    const wall = async () => {
      const session = await here.session();
      return session && wallBefore(session, operator);
    };
    const end = () => here.send(operating, "operator/account", { email: "nobody@example.org", what: "close" });
    expect(await wall()).toBe("set-up-factor");
    expect((await end()).headers.get("location")).toMatch(/^\/zh\/sign-in\?return=/);
    await turnOn(here);
    expect(await wall()).toBeNull();
    expect((await end()).headers.get("location")).toMatch(/^\/zh\/operator\?.*problem=noAccount/);
    await here.send(factor, "account/second-factor/end", { password });
    expect(await wall()).toBe("set-up-factor");
  });
});

describe("a new password", () => {
  const link = async (email: string) => (await passwordPath(email, new Date()))?.slice("/zh/".length) ?? "";

  it("by a link ends the other links", async () => {
    await newAccount("c@example.org");
    const [one, other] = [await link("c@example.org"), await link("c@example.org")];
    const stranger = new Browser();
    const first = await stranger.send(save, `${one}/save`, { password: next });
    expect(first.headers.get("location")).toBe("/zh/sign-in?done=reset");
    const second = await stranger.send(save, `${other}/save`, { password: "five wholly different words" });
    expect(second.headers.get("location")).toBe("/zh/forgot?problem=link");
    expect((await signedIn("c@example.org")).pairs.has("leapmark.session_token")).toBe(false);
  });

  it("on the page of the account ends links and steps that were begun before", async () => {
    const user = await newAccount("d@example.org");
    const here = await signedIn("d@example.org");
    const secret = await turnOn(here);
    const [asked, half] = [await link("d@example.org"), await signedIn("d@example.org")];
    const changed = await here.send(account, "account/password", { current: password, next });
    expect(changed.headers.get("location")).toBe("/zh/account?done=password");
    const late = await new Browser().send(save, `${asked}/save`, { password: "five wholly different words" });
    expect(late.headers.get("location")).toBe("/zh/forgot?problem=link");
    await inNextStep(user);
    await half.send(check, "second-factor/check", { code: totpOf(secret) });
    expect(await half.session()).toBeNull();
  });

  it("makes every device unknown but the one on which it was chosen", async () => {
    await newAccount("e@example.org");
    const [here, thief] = [await signedIn("e@example.org"), await signedIn("e@example.org")];
    const known = (browser: Browser) => knownDevice(browser.cookie, "e@example.org");
    expect([await known(here), await known(thief)]).not.toContain(null);
    await here.send(account, "account/password", { current: password, next });
    expect([(await known(here)) !== null, await known(thief)]).toEqual([true, null]);
    await thief.signIn("e@example.org", next);
    await new Browser().send(save, `${await link("e@example.org")}/save`, { password });
    expect([await known(here), await known(thief)]).toEqual([null, null]);
  });
});

describe("who signs in elsewhere and has no password", () => {
  const acts: [Route, string, Record<string, string>][] = [
    [factor, "account/second-factor/begin", {}],
    [factor, "account/second-factor/renew", {}],
    [factor, "account/second-factor/end", {}],
    [account, "account/sessions", { session: "others" }],
    [account, "account/close", {}],
  ];

  it("confirms what matters by a sign-on that is minutes old", async () => {
    const user = await newAccount("h@example.org");
    const here = await signedIn("h@example.org");
    await turnOn(here);
    await store.db.delete(accounts).where(eq(accounts.userId, user));
    const signedInAt = (minutes: number) =>
      store.db
        .update(sessions)
        .set({ createdAt: new Date(Date.now() - minutes * 60_000) })
        .where(eq(sessions.userId, user));
    const led = async ([route, path, fields]: (typeof acts)[number]) =>
      (await here.send(route, path, fields)).headers.get("location") ?? "";
    await signedInAt(11);
    for (const act of acts) expect(await led(act), act[1]).toContain("problem=signOnAnew");
    expect(await here.session()).toMatchObject({ user: { hasSecondFactor: true } });
    await signedInAt(9);
    for (const act of acts.slice(1)) expect(await led(act), act[1]).not.toContain("problem");
    expect(await here.session()).toBeNull();
  });
});

describe("what was shown", () => {
  it("is cleared wherever this browser is signed out", async () => {
    await newAccount("f@example.org");
    const acts = [
      ["everywhere", {}],
      ["close", { password }],
    ] as const;
    for (const [act, fields] of acts) {
      const here = await signedIn("f@example.org");
      const answer = await here.send(account, `account/${act}`, fields);
      expect(answer.headers.get("clear-site-data"), act).toBe('"cache"');
      expect(await here.session(), act).toBeNull();
    }
  });
});
