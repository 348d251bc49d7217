import type { Browser, Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { judge, signIn } from "./account-robot";
import { reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

const wordsOf = (locale: Locale) => messagesOf(locale).board;

/** Somebody of the bureau, signed in, in a browser of their own on a large screen. */
async function staff(browser: Browser, locale: Locale, email: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

/** Goes there and waits until the round has been read. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("progress")).toHaveCount(0, { timeout: 20_000 });
}

for (const locale of locales) {
  test(`an officer chooses figures, narrows by one, and shares the view, in ${locale}`, async ({ browser }) => {
    const made = await reviewedRound(2, 3);
    const words = wordsOf(locale);
    const board = `/${locale}/rounds/${made.round}/firms`;
    const officer = await staff(browser, locale, made.people.officer.email);
    await open(officer, board);
    await judge(officer, `board-${locale}`);
    await officer.setViewportSize({ width: 1280, height: 900 });

    await officer.getByText(words.chooseColumns, { exact: true }).click();
    await officer.locator("input[name=column][value='fact.research-spending.2025']").check();
    await officer.locator("input[name=column][value='rule.research-share']").check();
    await officer.getByRole("button", { name: words.showColumns }).click();
    const first = officer.locator("#board-firms tbody tr").first();
    // 90 of 5,100.
    await expect(first).toContainText("1.76");
    await officer.getByText(words.chooseColumns, { exact: true }).click();
    await officer.locator("input[name=column][value='fact.revenue.2025']").check();
    await officer.getByRole("button", { name: words.showColumns }).click();
    await expect(first).toContainText("5,100");

    await officer.getByText(words.filter.ranges, { exact: true }).click();
    await officer.locator("input[name='fact.revenue.2025.min']").fill("5,101");
    await officer.getByRole("button", { name: words.filter.apply }).click();
    await expect(officer.getByRole("heading", { name: words.zero.title })).toBeVisible();
    await officer.locator("input[name='fact.revenue.2025.min']").fill("5100");
    await officer.getByRole("button", { name: words.filter.apply }).click();
    await expect(officer.locator("#board-firms tbody tr")).toHaveCount(3);

    await officer.getByText(words.views.tend, { exact: true }).click();
    await officer.locator("input[name=name]").first().fill("营收达标");
    await officer.getByLabel(words.views.shareWithAll).check();
    await officer.getByRole("button", { name: words.views.save }).click();
    await expect(officer.getByRole("status").filter({ hasText: words.views.done })).toBeVisible();
    const colleague = await staff(browser, locale, made.people.verifier.email);
    await open(colleague, board);
    await colleague.getByRole("link", { name: /营收达标/ }).click();
    await expect(colleague).toHaveURL(/fact\.revenue\.2025\.min=5100/);
    await judge(colleague, `board-shared-${locale}`);
  });

  test(`a card tells name, verdict and the worst clause on a phone, in ${locale}`, async ({ browser }) => {
    const made = await reviewedRound(2);
    const page = await staff(browser, locale, made.people.viewer.email);
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page, `/${locale}/rounds/${made.round}/firms`);
    const row = page.locator("#board-firms tbody tr").first();
    const box = await row.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(box?.y ?? 780).toBeLessThan(780);
    await expect(row.getByText(messagesOf(locale).review.statuses.unmet, { exact: true })).toBeVisible();
    await judge(page, `board-phone-${locale}`);
  });

  test(`what moves is told beside the thresholds while somebody moves them, in ${locale}`, async ({ browser }) => {
    const made = await reviewedRound(2);
    const page = await staff(browser, locale, made.people.officer.email);
    await open(page, `/${locale}/rounds/${made.round}/what-if`);
    const words = wordsOf(locale).whatIf;
    await expect(page.getByText(words.unchanged)).toBeVisible();
    // A page that has not come alive yet hears nothing.
    await expect(async () => {
      await page.locator("#to-research-share").fill("2");
      await page.locator("#to-research-share").fill("1");
      await expect(page.getByRole("heading", { name: words.criteria })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByText(words.unchanged)).toHaveCount(0);
    await judge(page, `what-if-${locale}`);
  });
}
