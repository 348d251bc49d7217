import type { Browser } from "@playwright/test";
import type { Locale } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";
import { leadOfClient } from "./practice";
import { expectSound } from "./sound";

const words = {
  zh: {
    review: "核对问卷",
    confirmed: "记下了：核对无误。",
    skipped: "先放着了，排在最后。",
    putOff: "，先放着 1 处",
    reason: "理由",
    save: "记下校正",
    noReason: "请写理由，让企业和以后看的人明白为什么这样校正。",
    corrected: "校正记下了，结果按校正后的答案重算了。",
    asCorrected: "按校正后的答案",
    waiting: /^顾问的意见/,
    reopen: "重新打开问卷",
    take: /^采纳：/,
    takenOver: "已经采纳，进了您的问卷。",
    decided: "企业已经决定的",
  },
  en: {
    review: "Review the sheet",
    confirmed: "Confirmed.",
    skipped: "Put off; it comes last.",
    putOff: ", 1 put off",
    reason: "Reason",
    save: "Save the correction",
    noReason: "Give a reason, so that the firm and later readers see why.",
    corrected: "Correction saved. The result is worked out with it.",
    asCorrected: "As corrected",
    waiting: /^From your advisor/,
    reopen: "Reopen the sheet",
    take: /^Take over: /,
    takenOver: "Taken over into your sheet.",
    decided: "Decided by the firm",
  },
} satisfies Record<Locale, unknown>;

/** A client's desk, opened by who leads the practice that the firm let in; the firm works without scripts. */
async function opened(browser: Browser, locale: Locale, home: string) {
  const firm = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const lead = await leadOfClient(browser, locale, firm, home, ["facts"]);
  await lead.getByRole("link", { name: words[locale].review }).click();
  await lead.waitForURL(/\/desk$/);
  await expect(lead.locator("#item h3")).toBeVisible();
  return { lead, firm };
}

