import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { accounts as accountRows, users } from "#db/schema";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: "", AUTH_SECRET: "", APP_URL: "", SMTP_URL: "" });
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { attempt } = await import("#app/accounts/attempt");
const { openAccounts } = await import("#app/accounts/accounts");
const { passwordPath } = await import("#app/accounts/password-link");
const { longestJudged, partsOf, passwordProblem } = await import("#app/accounts/password-problem");
const { POST: signUp } = await import("#app/[locale]/(account)/sign-up/create/route");
const { POST: reset } = await import("#app/[locale]/(account)/reset/[token]/save/route");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const chooser = {
  name: "张三",
  email: "zhang.san@huawei.example.com",
  organisations: ["江南轴承股份有限公司", "Acme Bearings Co., Ltd."],
};
const problems = (...given: string[]) => Promise.all(given.map((each) => passwordProblem(each, chooser)));
const all = (given: readonly unknown[]) => [...new Set(given)];

describe("a password", () => {
  it("that everybody tries is refused", async () => {
    const common = ["password1234", "P@ssw0rd1234", "ｐａｓｓｗｏｒｄ１２３４", "Admin@123456", "woaini1314520"];
    const others = [
      "zhongguo123456",
      "shanghai2026!!",
      "another password",
      "床前明月光，疑是地上霜。",
      "hello world 123",
    ];
    expect(all(await problems(...common, ...others))).toEqual(["passwordCommon"]);
  });

  it("of repetitions, digits and neighbouring keys is refused", async () => {
    const repeated = ["aaaaaaaaaaaa", " ".repeat(12), "abcabcabcabc", "aaaa bbbb cccc", "密码密码密码密码密码密码"];
    const digits = ["123456789012", "20260101202601", "13957148392xx", "33010219900101123X", "111111111111a"];
    expect(all(await problems(...repeated, ...digits))).toEqual(["passwordRepeated"]);
    const walks = await problems(
      "qwertyuiop12",
      "1qaz2wsx3edc4rfv",
      "asdfghjkl;'1",
      "zaq1xsw2cde3vfr4",
      "qwer1234qwer",
    );
    expect(walks.every((problem) => problem === "passwordRepeated" || problem === "passwordCommon")).toBe(true);
    expect(await problems("x".repeat(128), "new york new york")).toEqual(["passwordRepeated", "passwordRepeated"]);
  });

  it("of one's own names, the organisation's or the product's is refused", async () => {
    const product = ["leapmark2026", "Leapmark@2026", "leapmark leapmark", "L3@pm4rk2026!", "跃标跃标跃标2026跃标2026"];
    const person = [chooser.email, "Zhang.San@2026", "zhangsan19900101", "张三20260101张三", "san.zhang.2026"];
    const firm = [
      "江南轴承有限公司2026",
      "jiangnanzhoucheng2026",
      "JiangNan@ZhouCheng1",
      "Acme-Bearings-2026",
      "Huawei@2026!",
    ];
    expect(all(await problems(...product, ...person, ...firm))).toEqual(["passwordOwn"]);
  });

  it("of unrelated words is taken, with spaces and in any script", async () => {
    const good = [
      "three unrelated words",
      "correct horse battery staple",
      "绿皮火车 咸鸭蛋 修鞋匠",
      "我家的猫很喜欢吃鱼干很多",
    ];
    const random = ["J8k2-mQ9p-Zx4L", "liangkegouchizizai7ge", "mango tractor violin"];
    expect(all(await problems(...good, ...random))).toEqual([null]);
    expect(await problems("x".repeat(11), `mango tractor ${"violin ".repeat(20)}`)).toEqual(["weak", "weak"]);
  });
});

describe("judging a password", () => {
  const costly = ["4@8({[<3€&69#!1/|0$5+7%2*".repeat(6).slice(0, 128), "p@ssw0rd$1!3l€4t7".repeat(8).slice(0, 128)];

  it("looks at thirty-two characters, at most three times, and never at the same ones twice", () => {
    for (const password of [...costly, "x".repeat(128), "mango tractor violin".repeat(6), "阿".repeat(128)]) {
      const parts = partsOf(password).map(({ part }) => part);
      expect(parts.length).toBeLessThanOrEqual(3);
      expect(new Set(parts).size).toBe(parts.length);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(longestJudged);
    }
    expect(longestJudged).toBe(32);
    expect(partsOf("mangotractorviolin")).toHaveLength(1);
  });

  it("goes on in a thread of its own: what answers does not even load the estimate", () => {
    const app = join(import.meta.dirname, "../../app");
    const texts = readdirSync(app, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(join(app, path), "utf8")] as const);
    const importing = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text)).map(([path]) => path);
    expect(importing(/@zxcvbn-ts/)).toEqual(["accounts/judgement.ts"]);
    const ofValues = /import (?!type )[^;]*"[^"]*\/judgement"/;
    expect(importing(ofValues)).toEqual(["accounts/password-thread.ts"]);
    expect(importing(/\/password-thread"/)).toEqual([]);
  });

  it("turns nobody away for what others have judged at the same time, but too many at once", async () => {
    const many = Array.from({ length: 55 }, (_, place) => passwordProblem(`mango ${place} tractor violin`, chooser));
    const outcomes = await Promise.all([...many, ...costly.map((each) => passwordProblem(each, chooser))]);
    expect(outcomes.slice(0, 50)).toEqual(Array(50).fill(null));
    expect(all(outcomes.slice(50))).toEqual(["tooMany"]);
    expect(await passwordProblem("mango tractor violin", chooser)).toBeNull();
  });
});

