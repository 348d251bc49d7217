import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq, like } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { outbox, users } from "#db/schema";

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
const { openAccounts } = await import("#app/accounts/accounts");
const { mayMail } = await import("#app/work/mail-limit");
const { POST: signUp } = await import("#app/[locale]/(account)/sign-up/create/route");
const { POST: signIn } = await import("#app/[locale]/(account)/sign-in/[act]/route");
const { POST: forgot } = await import("#app/[locale]/(account)/forgot/send/route");
const { POST: reset } = await import("#app/[locale]/(account)/reset/[token]/save/route");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(() => store.close());

const password = "three unrelated words";
const params = (given: Record<string, string>) => ({ params: Promise.resolve({ locale: "en", ...given }) });
const form = (fields: Record<string, string>, network = "9.9.9.9") =>
  new Request("https://leapmark.example/", {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "x-client-address": network },
  });
const led = (answer: Response) => new URL(answer.headers.get("location") ?? "", "https://leapmark.example");
const enter = async (email: string, given: string, network?: string) =>
  led(await signIn(form({ email, password: given }, network), params({ act: "enter" }))).searchParams.get("problem");
const mailsTo = (email: string, about = "") =>
  store.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.to, email), like(outbox.body, `%${about}%`)))
    .orderBy(outbox.createdAt);

async function proven(email: string): Promise<void> {
  const { api } = await openAccounts();
  await api.signUpEmail({ body: { name: "某人", email, password, callbackURL: "/en/verify" } });
  await store.db.update(users).set({ emailVerified: true }).where(eq(users.email, email));
}

describe("what strangers make of somebody's mails", () => {
  it("one network uses up no share of an address, and no kind another's", async () => {
    const mayFrom = (network: string, kind: "sheet" | "reset" = "sheet") => mayMail(kind, "a@example.com", network);
    const tried = [];
    for (let times = 0; times < 9; times++) tried.push(await mayFrom("1.1.1.1"));
    expect(tried.filter(Boolean)).toHaveLength(3);
    expect([await mayFrom("2.2.2.2"), await mayFrom("3.3.3.3"), await mayFrom("4.4.4.4")]).toEqual([true, true, false]);
    expect(await mayFrom("1.1.1.1", "reset")).toBe(true);
    expect(await mayMail("account", "A@example.com", null)).toBe(true);
  });

  it("whoever has the letter box always finds a link there that sets a new password", async () => {
    const email = "owner@example.com";
    await proven(email);
    const resets = () => mailsTo(email, "/reset/");
    // Strangers in many networks ask all day.
    const began = Date.now();
    vi.useFakeTimers({ now: began, toFake: ["Date"] });
    let good = 0;
    for (let minutes = 0; minutes < 10 * 60; minutes += 20) {
      vi.setSystemTime(began + minutes * 60_000);
      await forgot(form({ email }, `5.5.${minutes >> 8}.${minutes & 255}`), params({}));
      const newest = (await resets()).at(-1)?.createdAt.getTime() ?? 0;
      // Their links are good for two hours: at least one of them is left at any time.
      if (Date.now() - newest <= 60 * 60_000) good += 1;
    }
    vi.useRealTimers();
    expect(good).toBe(30);
    // Six, and then one an hour: no flood.
    expect((await resets()).length).toBeLessThanOrEqual(6 + 10);
  });

  it("a link that came so sets a password, once, and proves the address", { timeout: 120_000 }, async () => {
    const email = "used-up@example.com";
    await proven(email);
    await store.db.update(users).set({ emailVerified: false }).where(eq(users.email, email));
    for (let times = 0; times < 6; times++) await forgot(form({ email }, `6.6.6.${times}`), params({}));
    // Mails that prove the address are used up as well.
    for (let times = 0; times < 6; times++) await enter(email, password, `6.6.7.${times}`);
    const before = (await mailsTo(email)).length;
    expect(led(await forgot(form({ email }), params({}))).searchParams.get("done")).toBe("sent");
    const mails = await mailsTo(email, "/reset/");
    expect((await mailsTo(email)).length).toBe(before + 1);
    const token = /\/reset\/(\w+)/.exec(mails.at(-1)?.body ?? "")?.[1] ?? "";
    const given = { password: "four other unrelated words" };
    expect(led(await reset(form(given), params({ token }))).searchParams.get("done")).toBe("reset");
    expect(led(await reset(form(given), params({ token }))).searchParams.get("problem")).toBe("link");
    expect(await enter(email, given.password)).toBeNull();
  });
});

describe("whether an address has an account", () => {
  it("is not told by signing up and then signing in with the same password, but to its owner by mail", async () => {
    await proven("taken@example.com");
    const mine = "four other unrelated words";
    const ends = [];
    for (const email of ["taken@example.com", "free@example.com"]) {
      const made = await signUp(form({ name: "Eve", email, password: mine }), params({}));
      ends.push([led(made).searchParams.get("done"), await enter(email, mine), await enter(email, "something else")]);
    }
    expect(ends[0]).toEqual(["mailed", "credentials", "credentials"]);
    expect(ends[1]).toEqual(ends[0]);
    const [mail] = await mailsTo("taken@example.com", "/en/sign-in");
    expect(mail?.subject).toBe("Your address already has a Leapmark account");
    expect((await mailsTo("free@example.com", "/en/verify/")).length).toBeGreaterThan(0);
  });
});
