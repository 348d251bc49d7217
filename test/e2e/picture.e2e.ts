import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./firm";

const file = join(import.meta.dirname, "result.png");
const largest = 200 * 1024;

/** Answers of a firm whose product is ahead of its research, though not by much. */
const ordinary = {
  "research-staff": 14,
  "staff-practices": ["training-budget", "project-bonus"],
  "patents-granted-two-years-before": 4,
  "patents-granted-year": 5,
  "generation-pace": "low",
  "research-leavers": 4,
  "new-product-revenue-share": 18,
};

// The README shows it. Made anew with: UPDATE_PICTURE=1 npx playwright test -c test/playwright.config.ts picture
test("the picture of a result", async ({ browser, start }) => {
  test.skip(process.env.UPDATE_PICTURE !== "1", "only when the picture is to be made anew");
  const firm = await start({ firmName: "江南精密轴承有限公司" });
  await firm.answer({ answers: ordinary });
  const result = await firm.submit();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(result, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
  await context.close();
  expect(statSync(file).size).toBeLessThan(largest);
});
