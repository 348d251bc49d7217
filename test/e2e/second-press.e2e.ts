import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openDatabase } from "#db/client";
import { applications } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { codeOf, newOfficer } from "./officer";
import { expect, test } from "./robot";

const { rounds, start, keys } = messagesOf("zh");

/** A line on which every answer takes 800 ms. */
async function slow(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 800,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name, exact: true });

/** Presses a button a second time so many milliseconds later, if the page that it stands on is still there. */
async function pressTwice(page: Page, name: string, gap: number): Promise<void> {
  const button = press(page, name);
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error(`there is no button ${name}`);
  // By hand: a locator would wait for the page that the first press asks for.
  const hit = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await hit();
  await page.waitForTimeout(gap);
  await hit();
}

/** Waits for where a page ends up: of two presses, the second breaks the first one's navigation off. */
async function ledTo(page: Page, url: string | RegExp): Promise<void> {
  await expect(page).toHaveURL(url, { timeout: 60_000 });
  await page.waitForLoadState();
}

const firstSection = /\/sections\/[a-z-]+$/;

/** Link and key as the page shows them to which every page of a new sheet leads. */
async function keysOf(page: Page): Promise<string[]> {
  await page.getByRole("link", { name: keys.banner.link }).click();
  await ledTo(page, /\/keys$/);
  return page.locator("output").allTextContents();
}

/** An open round with an open link. */
async function openLinkOf(browser: Browser): Promise<{ officer: Page; home: string; link: string }> {
  const officer = await newOfficer(browser, "zh");
  await officer.goto("/zh/rounds/new");
  await officer.getByLabel(rounds.form.name).fill("公开报名");
  await officer.getByLabel(rounds.form.closesOn).fill("2099-12-31");
  await press(officer, rounds.form.save).click();
  await officer.waitForURL(/\/rounds\/[\w-]{36}\?done=created$/);
  const home = officer.url().replace(/\?.*$/, "");
  await press(officer, rounds.overview.open).click();
  await press(officer, rounds.sure.open.yes).click();
  await expect(officer.getByRole("main")).toContainText(rounds.states.open);
  await officer.goto(`${home}/invite`);
  await press(officer, rounds.invite.openMake).click();
  const link = (await officer.locator("output").textContent()) ?? "";
  return { officer, home, link };
}

async function fillIn(page: Page, link: string, number: number): Promise<void> {
  await page.goto(link);
  await page.getByLabel(rounds.entry.firmName).fill(`报名企业${number}`);
  await page.getByLabel(rounds.entry.uscc).fill(codeOf(number));
}

const privateLink = /\/zh\/invited\/[\w-]{43}\?done=(applied|mailed)/;

async function firmsOf(home: string): Promise<number> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const round = home.split("/").at(-1) ?? "";
  const found = await database.db.$count(applications, eq(applications.round, round));
  await database.close();
  return found;
}

test.describe("applying by an open link", () => {
  test("pressed twice on a slow line ends at the private link", async ({ browser }) => {
    const { home, link } = await openLinkOf(browser);
    let number = 100;
    for (const javaScriptEnabled of [false, true])
      for (const gap of [60, 300, 700, 1200]) {
        number += 1;
        const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
        await fillIn(page, link, number);
        await slow(page);
        await pressTwice(page, rounds.entry.apply, gap);
        await ledTo(page, privateLink);
        await expect(page.getByRole("status")).toContainText(rounds.entry.notice);
        await page.context().close();
      }
    expect(await firmsOf(home)).toBe(8);
  });

  test("again after going back, in a second tab and from a page loaded anew leads there, too", async ({ browser }) => {
    const { home, link } = await openLinkOf(browser);
    const context = await browser.newContext();
    const [page, tab] = [await context.newPage(), await context.newPage()];
    await fillIn(tab, link, 200);
    await fillIn(page, link, 200);
    await press(page, rounds.entry.apply).click();
    await ledTo(page, privateLink);
    const first = page.url();
    await page.goBack();
    await fillIn(page, link, 200);
    await press(page, rounds.entry.apply).click();
    await ledTo(page, privateLink);
    expect(page.url()).toBe(first);
    await press(tab, rounds.entry.apply).click();
    await ledTo(tab, privateLink);
    expect(tab.url()).toBe(first);
    const other = await (await browser.newContext()).newPage();
    await fillIn(other, link, 200);
    await press(other, rounds.entry.apply).click();
    await expect(other.getByRole("main").getByRole("alert")).toContainText(rounds.entry.problems.known);
    expect(await firmsOf(home)).toBe(1);
  });

  test("at two processes at once takes a firm in once and shows both the one link", async ({ browser, baseURL }) => {
    const { home, link } = await openLinkOf(browser);
    const port = String(Number(new URL(baseURL ?? "").port) + 1);
    const env = { ...process.env, PORT: port, DATA_DIR: process.env.TEST_DATA ?? "", LOG_LEVEL: "error" };
    const second = spawn(process.execPath, ["bin/start.mjs"], { env, stdio: "ignore" });
    try {
      const other = `http://localhost:${port}`;
      await expect
        .poll(
          () =>
            fetch(`${other}/api/ready`).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 100_000 },
        )
        .toBe(200);
      const path = new URL(link).pathname;
      const page = await (await fetch(baseURL + path)).text();
      const mark = /name="press" value="([\w-]+)"/.exec(page)?.[1] ?? "";
      const send = async (origin: string) => {
        const body = new URLSearchParams({ press: mark, firmName: "两边同报", uscc: codeOf(300), email: "" });
        const answer = await fetch(`${origin}${path}/apply`, { method: "POST", redirect: "manual", body });
        return answer.headers.get("location");
      };
      const led = await Promise.all([baseURL ?? "", other, other, baseURL ?? ""].map(send));
      expect(led[0]).toMatch(privateLink);
      expect(new Set(led).size).toBe(1);
      expect(await firmsOf(home)).toBe(1);
    } finally {
      second.kill("SIGTERM");
      await once(second, "close");
    }
  });
});

