import type { Browser, Page } from "@playwright/test";
import { latestEdition, layoutOf } from "#questionnaires";
import { expect, type Firm, firmOf, test } from "./firm";

const { cards, pages } = layoutOf(latestEdition);
const pageOf = (question: string) => pages.find(({ questions }) => questions.some(({ id }) => id === question))?.id;

/** The two sides of a pair whose press answers the second as the first. */
const pair = cards.flatMap((card) => (card.kind === "pair" && card.same ? [card] : []))[0];
if (!pair) throw new Error("there is a pair that can be the same");
const [then, now] = pair.questions;
const years = cards.find(({ kind }) => kind === "years")?.questions ?? [];

const plain = async (browser: Browser, width = 360): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 780 } })).newPage();

const answers = async (firm: Firm) =>
  new Map((await firm.download()).answers.map(({ question, entry }) => [question, entry as { answer?: unknown }]));

async function exporter(start: (wish?: object) => Promise<Firm>): Promise<{ firm: Firm; abroad: string }> {
  const firm = await start();
  await firm.save([{ question: "foreign-sales", entry: { value: "now" } }]);
  return { firm, abroad: `${firm.home()}/sections/${pageOf(then)}` };
}

test("then and now are two groups of one card, each answered by keyboard", async ({ page, start }) => {
  const { firm, abroad } = await exporter(start);
  await page.goto(abroad);
  await expect(page.getByRole("status").last()).toContainText("存一题");
  const card = page.getByRole("group").filter({ has: page.locator(`#${then}`) });
  await expect(card.getByRole("radiogroup")).toHaveCount(2);
  const [left, right] = [page.locator(`#${then}`), page.locator(`#${now}`)];
  await left.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(left.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(right.getByRole("radio", { checked: false }).and(page.locator(":focus"))).toHaveCount(1);
  await card.getByRole("button", { name: pair.same?.zh ?? "" }).press("Enter");
  await expect(right.getByRole("radio").nth(1)).toBeChecked();
  const given = async () => {
    const stored = await answers(firm);
    return [stored.get(then)?.answer, stored.get(now)?.answer];
  };
  const chosen = await right.getByRole("radio").nth(1).getAttribute("value");
  await expect.poll(given).toEqual([chosen, chosen]);
});

test("a former address of a section leads to the page that it is on", async ({ page, start }) => {
  const { firm, abroad } = await exporter(start);
  const joined = latestEdition.sections.find(({ questions }) => questions.some(({ id }) => id === now));
  await page.goto(`${firm.home()}/sections/${joined?.id}#${now}`);
  await expect(page).toHaveURL(new RegExp(`${abroad}#${now}$`));
});

test("without scripts, now is as then by one press, and the growth of the years stands there once saved", async ({
  browser,
  start,
}) => {
  const { firm, abroad } = await exporter(start);
  const page = await plain(browser);
  await page.goto(abroad);
  await page.locator(`#${then}`).getByRole("radio").nth(3).check();
  await page.getByRole("button", { name: pair.same?.zh ?? "" }).click();
  await expect(page).toHaveURL(new RegExp(`#${then}$`));
  await expect(page.locator(`#${now}`).getByRole("radio").nth(3)).toBeChecked();
  expect((await answers(firm)).get(now)).toEqual((await answers(firm)).get(then));

  const capability = `${firm.home()}/sections/${pageOf(years[0] ?? "")}`;
  await page.goto(capability);
  for (const [place, count] of ["3", "4", "6"].entries()) await page.locator(`[name="${years[place]}"]`).fill(count);
  await page.getByRole("button", { name: /^保存并/ }).click();
  await page.goto(capability);
  await expect(page.locator("output")).toHaveText(/3 → 4 → 6 件：后两年平均 5 件，比 \d{4} 年多 67%/);
  await page.context().close();
});

test("the growth follows what is typed, and a count that cannot be read is told below its year", async ({
  page,
  start,
}) => {
  const firm = await start();
  await page.goto(`${firm.home("en")}/sections/${pageOf(years[0] ?? "")}`);
  await expect(page.getByRole("status").last()).toContainText("Every answer");
  const boxes = years.map((id) => page.locator(`[name="${id}"]`));
  for (const [place, count] of ["0", "2", "4"].entries()) await boxes[place]?.fill(count);
  await expect(page.locator("output")).toHaveText(/^0 → 2 → 4: none in \d{4}, 3 a year on average since\.$/);
  await boxes[1]?.fill("many");
  await boxes[1]?.blur();
  await expect(page.locator("output")).toHaveText("");
  await expect(page.locator(`[id="${years[1]}-problem"]`)).toContainText(/\d{4}.*number/);
  await expect(page.locator(`[name="${years[1]}"]`)).toHaveAttribute("aria-invalid", "true");
});

/** A firm's sheet of the year after one that was submitted, with a fact of no year. */
async function nextYear(start: (wish?: object) => Promise<Firm>, baseURL: string | undefined): Promise<Firm> {
  const firm = await start({ year: new Date().getFullYear() - 2 });
  await firm.answer();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await fetch(`${baseURL}/api/sheets/${firm.token}/entries`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ entries: [{ key: "fact:registered-in-mainland", entry: { typed: "yes" }, base: 0 }] }),
  });
  await firm.submit();
  return firmOf(baseURL ?? "", await firm.send(`${firm.home()}/next`, {}), "zh", "full");
}

