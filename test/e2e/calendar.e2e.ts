import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openDatabase } from "#db/client";
import { messagesOf } from "#lib/messages/messages";
import { goalKeys } from "#lib/programme/goal";
import { locales } from "#lib/text/languages";
import { storeFacts } from "../make/entries";
import { fulfilled } from "../outcome";
import { judge } from "./account-robot";
import { expect, type Firm, test } from "./firm";
import { newOfficer } from "./officer";

/** Puts facts into the sheet of a firm. */
async function give(firm: Firm, facts: Record<string, string | readonly Record<string, string>[]>): Promise<void> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const { sheet } = await firm.download();
  const wishes = Object.entries(facts).map(([fact, value]) => ({ fact, entry: { value }, base: 0 }));
  fulfilled(await storeFacts(database, { kind: "firm", sheet: sheet.id }, wishes, new Date()));
  await database.close();
}

/** The whole of a page at both widths, where somebody wants to see it. */
async function show(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
}

for (const locale of locales) {
  const { outlook, register, people } = messagesOf(locale);

  test(`a firm sees when its tier's rounds are, and what its titles ask, ${locale}`, async ({ page, start }) => {
    const firm = await start();
    await give(firm, { [goalKeys.tier]: "little-giant", titles: [] });
    await page.goto(`${firm.home(locale)}/official`);
    const section = page.getByRole("region", { name: outlook.title });
    await expect(section.getByText(outlook.none)).toBeVisible();
    await expect(section.getByText(outlook.national)).toBeVisible();
    await judge(page, "without titles");
    await show(page, `firm-empty-${locale}`);
  });

  test(`titles that are due, over and withdrawn stand by their days, ${locale}`, async ({ page, start }) => {
    const firm = await start();
    const titles = [
      { kind: "specialised", granted: "2025-03-01", expires: "2099-02-28", updated: "2025-04-01" },
      { kind: "technology", granted: "2025-07-01" },
      { kind: "little-giant", granted: "2023-07-01", withdrawn: "2025-05-10", cause: "other" },
    ];
    await give(firm, { [goalKeys.tier]: "specialised", titles });
    await page.goto(`${firm.home(locale)}/official`);
    const section = page.getByRole("region", { name: outlook.title });
    await expect(section.getByText(outlook.update.overdue)).toBeVisible();
    await expect(section.getByText(outlook.update.due)).toBeVisible();
    await expect(section.getByText(outlook.bar.other.slice(-12))).toBeVisible();
    await judge(page, "with titles");
    await show(page, `firm-full-${locale}`);
  });

  test(`an officer finds the register, a stranger is led to sign in, ${locale}`, async ({ page, browser }) => {
    await page.goto(`/${locale}/register`);
    await expect(page).toHaveURL(/sign-in/);
    expect((await page.request.get(`/${locale}/register/save/csv`)).status()).toBe(404);
    const officer = await newOfficer(browser, locale);
    await officer.getByRole("link", { name: people.frame.register }).click();
    await expect(officer.getByRole("heading", { level: 1, name: register.title })).toBeVisible();
    await expect(officer.getByText(register.none)).toBeVisible();
    await officer.getByRole("button", { name: register.filter.go }).click();
    await expect(officer).toHaveURL(/state=/);
    await judge(officer, "the register");
    await show(officer, `register-empty-${locale}`);
    await officer.context().close();
  });
}