for (const locale of ["zh", "en"] as const)
  test(`an advisor works the queue by keyboard, and the firm takes a correction over without scripts (${locale})`, async ({
    browser,
    start,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    const home = (await submittedFirm(start)).home(locale);
    const { lead, firm } = await opened(browser, locale, home);
    await expectSound(lead, "the desk");
    const item = lead.locator("#item");
    const desk = lead.url().split(/[?#]/)[0] ?? "";
    const headings: (string | null)[] = [];
    const noted = async () => headings.push(await item.locator("h3").first().textContent());

    // By keys alone: confirm the first, put the second off.
    await noted();
    await item.focus();
    await lead.keyboard.press("c");
    await expect(lead.getByRole("status")).toHaveText(said.confirmed);
    await noted();
    await expect(item).toBeFocused();
    await lead.keyboard.press("s");
    await expect(lead.getByRole("status")).toHaveText(said.skipped);
    await noted();
    expect(new Set(headings).size).toBe(3);
    await expect(item).toContainText(said.putOff);

    // What is not given can be asked about and corrected, not confirmed; every answer and figure leads there.
    const client = desk.replace(/\/desk$/, "");
    await lead.goto(client);
    for (const key of ["question:product-performance", "fact:industry-line"])
      await expect(lead.locator(`a[href*="/desk?at=${encodeURIComponent(key)}"]`)).toHaveCount(1);
    await lead.goto(`${desk}?at=fact:industry-line#item`);
    await expect(item.locator('form[action$="/confirm"]')).toHaveCount(0);
    await expect(item.locator('form[action$="/skip"]')).toHaveCount(1);

    // A correction lacks its reason first, and moves the page's own result. The way to it is on the desk itself.
    await lead.locator("#others a").click();
    await lead.locator("#others details summary").first().click();
    await expectSound(lead, "all other entries");
    await lead.goto(`${desk}?at=question:product-performance#item`);
    await item.focus();
    await lead.keyboard.press("e");
    await item.locator('input[value="lowest"]').check();
    await item.getByRole("button", { name: said.save }).click();
    await expect(item.getByText(said.noReason)).toBeVisible();
    await item.getByLabel(said.reason, { exact: true }).fill("展会上当面比过，落后两代");
    await item.getByRole("button", { name: said.save }).click();
    await expect(lead.getByRole("status")).toHaveText(said.corrected);
    await expect(lead.getByRole("columnheader", { name: said.asCorrected })).toBeVisible();
    await expectSound(lead, "the desk with a correction");

    await firm.goto(home);
    await firm.getByRole("link", { name: said.waiting }).click();
    await expect(firm.getByRole("main")).toContainText("展会上当面比过，落后两代");
    // A submitted sheet takes no other answers before it is opened again.
    await expect(firm.getByRole("button", { name: said.take })).toHaveCount(0);
    await firm.getByRole("button", { name: said.reopen }).click();
    await firm.getByRole("button", { name: said.take }).click();
    await expect(firm.getByRole("status")).toHaveText(said.takenOver);
    await lead.goto(lead.url().split(/[?#]/)[0] ?? "");
    await expect(lead.getByRole("columnheader", { name: said.asCorrected })).toHaveCount(0);
    await expect(lead.getByRole("main")).toContainText(said.decided);
  });

const figures = {
  zh: {
    brings: "按校正后的答案，有几处对不上了",
    revised: "企业后来改过的",
    none: "只改这一处，各级称号的条件都不变",
    moves: "小巨人",
  },
  en: {
    brings: "With the corrections, some things no longer go together",
    revised: "Changed by the firm since",
    none: "moves no condition of any tier by itself",
    moves: "Little Giant",
  },
} satisfies Record<Locale, unknown>;

for (const locale of ["zh", "en"] as const)
  test(`corrected figures say at once what no longer goes together, which conditions they move, and what the firm changes after (${locale})`, async ({
    baseURL,
    browser,
    start,
  }) => {
    test.setTimeout(240_000);
    const said = figures[locale];
    const submitted = await submittedFirm(start);
    const home = submitted.home(locale);
    const last = new Date().getFullYear() - 1;
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const give = async (fact: string, typed: string, base = 0) => {
      const saved = await fetch(`${baseURL}/api/sheets/${submitted.token}/entries`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ entries: [{ key: `fact:${fact}.${last}`, entry: { typed }, base }] }),
      });
      expect(saved.ok).toBe(true);
    };
    await give("main-business-revenue", "6500");
    await give("main-product-revenue", "4600");
    await give("total-liabilities", "1000");
    const lead = await leadOfClient(browser, locale, page, home, ["facts", "tiers"]);
    const desk = `${lead.url()}/desk`;
    const item = lead.locator("#item");
    async function correct(fact: string, value: string): Promise<void> {
      await lead.goto(`${desk}?at=fact:${fact}.${last}#item`);
      await item
        .locator("details")
        .filter({ has: lead.locator('form[action$="/correct"]') })
        .locator("summary")
        .first()
        .click();
      await item.locator('input[name="value"]').fill(value);
      await item.locator('textarea[name="reason"]').fill("审计报告");
      await item.locator('form[action$="/correct"] button').click();
      await expect(lead.getByRole("status")).toBeVisible();
    }
    await correct("main-product-revenue", "7600");
    await expect(lead.getByRole("main").getByRole("alert")).toContainText(said.brings);
    await correct("total-liabilities", "1001");
    await expect(lead.getByRole("main").getByRole("alert")).toHaveCount(0);
    await correct("research-spending", "100");
    const effects = lead.locator("section[aria-labelledby=desk-result] ul li");
    await expect(effects.filter({ hasText: said.none })).not.toHaveCount(0);
    await expect(effects.filter({ hasText: said.moves })).not.toHaveCount(0);
    await expectSound(lead, "the desk with corrected figures");
    await give("total-liabilities", "1200", 1);
    await lead.goto(desk);
    await expect(lead.getByRole("heading", { name: said.revised })).toBeVisible();
    await expect(lead.locator("li", { hasText: /→/ })).not.toHaveCount(0);
    await expectSound(lead, "the desk with what the firm changed since");
  });

test("a correction without scripts is kept with what was typed where it is refused", async ({ browser, start }) => {
  test.setTimeout(240_000);
  const home = (await submittedFirm(start)).home("zh");
  const { lead } = await opened(browser, "zh", home);
  const state = await lead.context().storageState();
  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState: state })).newPage();
  await plain.goto(`${lead.url().split(/[?#]/)[0]}?at=question:product-performance#item`);
  const item = plain.locator("#item");
  await item.locator("summary").first().click();
  await item.locator('input[value="highest"]').check();
  await item.getByRole("button", { name: words.zh.save }).click();
  await expect(item.getByRole("alert")).toHaveText(words.zh.noReason);
  await expect(item.locator('input[value="highest"]')).toBeChecked();
  await item.getByLabel("理由", { exact: true }).fill("a".repeat(501));
  await item.getByRole("button", { name: words.zh.save }).click();
  await expect(item.getByRole("alert")).toContainText("500");
  await expect(item.getByLabel("理由", { exact: true })).toHaveValue("a".repeat(501));
});
