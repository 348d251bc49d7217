import type { Locale } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";
import { leadOfClient } from "./practice";
import { expectSound } from "./sound";

const words = {
  zh: {
    ...{ review: "核对问卷", toFirm: "发给企业" },
    ...{ send: "确定发给企业" },
    ...{
      signer: "以您账号里的姓名签发：孙雅",
      sign: "签发第 1 版",
      signed: "签发好了。",
    },
    ...{ standing: "有效", withdraw: "撤回这一版", reason: "撤回的理由", sure: "确定撤回", withdrawn: "已撤回" },
    ...{ opinion: /^顾问的意见/, row: "顾问签发了报告第 1 版", countersigner: "会签人", countersign: "会签" },
    ...{
      countersigned: "会签好了。",
      comment: "您的意见",
      sendIt: "发给顾问",
      sent: "已发给顾问，等他回复。",
      noName: "请写姓名，最多 60 个字。",
      asked: "问了企业",
    },
  },
  en: {
    ...{ review: "Review the sheet" },
    ...{
      toFirm: "Send to the firm",
      send: "Yes, send to the firm",
      signer: "Signed by the name of your account: 孙雅",
    },
    ...{ sign: "Sign version 1", signed: "Signed. The firm", standing: "in force", withdraw: "Withdraw this version" },
    ...{ reason: "Why it is withdrawn", sure: "Withdraw it", withdrawn: "withdrawn", opinion: /^From your advisor/ },
    ...{ row: "Your advisor signed version 1", countersigner: "Countersigned by", countersign: "Countersign" },
    ...{
      countersigned: "Countersigned.",
      comment: "Your comment",
      sendIt: "Send to your advisor",
      sent: "Sent. It waits for your advisor.",
      noName: "Give a name of at most 60 characters.",
      asked: "asked the firm",
    },
  },
} satisfies Record<Locale, unknown>;

for (const locale of ["zh", "en"] as const)
  test(`an advisor asks, signs and withdraws; the firm reads and countersigns without scripts (${locale})`, async ({
    browser,
    start,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    const home = (await submittedFirm(start)).home(locale);
    const firm = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const lead = await leadOfClient(browser, locale, firm, home);
    const client = lead.url();

    // Asked back from the desk, an entry counts as looked at.
    await lead.getByRole("link", { name: said.review }).click();
    await lead.waitForURL(/\/desk$/);
    const item = lead.locator("#item");
    await item.focus();
    await lead.keyboard.press("a");
    await item.locator("#new textarea").fill("这一题是怎么算的？");
    await item.locator("#new summary").filter({ hasText: said.toFirm }).click();
    await item.getByRole("button", { name: said.send }).click();
    await expect(lead.getByRole("main").getByRole("status").first()).toBeVisible();
    await expect(item).toContainText("这一题是怎么算的？");
    await expect(lead.locator('[data-state="asked"]')).toContainText(said.asked);
    await expectSound(lead, `desk-asked-${locale}`);

    await lead.goto(`${client}/reports`);
    await expect(lead.getByRole("main")).toContainText(said.signer);
    await lead.getByRole("button", { name: said.sign }).click();
    await expect(lead.getByRole("main").getByRole("status")).toContainText(said.signed);
    await expect(lead.getByRole("listitem").filter({ hasText: said.standing })).toHaveCount(1);
    // Nothing changed since: nothing is there to sign anew.
    await expect(lead.locator('form[action$="/sign"]')).toHaveCount(0);
    await expectSound(lead, `reports-${locale}`);
    await lead.goto(`${client}/reports/1`);
    await expectSound(lead, `report-${locale}`);
    expect((await lead.goto(`${client}/reports/2`))?.status()).toBe(404);

    await firm.goto(home);
    await expect(firm.getByRole("main")).toContainText(said.row);
    await firm.getByRole("link", { name: said.opinion }).click();
    await firm.locator("#signed + ul a").click();
    // Whoever does not agree says so there, and it waits for the practice.
    await firm.getByLabel(said.comment, { exact: true }).fill("第三条我们不同意。");
    await firm.getByRole("button", { name: said.sendIt }).click();
    await expect(firm.getByRole("status")).toHaveText(said.sent);
    await lead.goto(`${client}/talk`);
    await expect(lead.getByRole("main")).toContainText("第三条我们不同意。");
    await firm.getByRole("button", { name: said.countersign }).click();
    await expect(firm.getByRole("alert")).toHaveText(said.noName);
    await firm.getByLabel(said.countersigner, { exact: true }).fill("王厂长");
    await firm.getByRole("button", { name: said.countersign }).click();
    await expect(firm.getByRole("status")).toHaveText(said.countersigned);
    await expect(firm.getByRole("main")).toContainText("王厂长");

    await lead.goto(`${client}/reports`);
    await lead.locator("summary").filter({ hasText: said.withdraw }).click();
    await lead.getByLabel(said.reason).fill("有一处数字要再核");
    await lead.getByRole("button", { name: said.sure }).click();
    await expect(lead.getByRole("listitem").filter({ hasText: said.withdrawn })).toHaveCount(1);
    await firm.reload();
    await expect(firm.getByRole("main")).toContainText("有一处数字要再核");
  });
