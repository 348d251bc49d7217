import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openDatabase } from "#db/client";
import { corrections, entries, posts, threads, writings } from "#db/schema";
import { expect, test } from "./firm";
import { newColleague } from "./officer";
import { leadOfClient } from "./practice";

/** Seconds at work: enough to come upon each other; more by hand. */
const seconds = Number(process.env.AT_WORK ?? "15");

const rated = ["product-performance", "price-position", "independence", "core-technology-owner"];
const levels = ["lowest", "low", "middle", "high", "highest"];
const some = <Of>(all: readonly Of[]): Of => all[Math.floor(Math.random() * all.length)] as Of;

/** What somebody was told is kept: texts and entries that may be missing nowhere. */
type Told = { posts: string[]; words: string[]; reasons: string[]; saves: { key: string; value: string }[] };

/** Sends a form as a page does; where it leads tells what came of it. */
async function send(by: APIRequestContext, path: string, form: Record<string, string>): Promise<string> {
  const response = await by.post(path, { form, maxRedirects: 0 });
  return response.status() === 303 ? (response.headers().location ?? "") : "";
}

const isDone = (location: string): boolean => /[?&]done=/.test(location);

/** An advisor who corrects, writes and talks, each time on what the last page showed. */
async function advise(by: APIRequestContext, client: string, name: string, told: Told, until: number) {
  let base = 0;
  for (let turn = 0; Date.now() < until; turn++) {
    const text = `${name} ${turn} ${randomUUID()}`;
    const question = some(rated);
    const on = `question:${question}`;
    const shown = await (await by.get(`${client}/desk?at=${on}`)).text();
    const revision = /name="base" value="(\d+)"/.exec(shown)?.[1] ?? "0";
    const correction = { key: on, base: revision, value: some(levels), reason: text };
    if (isDone(await send(by, `${client}/correct`, correction))) told.reasons.push(text);
    await send(by, `${client}/confirm`, { key: on, basis: `${on}=${revision}` });
    if (isDone(await send(by, `${client}/open-thread`, { on, text, visibility: some(["firm", "practice"]) })))
      told.posts.push(text);
    const written = await send(by, `${client}/save-words`, { part: "summary", base: `${base}`, text });
    if (isDone(written)) told.words.push(text);
    // Now and then without having looked at what the other wrote.
    if (turn % 3 !== 2) {
      const page = await (await by.get(`${client}/write`)).text();
      base = Number(/id="summary"[\s\S]*?name="base" value="(\d+)"/.exec(page)?.[1] ?? base);
    }
  }
}

/** A firm that answers, takes corrections over and replies. */
async function fill(by: APIRequestContext, home: string, token: string, told: Told, until: number) {
  const bases = new Map<string, number>();
  for (let turn = 0; Date.now() < until; turn++) {
    const [key, value] = [`question:${some(rated)}`, some(levels)];
    const wish = { key, entry: { value }, base: bases.get(key) ?? 0 };
    const saved = await by.put(`/api/sheets/${token}/entries`, { data: { entries: [wish] } });
    const [result] = saved.ok() ? (await saved.json()).saved : [];
    if (result?.status === "saved" || result?.status === "conflict") told.saves.push({ key, value });
    if (result) bases.set(key, result.revision);
    const page = await (await by.get(`${home}/advisors/review`)).text();
    const waiting = [...page.matchAll(/name="correction" value="([^"]+@\d+)"/g)].map(([, word = ""]) => word);
    if (waiting.length > 0) await send(by, `${home}/advisors/take`, { correction: some(waiting) });
    const talk = [...page.matchAll(/id="thread-([0-9a-f-]{36})"/g)].map(([, id = ""]) => id);
    const text = `企业 ${turn} ${randomUUID()}`;
    if (talk.length > 0 && isDone(await send(by, `${home}/advisors/reply`, { thread: some(talk), text })))
      told.posts.push(text);
  }
}

test("two advisors and the firm work on one sheet at once, and nothing that anybody was told is kept is lost", async ({
  browser,
  start,
}) => {
  test.setTimeout(180_000 + seconds * 1_000);
  const firm = await start({ firmName: "三方轴承" });
  await firm.answer();
  const home = firm.home("zh");
  const page = await (await browser.newContext()).newPage();
  const lead = await leadOfClient(browser, "zh", page, home);
  const client = new URL(lead.url()).pathname;
  const sheet = client.split("/").at(-1) ?? "";
  const advisor = await newColleague(browser, "zh", sheet, "周宁");
  await lead.goto("/zh/clients");
  const assigning = lead.locator(`form[action$="${sheet}/assign"]`);
  await lead.locator("details", { has: assigning }).locator("summary").click();
  await assigning.getByRole("combobox").selectOption({ label: "周宁" });
  await assigning.getByRole("button").click();
  await expect(lead.getByRole("main").getByRole("status")).toBeVisible();

  const told: Told = { posts: [], words: [], reasons: [], saves: [] };
  const until = Date.now() + seconds * 1_000;
  await Promise.all([
    advise(lead.request, client, "孙雅", told, until),
    advise(advisor.request, client, "周宁", told, until),
    fill(page.request, home, home.split("/").at(-1) ?? "", told, until),
  ]);

  const { db, close } = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const said = await db
    .select({ text: posts.text })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.thread))
    .where(eq(threads.sheet, sheet));
  const written = await db.select().from(writings).where(eq(writings.sheet, sheet));
  const corrected = await db.select().from(corrections).where(eq(corrections.sheet, sheet));
  const given = await db.select().from(entries).where(eq(entries.sheet, sheet));
  await close();

  for (const kind of ["posts", "words", "reasons", "saves"] as const) expect(told[kind].length).toBeGreaterThan(3);
  const missing = (all: readonly string[], kept: readonly (string | null)[]) =>
    all.filter((text) => !kept.includes(text));
  expect(
    missing(
      told.posts,
      said.map(({ text }) => text),
    ),
  ).toEqual([]);
  expect(
    missing(
      told.words,
      written.map(({ content }) => (content as { text: string }).text),
    ),
  ).toEqual([]);
  expect(
    missing(
      told.reasons,
      corrected.map(({ reason }) => reason),
    ),
  ).toEqual([]);
  const values = given.map(({ key, entry }) => `${key} ${"value" in entry ? entry.value : ""}`);
  expect(
    missing(
      told.saves.map(({ key, value }) => `${key} ${value}`),
      values,
    ),
  ).toEqual([]);
  // Of each entry one correction waits at most, and each that was taken over is an entry of the firm's.
  const waiting = corrected.filter(({ settledAs }) => settledAs === null).map(({ key }) => key);
  expect(new Set(waiting).size).toBe(waiting.length);
  const taken = corrected.filter(({ settledAs }) => settledAs === "taken");
  expect(taken.length).toBeGreaterThan(0);
  const contents = given.map(({ key, entry }) => JSON.stringify([key, entry]));
  const adopted = taken.map(({ key, entry }) => JSON.stringify([key, entry]));
  expect(missing(adopted, contents)).toEqual([]);
  // What was written without having seen the other's stands beside it, and both are there to choose from.
  const revisions = written.map(({ revision }) => revision);
  expect(new Set(revisions).size).toBe(revisions.length);
});
