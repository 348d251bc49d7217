import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { accounts as accountRows, outbox, sessions, trail, users, verificationTokens } from "#db/schema";

/** Called for each hash that is made or compared: what costs time. */
const work = vi.hoisted(() => vi.fn());
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  const hash: typeof real.hash = (...given) => {
    work();
    return real.hash(...given);
  };
  const verify: typeof real.verify = (...given) => {
    work();
    return real.verify(...given);
  };
  return { hash, verify };
});

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: "",
  AUTH_SECRET: "",
  APP_URL: "https://leapmark.example",
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "leapmark@example.com",
});
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { attempt } = await import("#app/accounts/attempt");
const { giveRecoveryCode } = await import("#app/accounts/factor");
const { endEarlierSession } = await import("#app/accounts/own-session");
const { openAccounts } = await import("#app/accounts/accounts");
const { authSecret } = await import("#app/service/auth-secret");
const { sessionCookie, sessionIn, tokenIn } = await import("#app/accounts/signed-in");
const { verifyPath } = await import("#app/forms/way-back");
const { totpOf } = await import("./totp");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(() => store.close());
const { api } = await openAccounts();

const password = "three unrelated words";
const none = new Headers();

/** The link in the latest mail to an address, and how many it got. */
async function mailed(email: string) {
  const mails = await store.db.select().from(outbox).where(eq(outbox.to, email)).orderBy(outbox.createdAt);
  return { count: mails.length, link: new URL(/https:\S+/.exec(mails.at(-1)?.body ?? "")?.[0] ?? "https://none") };
}

const signUp = (email: string, given = password) =>
  attempt(api.signUpEmail({ body: { name: "某人", email, password: given, callbackURL: "/en/verify" } }));
const signIn = (email: string, given = password, headers = none) =>
  attempt(
    api.signInEmail({ body: { email, password: given, callbackURL: "/en/verify" }, headers, returnHeaders: true }),
  );

async function verified(email: string) {
  await signUp(email);
  await api.verifyEmail({ query: { token: (await mailed(email)).link.pathname.split("/").at(-1) ?? "" } });
}

/** The cookies that an answer sets, as a browser sends them back. */
const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .filter((pair) => !pair?.endsWith("="))
    .join("; ");

async function session(email: string) {
  const signedIn = await signIn(email);
  if (!signedIn.ok) throw new Error(signedIn.code);
  return new Headers({ cookie: cookiesOf(signedIn.value.headers) });
}

describe("the secret", () => {
  it("is made once and readable for its owner alone", () => {
    expect(authSecret()).toHaveLength(64);
    expect(statSync(join(folder, "auth-secret")).mode & 0o777).toBe(0o600);
  });
});

