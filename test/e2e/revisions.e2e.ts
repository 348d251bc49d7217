import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { expect, firmOf, headline, submittedFirm, test } from "./firm";

test("reopened, changed and submitted again, a sheet has a second result and the first one as it was", async ({
  page,
  baseURL,
  start,
}) => {
  const firm = await submittedFirm(start);
  const article = async (revision: number) =>
    /<article.*<\/article>/s.exec(await (await fetch(`${baseURL}${firm.home()}/result/${revision}`)).text())?.[0] ?? "";
  const [drawn, held] = [await article(1), JSON.stringify((await firm.download()).results)];
  expect(drawn).toContain("<h1");
  await page.goto(`${firm.home()}/sections/technology-level`);
  await expect(page.getByRole("status").first()).toContainText(messagesOf("zh").tasks.sealed);
  await page.goto(`${firm.home()}/result/1/manage`);
  await page.getByRole("button", { name: "重新打开，修改答案" }).click();
  await page.waitForURL((url) => url.pathname === firm.home());
  await page.goto(`${firm.home()}/sections/technology-level`);
  for (const question of [
    "product-performance",
    "core-technology-developer",
    "independence",
    "core-technology-owner",
    "price-position",
  ])
    await page.locator(`#${question}`).getByRole("radio").first().check();
  await page.getByRole("button", { name: /^保存并/ }).click();
  await page.waitForURL(/technology-capability$/);
  await page.goto(`${firm.home()}/check`);
  await page.getByRole("button", { name: "提交，看结果" }).click();
  await page.waitForURL(/\/result\/2$/);
  expect(await article(1)).toBe(drawn);
  expect(/<h1.*?<\/h1>/s.exec(await article(2))).not.toEqual(/<h1.*?<\/h1>/s.exec(drawn));
  const { results } = await firm.download();
  expect(results.map(({ revision }) => revision).sort()).toEqual([1, 2]);
  expect(JSON.stringify(results.filter(({ revision }) => revision === 1))).toBe(held);
});

test("next year's sheet starts from the answers and its result shows the way between", async ({
  page,
  baseURL,
  start,
}) => {
  const year = new Date().getFullYear() - 2;
  const firm = await start({ firmName: "江南轴承", year });
  await firm.answer({ answers: { "core-technology-developer": "low" } });
  await firm.submit();
  const next = firmOf(baseURL ?? "", await firm.send(`${firm.home()}/next`, {}), "zh", "full");
  expect(next.token).not.toBe(firm.token);
  await page.goto(next.home());
  await expect(headline(page)).toContainText(String(year + 1));
  await expect(page.getByText(/沿用上次 \d+ 题，请核对/).first()).toBeVisible();
  await page.goto(`${next.home()}/sections/technology-level`);
  await expect(page.locator("#core-technology-developer").getByRole("radio").nth(1)).toBeChecked();
  await page.goto(`${next.home()}/sections/firm`);
  await expect(page.locator("#staff").getByRole("textbox").first()).toHaveValue("");
  await expect(page.locator("#staff")).toContainText(new RegExp(`${year} 年.*180`));
  await page.locator("#staff").getByRole("textbox").first().fill("200");
  await page.goto(`${next.home()}/sections/technology-level`);
  await page.locator("#core-technology-developer").getByRole("radio").last().check();
  const source = async () =>
    (await next.download()).answers.find(({ question }) => question === "core-technology-developer")?.revision;
  await expect.poll(source).toBe(2);
  await page.goto(`${await next.submit()}/strength`);
  await expect(page.locator("table").filter({ hasText: "您，今年" }).first()).toContainText(`您，${year} 年`);
  await expect(page.getByRole("main")).toContainText(`从 ${year} 年到今年`);
});

test("everything can be taken away as JSON and as a table", async ({ page, baseURL, start }) => {
  const firm = await start({ firmName: "江南轴承" });
  await firm.answer({ except: ["staff"] });
  await firm.save([{ question: "staff", entry: { value: 180 }, note: "=1+1" }]);
  await page.goto(`${await firm.submit()}/manage`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载 JSON" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const held = await firm.download();
  expect(held.answers.find(({ question }) => question === "staff")).toMatchObject({
    entry: { answer: 180 },
    note: "=1+1",
  });
  expect(held.results[0]?.answers).toMatchObject({ staff: 180, revenue: 9600, "foreign-sales": "now" });
  for (const locale of locales) {
    const response = await fetch(`${baseURL}${firm.home(locale)}/download/csv?revision=1`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const staff = bytes
      .toString("utf8")
      .split("\r\n")
      .find((line) => line.includes(',"staff",'));
    expect(staff).toMatch(/,"180",.*,"'=1\+1",/);
    for (const format of ["csv", "json"])
      expect((await fetch(`${baseURL}${firm.home(locale)}/download/${format}?revision=9`)).status).toBe(404);
  }
});
