import type { Browser } from "@playwright/test";
import { locales } from "#lib/text/languages";
import { answerAll, expect, seeded, startSheet, test, words } from "./robot";

for (const locale of locales)
  for (const scripts of [true, false])
    test(`a manager answers everything and reads the result (${locale}, ${scripts ? "with" : "without"} scripts)`, async ({
      browser,
    }) => {
      const context = await newContext(browser, scripts);
      const page = await context.newPage();
      await startSheet(page, locale);
      const answered = await answerAll(page, locale, seeded(scripts ? 5 : 11));
      expect(answered).toBeGreaterThan(45);
      await page.getByRole("button", { name: words[locale].submit }).click();
      await page.waitForURL(/\/result\/1$/);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("img").first()).toBeVisible();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await context.close();
    });

test("the quick questionnaire gives quadrant, stage and networks", async ({ page }) => {
  await startSheet(page, "zh", "quick");
  const answered = await answerAll(page, "zh", seeded(3));
  expect(answered).toBeGreaterThanOrEqual(24);
  expect(answered).toBeLessThanOrEqual(28);
  await page.getByRole("button", { name: words.zh.submit }).click();
  await page.waitForURL(/\/result\/1$/);
  await expect(page.getByRole("main")).toContainText(/技术水平 \d+ 分，技术能力 \d+ 分/);
});

const newContext = (browser: Browser, javaScriptEnabled: boolean) =>
  browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 780 } });