test.describe("starting a sheet", () => {
  for (const javaScriptEnabled of [false, true])
    test(`twice ends at one link and key (scripts: ${javaScriptEnabled})`, async ({ browser }) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await page.goto("/zh/start");
      await slow(page);
      await pressTwice(page, start.submit, 500);
      await ledTo(page, firstSection);
      const shown = await keysOf(page);
      expect(shown).toHaveLength(2);
      for (let back = 0; back < 2; back++) await page.goBack();
      await press(page, start.submit).click();
      await ledTo(page, firstSection);
      expect(await keysOf(page)).toEqual(shown);
      // Whoever opens the page anew means another sheet.
      await page.goto("/zh/start");
      await press(page, start.submit).click();
      await ledTo(page, firstSection);
      expect(await keysOf(page)).not.toEqual(shown);
    });
});

test.describe("an officer", () => {
  test("who takes a list twice is shown what came of it", async ({ browser }) => {
    const { officer: page, home } = await openLinkOf(browser);
    await page.goto(`${home}/invite`);
    const list = Buffer.from(`企业名称,统一社会信用代码\n江南轴承,${codeOf(401)}\n东海精密,${codeOf(402)}`);
    await page.locator("#file").setInputFiles({ name: "firms.csv", mimeType: "text/csv", buffer: list });
    await press(page, rounds.invite.read).click();
    await ledTo(page, /\/match\//);
    const match = page.url();
    await slow(page);
    await pressTwice(page, rounds.invite.take, 400);
    await ledTo(page, /\/jobs\//);
    const job = page.url();
    await page.goto(match);
    await press(page, rounds.invite.take).click();
    await ledTo(page, /\/jobs\//);
    expect(page.url()).toBe(job);
    await expect.poll(() => firmsOf(home), { timeout: 30_000 }).toBe(2);
  });

  test("who sets a round up twice has one, with the questions of the file", async ({ browser }) => {
    const page = await newOfficer(browser, "zh");
    const questions = Buffer.from("id,zh,en,kind,required\nin-park,是否在园区,In a park?,yes-no,yes");
    const choose = () =>
      page.locator("#extra").setInputFiles({ name: "自设.csv", mimeType: "text/csv", buffer: questions });
    await page.goto("/zh/rounds/new");
    await page.getByLabel(rounds.form.name).fill("带自设问题");
    await page.getByLabel(rounds.form.closesOn).fill("2099-13-45");
    await choose();
    await press(page, rounds.form.save).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("已收存“自设.csv”中的 1 个问题");
    await page.getByLabel(rounds.form.name).fill("");
    await press(page, rounds.form.save).click();
    await expect(page.getByRole("main")).toContainText("已收存“自设.csv”中的 1 个问题");
    await page.getByLabel(rounds.form.name).fill("带自设问题");
    await page.getByLabel(rounds.form.closesOn).fill("2099-12-31");
    await slow(page);
    await pressTwice(page, rounds.form.save, 400);
    await ledTo(page, /\/rounds\/[\w-]{36}\?done=created$/);
    const home = page.url().replace(/\?.*$/, "");
    await expect(page.getByRole("main")).toContainText("1 个");
    await page.goto("/zh/rounds");
    await expect(page.getByRole("link", { name: "带自设问题" })).toHaveCount(1);

    // While a round is changed, too.
    await page.goto(`${home}/edit`);
    await page.getByLabel(rounds.form.closesOn).fill("");
    await page.locator("#extra").setInputFiles({
      name: "二.csv",
      mimeType: "text/csv",
      buffer: Buffer.concat([questions, Buffer.from("\nphone,电话,Phone,text,no")]),
    });
    await press(page, rounds.form.save).click();
    await expect(page.getByRole("main")).toContainText("已收存“二.csv”中的 2 个问题");
    await page.getByLabel(rounds.form.closesOn).fill("2099-12-31");
    await press(page, rounds.form.save).click();
    await ledTo(page, `${home}?done=saved`);
    await expect(page.getByRole("main")).toContainText("2 个");
  });
});
