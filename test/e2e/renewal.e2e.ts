import type { Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { joined, judge, newEmail, shownLink, signUp, wordsOf } from "./account-robot";
import { expect, startFirm, statusAt, test } from "./firm";
import { startSheet } from "./robot";

const shown = async (page: Page, place: number) => (await page.locator("output").nth(place).textContent()) ?? "";

for (const locale of locales)
  test(`a sheet gets a new link and key, and nothing typed under the old ones is lost (${locale})`, async ({
    page,
  }) => {
    const { renewal, problem, keys } = messagesOf(locale);
    const home = await startSheet(page, locale);
    const typing = await page.context().newPage();
    await typing.goto(`${home}/sections/firm`);
    await typing.locator('input[name="staff"]').fill("187");
    await typing.locator('input[name="staff"]').blur();
    await expect(typing.getByText(/已保存|Saved/).first()).toBeVisible();

    await page.goto(home);
    await page.getByRole("link", { name: renewal.title }).click();
    await page.waitForURL(/\/link$/);
    await judge(page, "before link and key are renewed");
    // Impatient people press twice: the second press leads where the first one led.
    await page.getByRole("button", { name: renewal.confirm }).dblclick();
    await page.waitForURL(/\/keys\?renewed=shown$/);
    await expect(page.getByRole("heading", { name: renewal.doneTitle })).toBeVisible();
    await judge(page, "link and key that are new");
    const [link, key] = [new URL(await shown(page, 0)).pathname, await shown(page, 1)];
    expect(link).not.toBe(home);
    await page.reload();
    expect(await shown(page, 1)).toBe(key);

    await typing.locator('input[name="staff"]').fill("188");
    await typing.locator('input[name="staff"]').blur();
    await expect(typing.getByText(problem.replacedByFirm.text).first()).toBeVisible();
    await expect(typing.getByText(renewal.keptHere).first()).toBeVisible();
    expect(await statusAt(typing, home)).toBe(410);
    await judge(typing, "a link that was renewed");
    await typing.goto(`${link}/sections/firm`);
    await expect(typing.locator('input[name="staff"]')).toHaveValue("188");
    await expect(typing.getByText(/已保存|Saved/).first()).toBeVisible();
    await typing.close();

    await page.getByRole("button", { name: renewal.go }).click();
    await page.waitForURL(link);
    await page.goto(`/${locale}/key`);
    await page.getByRole("textbox").fill(key);
    await page.getByRole("main").getByRole("button").first().click();
    await page.waitForURL(link);
    await page.goto(`${link}/keys`);
    await expect(page.getByText(keys.gone)).toBeVisible();
  });

test("without scripts link and key are renewed the same, once for two presses", async ({ browser, baseURL }) => {
  const { renewal } = messagesOf("zh");
  const { home } = await startFirm(baseURL ?? "");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${home()}/link`);
  const fields = {
    token: await page.locator("input[name=token]").inputValue(),
    page: await page.locator("input[name=page]").inputValue(),
  };
  await page.getByRole("button", { name: renewal.confirm }).click();
  await page.waitForURL(/renewed=shown$/);
  const link = await shown(page, 0);
  const press = (given: Record<string, string>) =>
    fetch(`${baseURL}/zh/key/renew`, { method: "POST", redirect: "manual", body: new URLSearchParams(given) });
  const again = await Promise.all([press(fields), press(fields)]);
  for (const answer of again)
    expect(answer.headers.get("location")).toBe(`${new URL(link).pathname}/keys?renewed=shown`);
  // Whoever has the old link alone makes nothing of it.
  const made = await press({ ...fields, page: "another-page-of-somebody" });
  expect(made.headers.get("location")).toBe(home());
  await context.close();
});

for (const locale of locales)
  test(`a member who is removed has no link any more, and the owner makes a new one (${locale})`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const words = wordsOf(locale);
    const { renewal } = messagesOf(locale);
    const anonymous = await startFirm(baseURL ?? "", { locale, firmName: "江南轴承" });
    await page.goto(`/${locale}/sign-up`);
    await signUp(page, locale, newEmail(), "张总");
    await page.goto(`/${locale}/account`);
    await page.getByLabel(words.account.firmName).fill("江南轴承有限公司");
    await page.getByRole("button", { name: words.account.firmSubmit }).click();
    await page.waitForURL(/sheets/);
    await page.getByLabel(words.sheets.key, { exact: true }).fill(anonymous.key);
    await page.getByRole("button", { name: words.sheets.claim }).click();
    await page.goto(`/${locale}/organisation`);
    await page.getByLabel(words.organisation.inviteRole, { exact: true }).selectOption("firm-member");
    await page.getByRole("button", { name: words.organisation.invite, exact: true }).click();
    const member = await joined(browser, await shownLink(page), newEmail(), "小李");
    expect(await statusAt(member.page, anonymous.home())).toBe(200);

    await page.goto(`/${locale}/organisation`);
    await page.getByLabel(words.organisation.endFor.replace("{name}", "小李")).click();
    await judge(page, "before somebody is removed");
    await page.getByRole("button", { name: words.organisation.endConfirm }).click();
    await expect(page.getByRole("status")).toHaveText(words.done.endedLinks);
    await judge(page, "somebody was removed, and links ended");
    expect(await statusAt(member.page, anonymous.home())).toBe(410);
    await member.context.close();

    await page.goto(`/${locale}/account/sheets`);
    await judge(page, "sheets whose link was ended");
    await page
      .getByRole("link", { name: /生成新的|make a new/ })
      .first()
      .click();
    await page.waitForURL(/own-.*\/link$/);
    await judge(page, "before an ended link is made anew");
    await page.getByRole("button", { name: renewal.make }).click();
    await page.waitForURL(/renewed=shown$/);
    expect(await statusAt(page, new URL(await shown(page, 0)).pathname)).toBe(200);
  });
