import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { secondFactors, sessions, trail, users } from "#db/schema";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: "", AUTH_SECRET: "", APP_URL: "", SMTP_URL: "" });
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { giveCode, giveRecoveryCode } = await import("#app/accounts/factor");
const { attempt } = await import("#app/accounts/attempt");
const { openAccounts } = await import("#app/accounts/accounts");
const { steadyStep, totpOf } = await import("./totp");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const { api } = await openAccounts();
beforeEach(() => steadyStep());
const password = "three unrelated words";

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .filter((pair) => !pair?.endsWith("="))
    .join("; ");

/** What a right password leads to: a session, or with a second factor the step before it. */
async function cookieOf(email: string): Promise<string> {
  const { headers } = await api.signInEmail({ body: { email, password }, returnHeaders: true });
  return cookiesOf(headers);
}
const stepOf = async (email: string) => new Headers({ cookie: await cookieOf(email) });

/** As if the step of the last code were over: one code is taken in thirty seconds. */
async function inNextStep(email: string): Promise<void> {
  const [user] = await store.db.select().from(users).where(eq(users.email, email));
  await store.db
    .update(secondFactors)
    .set({ lastStep: null })
    .where(eq(secondFactors.userId, user?.id ?? ""));
}

/** Somebody who has turned a second factor on. */
async function withFactor(email: string) {
  await api.signUpEmail({ body: { name: "某人", email, password } });
  const headers = await stepOf(email);
  const begun = await api.enableTwoFactor({ body: { method: "totp", password }, headers });
  if (begun.method !== "totp") throw new Error("no secret");
  const secret = new URL(begun.totpURI).searchParams.get("secret") ?? "";
  const confirmed = await giveCode(headers, totpOf(secret));
  if (!confirmed.ok) throw new Error(confirmed.code);
  return { secret, codes: begun.backupCodes, session: cookiesOf(confirmed.value.headers) };
}

const codeOf = async (email: string, code: string) => {
  const given = await giveCode(await stepOf(email), code);
  return given.ok ? "taken" : given.code;
};

describe("a code", () => {
  it("is taken once, and none of the step before or after", async () => {
    const { secret } = await withFactor("a@example.org");
    await inNextStep("a@example.org");
    for (const steps of [-2, -1, 1, 2])
      expect(await codeOf("a@example.org", totpOf(secret, steps))).toBe("INVALID_CODE");
    expect(await codeOf("a@example.org", totpOf(secret))).toBe("taken");
    expect(await codeOf("a@example.org", totpOf(secret))).toBe("CODE_USED");
    expect(await codeOf("a@example.org", "000000")).toBe("INVALID_CODE");
  });

  it("that is wrong counts, of whichever step it is: the account rests after too many", async () => {
    const { secret } = await withFactor("l@example.org");
    await inNextStep("l@example.org");
    const step = await stepOf("l@example.org");
    const given: string[] = [];
    for (let times = 0; times < 12; times++) {
      const outcome = await giveCode(times % 5 === 4 ? await stepOf("l@example.org") : step, totpOf(secret, -1));
      given.push(outcome.ok ? "taken" : outcome.code);
    }
    expect(given).not.toContain("taken");
    expect(new Set(given)).toContain("TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE");
  });

  it("that turned the factor on signs nobody in", async () => {
    const { secret } = await withFactor("b@example.org");
    expect(await codeOf("b@example.org", totpOf(secret))).toBe("CODE_USED");
  });

  it("is taken once within a session, too", async () => {
    const { secret, session } = await withFactor("c@example.org");
    const headers = new Headers({ cookie: session });
    await inNextStep("c@example.org");
    const code = totpOf(secret);
    expect((await giveCode(headers, code)).ok).toBe(true);
    expect(await giveCode(headers, code)).toEqual({ ok: false, code: "CODE_USED" });
    expect(await codeOf("c@example.org", code)).toBe("CODE_USED");
  });

  it("of another person is another code", async () => {
    const one = await withFactor("d@example.org");
    const other = await withFactor("e@example.org");
    for (const email of ["d@example.org", "e@example.org"]) await inNextStep(email);
    expect(await codeOf("d@example.org", totpOf(other.secret))).toBe("INVALID_CODE");
    expect(await codeOf("d@example.org", totpOf(one.secret))).toBe("taken");
    expect(await codeOf("e@example.org", totpOf(other.secret))).toBe("taken");
  });

  it("counts anew with a new secret", async () => {
    const { secret, session } = await withFactor("f@example.org");
    expect(await codeOf("f@example.org", totpOf(secret))).toBe("CODE_USED");
    const headers = new Headers({ cookie: session });
    await api.disableTwoFactor({ body: { password }, headers });
    const again = await stepOf("f@example.org");
    const begun = await api.enableTwoFactor({ body: { method: "totp", password }, headers: again });
    const renewed = begun.method === "totp" ? (new URL(begun.totpURI).searchParams.get("secret") ?? "") : "";
    expect((await giveCode(again, totpOf(renewed))).ok).toBe(true);
  });
});

