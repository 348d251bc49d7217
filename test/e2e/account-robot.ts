import { randomBytes } from "node:crypto";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import { putInvitation } from "#db/people/invitations";
import { sessions, users } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { totpOf } from "../front/totp";
import { expect } from "./robot";

/** The words of the pages about accounts, as a person reads them. */
export const wordsOf = (locale: Locale) => messagesOf(locale).people;

export const password = "three unrelated words";

export const newEmail = () => `${randomBytes(6).toString("hex")}@example.com`;

/** What holds of every page: no violation that axe finds, and no sideways scrolling from 360 to 1920 px. */
export async function judge(page: Page, name: string): Promise<void> {
  await page.waitForLoadState();
  for (const width of [1920, 1280, 360]) {
    await page.setViewportSize({ width, height: 780 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect.soft(scrollWidth, `${name} at ${width} px`).toBeLessThanOrEqual(clientWidth);
  }
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect.soft(found, name).toEqual([]);
}

/** The path by which somebody becomes operator, as the terminal shows it at the first start. */
export async function operatorPath(locale: Locale): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 600_000);
  await database.transaction((inside) =>
    putInvitation(inside, null, { role: "operator", locale, tokenHash: hashOfToken(token), expiresAt }, now),
  );
  await database.close();
  return `/${locale}/join/${token}`;
}

/** Ends every session of somebody, as time does, while their browsers still hold the cookie. */
export async function endSessionsOf(email: string): Promise<void> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const [user] = await database.db.select({ id: users.id }).from(users).where(eq(users.email, email));
  await database.db.delete(sessions).where(eq(sessions.userId, user?.id ?? ""));
  await database.close();
}

export async function signIn(page: Page, locale: Locale, email: string, given = password): Promise<void> {
  const words = wordsOf(locale).signIn;
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(given);
  await page.getByRole("main").getByRole("button", { name: words.submit, exact: true }).click();
}

/** Makes an account from the page that offers it, and signs in; ends on the page that both lead back to. */
export async function signUp(page: Page, locale: Locale, email: string, name: string): Promise<void> {
  const words = wordsOf(locale).signUp;
  await page.getByLabel(words.name, { exact: true }).fill(name);
  await page.getByLabel(words.email, { exact: true }).fill(email);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: words.submit, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(wordsOf(locale).done.made);
  await expect(page.getByLabel(wordsOf(locale).signIn.email, { exact: true })).toHaveValue(email);
  await signIn(page, locale, email);
}

/** Somebody with a browser of their own, who accepts an invitation with an account that they make for it. */
export async function joined(browser: Browser, path: string, email: string, name: string) {
  const locale = path.slice(1, 3) as Locale;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole("link", { name: wordsOf(locale).join.signUp }).click();
  await signUp(page, locale, email, name);
  await page.getByRole("button", { name: wordsOf(locale).join.accept }).click();
  await page.waitForURL((url) => !url.pathname.includes("/join/"));
  return { page, context, email };
}

/** Sets up the second factor that a page demands, and goes on from there; tells its recovery codes. */
export async function setUpFactor(page: Page, locale: Locale): Promise<string[]> {
  const words = wordsOf(locale);
  await page.getByLabel(words.factor.password).fill(password);
  await page.getByRole("button", { name: words.factor.begin }).click();
  const secret = ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel(words.factorStep.code, { exact: true }).fill(totpOf(secret));
  await page.getByRole("button", { name: words.factor.confirm }).click();
  await expect(page.getByRole("heading", { name: words.factor.codesTitle })).toBeVisible();
  const codes = await page.getByRole("main").getByRole("listitem").allTextContents();
  await page.getByRole("button", { name: words.factor.kept }).click();
  return codes;
}

/** The path of the invitation whose link the page shows. */
export async function shownLink(page: Page): Promise<string> {
  return new URL((await page.locator("output").textContent()) ?? "").pathname;
}
