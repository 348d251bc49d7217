import type { Browser, Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { judge } from "./account-robot";
import { expect, startFirm, test } from "./firm";

const said = (locale: Locale) => messagesOf(locale);

/** The last complete accounting year. */
const last = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

/** Six facts of an ordinary firm that aims at the title of little giant. */
const six: Record<string, string> = {
  [`revenue.${last - 2}`]: "7400",
  [`revenue.${last - 1}`]: "7900",
  [`revenue.${last}`]: "8600",
  [`main-business-revenue.${last}`]: "8200",
  [`main-product-revenue.${last}`]: "6100",
  [`research-spending.${last - 1}`]: "380",
  [`research-spending.${last}`]: "420",
  "niche-since": "2012-03-01",
};

async function fillSix(page: Page): Promise<void> {
  for (const [key, text] of Object.entries(six)) await page.locator(`[name="${key}"]`).fill(text);
  await page.locator('[name="titles:none"]').check();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** A page whose browser runs scripts or does not. */
async function pageOf(browser: Browser, width: number, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 780 }, javaScriptEnabled });
  return context.newPage();
}

for (const { locale, width } of [
  { locale: "zh", width: 360 },
  { locale: "en", width: 1280 },
] as const)
  for (const hasScripts of [true, false])
    test(`from landing to the first ladder with six facts, ${locale}, ${hasScripts ? "with" : "without"} scripts`, async ({
      browser,
      baseURL,
    }) => {
      const { landing, goal, start, keys } = said(locale);
      const page = await pageOf(browser, width, hasScripts);
      await page.goto(`${baseURL}/${locale}`);
      await page.getByRole("link", { name: landing.startTier }).first().click();
      await expect(page.getByRole("radio", { name: goal.wants.tier })).toBeChecked();
      // What belongs to the strength alone is not asked, by style alone.
      await expect(page.locator("#depth")).toBeHidden();
      await page.locator('[name="tier"][value="little-giant"]').check();
      await page.getByRole("button", { name: start.submit }).click();
      await page.waitForURL(/\/official\/first$/);
      const home = page.url().replace(/\/official\/first$/, "");
      await expect(page.locator("input[name^=revenue]").first()).toBeInViewport({ ratio: 1 });
      await fillSix(page);
      await page.getByRole("button", { name: goal.first.next }).click();
      await page.waitForURL(/\/official\/distance$/);
      await expect(heading(page)).toContainText("2");
      await expect(page.locator("main .lead")).toContainText("10");
      await expect(page.locator("main .lead")).toContainText("19");
      await expect(page.getByRole("region", { name: goal.distance.settle }).getByRole("listitem")).toHaveCount(3);
      if (hasScripts) await judge(page, "how far a title is");
      const toKeep = page.getByRole("complementary").getByRole("link", { name: keys.banner.link });
      await toKeep.click();
      await expect(page.locator("output")).toHaveText([home, /^\S{14}$/]);
      await page.goBack();
      await toKeep.click();
      await page.getByRole("button", { name: keys.go }).click();
      await page.waitForURL(/\/official\/distance$/);
      await expect(toKeep).toHaveCount(0);
      await page.getByRole("region", { name: goal.distance.settle }).getByRole("link").first().click();
      await page.waitForURL(/\/official\/[a-z]+#/);
      await page.goto(home);
      await expect(page.getByRole("main")).toContainText(goal.tasks.distance);
      await page.context().close();
    });

test("the start asks for what is missing, and keeps what was chosen", async ({ page }) => {
  const { goal, start } = said("zh");
  await page.goto("/zh/start?goal=both");
  await page.getByRole("textbox", { name: start.firmName }).fill("江南轴承");
  await page.getByRole("button", { name: start.submit }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: goal.problems.tier })).toBeVisible();
  await expect(page.locator("#problems")).toBeFocused();
  await expect(page.getByRole("radio", { name: goal.wants.both })).toBeChecked();
  await expect(page.getByRole("textbox", { name: start.firmName })).toHaveValue("江南轴承");
  await page.locator('[name="tier"][value="specialised"]').check();
  await page.getByRole("combobox", { name: goal.place }).selectOption("beijing");
  await judge(page, "a start with a province");
  await page.getByRole("button", { name: start.submit }).click();
  await page.waitForURL(/\/official\/first$/);
  await page.goto(page.url().replace(/\/official\/first$/, ""));
  await expect(page.getByRole("main")).toContainText("北京市");
  await page.goto(`${page.url()}/goal`);
  await expect(page.getByRole("combobox", { name: goal.place })).toHaveValue("beijing");
});

