import type { Page } from "@playwright/test";
import type { Locale } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";
import { newColleague } from "./officer";
import { leadOfClient } from "./practice";
import { expectSound } from "./sound";

const words = {
  zh: {
    ...{
      toFirm: "发给企业",
      sure: "确定发给企业",
      toPractice: "只留给本机构",
    },
    ...{
      reply: "回复顾问",
      resolve: "了结",
      give: "指定",
      stale: "讨论开始后，企业改过",
      waits: "等本机构",
    },
    ...{ firm: "企业", empty: "请写点什么再发。" },
  },
  en: {
    ...{ toFirm: "Send to the firm", toPractice: "Keep within the practice" },
    ...{ reply: "Reply to the advisor", resolve: "Resolve", give: "Set" },
    ...{ stale: "Since this began, the firm has changed", sure: "Yes, send to the firm" },
    ...{ waits: "waits for your practice", firm: "the firm" },
    ...{ empty: "Write something before you send it." },
  },
} satisfies Record<Locale, unknown>;

for (const locale of ["zh", "en"] as const)
  test(`a practice and its client talk at five kinds of places, one of them apart (${locale})`, async ({
    browser,
    start,
  }) => {
    test.setTimeout(300_000);
    const said = words[locale];
    const firm = await submittedFirm(start);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const lead = await leadOfClient(browser, locale, page, firm.home(locale), ["facts", "tiers"]);
    const client = lead.url();

    /** Sends to the firm what is typed, once it has been asked whether that is meant. */
    async function sendToFirm(page: Page): Promise<void> {
      const sure = page.locator("#new").getByRole("button", { name: said.sure });
      if (!(await sure.isVisible())) await page.locator("#new summary").filter({ hasText: said.toFirm }).press("Enter");
      await sure.press("Enter");
    }
    /** Begins a thread where the link leads, for the firm or within the practice. */
    async function open(text: string, to: string): Promise<void> {
      await lead.locator("#new textarea").fill(text);
      if (to === said.toFirm) await sendToFirm(lead);
      else await lead.getByRole("button", { name: to }).click();
      await expect(lead.getByRole("main").getByRole("status")).toBeVisible();
      await expect(lead.getByRole("article").filter({ hasText: text })).toBeVisible();
    }
    await lead.goto(`${client}/talk?on=question:staff`);
    expect((await lead.goto(`${client}/talk?on=question:nothing`))?.status()).toBe(404);
    await lead.goto(`${client}/talk?on=fact:staff.${new Date().getFullYear() - 1}`);
    await sendToFirm(lead);
    await expect(lead.getByRole("main").getByRole("alert")).toHaveText(said.empty);
    const long = "字".repeat(5_001);
    await lead.locator("#new textarea").fill(long);
    await expect(lead.locator("#new-text-count")).toContainText("5000");
    await lead.getByRole("button", { name: said.toPractice }).click();
    await expect(lead.getByRole("main").getByRole("alert")).toContainText("5,000");
    await expect(lead.locator("#new textarea")).toHaveValue(long);
    await open("员工数包括派遣工吗？", said.toFirm);
    await open("这个数和社保对不上，先别告诉他。", said.toPractice);
    await expectSound(lead, `place-${locale}`);
    const result = `${client}/result/1`;
    for (const [room, place] of [
      ["", "part%3Aposition"],
      ["/learning", "part%3Astage"],
      ["/networks", "part%3Agovernment"],
      ["/advice", "advice%3A"],
    ] as const) {
      await lead.goto(result + room);
      if (room === "") await expectSound(lead, `result-${locale}`);
      await lead.locator(`a[href*="/talk?on=${place}"]`).first().click();
      await open(`怎么看 ${place}`, said.toFirm);
    }
    await lead.goto(`${result}/tiers`);
    await lead.locator("#talk-about ~ details summary").first().click();
    await lead.locator('a[href*="/talk?on=criterion"]').first().click();
    await open("这一条谁来补？", said.toFirm);
    await lead.goto(client);
    await expectSound(lead, `client-${locale}`);

    // The firm answers by its link, without scripts; what is private is nowhere.
    await page.goto(firm.home(locale));
    await page.goto(`${firm.home(locale)}/advisors/review`);
    await expect(page.locator("#threads article")).toHaveCount(6);
    expect(await page.content()).not.toContain("社保");
    expect(JSON.stringify(await firm.download())).not.toContain("社保");
    const asked = page.locator("#threads article").filter({ hasText: "派遣工" });
    const thread = ((await asked.getAttribute("id")) ?? "").replace("thread-", "");
    const text = "字".repeat(5_001);
    const refused = await firm.send(`${firm.home(locale)}/advisors/reply`, { thread, text });
    await page.goto(refused.headers.get("location") ?? "");
    await expect(page.getByRole("alert")).toContainText("5,000");
    await expect(asked.getByRole("textbox")).toHaveValue("字".repeat(5_001));
    await asked.getByRole("textbox").fill("字".repeat(5_000));
    await asked.getByRole("button", { name: said.reply }).click();
    await expect(page.getByRole("status")).toBeVisible();
    await expect(asked).toContainText("字".repeat(5_000));
    await context.close();

    // It changes an answer under one of them, and the thread says from what to what.
    await firm.send(`${firm.home(locale)}/reopen`, {});
    expect((await firm.save([{ question: "staff", entry: { value: 200 }, base: 1 }])).ok).toBe(true);
    await lead.goto(`${client}/talk`);
    await expect(lead.getByRole("article")).toHaveCount(7);
    await expect(lead.getByRole("article").first()).toContainText(said.waits);
    await lead.goto(`${firm.home(locale)}/advisors/review`);
    await expectSound(lead, `firm-${locale}`);
    await lead.goto(`${client}/talk`);
    const given = lead.getByRole("article").filter({ hasText: "派遣工" });
    await expect(given).toContainText(said.stale);
    await expect(given).toContainText(/180.* → 200/);
    await given.locator("summary").nth(1).click();
    await given.getByRole("combobox").selectOption({ label: said.firm });
    await expectSound(lead, `talk-${locale}`);
    await given.getByRole("button", { name: said.give, exact: true }).click();
    await expect(lead.getByRole("main").getByRole("status")).toBeVisible();
    await given.getByRole("button", { name: new RegExp(`^${said.resolve}`) }).click();
    await expect(given).toHaveCount(0);
    await lead.goto(`${client}/talk?show=resolved`);
    await expect(given).toBeVisible();

    // A colleague sees the client once it is in their charge, and goes on with what was said within the practice.
    const advisor = await newColleague(browser, locale, client.split("/").at(-1) ?? "", "李航");
    expect((await advisor.goto(`${client}/talk`))?.status()).toBe(404);
    await lead.goto(`/${locale}/clients`);
    const assigning = lead.locator(`form[action$="${client.split("/").at(-1)}/assign"]`);
    await lead.locator("details", { has: assigning }).locator("summary").click();
    await assigning.getByRole("combobox").selectOption({ label: "李航" });
    await assigning.getByRole("button").click();
    await lead.goto(`${client}/talk`);
    const within = (page: Page) => page.getByRole("article").filter({ hasText: "社保" });
    await within(lead).locator("summary").first().click();
    await within(lead).getByRole("textbox").fill("请你问问财务。");
    await within(lead).locator("summary").nth(1).click();
    await within(lead).getByRole("checkbox", { name: "@李航" }).check();
    await within(lead).getByRole("button", { name: said.toPractice }).click();
    await expect(lead.getByRole("main").getByRole("status")).toBeVisible();
    expect((await advisor.goto(`${client}/talk`))?.status()).toBe(200);
    await expect(within(advisor)).toContainText("请你问问财务。");
    await expect(within(advisor)).toContainText("@李航");

    // On the desk they ask about the entry that they look at, and come back to it.
    await advisor.goto(`${client}/desk?at=question:trade`);
    await advisor.locator('details[data-key="a"] > summary').click();
    await advisor.locator("#new textarea").fill("主导产品属于哪一行？");
    await sendToFirm(advisor);
    await expect(advisor.getByRole("article").filter({ hasText: "主导产品属于哪一行？" })).toBeVisible();
    expect(advisor.url()).toContain("/desk?at=");
    await expectSound(advisor, `desk-${locale}`);
    await advisor.context().close();
    await lead.context().close();
  });
