import type { Page } from "@playwright/test";
import { cnipaExport, commaed, layoutList, owner, softwareList, tabbed } from "#test/make/rights-exports";
import { expect, type Firm, test } from "./firm";

type Row = Record<string, string | number | boolean>;

/** The rows of the firm's list as they are stored. */
const rights = async (firm: Firm): Promise<Row[]> => {
  const { figures = [] } = (await firm.download()) as unknown as {
    figures?: { fact: string; entry: { value?: Row[] } }[];
  };
  return figures.find(({ fact }) => fact === "intellectual-property")?.entry.value ?? [];
};

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(/粘贴在这里|Paste here/).fill(text);
  await page
    .getByRole("button", { name: /^(识别|Read it)$/ })
    .first()
    .click();
}

test("three exports are pasted and uploaded, looked at, and taken once", async ({ page, start }) => {
  const firm = await start({ firmName: owner });
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await page.goto(`${firm.home()}/rights`);
  await expect(page.getByRole("main")).toContainText(/数这些：.*发明专利.*集成电路布图设计专有权.*实用新型专利.*不数/);
  await paste(page, tabbed(cnipaExport(40)));
  await expect(page.getByRole("heading", { name: "读到 40 行，请过目" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("8 行没有收");
  await expect(page.getByRole("checkbox", { name: /实用新型专利/ })).not.toBeChecked();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("checkbox", { name: /都是本企业自己申请取得/ }).check();
  await page.getByRole("checkbox", { name: /都与主导产品相关/ }).check();
  await page.getByLabel("上面打了勾、但这几行不成立的").fill("3");
  await page.getByRole("checkbox", { name: "不收第 5 行" }).check();
  await page.getByRole("button", { name: /^收下这/ }).click();
  await expect(page.getByRole("status")).toContainText(/收下了 \d+ 项/);
  const taken = await rights(firm);
  expect(taken.every(({ kind }) => kind === "invention-patent")).toBe(true);
  expect(taken[0]).not.toHaveProperty("linked");
  expect(taken[1]).toMatchObject({ linked: true, "transferred-in": false, "owner-rank": 1, status: "in-force" });

  await page.goto(`${firm.home()}/rights`);
  await paste(page, tabbed(cnipaExport(40)));
  await expect(page.getByRole("main")).toContainText(`${taken.length} 行清单里已经有，不重复收`);

  await page.goto(`${firm.home()}/rights`);
  await paste(page, tabbed(layoutList(3)));
  await page.getByRole("button", { name: "收下这 3 项" }).click();
  await expect(page.getByRole("status")).toContainText(/收下了 \d+ 项/);
  expect(await rights(firm)).toHaveLength(taken.length + 3);

  await page.goto(`${firm.home()}/rights`);
  const file = { name: "软件著作权.csv", mimeType: "text/csv", buffer: Buffer.from(commaed(softwareList(5))) };
  await page.locator("#table").setInputFiles(file);
  await page.getByRole("button", { name: "上传并识别" }).click();
  await page.getByRole("checkbox", { name: /软件著作权/ }).check();
  await page.getByRole("button", { name: /^收下这/ }).click();
  await expect(page.getByRole("status")).toContainText(/收下了 \d+ 项/);
  expect(await rights(firm)).toHaveLength(taken.length + 8);
});

for (const javaScriptEnabled of [true, false])
  test(`one right is added, changed and removed ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
    start,
  }) => {
    const firm = await start({ locale: "en" });
    await firm.send(`${firm.home("en")}/goal/aim`, { tier: "little-giant" });
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${firm.home("en")}/rights`);
    await page.getByRole("link", { name: "Add one" }).click();
    await page.getByRole("button", { name: "Save this one" }).click();
    await expect(page.locator("#row")).toContainText(/This (cell )?is needed/);
    await page.locator("[name='intellectual-property.1.kind']").selectOption("invention-patent");
    await page.locator("[name='intellectual-property.1.name']").fill("A bearing\u200b");
    await page.getByRole("button", { name: "Save this one" }).click();
    await expect(page.getByRole("status").first()).toContainText("Saved.");
    expect(await rights(firm)).toMatchObject([{ kind: "invention-patent" }]);
    await page.getByRole("link", { name: /^Change no. 1/ }).click();
    await page.getByRole("button", { name: "Remove this one" }).click();
    await expect(page.getByRole("status").first()).toContainText("Removed.");
    expect(await rights(firm)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

test("a firm whose name was mistyped is told so by its own rights, and puts it right", async ({ page, start }) => {
  const firm = await start({ firmName: owner.replace("澜", "兰") });
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await page.goto(`${firm.home()}/rights`);
  await paste(page, tabbed(cnipaExport(40)));
  await expect(page.getByRole("button", { name: /^收下这/ })).toHaveCount(0);
  await expect(page.locator("#names")).toContainText(/有 \d+ 项登记的权利人不是“/);
  await expect(page.getByRole("textbox", { name: "企业名称" })).toHaveValue(owner);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "保存名称" }).click();
  await expect(page.getByRole("status")).toContainText("已按新名称重新核对");
  await page.getByRole("button", { name: /^收下这/ }).click();
  await expect(page.getByRole("status")).toContainText(/收下了 \d+ 项/);
  await expect(page.locator("#names")).toHaveCount(0);

  await page.goto(firm.home());
  await page.getByText("改企业名称").click();
  await page.getByRole("textbox", { name: "企业名称" }).fill("长".repeat(101));
  await page.getByRole("button", { name: "保存名称" }).click();
  await expect(page.locator("#firm-name")).toContainText("太长了");
  await page.getByRole("textbox", { name: "企业名称" }).fill("别的公司");
  await page.getByRole("button", { name: "保存名称" }).click();
  await expect(page.getByRole("status")).toContainText("企业名称改好了");
  expect((await firm.download()).sheet.firmName).toBe("别的公司");
  await page.goto(`${firm.home()}/rights`);
  await expect(page.locator("#names")).toContainText("不是“别的公司”");
  await firm.save([{ question: "staff", entry: { value: 120 } }]);
  await firm.submit();
  await firm.send(`${firm.home()}/rename`, { firmName: "又一家" });
  expect((await firm.download()).sheet.firmName).toBe("别的公司");
});

test("two thousand rows are read and shown, and what is no table says so", async ({ page, start }) => {
  const firm = await start({ firmName: owner });
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await page.goto(`${firm.home()}/rights`);
  const file = (rows: string[][]) => ({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(commaed(rows)) });
  await page.locator("#table").setInputFiles(file(cnipaExport(2000)));
  const begun = Date.now();
  await page.getByRole("button", { name: "上传并识别" }).click();
  await expect(page.getByRole("heading", { name: "读到 2000 行，请过目" })).toBeVisible();
  test.info().annotations.push({ type: "milliseconds to read 2,000 rows", description: String(Date.now() - begun) });
  expect(await page.locator("tbody tr").count()).toBeLessThanOrEqual(50);
  await page.getByRole("button", { name: /^收下这/ }).click();
  await expect(page.getByRole("status")).toContainText(/收下了 \d+ 项/);
  expect((await rights(firm)).length).toBeGreaterThan(500);
  await page.locator("#table").setInputFiles(file(cnipaExport(2001)));
  await page.getByRole("button", { name: "上传并识别" }).click();
  await expect(page.getByRole("alert").first()).toContainText("超过 2000 行");
  await page
    .locator("#table")
    .setInputFiles({ name: "a.xls", mimeType: "", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") });
  await page.getByRole("button", { name: "上传并识别" }).click();
  await expect(page.getByRole("alert").first()).toContainText(".xls");
});