describe("a recovery code", () => {
  const storedOf = async (email: string) => {
    const [user] = await store.db.select().from(users).where(eq(users.email, email));
    const isTheirs = eq(secondFactors.userId, user?.id ?? "");
    const [row] = await store.db.select().from(secondFactors).where(isTheirs);
    return { isTheirs, codes: row?.backupCodes ?? "" };
  };
  const useOf = async (email: string, code: string) => {
    const given = await giveRecoveryCode(await stepOf(email), code);
    return given.ok ? "taken" : given.code;
  };

  it("is stored as a hash, which is no code itself", async () => {
    const { codes } = await withFactor("m@example.org");
    const stored = JSON.parse((await storedOf("m@example.org")).codes) as string[];
    expect(stored).toHaveLength(10);
    for (const hash of stored) expect(hash).toMatch(/^\$argon2id\$/);
    expect(await useOf("m@example.org", stored[0] ?? "")).toBe("INVALID_BACKUP_CODE");
    expect(await useOf("m@example.org", "")).toBe("INVALID_BACKUP_CODE");
    expect(await useOf("m@example.org", codes[3] ?? "")).toBe("taken");
    expect(await useOf("m@example.org", codes[3] ?? "")).toBe("INVALID_BACKUP_CODE");
    expect(JSON.parse((await storedOf("m@example.org")).codes)).toEqual(stored.toSpliced(3, 1));
  });

  it("of an earlier version, encrypted, is taken still, and the others are hashed with it", async () => {
    const { codes } = await withFactor("n@example.org");
    const { symmetricEncrypt } = await import("better-auth/crypto");
    const { authSecret } = await import("#app/service/auth-secret");
    const { isTheirs } = await storedOf("n@example.org");
    const encrypted = await symmetricEncrypt({ key: authSecret(), data: JSON.stringify(codes) });
    await store.db.update(secondFactors).set({ backupCodes: encrypted }).where(isTheirs);
    expect(await useOf("n@example.org", codes[0] ?? "")).toBe("taken");
    expect(JSON.parse((await storedOf("n@example.org")).codes)).toHaveLength(9);
    expect(await useOf("n@example.org", codes[0] ?? "")).toBe("INVALID_BACKUP_CODE");
    expect(await useOf("n@example.org", codes[1] ?? "")).toBe("taken");
  });
});

describe("two processes", () => {
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill();
  });

  async function started() {
    const child = spawn(process.execPath, ["--import", "tsx", "test/front/factor-process.ts"], {
      env: process.env,
      stdio: ["pipe", "pipe", "inherit"],
    });
    children.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    return async (asked: object): Promise<string[]> => {
      child.stdin.write(`${JSON.stringify(asked)}\n`);
      return JSON.parse((await lines.next()).value ?? "[]") as string[];
    };
  }

  it("take a code once between them, and a recovery code once", async () => {
    const { secret, codes } = await withFactor("g@example.org");
    const both = await Promise.all([started(), started()]);
    const atOnce = async (kind: "code" | "recovery", code: string) => {
      const cookies: string[] = [];
      for (let times = 0; times < 8; times++) cookies.push(await cookieOf("g@example.org"));
      const asked = both.map((ask, place) => ask({ kind, code, cookies: cookies.slice(place * 4, place * 4 + 4) }));
      return (await Promise.all(asked)).flat();
    };
    for (let turn = 0; turn < 2; turn++) {
      await inNextStep("g@example.org");
      const given = await atOnce("code", totpOf(secret));
      expect(given.filter((each) => each === "taken")).toHaveLength(1);
      expect(given.filter((each) => each === "CODE_USED")).toHaveLength(7);
    }
    for (const code of codes.slice(0, 3))
      expect((await atOnce("recovery", code)).filter((each) => each === "taken")).toHaveLength(1);
  });
});

describe("a second factor that is lost", () => {
  const reset = (...given: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "bin/factor-reset.ts", ...given], {
      env: process.env,
      encoding: "utf8",
    });

  it("is taken away at the command line, with sessions and recovery codes, and stands in the trail", async () => {
    const { codes } = await withFactor("h@example.org");
    const begun = await stepOf("h@example.org");
    expect(reset(" H@Example.org ")).toMatchObject({
      status: 0,
      stdout: `${JSON.stringify({ hadSecondFactor: true, sessionsEnded: 1 })}\n`,
      stderr: "",
    });
    const [user] = await store.db.select().from(users).where(eq(users.email, "h@example.org"));
    expect(user?.twoFactorEnabled).toBe(false);
    const of = { factors: secondFactors.userId, sessions: sessions.userId };
    expect(await store.db.$count(secondFactors, eq(of.factors, user?.id ?? ""))).toBe(0);
    expect(await store.db.$count(sessions, eq(of.sessions, user?.id ?? ""))).toBe(0);
    const lines = await store.db
      .select()
      .from(trail)
      .where(eq(trail.sheet, user?.id ?? ""));
    expect(lines.at(-1)).toMatchObject({ act: "reset-factor", actor: "stranger", user: null, detail: { sessions: 1 } });
    expect((await giveRecoveryCode(begun, codes[0] ?? "")).ok).toBe(false);
    expect((await api.signInEmail({ body: { email: "h@example.org", password } })).user.email).toBe("h@example.org");
  });

  it("is nobody's where the address has no account, and is asked for by address", () => {
    expect(reset("nobody@example.org")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: "There is no account with this address.\n",
    });
    expect(reset()).toMatchObject({ status: 2, stdout: "" });
  });

  it("is said to be unreadable under another secret, but for its recovery codes, until it is reset", async () => {
    const { secret, codes } = await withFactor("i@example.org");
    const { symmetricEncrypt } = await import("better-auth/crypto");
    const foreign = await symmetricEncrypt({ key: "yet another secret of thirty-two letters", data: secret });
    const [user] = await store.db.select().from(users).where(eq(users.email, "i@example.org"));
    await store.db
      .update(secondFactors)
      .set({ secret: foreign })
      .where(eq(secondFactors.userId, user?.id ?? ""));
    expect(await codeOf("i@example.org", totpOf(secret, 1))).toBe("FACTOR_UNREADABLE");
    expect(await giveRecoveryCode(await stepOf("i@example.org"), codes[0] ?? "")).toMatchObject({ ok: true });
    expect(reset("i@example.org").status).toBe(0);
    expect(await attempt(api.signInEmail({ body: { email: "i@example.org", password } }))).toMatchObject({ ok: true });
  });
});
