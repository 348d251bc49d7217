import type { Browser, Page } from "@playwright/test";
import { expect, submittedFirm, test } from "./firm";
import { words } from "./robot";

const status = (page: Page) => page.getByRole("status").last();
const field = (page: Page, question: string) => page.locator(`#${question}`);
const figure = (page: Page, question: string) => field(page, question).getByRole("textbox").first();
const submit = (page: Page) => page.getByRole("button", { name: words.zh.submit });
const inView = (page: Page, question: string) => expect(field(page, question)).toBeInViewport();

const plainPage = async (browser: Browser) =>
  (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();

test("what stands in the way of submitting is named at the top, and the button leads there", async ({
  browser,
  start,
}) => {
  const firm = await start();
  const page = await plainPage(browser);
  await page.goto(`${firm.home()}/check`);
  await expect(page.getByText("可以就这样提交")).toHaveCount(0);
  await submit(page).click();
  await expect(page).toHaveURL(/check#obstacles$/);
  await expect(page.locator("#obstacles")).toContainText("还一题都没答");

  await firm.answer();
  await firm.save([
    { question: "research-staff", entry: { value: 200 }, base: 1 },
    { question: "revenue", entry: { typed: "很多" }, base: 1 },
  ]);
  await page.goto(`${firm.home()}/check`);
  await expect(page.getByText("可以就这样提交")).toHaveCount(0);
  await expect(page.getByText("还有 2 处要先改")).toBeVisible();
  await submit(page).click();
  await expect(page).toHaveURL(/check#obstacles$/);
  await expect(page.locator("#obstacles")).toBeFocused();
  await page.context().close();
});

test("figures that contradict each other are all named, each with its value and a link", async ({ page, start }) => {
  const firm = await start();
  await firm.answer();
  await firm.save([{ question: "research-staff", entry: { value: 200 }, base: 1 }]);
  await page.goto(`${firm.home()}/check`);
  const links = page.locator("#obstacles").getByRole("link");
  await expect(links).toHaveText([/研发人员.*200 人/, /员工.*180 人/]);
  // Staff is one number on both sheets: what is told as in the way is not told again as worth a look.
  await expect(page.locator("#figure-notes")).toHaveCount(0);
  await page.goto(firm.home());
  await expect(page.getByText("有 1 处要核对")).toHaveCount(2);
  for (const [section, question] of [
    ["technology-capability", "research-staff"],
    ["firm", "staff"],
  ] as const) {
    await page.goto(`${firm.home()}/sections/${section}?problem=open`);
    await expect(field(page, question)).toContainText("研发人员填得比全部员工还多");
    await expect(
      page
        .locator("#problems")
        .getByRole("link")
        .filter({ hasText: /\d+ 人/ }),
    ).toHaveCount(2);
    await expect(status(page)).toContainText("有 1 处要核对");
  }
  await page.locator("#problems").getByRole("link").first().click();
  await expect(page).toHaveURL(/technology-capability#research-staff$/);
});

for (const scripts of [true, false])
  test(`a change on the way of checking leads back to it (${scripts ? "with" : "without"} scripts)`, async ({
    browser,
    start,
  }) => {
    const firm = await start();
    await firm.answer();
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${firm.home()}/check`);
    await page.getByRole("heading", { name: "企业概况" }).click();
    await page.getByRole("link", { name: "修改：年末员工有多少人？" }).click();
    await expect(page).toHaveURL(/sections\/firm\?from=check#staff$/);
    await figure(page, "staff").fill("很多");
    await page.getByRole("button", { name: "保存，回到核对" }).click();
    await expect(page.locator("#problems")).toContainText("例如 140");
    await figure(page, "staff").fill("约 190 人");
    await page.getByRole("button", { name: "保存，回到核对" }).click();
    await page.waitForURL(/\/check$/);
    await page.getByRole("heading", { name: "企业概况" }).click();
    await expect(page.getByText("190 人")).toBeVisible();
    await context.close();
  });

test("only the page that checks all answers can be gone back to", async ({ start }) => {
  const firm = await start();
  for (const from of ["https://elsewhere.example", "//elsewhere.example", "/zh/delete"]) {
    const sent = await firm.send(`${firm.home()}/sections/milestones/save`, { from });
    expect(sent.headers.get("location")).toBe(`${firm.home()}/sections/partner`);
  }
});

test("the status never says saved while something is no answer yet", async ({ page, start }) => {
  const firm = await start();
  await page.goto(`${firm.home()}/sections/firm`);
  await figure(page, "staff").fill("一百多");
  await expect(status(page)).toHaveText(/^本部分 0\/4 · 有 1 处没有保存/);
  await figure(page, "revenue").fill("1.2亿");
  await expect(status(page)).toHaveText(/^本部分 1\/4 · 有 1 处没有保存/);
  await status(page).getByRole("link").click();
  await inView(page, "staff");
  await expect.poll(async () => (await firm.download()).answers.length).toBe(2);
  await page.goto(`${firm.home()}/sections/firm`);
  await expect(status(page)).toContainText("有 1 处没有保存");
  await expect(figure(page, "staff")).toHaveValue("一百多");
  await expect(figure(page, "revenue")).toHaveValue("12000");
  await figure(page, "staff").fill("140 人");
  await expect(status(page)).toHaveText(/^本部分 2\/4 · 已保存/);
});

test("an error goes while one types, and one click on the button is enough", async ({ page, start }) => {
  const firm = await start();
  await page.goto(`${firm.home()}/sections/technology-level`);
  await expect(status(page)).toContainText("存一题");
  const next = page.getByRole("button", { name: words.zh.next });
  await figure(page, "other-rights").fill("很多");
  await next.click();
  await expect(page.locator("#problems")).toBeFocused();
  await expect(field(page, "other-rights")).toContainText("例如 12。");
  const message = field(page, "other-rights").getByText("例如 12。");
  await figure(page, "other-rights").fill("31 件");
  await expect(message).toBeHidden();
  await expect(page.locator("#problems li").first()).toHaveCSS("text-decoration-line", "line-through");
  const top = (await next.boundingBox())?.y;
  await figure(page, "invention-patents").focus();
  expect((await next.boundingBox())?.y).toBe(top);
  await next.scrollIntoViewIfNeeded();
  const place = await next.boundingBox();
  await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForURL(/technology-capability/);
});

test("an entry that is never taken is told at its question, and the rest is saved", async ({ page, start }) => {
  const firm = await start();
  const { sheet } = await firm.download();
  await page.goto(firm.home());
  const wish = { question: "product-performance", entry: { value: "nonsense" }, note: null, base: 0, order: 1 };
  await page.evaluate(
    ([name, value]) => localStorage.setItem(name as string, value as string),
    [`leapmark:${sheet.id}:product-performance`, JSON.stringify(wish)],
  );
  const saving = page.waitForResponse((response) => response.status() === 422);
  await page.goto(`${firm.home()}/sections/technology-level`);
  await field(page, "price-position").getByRole("radio").nth(1).check();
  await saving;
  await expect(field(page, "product-performance")).toContainText("没能识别");
  await expect(status(page)).toContainText("有 1 处没有保存");
  const saved = async () => (await firm.download()).answers.map(({ question }) => question);
  await expect.poll(saved).toEqual(["price-position"]);
  await field(page, "product-performance").getByRole("radio").nth(2).check();
  await expect(status(page)).toContainText("已保存");
  expect((await saved()).sort()).toEqual(["price-position", "product-performance"]);
});

test("a reopened sheet and an older result say so", async ({ page, start }) => {
  const firm = await submittedFirm(start);
  await firm.send(`${firm.home()}/reopen`, {});
  await page.goto(firm.home());
  await expect(page.getByText("已重新打开，改完要再提交；第 1 版结果仍在。")).toBeVisible();
  await expect(page.getByRole("link", { name: /^第 1 版 · / })).toBeVisible();
  await firm.submit();
  await page.goto(`${firm.home()}/result/1`);
  await page.getByRole("link", { name: "看第 2 版" }).click();
  await page.waitForURL(/\/result\/2$/);
});

test("a key that opens nothing stays in its box and out of the address", async ({ browser }) => {
  const page = await plainPage(browser);
  await page.goto("/zh/key");
  await page.getByRole("textbox").fill("ABCD-EFGH-JK");
  await page.getByRole("button", { name: "打开我的问卷" }).click();
  // Other tests may have used up the tries by then.
  await expect(page).toHaveURL(/key\?problem=(unknown|tooMany&minutes=\d+)$/);
  await expect(page.getByRole("textbox")).toHaveValue("ABCD-EFGH-JK");
  await page.context().close();
});