describe("an account", () => {
  it("is kept as an argon2id hash, and its making in the trail without a name", async () => {
    const made = await signUp("a@example.com");
    const id = made.ok ? made.value.user.id : "";
    const [row] = await store.db.select().from(accountRows).where(eq(accountRows.userId, id));
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const lines = await store.db.select().from(trail).where(eq(trail.sheet, id)).orderBy(trail.act);
    expect(lines).toMatchObject([{ act: "mail" }, { act: "sign-up", actor: "stranger", detail: {} }]);
  });

  it("opens once its address is proven by the mailed link", async () => {
    await signUp("b@example.com");
    expect(await signIn("b@example.com")).toMatchObject({ code: "EMAIL_NOT_VERIFIED" });
    const { link, count } = await mailed("b@example.com");
    expect(count).toBe(2);
    expect(link.href).toMatch(/^https:\/\/leapmark\.example\/en\/verify\/[\w.-]+$/);
    await api.verifyEmail({ query: { token: link.pathname.split("/").at(-1) ?? "" } });
    // Whoever was on the way somewhere is led on from there.
    const callbackURL = verifyPath("zh", "/zh/join/a-token");
    const wish = { name: "某人", email: "on-the-way@example.com", password, callbackURL };
    await attempt(api.signUpEmail({ body: wish }));
    expect((await mailed(wish.email)).link.href).toMatch(
      /^https:\/\/leapmark\.example\/zh\/verify\/[\w.-]+\?return=%2Fzh%2Fjoin%2Fa-token$/,
    );
    const signedIn = await signIn("B@example.com");
    expect(signedIn.ok && cookiesOf(signedIn.value.headers)).toContain(`${sessionCookie}=`);
  });

  it("is not told from one that is not there", async () => {
    await verified("c@example.com");
    const known = await signUp("c@example.com", "another password");
    const unknown = await signUp("nobody@example.com");
    const shape = (made: Awaited<ReturnType<typeof signUp>>) =>
      made.ok && { token: made.value.token, keys: Object.keys(made.value.user).sort() };
    expect(shape(known)).toEqual(shape(unknown));
    expect(await signIn("c@example.com", "another password")).toEqual(await signIn("none@example.com"));
    expect((await signIn("c@example.com")).ok).toBe(true);
  });

  it("has a password of 12 to 128 characters", async () => {
    expect(await signUp("d@example.com", "x".repeat(11))).toMatchObject({ code: "PASSWORD_TOO_SHORT" });
    expect(await signUp("d@example.com", "x".repeat(129))).toMatchObject({ code: "PASSWORD_TOO_LONG" });
    expect((await signUp("d@example.com", "x".repeat(128))).ok).toBe(true);
  });

  it("gets a new password by the mailed link, once, and every device is signed out", async () => {
    await verified("e@example.com");
    const before = await session("e@example.com");
    const ask = (email: string) => api.requestPasswordReset({ body: { email, redirectTo: "/zh/reset" } });
    expect(await ask("e@example.com")).toEqual(await ask("nobody-else@example.com"));
    const { link } = await mailed("e@example.com");
    expect(link.href).toMatch(/^https:\/\/leapmark\.example\/zh\/reset\/\w+$/);
    const token = link.pathname.split("/").at(-1) ?? "";
    const stored = await store.db.select().from(verificationTokens);
    expect(JSON.stringify(stored)).not.toContain(token);
    const reset = () => attempt(api.resetPassword({ body: { token, newPassword: "four other unrelated words" } }));
    expect((await reset()).ok).toBe(true);
    expect(await reset()).toMatchObject({ code: "INVALID_TOKEN" });
    expect(await sessionIn(store, before.get("cookie"), new Date())).toBeNull();
    expect((await signIn("e@example.com")).ok).toBe(false);
    expect((await signIn("e@example.com", "four other unrelated words")).ok).toBe(true);
  });

  it("gets five mails a day at most that prove its address", async () => {
    await verified("f@example.com");
    await store.db.update(users).set({ emailVerified: false }).where(eq(users.email, "f@example.com"));
    for (let times = 0; times < 8; times++) await signIn("f@example.com");
    expect((await mailed("f@example.com")).count).toBe(5);
  });

  it("costs the same to try whether it is there or not, in whatever script the wrong password is", async () => {
    await verified("cost@example.com");
    const workFor = async (email: string, given: string) => {
      work.mockClear();
      expect((await signIn(email, given)).ok).toBe(false);
      return work.mock.calls.length;
    };
    for (const [given, times] of [
      ["a wrong password", 1],
      ["ｗｒｏｎｇ-password-xyz", 2],
    ] as const)
      expect([await workFor("cost@example.com", given), await workFor("nobody@example.com", given)]).toEqual([
        times,
        times,
      ]);
  });
});

describe("a session", () => {
  it("is known by its signed cookie, and by no other", async () => {
    await verified("g@example.com");
    const cookie = (await session("g@example.com")).get("cookie") ?? "";
    const token = tokenIn(cookie) ?? "";
    expect(token).toHaveLength(32);
    expect(await sessionIn(store, `locale=zh; ${cookie}`, new Date())).toMatchObject({
      user: { email: "g@example.com" },
    });
    const foreign = createHmac("sha256", "another secret").update(token).digest("base64");
    for (const value of [token, `${token}.`, `${token}.${foreign}`, "", "%", `.${token}`])
      expect(tokenIn(`${sessionCookie}=${encodeURIComponent(value)}`), value).toBeNull();
    expect(await sessionIn(store, cookie, new Date(Date.now() + 13 * 3_600_000))).toBeNull();
  });

  it("ends after seven days however busy it is", async () => {
    await verified("m@example.com");
    const cookie = (await session("m@example.com")).get("cookie");
    const began = Date.now();
    const lives = [];
    for (let times = 1; times <= 16; times++)
      lives.push((await sessionIn(store, cookie, new Date(began + times * 11 * 3_600_000))) !== null);
    expect(lives).toEqual([...Array.from({ length: 15 }, () => true), false]);
  });

  it("ends where its browser signs in anew, with or without a second step", async () => {
    await verified("n@example.com");
    const alive = (headers: Headers) => sessionIn(store, headers.get("cookie"), new Date());
    const [first, elsewhere] = [await session("n@example.com"), await session("n@example.com")];
    const anew = await signIn("n@example.com", password, first);
    if (!anew.ok) throw new Error(anew.code);
    const from = (headers: Headers) => new Request("http://front/", { headers });
    await endEarlierSession(from(first), new Headers({ "set-cookie": "locale=zh" }));
    expect(await alive(first)).not.toBeNull();
    await endEarlierSession(from(first), anew.value.headers);
    expect([await alive(first), (await alive(elsewhere)) !== null]).toEqual([null, true]);
    await endEarlierSession(from(elsewhere), new Headers({ "set-cookie": `${sessionCookie}=; Max-Age=0` }));
    expect(await alive(elsewhere)).toBeNull();
  });

  it("keeps neither address nor browser of its person", async () => {
    await verified("h@example.com");
    const headers = new Headers({
      "user-agent": "Tester",
      "x-forwarded-for": "1.2.3.4",
      "x-client-address": "1.2.3.4",
    });
    const signedIn = await signIn("h@example.com", password, headers);
    const token = tokenIn(signedIn.ok ? cookiesOf(signedIn.value.headers) : "") ?? "";
    const [row] = await store.db.select().from(sessions).where(eq(sessions.token, token));
    expect(row?.ipAddress).toMatch(/^[\w-]{16}$/);
    expect(JSON.stringify(row)).not.toMatch(/1\.2\.3\.4|Tester/);
  });
});

