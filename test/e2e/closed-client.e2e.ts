import type { Page } from "@playwright/test";
import type { Locale } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";
import { leadOfClient } from "./practice";
import { expectSound } from "./sound";

const words = {
  zh: { closed: "这家客户现在打不开", page: "这一页现在打不开", list: "返回客户列表" },
  en: {
    ...{ closed: "This client cannot be opened now", page: "This page cannot be opened now" },
    ...{ list: "Back to the list of clients" },
  },
} satisfies Record<Locale, unknown>;

/** The firm ends what it opened, without scripts. */
async function end(firm: Page, home: string): Promise<void> {
  await firm.goto(`${home}/advisors`);
  await firm.locator('form[action$="/advisors/end"]').evaluate((form: HTMLFormElement) => form.submit());
  await firm.waitForURL(/#engagements$/);
}

const typed = "先补研发，再谈称号。";

for (const locale of ["zh", "en"] as const)
  test(`what an advisor typed is theirs when the client was closed meanwhile, and an open page clears itself (${locale})`, async ({
    browser,
    start,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    const home = (await submittedFirm(start)).home(locale);
    const firm = await (await browser.newContext()).newPage();
    const lead = await leadOfClient(browser, locale, firm, home);
    const client = lead.url();
    const tab = async (path: string) => {
      const page = await lead.context().newPage();
      await page.goto(`${client}${path}`);
      return page;
    };
    const [writing, talking, looking] = [await tab("/write"), await tab("/talk?on=part:stage"), await tab("/write")];
    await writing.locator("#summary textarea").fill(typed);
    await talking.locator("#new textarea").fill(typed);
    await looking.locator("#stage textarea").fill(typed);
    await end(firm, home);

    await writing.locator("#summary form button[type=submit]").first().click();
    await expect(writing.getByRole("main").getByRole("alert")).toContainText(said.closed);
    await expect(writing.locator("textarea[readonly]")).toHaveValue(typed);
    await expect(writing.getByRole("main")).not.toContainText("江南轴承");
    await expectSound(writing, `closed-${locale}`);
    await talking
      .locator("#new")
      .evaluate((form: HTMLFormElement) => form.requestSubmit(form.querySelector('button[value="practice"]')));
    await expect(talking.locator("textarea[readonly]")).toHaveValue(typed);

    await looking.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(looking.getByRole("heading", { level: 1 })).toHaveText(said.closed);
    await expect(looking.locator("textarea[readonly]")).toHaveValue(typed);
    await expect(looking.locator("body")).not.toContainText("江南轴承");
    expect((await lead.goto(client))?.status()).toBe(404);
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText(said.page);
    await lead.getByRole("link", { name: said.list }).click();
    await lead.waitForURL(/\/clients$/);
  });
