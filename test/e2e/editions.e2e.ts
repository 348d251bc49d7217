import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { hashOfToken } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import { createSheet } from "#db/sheets/sheets";
import { latestEdition } from "#questionnaires";
import { expect, type Firm, firmOf, test } from "./firm";

/** A firm with a sheet of the first edition, as if it had been begun before there was another. */
async function firmOfBefore(origin: string): Promise<Firm> {
  const token = randomBytes(32).toString("base64url");
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const wish = { edition: "2026-1", depth: "full", year: 2025, firmName: "江南轴承", locale: "zh" } as const;
  const made = await createSheet(
    database,
    { kind: "stranger" },
    { ...wish, linkHash: hashOfToken(token) },
    new Date(),
  ).finally(() => database.close());
  if (!made.ok) throw new Error(made.reason);
  return firmOf(origin, new Response(null, { headers: { location: `/zh/sheets/${token}/keys` } }), "zh", "full");
}

const field = (page: Page, question: string) => page.locator(`#${question}`);

const given = (answers: Record<string, string | number>) =>
  Object.entries(answers).map(([question, value]) => ({ question, entry: { value } }));

test("a result of an older edition leads to the newer one, with the answers that mean the same", async ({
  browser,
  baseURL,
}) => {
  const firm = await firmOfBefore(baseURL ?? "");
  await firm.save(given({ staff: 180, revenue: 9600, "product-performance": "high", "price-position": "high" }));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await firm.submit());
  const newer = page.getByText("这份结果用的是 2026-1 版问卷");
  await expect(newer).toContainText(`现在有了 ${latestEdition.id} 版`);
  await expect(newer).toContainText("意思没变的答案有 3 个");
  await page.getByRole("link", { name: "去另起一份" }).click();
  await page.getByRole("button", { name: "用新版重填 2025 年度的" }).click();
  await expect(page.getByText("上一份用的是 2026-1")).toContainText("带入了 3 个");
  const home = new URL(page.url()).pathname;
  await page.goto(`${home}/sections/firm`);
  await expect(field(page, "staff").getByRole("textbox").first()).toHaveValue("180");
  await expect(field(page, "staff")).toContainText("这一题必答");
  await page.goto(`${home.replace("/zh/", "/en/")}`);
  await expect(page.getByText("The questionnaire has changed")).toContainText("3 answers that mean the same");
  await context.close();
});

test("what contradicts itself and what is open is told before submitting, and staff is a must", async ({
  browser,
  start,
}) => {
  const firm = await start();
  await firm.save(given({ trade: "other", "research-staff": 12, "research-spending": 0 }));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${firm.home()}/check`);
  const contradictory = page.locator("#contradictory");
  await expect(contradictory).toContainText("有研发人员，全年研发费用却是0");
  await expect(contradictory).toContainText("都不会写“把握较大”");
  await expect(page.locator("#unchecked")).toContainText("没有补上");
  await page.getByRole("button", { name: "提交，看结果" }).click();
  await expect(page).toHaveURL(/\/check#obstacles$/);
  await expect(page.locator("#obstacles")).toContainText("必须填了才能提交。专利、研发人员等都要折算");
  await contradictory.getByRole("link", { name: /研发费用/ }).click();
  await expect(page).toHaveURL(/sections\/technology-capability\?from=check#research-spending$|#research-spending$/);
  await firm.save(given({ staff: 120 }));
  expect(await firm.submit()).toMatch(/\/result\/1$/);
  await context.close();
});

test("that a question does not apply is offered where it may be so, and explained", async ({ page, start }) => {
  const firm = await start();
  const section = `${firm.home()}/sections/technology-level`;
  const approval = field(page, "hardest-approval");
  await page.goto(section);
  await expect(approval.getByRole("radio", { name: "不适用" })).toBeVisible();
  await expect(approval).toContainText("“主导产品属于哪一类？”选“模具、工装，或来图加工”的");
  await firm.save(given({ trade: "tooling" }));
  await page.goto(section);
  await expect(approval).toContainText("您选的是“模具、工装，或来图加工”，这一题可以答“不适用”");
  await firm.save([{ question: "trade", entry: { value: "other" }, base: 1 }]);
  await page.goto(section);
  await expect(approval.getByRole("radio", { name: "不清楚" })).toBeVisible();
  await expect(approval.getByRole("radio", { name: "不适用" })).toHaveCount(0);
});