for (const scripts of [true, false])
  test(`next year, what has not changed is this year's by one press (${scripts ? "with" : "without"} scripts)`, async ({
    browser,
    baseURL,
    start,
  }) => {
    const next = await nextYear(start, baseURL);
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${next.home()}/check`);
    const carriedWords = page.getByText(/有 \d+ 处还是上次的内容/);
    await expect(carriedWords).toBeVisible();
    const before = Number(/\d+/.exec((await carriedWords.textContent()) ?? "")?.[0]);
    await page.goto(`${next.home()}/sections/technology-level`);
    const one = page.locator("#product-performance");
    await expect(one).toContainText("上次的回答");
    await one.getByRole("button", { name: /^没有变/ }).click();
    await expect(one).not.toContainText("上次的回答");
    await expect
      .poll(async () => (await next.download()).answers.find(({ question }) => question === "product-performance"))
      .toMatchObject({ revision: 2 });
    await page.getByRole("button", { name: /^这 \d+ 题都没有变$/ }).click();
    await expect(page.getByText("上次的回答")).toHaveCount(0);
    await expect
      .poll(async () => {
        await page.goto(`${next.home()}/check`);
        return Number(/\d+/.exec((await carriedWords.textContent()) ?? "")?.[0]);
      })
      .toBeLessThan(before);

    await next.send(`${next.home()}/goal/aim`, { tier: "little-giant" });
    await page.goto(`${next.home()}/official/firm`);
    const fact = page.locator('[id="registered-in-mainland"]');
    await expect(fact).toContainText("上次填的");
    await fact.getByRole("button", { name: /^没有变/ }).click();
    await expect(fact).not.toContainText("上次填的");
    await expect(fact.getByRole("radio").first()).toBeChecked();
    await context.close();
  });

test("the page that checks all answers puts what is open first, and folds the rest", async ({ page, start }) => {
  const firm = await start();
  await firm.answer({ except: ["price-position"] });
  await firm.save([{ question: "independence", entry: { cleared: true }, note: "等检测报告", base: 1 }]);
  await page.goto(`${firm.home()}/check`);
  await expect(page.getByRole("link", { name: /^修改：/ })).toHaveCount(2);
  const note = page.getByText("备注：等检测报告");
  await expect(note).toBeVisible();
  expect(await note.evaluate((each) => getComputedStyle(each).color)).toBe(
    await page.locator("h1").evaluate((each) => getComputedStyle(each).color),
  );
  await page.getByRole("link", { name: "去提交" }).click();
  await expect(page.locator("#submit")).toContainText("还有 2 题没答");
  await expect(page.locator("#submit")).toContainText("还没选目标称号");
  await firm.save([
    { question: "price-position", entry: { value: "high" } },
    { question: "independence", entry: { value: "high" }, base: 2 },
  ]);
  await page.reload();
  await expect(page.getByRole("link", { name: /^修改：/ })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(4);
});
