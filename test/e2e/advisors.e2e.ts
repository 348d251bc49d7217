import type { Locale } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";
import { newMember } from "./officer";
import { expectSound } from "./sound";

const words = {
  zh: {
    name: "发给谁",
    code: "机构码",
    facts: "官方指标",
    create: "请他来看",
    taken: "接受委托",
    until: /^可查看至 .*答案和结果、官方指标。$/,
    closed: "企业没有开放佐证文件。",
    result: /^第 1 次提交/,
    banner: "您在看客户江南轴承的结果",
    live: /^可查看至/,
    end: "结束对海桥咨询的委托",
    sure: /^确定结束/,
    ended: /结束委托，已看不到/,
    makeCode: "生成机构码",
    letIn: "海桥咨询已经能看了。",
    unknown: "没有哪家服务机构用这个码",
    none: "还没有客户",
    list: "客户",
  },
  en: {
    name: "For whom",
    code: "Practice code",
    facts: "official figures",
    create: "Let them in",
    taken: "Accept",
    until: /^Open until .*answers and results, official figures\.$/,
    closed: "The firm keeps its evidence files closed.",
    result: /^Submission 1/,
    banner: "You are looking at the result of your client 江南轴承",
    live: /^sees it until/,
    end: "End the engagement of 海桥咨询",
    sure: /^End it/,
    ended: /taken back on .*, sees nothing/,
    makeCode: "Make a code",
    letIn: "海桥咨询 can see it now.",
    unknown: "No practice has this code",
    none: "No clients yet",
    list: "Clients",
  },
} satisfies Record<Locale, unknown>;

for (const locale of ["zh", "en"] as const)
  test(`a firm lets a practice in by a link, takes it back, and lets it in by its code (${locale})`, async ({
    browser,
    start,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    const firm = await submittedFirm(start);
    const lead = await newMember(browser, locale, {
      ...{ kind: "practice", role: "practice-lead", organisation: "海桥咨询", name: "孙雅" },
    });
    await lead.goto(`/${locale}/clients`);
    await expect(lead.getByRole("heading", { name: said.none })).toBeVisible();
    await expectSound(lead, "no clients");

    // The firm works without scripts.
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${firm.home(locale)}/advisors`);
    await page.getByRole("button", { name: said.create }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.getByLabel(said.name, { exact: true }).fill("张老师");
    await page.getByRole("checkbox", { name: said.facts }).check();
    await page.getByRole("button", { name: said.create }).click();
    const link = (await page.locator("#made output").textContent()) ?? "";

    await lead.goto(link);
    await lead.getByRole("button", { name: said.taken }).click();
    await expect(lead.locator("p.lead")).toHaveText(said.until);
    await expect(lead.getByRole("main")).toContainText(said.closed);
    await expectSound(lead, "a client");
    const client = lead.url();
    await lead.getByRole("link", { name: said.result }).click();
    await expect(lead.getByRole("main")).toContainText(said.banner);
    const result = lead.url();
    await lead.goto(`/${locale}/clients`);
    await expect(lead.getByRole("rowheader", { name: /江南轴承/ })).toBeVisible();
    await expectSound(lead, "clients");

    await page.goto(`${firm.home(locale)}/advisors`);
    await expect(page.locator("#engagements")).toContainText("海桥咨询 · 孙雅");
    await page
      .locator("summary")
      .filter({ hasText: locale === "zh" ? "结束委托" : "End the engagement" })
      .click();
    await page.getByRole("button", { name: said.sure }).click();
    await expect(page.locator("#engagements")).toContainText(said.ended);
    // At every door at once, the pages that are open included.
    for (const address of [client, result]) expect((await lead.goto(address))?.status()).toBe(404);
    expect((await lead.goto(link))?.status()).toBe(200);
    await expect(lead.getByRole("button", { name: said.taken })).toHaveCount(0);

    await lead.goto(`/${locale}/clients`);
    await lead.getByRole("button", { name: said.makeCode }).click();
    const code = (await lead.locator("#code output").textContent()) ?? "";
    await page.getByLabel(said.code, { exact: true }).fill("AAAA-AAAA-AAAA");
    await page.getByRole("button", { name: said.create }).click();
    await expect(page.getByRole("alert")).toContainText(said.unknown);
    await page.getByLabel(said.code, { exact: true }).fill(code.toLowerCase().replaceAll("-", " "));
    await page.getByRole("button", { name: said.create }).click();
    await expect(page.getByRole("status").first()).toContainText(said.letIn);
    await lead.goto(`${firm.home(locale)}/advisors`);
    await expectSound(lead, "advisors");
    await lead.goto(`/${locale}/clients`);
    await expect(lead.getByRole("rowheader", { name: /江南轴承/ })).toBeVisible();
    await context.close();
    await lead.context().close();
  });