describe("a second factor", () => {
  const enabled = async (email: string) => {
    await verified(email);
    const headers = await session(email);
    const begun = await api.enableTwoFactor({ body: { method: "totp", password }, headers });
    if (begun.method !== "totp") throw new Error("no secret");
    const secret = new URL(begun.totpURI).searchParams.get("secret") ?? "";
    const confirm = (code: string) => attempt(api.verifyTOTP({ body: { code }, headers, returnHeaders: true }));
    expect(await confirm("000000")).toMatchObject({ code: "INVALID_CODE" });
    const confirmed = await confirm(totpOf(secret));
    if (!confirmed.ok) throw new Error(confirmed.code);
    return { secret, codes: begun.backupCodes, headers: new Headers({ cookie: cookiesOf(confirmed.value.headers) }) };
  };

  /** The first step, which gives no session. */
  async function firstStep(email: string) {
    const signedIn = await signIn(email);
    if (!signedIn.ok) throw new Error(signedIn.code);
    expect(signedIn.value.response).toMatchObject({ twoFactorRedirect: true });
    const cookie = cookiesOf(signedIn.value.headers);
    expect(tokenIn(cookie)).toBeNull();
    return new Headers({ cookie });
  }

  it("is asked for after the password, and marks the session", async () => {
    const { secret, headers } = await enabled("i@example.com");
    expect(await sessionIn(store, headers.get("cookie"), new Date())).toMatchObject({
      secondFactorGiven: true,
      user: { hasSecondFactor: true },
    });
    const step = await firstStep("i@example.com");
    expect(await attempt(api.verifyTOTP({ body: { code: "000000" }, headers: step }))).toMatchObject({ ok: false });
    const given = await api.verifyTOTP({ body: { code: totpOf(secret) }, headers: step, returnHeaders: true });
    expect(await sessionIn(store, cookiesOf(given.headers), new Date())).toMatchObject({ secondFactorGiven: true });
    const again = await attempt(api.verifyTOTP({ body: { code: totpOf(secret) }, headers: step }));
    expect(again).toMatchObject({ code: "INVALID_TWO_FACTOR_COOKIE" });
  });

  it("gives way to each recovery code once", async () => {
    const { codes } = await enabled("j@example.com");
    expect(codes).toHaveLength(10);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const use = async (code = "") => giveRecoveryCode(await firstStep("j@example.com"), code);
    expect((await use(codes[0])).ok).toBe(true);
    expect(await use(codes[0])).toMatchObject({ code: "INVALID_BACKUP_CODE" });
    expect((await use(codes[1])).ok).toBe(true);
  });

  it("is locked after ten wrong codes, however often one begins anew", async () => {
    const { secret } = await enabled("k@example.com");
    const wrong = [];
    for (let times = 0; times < 10; times++) {
      const step = await firstStep("k@example.com");
      wrong.push(await attempt(api.verifyTOTP({ body: { code: "000000" }, headers: step })));
    }
    expect(wrong.every(({ ok }) => !ok)).toBe(true);
    const step = await firstStep("k@example.com");
    expect(await attempt(api.verifyTOTP({ body: { code: totpOf(secret) }, headers: step }))).toMatchObject({
      code: "ACCOUNT_TEMPORARILY_LOCKED",
    });
  });

  it("is stored encrypted, and turned off by the password alone", async () => {
    const { secret, codes, headers } = await enabled("l@example.com");
    const dump = JSON.stringify(await store.gate.execute("select * from second_factors"));
    for (const plain of [secret, codes[0] ?? ""]) expect(dump).not.toContain(plain);
    const end = (given: string) =>
      attempt(api.disableTwoFactor({ body: { password: given }, headers, returnHeaders: true }));
    expect(await end("wrong wrong wrong")).toMatchObject({ code: "INVALID_PASSWORD" });
    expect((await end(password)).ok).toBe(true);
    const [row] = await store.db.select().from(users).where(eq(users.email, "l@example.com"));
    expect(row?.twoFactorEnabled).toBe(false);
  });
});
