import type { Browser, Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { expect, startSheet, test, words } from "./robot";

const status = (page: Page) => page.getByRole("status").last();
/** The questions with radio buttons. */
const chosen = (page: Page) => page.getByRole("group").filter({ has: page.getByRole("radio") });
const problems = (page: Page) => page.getByRole("alert").first();
const open = (page: Page, home: string, section: string) => page.goto(`${home}/sections/${section}`);

/** What the server holds: question to answer, with the revision of each. */
async function stored(
  page: Page,
  home: string,
): Promise<Map<string, { answer: unknown; revision: number; note: string | null }>> {
  const response = await page.request.get(`${home}/download/json`);
  const { answers } = await response.json();
  return new Map(
    answers.map(
      (row: {
        question: string;
        entry: { answer?: unknown; typed?: string };
        revision: number;
        note: string | null;
      }) => [row.question, { answer: row.entry.answer ?? row.entry.typed, revision: row.revision, note: row.note }],
    ),
  );
}

const withoutScripts = (browser: Browser) =>
  browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

test("every answer is saved as it is given, with its time", async ({ page }) => {
  const home = await startSheet(page, "zh");
  await open(page, home, "technology-level");
  await expect(status(page)).toContainText("存一题");
  await chosen(page).first().getByRole("radio").nth(2).check();
  await expect(status(page)).toHaveText(/^本部分 1\/9 · 已保存 \d\d:\d\d$/);
  await page.getByRole("textbox").first().fill("约１，２００ 件");
  await page.getByText("加备注").first().click();
  await page.getByRole("textbox", { name: /备注/ }).first().fill("按检测报告");
  await expect.poll(async () => (await stored(page, home)).get("product-performance")?.note).toBe("按检测报告");
  expect((await stored(page, home)).get("product-performance")?.answer).toBe("middle");
  await expect.poll(async () => (await stored(page, home)).get("invention-patents")?.answer).toBe(1200);
  await page.reload();
  await expect(chosen(page).first().getByRole("radio").nth(2)).toBeChecked();
  await expect(page.getByRole("textbox", { name: /备注/ }).first()).toHaveValue("按检测报告");
});

test("an answer given before the scripts arrive is kept and saved when they do", async ({ page }) => {
  const home = await startSheet(page, "zh");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${home}/sections/technology-level`, { waitUntil: "commit" });
  await chosen(page).first().getByRole("radio").nth(4).check();
  await page.getByRole("textbox").first().fill("12");
  expect((await stored(page, home)).size).toBe(0);
  release();
  await expect(status(page)).toHaveText(/已保存/);
  const answers = await stored(page, home);
  expect(answers.get("product-performance")?.answer).toBe("highest");
  expect(answers.get("invention-patents")?.answer).toBe(12);
  await expect(chosen(page).first().getByRole("radio").nth(4)).toBeChecked();
});

test("with the line cut, answers wait in the browser and are sent in order when it is back", async ({
  page,
  context,
}) => {
  const home = await startSheet(page, "en");
  await open(page, home, "milestones");
  await expect(status(page)).toContainText("saved as you give it");
  await context.setOffline(true);
  const groups = await chosen(page).all();
  for (const group of groups.slice(0, 6)) await group.getByRole("radio").nth(1).check();
  await groups[0]?.getByRole("radio").nth(2).check();
  await expect(status(page)).toContainText("offline");
  expect((await stored(page, home).catch(() => new Map())).size).toBe(0);
  await context.setOffline(false);
  await expect(status(page)).toHaveText(words.en.saved, { timeout: 40_000 });
  const answers = await stored(page, home);
  expect(answers.get("benchmark-orders")?.answer).toBe("done");
  expect([...answers.values()].filter(({ answer }) => answer === "partly")).toHaveLength(5);
});

test("with the line cut, the page stays where it is and says so, and goes on once the line is back", async ({
  page,
  context,
}) => {
  const { waiting } = messagesOf("zh").section;
  const home = await startSheet(page, "zh");
  await open(page, home, "firm");
  await expect(status(page)).toContainText("存一题");
  await context.setOffline(true);
  await page.getByRole("button", { name: words.zh.next }).click();
  await expect(status(page)).toContainText(waiting);
  await expect(page).toHaveURL(/\/sections\/firm$/);
  await context.setOffline(false);
  await expect(status(page)).not.toContainText(waiting);
  await page.getByRole("button", { name: words.zh.next }).click();
  await expect(page).not.toHaveURL(/\/sections\/firm$/);
});

test("answers given offline survive a closed tab", async ({ page, context }) => {
  const home = await startSheet(page, "zh");
  await open(page, home, "milestones");
  await expect(status(page)).toContainText("存一题");
  await context.setOffline(true);
  await chosen(page).first().getByRole("radio").nth(1).check();
  await expect(status(page)).toContainText("断线");
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await open(again, home, "milestones");
  await expect(chosen(again).first().getByRole("radio").nth(1)).toBeChecked();
  await expect.poll(async () => (await stored(again, home)).get("benchmark-orders")?.answer).toBe("partly");
});

test("what a browser kept from before entries were one log is sent when it comes back", async ({ page }) => {
  const home = await startSheet(page, "zh");
  const { sheet } = await (await page.request.get(`${home}/download/json`)).json();
  const year = sheet.year;
  const kept = (question: string, entry: object, order: number, note: string | null = null) =>
    JSON.stringify({ question, entry, note, base: 0, order });
  await page.evaluate(
    (wishes) => {
      for (const [name, wish] of Object.entries(wishes)) localStorage.setItem(name, wish);
    },
    {
      [`leapmark:${sheet.id}:product-performance`]: kept("product-performance", { answer: "high" }, 1, "按检测报告"),
      [`leapmark:${sheet.id}:staff`]: kept("staff", { typed: "180人" }, 2),
      [`leapmark:${sheet.id}:invention-patents`]: kept("invention-patents", { cleared: true }, 3),
      [`leapmark:${sheet.id}/figures:revenue.${year}`]: kept(`revenue.${year}`, { typed: "1.2亿" }, 4),
      [`leapmark:${sheet.id}/figures:own-brand`]: kept("own-brand", { typed: "yes" }, 5),
    },
  );
  await open(page, home, "technology-level");
  await expect(chosen(page).first().getByRole("radio").nth(3)).toBeChecked();
  await expect.poll(async () => (await stored(page, home)).size).toBe(3);
  const answers = await stored(page, home);
  expect(answers.get("product-performance")).toMatchObject({ answer: "high", note: "按检测报告" });
  expect([answers.get("staff")?.answer, answers.get("revenue")?.answer]).toEqual([180, 12000]);
  const { figures } = await (await page.request.get(`${home}/download/json`)).json();
  expect(figures.find(({ fact }: { fact: string }) => fact === "own-brand")?.entry).toEqual({ value: true });
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => /^leapmark:/.test(name))))
    .toEqual([]);
});

test("two windows: the later save of the same question asks which answer to keep", async ({ page, context }) => {
  const home = await startSheet(page, "zh");
  const other = await context.newPage();
  await open(page, home, "technology-level");
  await open(other, home, "technology-level");
  await expect(status(other)).toContainText("存一题");
  await chosen(page).first().getByRole("radio").nth(1).check();
  await expect(status(page)).toContainText("已保存");
  await chosen(other).first().getByRole("radio").nth(3).check();
  const choice = other.getByRole("group", { name: "这道题在另一处也改过" });
  await expect(choice).toBeVisible();
  expect((await stored(page, home)).get("product-performance")?.answer).toBe("low");
  await choice.getByRole("button", { name: "用这一个" }).click();
  await expect(other.getByRole("group", { name: "这道题在另一处也改过" })).toHaveCount(0);
  await expect.poll(async () => (await stored(page, home)).get("product-performance")?.answer).toBe("high");
});

test("two windows without scripts: nothing is overwritten, and the choice is asked", async ({ page, browser }) => {
  const home = await startSheet(page, "zh");
  const context = await withoutScripts(browser);
  const [first, second] = [await context.newPage(), await context.newPage()];
  await open(first, home, "technology-level");
  await open(second, home, "technology-level");
  await chosen(first).first().getByRole("radio").nth(1).check();
  await first.getByRole("button", { name: words.zh.next }).click();
  await chosen(second).first().getByRole("radio").nth(3).check();
  await second.locator("#price-position").getByRole("radio").nth(3).check();
  await second.getByRole("button", { name: words.zh.next }).click();
  const choice = second.getByRole("group", { name: "这道题在另一处也改过" });
  await expect(choice).toContainText("已存的（");
  const { conflicts } = await (await page.request.get(`${home}/download/json`)).json();
  expect(conflicts).toMatchObject([{ question: "product-performance", entry: { answer: "high" } }]);
  expect((await stored(page, home)).get("product-performance")?.answer).toBe("low");
  expect((await stored(page, home)).get("price-position")?.answer).toBe("high");
  await choice.getByRole("button", { name: "保留已存的" }).click();
  await expect(second.getByRole("group", { name: "这道题在另一处也改过" })).toHaveCount(0);
  expect((await stored(page, home)).get("product-performance")?.answer).toBe("low");
  await context.close();
});

test("a page sent again changes nothing", async ({ page, browser }) => {
  const home = await startSheet(page, "zh");
  const context = await withoutScripts(browser);
  const plain = await context.newPage();
  await open(plain, home, "technology-level");
  const [request] = await Promise.all([
    plain.waitForRequest((sent) => sent.method() === "POST"),
    (async () => {
      await chosen(plain).first().getByRole("radio").nth(1).check();
      await plain.getByRole("button", { name: words.zh.next }).click();
    })(),
  ]);
  const before = await stored(page, home);
  const replayed = await page.request.post(request.url(), {
    data: request.postData() ?? "",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    maxRedirects: 0,
  });
  expect(replayed.status()).toBe(303);
  expect(await stored(page, home)).toEqual(before);
  await context.close();
});

test("an answer that sets later ones aside says so and keeps them", async ({ page }) => {
  const home = await startSheet(page, "zh");
  await open(page, home, "firm");
  await page.getByRole("radio", { name: "正在卖" }).check();
  await expect(status(page)).toContainText("已保存");
  await open(page, home, "foreign-entry");
  for (const group of (await chosen(page).all()).slice(0, 3)) await group.getByRole("radio").first().check();
  await expect.poll(async () => (await stored(page, home)).size).toBe(4);
  await open(page, home, "firm");
  await page.getByRole("radio", { name: "从没卖过" }).check();
  await expect(page.getByText(/后面有 3 题不再需要/)).toBeVisible();
  await expect.poll(async () => (await stored(page, home)).get("foreign-sales")?.answer).toBe("never");
  expect((await stored(page, home)).get("entry-market-choice")?.answer).toBe("production");
  await page.goto(home);
  await expect(page.getByText("先前的 3 个答案已保留")).toBeVisible();
});

test("without scripts, what cannot be read is named at the top and stays as typed", async ({ page, browser }) => {
  const home = await startSheet(page, "en");
  const context = await withoutScripts(browser);
  const plain = await context.newPage();
  await open(plain, home, "firm");
  const staff = plain.locator("#staff").getByRole("textbox").first();
  await staff.fill("about a hundred");
  await plain.getByRole("button", { name: words.en.next }).click();
  const summary = problems(plain);
  await expect(summary).toContainText("One thing on this page needs your attention");
  await expect(staff).toHaveValue("about a hundred");
  await summary.getByRole("link").first().click();
  await expect(plain).toHaveURL(/#staff$/);
  await staff.fill("100");
  await plain.getByRole("button", { name: words.en.next }).click();
  await plain.waitForURL(/technology-level/);
  expect((await stored(page, home)).get("staff")?.answer).toBe(100);
  await context.close();
});

test("figures that contradict each other are refused with the reason", async ({ page }) => {
  const home = await startSheet(page, "zh");
  await open(page, home, "firm");
  await page.locator("#staff").getByRole("textbox").first().fill("50");
  await expect(status(page)).toContainText("已保存");
  await open(page, home, "technology-capability");
  await page.getByRole("textbox").first().fill("80");
  await page.getByRole("button", { name: words.zh.next }).click();
  await expect(problems(page)).toContainText("研发人员");
  await page.goto(`${home}/check`);
  await expect(problems(page)).toContainText("研发人员");
});

test("switching the language without scripts loses nothing", async ({ page, browser }) => {
  const home = await startSheet(page, "zh");
  const context = await withoutScripts(browser);
  const plain = await context.newPage();
  await open(plain, home, "technology-level");
  await chosen(plain).first().getByRole("radio").nth(2).check();
  await plain.getByRole("button", { name: "English" }).click();
  await plain.waitForURL(/\/en\/sheets\/.*technology-level/);
  await expect(chosen(plain).first().getByRole("radio").nth(2)).toBeChecked();
  await context.close();
});
