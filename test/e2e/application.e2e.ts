import AxeBuilder from "@axe-core/playwright";
import { locales } from "#lib/text/languages";
import { applyingFirm } from "./applying-firm";
import { expect, test } from "./firm";

const both = (words: string) => ({ zh: words, en: words });
const wish = {
  requirements: [
    { fact: "own-brand", evidence: false },
    { fact: "revenue", evidence: true },
  ],
  extraQuestions: [
    { id: "reason", text: both("为什么申报？"), kind: "text" as const, required: true, options: [] },
    {
      id: "field",
      text: both("属于哪个重点领域？"),
      kind: "choice" as const,
      required: false,
      options: [
        { id: "machines", text: both("装备"), points: 4 },
        { id: "other", text: both("其他"), points: 0 },
      ],
    },
  ],
};

test("an application: what lacks is told, confirmed or given, submitted, returned with a note, and sent again", async ({
  page,
  baseURL,
}) => {
  test.slow();
  const { firm, row, giveBack } = await applyingFirm(baseURL ?? "", wish);
  const home = firm.home();
  await page.goto(home);
  await page.getByRole("link", { name: /申报：2026 年第二批/ }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("还缺 4 项");
  await expect(main).toContainText("填报中");

  await firm.answer();
  await page.goto(`${home}/check`);
  await page.getByRole("button", { name: "提交，看结果" }).click();
  await page.waitForURL(/\/application/);
  expect((await row())?.state).toBe("started");

  await page.getByRole("textbox", { name: "为什么申报？" }).fill("产品替代进口");
  await page.getByRole("combobox", { name: "属于哪个重点领域？" }).selectOption("machines");
  for (const demand of ["官方指标 · 营业收入", "佐证材料 · 营业收入"])
    await page.getByRole("checkbox", { name: `我没有这一项 · ${demand}` }).check();
  // Each is saved as it is given, and what is missing is counted anew.
  await expect(main).toContainText("还缺 1 项");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "为什么申报？" })).toHaveValue("产品替代进口");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(main).toContainText("还缺 1 项");
  await page.getByRole("link", { name: /官方指标 · 是否拥有|官方指标 · .*品牌/ }).click();
  await page.waitForURL(/\/official\/product/);
  await page.locator('input[name="own-brand"][value="yes"]').check();
  await page.getByRole("button", { name: /保存/ }).last().click();
  await page.goto(`${home}/application`);
  await expect(main).toContainText("要求的都齐了");
  await expect(main).toContainText("您确认没有");
  await page.getByRole("link", { name: "核对全部答案并提交" }).click();
  await page.getByRole("button", { name: "提交，看结果" }).click();
  await page.waitForURL(/\/result\/1/);
  expect(await row()).toMatchObject({ state: "submitted", snapshot: 1 });
  const { results } = (await firm.download()) as unknown as { results: { facts: Record<string, unknown> }[] };
  expect(results[0]?.facts).toMatchObject({
    "own-brand": true,
    "extra.reason": "产品替代进口",
    "province-points": 4,
    "lack.figure.revenue": true,
  });

  await giveBack("请补 2025 年审计报告。\n第二行");
  for (const path of ["", "/official", "/evidence", "/check", "/application", "/result/1", "/sections/firm"]) {
    await page.goto(home + path);
    await expect(page.getByRole("region", { name: "申报已退回，请补正后重新提交" }), path).toContainText(
      "请补 2025 年审计报告",
    );
  }
  await page.goto(`${firm.home("en")}/application`);
  await expect(page.getByRole("region", { name: /Your application was returned/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(["wcag2a", "wcag2aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await page.goto(`${home}/check`);
  await page.getByRole("button", { name: "提交，看结果" }).click();
  await page.waitForURL(/\/result\/2/);
  expect(await row()).toMatchObject({ state: "submitted", snapshot: 2 });
  await page.goto(home);
  await expect(page.getByRole("region", { name: "申报已退回，请补正后重新提交" })).toHaveCount(0);
});

test("an application is withdrawn after a second question, and taken up again, without scripts", async ({
  browser,
  baseURL,
}) => {
  const { firm, row } = await applyingFirm(baseURL ?? "", wish);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${firm.home()}/application`);
  await page.locator("summary", { hasText: "撤回申报" }).click();
  await page.getByRole("button", { name: "是，撤回申报" }).click();
  await expect(page.getByRole("main")).toContainText("现在的状态：已撤回");
  expect((await row())?.state).toBe("withdrawn");
  await page.getByRole("button", { name: "恢复申报" }).click();
  await expect(page.getByRole("main")).toContainText("现在的状态：填报中");
  await context.close();
});

test("after its round was closed, an unfinished application asks for nothing more and is withdrawn only knowingly", async ({
  page,
  baseURL,
}) => {
  const { firm, row, close } = await applyingFirm(baseURL ?? "", wish);
  await close();
  for (const locale of locales) {
    await page.goto(`${firm.home(locale)}/application`);
    const main = page.getByRole("main");
    await expect(main).toContainText(locale === "zh" ? "受理已于" : "The round was closed on");
    await expect(main).not.toContainText(/还缺|still missing|经办人会看到/);
    await expect(main.getByRole("button", { name: /^(保存|Save)$/ })).toHaveCount(0);
    await expect(main).toContainText(locale === "zh" ? "撤回后不能恢复" : "cannot be taken up again");
  }
  const act = `${firm.home()}/application/withdraw`;
  const unticked = await firm.send(act, {});
  expect(unticked.headers.get("location")).toContain("problem=unticked");
  expect((await row())?.state).toBe("started");
  await page.goto(`${firm.home()}/application?problem=unticked`);
  await expect(page.getByRole("alert").filter({ hasText: "还没有撤回" })).toBeVisible();
  await page.getByRole("checkbox", { name: "我知道，撤回后不能恢复" }).check();
  await page.getByRole("button", { name: "是，撤回申报" }).click();
  await expect(page.getByRole("main")).toContainText("现在的状态：已撤回");
  expect((await row())?.state).toBe("withdrawn");
});

test("a sheet takes its application along only where its firm says so", async ({ page, baseURL }) => {
  const { firm, row } = await applyingFirm(baseURL ?? "", wish);
  await page.goto(`${firm.home("en")}/delete`);
  await expect(page.getByRole("main")).toContainText("Deleting the questionnaire withdraws the application for good");
  await page.goto(`${firm.home()}/delete`);
  await expect(page.getByRole("region", { name: "这份问卷是一份申报" })).toContainText("2026 年第二批");
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(["wcag2a", "wcag2aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const unticked = await firm.send(`${firm.home()}/delete/confirm`, {});
  expect(unticked.headers.get("location")).toContain("problem=unticked");
  expect((await row())?.state).toBe("started");
  await page.getByRole("checkbox", { name: /批次“2026 年第二批”的申报会随之撤回/ }).check();
  await page.getByRole("button", { name: "是，全部删除" }).click();
  await page.waitForURL(/\/deleted/);
  expect(await row()).toMatchObject({ state: "withdrawn", sheet: null });
});

test("a sheet in no round has no application, and nothing of it can be sent", async ({ page, start, baseURL }) => {
  const firm = await start();
  expect((await page.goto(`${firm.home()}/application`))?.status()).toBe(404);
  for (const act of ["save", "withdraw", "resume"]) {
    const sent = await firm.send(`${firm.home()}/application/${act}`, {
      "extra.reason": "x",
      "extra.reason:base": "0",
    });
    expect(sent.status).toBe(303);
  }
  const { figures } = (await firm.download()) as unknown as { figures: unknown[] };
  expect(figures).toEqual([]);
  expect((await fetch(`${baseURL}${firm.home()}/application`)).status).toBe(404);
});

test("a tick that another window took back meanwhile is asked about where it stands", async ({ page, baseURL }) => {
  const { firm } = await applyingFirm(baseURL ?? "", wish);
  const put = (entry: object) =>
    fetch(`${baseURL}/api/sheets/${firm.token}/entries`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ entries: [{ key: "round:lack.figure.revenue", entry, base: 0 }] }),
    });
  await put({ typed: "yes" });
  expect((await (await put({ cleared: true })).json()).saved).toMatchObject([{ status: "conflict" }]);
  await page.goto(`${firm.home()}/application`);
  const choice = page.getByRole("group", { name: "这一项在另一处也填过" });
  await expect(choice).toContainText("已存的：是");
  await choice.getByRole("button", { name: "用这一个" }).click();
  await expect(choice).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: "我没有这一项 · 官方指标 · 营业收入" })).not.toBeChecked();
});
