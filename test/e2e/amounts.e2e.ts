import type { Page } from "@playwright/test";
import type { Locale } from "#lib/text/text";
import { expect, test } from "./firm";

const last = new Date().getFullYear() - 1;

const words = {
  zh: {
    read: "1.2亿 = 12,000 万元",
    stored: "12,000 万元 = 1.2 亿元",
    slip: "是不是按元填的？120,000,000 元就是 12,000 万元 = 1.2 亿元。",
    change: "改成 12,000 万元",
    unclear: "可以读成不同的数",
  },
  en: {
    read: "1.2亿 = 12,000 × 10,000 yuan",
    stored: "12,000 × 10,000 yuan = CNY 120 million",
    slip: "Did you enter yuan? 120,000,000 yuan is 12,000 × 10,000 yuan = CNY 120 million.",
    change: "Change to 12,000 × 10,000 yuan",
    unclear: "it could be several numbers",
  },
} satisfies Record<Locale, object>;

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const locale of ["zh", "en"] as const)
  test(`an amount is read as typed, read back, and asked about (${locale})`, async ({ page, start }) => {
    const say = words[locale];
    const firm = await start({ locale });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${firm.home(locale)}/sections/firm`);
    const card = page.locator("#revenue");
    const revenue = card.getByRole("textbox").first();
    await revenue.fill("1.2亿");
    await expect(card).toContainText(say.read);
    await revenue.fill("1.200,50");
    await revenue.blur();
    await expect(card).toContainText(say.unclear);
    await revenue.fill("120000000");
    await expect(card).toContainText(say.slip);
    await expect(revenue).toHaveValue("120000000");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await card.getByRole("button", { name: say.change }).click();
    await expect(revenue).toHaveValue("12000");
    await expect(card).toContainText(say.stored);
    await expect(card).not.toContainText(say.slip);
    await expect
      .poll(async () => (await firm.download()).answers.find(({ question }) => question === "revenue")?.entry)
      .toEqual({ answer: 12000 });
    await page.reload();
    await expect(revenue).toHaveValue("12000");
    await expect(card).toContainText(say.stored);
  });

test("without scripts an amount is read back and asked about, and changed by a press", async ({ browser, start }) => {
  const firm = await start();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${firm.home()}/sections/firm`);
  const card = page.locator("#revenue");
  await card.getByRole("textbox").first().fill("120000000");
  await page.getByRole("button", { name: /^保存并/ }).click();
  await expect(card).toContainText(words.zh.slip);
  await expect(card.getByRole("textbox").first()).toHaveValue("120000000");
  await card.getByRole("button", { name: words.zh.change }).click();
  await expect(card.getByRole("textbox").first()).toHaveValue("12000");
  await expect(card).toContainText(words.zh.stored);
  await context.close();
});

test("facts and the columns of lists are read alike, and nothing is called saved that is none", async ({
  page,
  start,
}) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  await page.goto(`${firm.home()}/official/accounts`);
  const revenue = page.locator(`[id="revenue.${last}"]`);
  await revenue.getByRole("textbox").fill("1.2亿");
  await expect(revenue).toContainText(words.zh.read);
  const main = page.locator(`[id="main-business-revenue.${last}"]`);
  await main.getByRole("textbox").fill("15 %");
  await expect(main).toContainText("营业收入 12,000 万元的 15% 是 1,800 万元，用它吗？");
  await expect(main).toContainText("这里填金额，不填百分比。请填是多少万元。");
  await main.getByRole("button", { name: "改成 1,800 万元" }).click();
  await expect(main.getByRole("textbox")).toHaveValue("1800");
  const before = page.locator(`[id="revenue.${last - 1}"]`);
  await before.getByRole("textbox").fill("9600万，大概");
  await expect(page.getByRole("status")).toContainText("有 1 处要改");
  await before.getByRole("textbox").fill("96000000");
  await expect(before).toContainText("是不是按元填的？");
  await before.getByRole("button", { name: "改成 9,600 万元" }).click();
  await expect(before.getByRole("textbox")).toHaveValue("9600");
  await expect(page.getByRole("status")).toContainText("已保存");
  const loss = page.locator(`[id="net-profit.${last}"]`).getByRole("textbox");
  if ((await loss.count()) > 0) await expect(loss).toHaveAttribute("inputmode", "text");
});