describe("the forms in which one is chosen", () => {
  const problemOf = (answer: Response) =>
    new URL(answer.headers.get("location") ?? "", "http://front").searchParams.get("problem");
  const form = (fields: Record<string, string>) =>
    new Request("http://front/", { method: "POST", body: new URLSearchParams(fields) });
  const wish = (email: string, password: string) =>
    signUp(form({ name: "李四", email, password }), { params: Promise.resolve({ locale: "zh" }) });

  it("are signing up", async () => {
    expect(problemOf(await wish("a@example.org", "lisi20260101lisi"))).toBe("passwordOwn");
    expect(problemOf(await wish("a@example.org", "password1234"))).toBe("passwordCommon");
    expect(problemOf(await wish("a@example.org", "short"))).toBe("weak");
    expect(await store.db.$count(users)).toBe(0);
    expect(problemOf(await wish("a@example.org", "three unrelated words"))).toBeNull();
    expect(await store.db.$count(users)).toBe(1);
  });

  it("which tells all that is wrong at once, by its fields, and keeps all but the password", async () => {
    const answer = await signUp(form({ name: " ", email: "nobody@", password: "short" }), {
      params: Promise.resolve({ locale: "zh" }),
    });
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith("typed=")) ?? "";
    const cargo = /^typed=([^;]+)/.exec(cookie)?.[1] ?? "";
    const kept = JSON.parse(Buffer.from(decodeURIComponent(cargo), "base64url").toString());
    expect(kept.problems).toEqual({ name: "personName", email: "email", password: "weak" });
    expect(kept.typed).toMatchObject({ email: ["nobody@"] });
    expect(JSON.stringify(kept.typed)).not.toContain("short");
    expect(problemOf(answer)).toBe("personName");
    const empty = await signUp(form({}), { params: Promise.resolve({ locale: "zh" }) });
    expect(problemOf(empty)).toBe("personName");
  });

  it("and a mailed link, which works on after a refusal", async () => {
    const token = (await passwordPath("a@example.org", new Date()))?.split("/").at(-1) ?? "";
    const set = (password: string) => reset(form({ password }), { params: Promise.resolve({ locale: "zh", token }) });
    expect(problemOf(await set("lisi20260101lisi"))).toBe("passwordOwn");
    expect(problemOf(await set("four other unrelated words"))).toBeNull();
    expect(problemOf(await set("five other unrelated words"))).toBe("link");
    const { api } = await openAccounts();
    const entered = await api.signInEmail({ body: { email: "a@example.org", password: "four other unrelated words" } });
    expect(entered.user.email).toBe("a@example.org");
  });
});

describe("a password that is there", () => {
  const enter = async (password: string) =>
    (await attempt((await openAccounts()).api.signInEmail({ body: { email: "b@example.org", password } }))).ok;

  it("goes on working, however its characters are composed and weak as it may be", async () => {
    const { api } = await openAccounts();
    const { user } = await api.signUpEmail({
      body: { name: "B", email: "b@example.org", password: "Zoë naïve façade" },
    });
    expect(await enter("Zoë naïve façade".normalize("NFD"))).toBe(true);
    const old = "Zoë 2026 old".normalize("NFD");
    const isOf = eq(accountRows.userId, user.id);
    await store.db
      .update(accountRows)
      .set({ password: await hash(old) })
      .where(isOf);
    expect([await enter(old), await enter("Zoë 2026 old"), await enter("Zoe 2026 old")]).toEqual([true, false, false]);
    await store.db
      .update(accountRows)
      .set({ password: await hash("aaaaaaaaaaaa") })
      .where(isOf);
    expect(await enter("aaaaaaaaaaaa")).toBe(true);
  });
});
