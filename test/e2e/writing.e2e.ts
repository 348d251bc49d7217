import type { Locale } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";
import { leadOfClient } from "./practice";
import { expectSound } from "./sound";

const words = {
  zh: {
    ...{ proposal: "建议稿，尚未改动", edited: "有改动，还没有保存" },
    ...{ save: "保存“总评”", saveAdvice: "保存“建议”", saved: "已保存。", late: "两版都在", by: /孙雅 写于/ },
    ...{ own: "自己加一条", up: /^上移/, rearranged: "排好了，还没有保存。", history: /^历次版本/, use: /^用孙雅/ },
    ...{ heldUp: "您刚才要保存的那一部分也还没有保存。", unreachable: "没有连上服务器", back: "回到这家客户" },
  },
  en: {
    ...{ proposal: "proposal, not edited", edited: "edited, not saved yet" },
    ...{ save: "Save “Summary”", saveAdvice: "Save “Advice”", saved: "Saved.", late: "Both are kept", by: /by 孙雅/ },
    ...{ own: "Add your own", up: /^Move up/, rearranged: "Arranged, but not saved yet.", history: /^Versions/ },
    ...{ use: /^Use the one by 孙雅/, heldUp: "is not saved yet, either.", unreachable: "could not be reached" },
    ...{ back: "Back to this client" },
  },
} satisfies Record<Locale, unknown>;

for (const locale of ["zh", "en"] as const)
  test(`an advisor writes a client's report from proposals, in own words, and over nobody's (${locale})`, async ({
    browser,
    start,
  }) => {
    test.setTimeout(300_000);
    const said = words[locale];
    const firm = await submittedFirm(start);
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const lead = await leadOfClient(browser, locale, page, firm.home(locale));
    const write = `${lead.url()}/write`;
    await lead.goto(write);
    const summary = lead.locator("#summary");
    const field = summary.getByRole("textbox");
    await expect(summary).toContainText(said.proposal);
    await expect(field).not.toBeEmpty();
    await expect(lead.locator("#tiers")).toHaveCount(0);
    await expectSound(lead, `write-${locale}`);

    // Another window of the same page, opened before anything was saved.
    const other = await lead.context().newPage();
    await other.goto(write);
    await field.fill("先把研发队伍稳住。");
    await expect(summary).toContainText(said.edited);
    await field.fill("字".repeat(5_001));
    await lead.getByRole("button", { name: said.save }).click();
    await expect(summary.getByRole("alert")).toContainText("5,000");
    await field.fill("先把研发队伍稳住。");
    await lead.getByRole("button", { name: said.save }).click();
    await expect(lead.getByText(said.saved)).toBeVisible();
    await expect(summary).toContainText(said.by);

    await other.locator("#summary").getByRole("textbox").fill("先开市场。");
    await other.getByRole("button", { name: said.save }).click();
    await expect(other.getByText(said.late)).toBeVisible();
    const both = other.locator("#summary").getByRole("alert");
    await expect(both).toContainText("先把研发队伍稳住。");
    await expect(both).toContainText("先开市场。");
    await expectSound(other, `late-${locale}`);
    await both.getByRole("button", { name: said.use }).last().click();
    await expect(other.locator("#summary").getByRole("textbox")).toHaveValue("先开市场。");
    await expect(both).toHaveCount(0);
    await other.close();

    // Advice is picked, ordered and written at once where scripts run.
    await lead.goto(write);
    const advice = lead.locator("#advice");
    await advice
      .getByRole("button", { name: locale === "zh" ? /^选用/ : /^Choose/ })
      .first()
      .click();
    await advice.getByRole("button", { name: said.own }).click();
    await advice.getByRole("textbox").nth(1).fill("每季度见一次主机厂。");
    await advice.getByRole("button", { name: said.up }).first().click();
    await lead.getByRole("button", { name: said.saveAdvice }).click();
    await expect(lead.getByText(said.saved)).toBeVisible();
    await expect(advice.getByRole("textbox").first()).toHaveValue("每季度见一次主机厂。");
    await expectSound(lead, `advice-${locale}`);

    // What is typed in other parts is saved before one of them is sent, or nothing is sent and it says why.
    const at = (part: string) => lead.locator(`#${part}`);
    const box = (part: string) => at(part).getByRole("textbox").last();
    await box("position").fill("位置的话。");
    await box("stage").fill("字".repeat(5_001));
    await box("advice").fill("改写的建议。");
    await box("networks").fill("");
    await field.fill("总的话。");
    await lead.getByRole("button", { name: said.save }).click();
    await expect(at("stage").getByRole("alert")).toContainText(said.heldUp);
    await expect(box("stage")).toBeFocused();
    await expect(at("position").getByRole("status")).toHaveText(said.saved);
    await expect(summary).toContainText(said.edited);
    await expectSound(lead, `held-up-${locale}`);
    await box("stage").fill("阶段的话。");
    await lead.context().setOffline(true);
    await lead.getByRole("button", { name: said.save }).click();
    await expect(at("stage").getByRole("alert")).toContainText(said.unreachable);
    await lead.context().setOffline(false);
    await box("position").fill("位置的话，又改了。");
    await lead.getByRole("button", { name: said.save }).click();
    await lead.waitForURL(/done=saved/);
    await expect(field).toHaveValue("总的话。");
    await expect(box("position")).toHaveValue("位置的话，又改了。");
    await expect(box("stage")).toHaveValue("阶段的话。");
    await expect(box("advice")).toHaveValue("改写的建议。");
    await expect(box("networks")).not.toBeEmpty();
    for (const part of ["position", "stage", "advice", "summary"]) {
      await expect(at(part).getByRole("alert")).toHaveCount(0);
      await expect(at(part)).toContainText(said.by);
    }

    // Whoever leaves with unsaved words is asked first.
    await box("stage").pressSequentially("还有一句。");
    lead.once("dialog", (dialog) => dialog.dismiss());
    const asked = lead.waitForEvent("dialog");
    await lead.getByRole("link", { name: said.back }).click({ noWaitAfter: true });
    expect((await asked).type()).toBe("beforeunload");
    expect(lead.url()).toContain("/write");
    lead.once("dialog", (dialog) => dialog.accept());
    await lead.getByRole("link", { name: said.back }).click();
    await lead.waitForURL(/clients\/[^/]+$/);

    // And by forms alone where they do not.
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await lead.context().storageState(),
    });
    const bare = await plain.newPage();
    await bare.goto(write);
    const list = bare.locator("#advice");
    await list.getByRole("button", { name: said.up }).first().click();
    await expect(list).toContainText(said.rearranged);
    await expect(list.getByRole("textbox").nth(1)).toHaveValue("每季度见一次主机厂。");
    await list.getByRole("button", { name: said.own }).click();
    await list.getByRole("textbox").nth(2).fill("年底复盘。");
    await bare.getByRole("button", { name: said.saveAdvice }).click();
    await expect(bare.getByText(said.saved)).toBeVisible();
    await expect(list.getByRole("textbox").nth(2)).toHaveValue("年底复盘。");
    await bare.locator("#position").getByRole("textbox").fill("产品过线了。");
    await bare.locator("#position").getByRole("button").first().click();
    await expect(bare.getByText(said.saved)).toBeVisible();
    await list.locator("summary").filter({ hasText: said.history }).click();
    await expectSound(lead, `history-${locale}`);
    await plain.close();
    await page.context().close();
    await lead.context().close();
  });
