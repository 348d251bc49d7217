import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import type { Locale } from "#lib/text/languages";
import { expect, type Firm, test } from "./firm";

const words = {
  zh: {
    list: /^财务（/,
    name: "发给谁",
    asker: /^您是谁/,
    create: "生成链接",
    made: "给财务小王的链接做好了",
    title: "请您填 3 项",
    cell: (name: string, year: number) => new RegExp(`^${name} · ${year} 年 · 万元( · 选填)?$`),
    names: ["营业收入", "主营业务收入", "研发费用"],
    saved: /已保存/,
    optional: "选填",
    done: "填好了，交给王总",
    thanks: "谢谢，交给王总了",
    all: "3 项都填了。",
    open: "还空着 1 项",
    progress: "请他填 3 项，已填 3 项",
    by: "由财务小王填写",
    end: "收回给财务小王的链接",
    sure: "是，收回 · 收回给财务小王的链接",
    over: "这个填写链接已经失效",
    whom: "请找王总要一个新链接",
  },
  en: {
    list: /^Accounts \(/,
    name: "For whom",
    asker: /^Who asks/,
    create: "Make the link",
    made: "The link for 财务小王 is ready",
    title: "3 items to fill in",
    cell: (name: string, year: number) => new RegExp(`^${name} · ${year} · × 10,000 yuan( · optional)?$`),
    names: ["Revenue", "Main-business revenue", "R&D spending"],
    saved: /Saved/,
    optional: "optional",
    done: "Done: hand it to 王总",
    thanks: "Thank you: it is with 王总",
    all: "All 3 items are filled in.",
    open: "1 item is still empty",
    progress: "3 of 3 filled in",
    by: "filled in by 财务小王",
    end: "Take back the link for 财务小王",
    sure: "Yes, take it back · Take back the link for 财务小王",
    over: "This link to fill in has ended",
    whom: "ask 王总 for a new link",
  },
} satisfies Record<Locale, unknown>;

/** The last complete accounting year. */
const last = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;
const years = [last - 2, last - 1, last];
const nine = ["fact:revenue", "fact:main-business-revenue", "fact:research-spending"];

async function expectAccessible(page: Page, name: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(beyond, name).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
      name,
    )
    .toEqual([]);
}

/** Asks a colleague for nine figures, as a firm would; gives the link. */
async function askForNine(page: Page, firm: Firm, locale: Locale): Promise<string> {
  const told = words[locale];
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await page.goto(firm.home(locale));
  await page.locator('a[href$="/colleagues"]').click();
  await page.getByRole("link", { name: told.list }).click();
  await page.waitForURL(/[?&]list=/);
  for (const box of await page.getByRole("checkbox").all())
    await box.setChecked(nine.includes((await box.getAttribute("value")) ?? ""));
  await page.getByLabel(told.name, { exact: true }).fill("财务小王");
  await page.getByLabel(told.asker).fill("王总");
  await expectAccessible(page, "asking");
  await page.getByRole("button", { name: told.create, exact: true }).click();
  const made = page.getByRole("region", { name: told.made });
  await expect(made.getByRole("link")).toHaveAttribute("href", /^mailto:\?subject=/);
  await made.locator("summary").click();
  await expect(made.getByRole("img").first()).toBeVisible();
  await expectAccessible(page, "a link just made");
  return (await made.getByRole("status").first().textContent()) ?? "";
}

const phone = (browser: Browser, javaScriptEnabled: boolean) =>
  browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 780 } });

for (const locale of ["zh", "en"] as const)
  test(`nine figures by a colleague's link on a phone, then taken back (${locale})`, async ({
    page,
    browser,
    start,
  }) => {
    const told = words[locale];
    const firm = await start({ locale, firmName: "无锡精密轴承" });
    const link = await askForNine(page, firm, locale);
    const context = await phone(browser, true);
    const colleague = await context.newPage();
    expect((await colleague.request.head(link)).status()).toBe(200);
    await page.reload();
    await colleague.goto(link);
    await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(told.title);
    await expect(colleague.getByRole("main")).toContainText("无锡精密轴承");
    await expect(colleague.getByRole("textbox")).toHaveCount(9);
    await expect(colleague.getByPlaceholder(told.optional)).not.toHaveCount(0);
    await expectAccessible(colleague, "filling in");
    for (const [place, name] of told.names.entries())
      for (const year of years)
        await colleague.getByLabel(told.cell(name, year)).fill(String(9000 - place * 1000 + year));
    await expect(colleague.getByRole("status").last()).toHaveText(told.saved);
    await colleague.reload();
    await expect(colleague.getByLabel(told.cell(told.names[0] ?? "", last))).toHaveValue(String(9000 + last));
    await colleague.getByRole("button", { name: told.done }).last().click();
    await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(told.thanks);
    await expect(colleague.getByRole("main")).toContainText(told.all);
    await expectAccessible(colleague, "handed over");
    await page.goto(`${firm.home(locale)}/colleagues`);
    await expect(page.getByText(told.progress)).toBeVisible();
    await page.goto(`${firm.home(locale)}/official/accounts`);
    await expect(page.getByText(told.by).first()).toBeVisible();
    await page.goto(`${firm.home(locale)}/colleagues`);
    await page.getByLabel(told.end, { exact: true }).click();
    await page.getByRole("button", { name: told.sure }).click();
    expect((await colleague.goto(link))?.status()).toBe(410);
    await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(told.over);
    await expect(colleague.getByRole("main")).toContainText(told.whom);
    await expectAccessible(colleague, "over");
    await context.close();
  });

test("seven of nine figures without scripts; other keys and other doors stay shut", async ({
  page,
  browser,
  start,
  baseURL,
}) => {
  const told = words.zh;
  const firm = await start({ firmName: "无锡精密轴承" });
  const link = await askForNine(page, firm, "zh");
  const context = await phone(browser, false);
  const colleague = await context.newPage();
  await colleague.goto(link);
  const boxes = await colleague.getByRole("textbox").all();
  for (const [place, box] of boxes.slice(0, 7).entries()) await box.fill(place === 0 ? "不知道" : String(8000 + place));
  await colleague.getByRole("button", { name: told.done }).last().click();
  await expect(colleague.getByRole("alert").first()).toBeVisible();
  await expect(colleague.getByRole("textbox").first()).toHaveValue("不知道");
  await colleague.getByRole("textbox").first().fill("9100");
  await colleague.getByRole("button", { name: told.done }).last().click();
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(told.thanks);
  await expect(colleague.getByRole("main")).toContainText(told.open);
  await colleague.getByRole("button", { name: "English" }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(words.en.title);
  await context.close();

  const token = link.split("/").at(-1) ?? "";
  const put = (path: string, key: string) =>
    fetch(`${baseURL}/api/${path}/entries`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ entries: [{ key, entry: { typed: "1" }, base: 0 }] }),
    });
  expect((await put(`fill/${token}`, "fact:total-assets.2024")).status).toBe(404);
  expect((await put(`sheets/${token}`, `fact:revenue.${last}`)).status).toBe(404);
  expect((await put(`fill/${firm.token}`, `fact:revenue.${last}`)).status).toBe(404);
  for (const path of [`sheets/${token}`, `shared/${token}`, `fill/${firm.token}`, `sheets/${token}/colleagues`])
    expect((await fetch(`${baseURL}/zh/${path}`)).status).toBe(404);
});
