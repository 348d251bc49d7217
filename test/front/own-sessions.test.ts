import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { sessions, trail, users } from "#db/schema";
import { deviceIn, deviceOf, deviceText } from "#lib/text/device";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: "", AUTH_SECRET: "", APP_URL: "", SMTP_URL: "" });
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { openAccounts } = await import("#app/accounts/accounts");
const { noteSignIn } = await import("#app/accounts/log");
const { sessionIn } = await import("#app/accounts/signed-in");
const { endSessions, listSessions, longest } = await import("#db/people/sessions");
const { listSignIns } = await import("#db/people/sign-ins");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const { api } = await openAccounts();
const password = "three unrelated words";
const phone = "Mozilla/5.0 (Linux; Android 14; 2312DRAABC) Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50";
const desk = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Edg/131.0";
const from = (userAgent: string, address: string) =>
  new Headers({ "user-agent": userAgent, "x-client-address": address });

async function signedIn(email: string, headers: Headers) {
  const answer = await api.signInEmail({ body: { email, password }, headers, returnHeaders: true });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const session = await sessionIn(store, cookie, new Date());
  if (!session) throw new Error("no session");
  return session;
}

const account = async (email: string) => {
  await api.signUpEmail({ body: { name: "某人", email, password } });
  const [user] = await store.db.select().from(users).where(eq(users.email, email));
  return user?.id ?? "";
};

describe("a device", () => {
  it.each([
    [phone, "wechat", "android"],
    [desk, "edge", "windows"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "safari", "ios"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 14.7; rv:133.0) Gecko/20100101 Firefox/133.0", "firefox", "macos"],
    ["Mozilla/5.0 (Phone; OpenHarmony 5.0) ArkWeb/4.1 Mobile", null, "harmony"],
    ["curl/8.5.0", null, null],
    ["", null, null],
  ])("is told by its kinds alone: %s", (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
    expect(deviceIn(deviceText(deviceOf(userAgent)))).toEqual({ browser, system });
  });

  it("that is stored otherwise, or not at all, is none that is known", () => {
    for (const text of [null, "", "<script> x", "Mozilla/5.0 (Windows)"])
      expect(deviceIn(text)).toEqual({ browser: null, system: null });
  });
});

describe("one's sessions", () => {
  it("are told with what and from where, without the address and what a browser says of itself", async () => {
    await account("a@example.org");
    const here = await signedIn("a@example.org", from(desk, "203.0.113.7"));
    const there = await signedIn("a@example.org", from(phone, "198.51.100.9"));
    const lines = await listSessions(store, here, new Date());
    expect(lines.map(({ device, isThis }) => [device, isThis])).toEqual(
      expect.arrayContaining([
        ["edge windows", true],
        ["wechat android", false],
      ]),
    );
    expect(new Set(lines.map(({ place }) => place)).size).toBe(2);
    expect(JSON.stringify(await store.db.select().from(sessions))).not.toMatch(/203\.0\.113|198\.51|Mozilla|2312DRA/);
    const again = await signedIn("a@example.org", from(desk, "203.0.113.7"));
    const places = new Map((await listSessions(store, again, new Date())).map(({ place, isThis }) => [isThis, place]));
    expect(places.get(true)).toBe(lines.find(({ isThis }) => isThis)?.place);
    expect(there.user.id).toBe(here.user.id);
  });

  it("are ended by their person alone, and the trail says so", async () => {
    const id = await account("b@example.org");
    await account("c@example.org");
    const [mine, other] = [
      await signedIn("b@example.org", from(desk, "::")),
      await signedIn("c@example.org", new Headers()),
    ];
    const second = await signedIn("b@example.org", from(phone, "::"));
    const [theirs] = await listSessions(store, other, new Date());
    const ends = (await listSessions(store, mine, new Date())).filter(({ isThis }) => !isThis).map((line) => line.id);
    expect(await endSessions(store, mine, [theirs?.id ?? ""], new Date())).toBe(0);
    expect(await endSessions(store, mine, [...ends, theirs?.id ?? ""], new Date())).toBe(1);
    const left = await store.db.select().from(sessions);
    expect(left.map(({ token }) => token)).toEqual(expect.arrayContaining([mine.token, other.token]));
    expect(left.map(({ token }) => token)).not.toContain(second.token);
    const rows = await store.db.select().from(trail).where(eq(trail.sheet, id));
    expect(rows.at(-1)).toMatchObject({ act: "end-sessions", detail: { sessions: 1 } });
  });

  it("that are over are not told", async () => {
    await account("d@example.org");
    const session = await signedIn("d@example.org", new Headers());
    expect(await listSessions(store, session, new Date())).toHaveLength(1);
    expect(await listSessions(store, session, new Date(Date.now() + longest + 1000))).toEqual([]);
  });
});

describe("signing in", () => {
  const request = new Request("http://x/", { headers: from(desk, "203.0.113.7") });

  it("stands in the trail of the account, refused or not, without the address and what was typed", async () => {
    const id = await account("e@example.org");
    await noteSignIn(request, { by: "password", came: "refused" }, { email: "E@example.org" });
    await vi.waitFor(async () => expect(await listSignIns(store, id, 9)).toHaveLength(1));
    await noteSignIn(request, { by: "password", came: "second-step" }, { email: "e@example.org" });
    await noteSignIn(request, { by: "password", came: "limited" }, { email: "e@example.org" });
    await noteSignIn(request, { by: "code", came: "in" }, { user: id });
    expect(await listSignIns(store, id, 9)).toMatchObject([
      { isIn: true, by: "code", device: "edge windows" },
      { isIn: false, by: "password", device: "edge windows" },
    ]);
    expect(await listSignIns(store, id, 1)).toHaveLength(1);
    const rows = await store.db.select().from(trail).where(eq(trail.sheet, id));
    expect(JSON.stringify(rows)).not.toMatch(/203\.0|@example/);
  });

  it("to an account that is not there leaves no row", async () => {
    const before = await store.db.$count(trail);
    await noteSignIn(request, { by: "password", came: "refused" }, { email: "nobody@example.org" });
    await noteSignIn(request, { by: "sso", came: "refused" }, null);
    await noteSignIn(request, { by: "password", came: "in" }, { user: "nobody" });
    expect(await store.db.$count(trail)).toBe(before);
  });
});