test("the start knows what brought its reader, in the other language too", async ({ page }) => {
  const { goal } = said("en");
  await page.goto("/zh/start?goal=tier");
  await expect(page.locator('[name="tier"][value="little-giant"]')).toBeChecked();
  await page.goto("/zh/start?goal=tier&tier=specialised");
  await page.locator("a[hreflang=en]").click();
  await expect(page.getByRole("radio", { name: goal.wants.tier })).toBeChecked();
  await expect(page.locator('[name="tier"][value="specialised"]')).toBeChecked();
});

test("minutes that are told at the start are those of the task list, and only shrink", async ({ page }) => {
  const { start, goal } = said("zh");
  const minutesIn = (text: string) => Number(/约(?:还要)? (\d+) 分钟/.exec(text)?.[1]);
  await page.goto("/zh/start?goal=strength");
  const told = minutesIn((await page.locator("#depth label").first().textContent()) ?? "");
  await page.getByRole("button", { name: start.submit }).click();
  await page.waitForURL(/\/sections\//);
  const home = page.url().replace(/\/sections\/.*$/, "");
  const left = async () => {
    await page.goto(home);
    return minutesIn((await page.getByRole("region", { name: "问卷各部分" }).textContent()) ?? "");
  };
  expect(await left()).toBe(told);
  const token = home.split("/").at(-1) ?? "";
  let before = told;
  const entries = [
    { key: "question:foreign-sales", entry: { value: "never" }, base: 0 },
    { key: "question:trade", entry: { value: "bearings-parts" }, base: 0 },
  ];
  for (const entry of entries) {
    const saved = await page.request.put(`/api/sheets/${token}/entries`, { data: { entries: [entry] } });
    expect(saved.ok()).toBe(true);
    const now = await left();
    expect(now).toBeLessThanOrEqual(before);
    before = now;
  }
  const again = { key: "question:foreign-sales", entry: { value: "now" }, base: 1 };
  await page.request.put(`/api/sheets/${token}/entries`, { data: { entries: [again] } });
  expect(await left()).toBeGreaterThan(before);
  await expect(page.getByRole("main")).toContainText(goal.tasks.grown.split("，").at(-1) ?? "");
});

test("a goal can be changed after submitting, and its tier's facts only move the live ladder", async ({
  page,
  start,
}) => {
  const { goal } = said("zh");
  const firm = await start();
  await firm.answer();
  const result = await firm.submit();
  await page.goto(firm.home());
  await page.getByRole("link", { name: goal.current.change }).click();
  await page.getByRole("radio", { name: goal.wants.both }).check();
  await page.locator('[name="tier"][value="little-giant"]').check();
  await page.getByRole("button", { name: goal.page.save }).click();
  await page.waitForURL((url) => url.pathname === firm.home());
  await page.goto(`${firm.home()}/official/first`);
  await fillSix(page);
  await page.getByRole("button", { name: goal.first.next }).click();
  await page.waitForURL(/\/official\/distance$/);
  await page.goto(`${firm.home()}/official`);
  await expect(page.locator("#changed")).toBeVisible();
  expect((await page.goto(result))?.status()).toBe(200);
});

test("whoever opens no sheet sets no goal and gives no facts", async ({ baseURL }) => {
  const firm = await startFirm(baseURL ?? "");
  for (const path of ["goal/save", "official/first/save"]) {
    const answered = await firm.send(`/zh/sheets/unknown/${path}`, { goal: "tier", tier: "champion" });
    expect(answered.status).toBe(404);
  }
  const hostile = await firm.send(`${firm.home()}/goal/save`, { asked: "goal", goal: "tier", tier: "<script>" });
  expect(hostile.headers.get("location")).toContain("/goal?");
});

test("the goal page and the first facts are sound at every width", async ({ page, start }) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  for (const place of ["/goal", "/official/first", "/official/distance", ""]) {
    await page.goto(firm.home() + place);
    await judge(page, place);
  }
});
