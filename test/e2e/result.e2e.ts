import type { Page } from "@playwright/test";
import { rooms } from "#lib/charts/rooms";
import { locales } from "#lib/text/languages";
import { expect, type Firm, type submittedFirm, test } from "./firm";

const last = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

/** A firm that aims at little giant, has one title and falls short. */
async function aimingFirm(start: Parameters<typeof submittedFirm>[0], origin: string | undefined): Promise<Firm> {
  const firm = await start({ firmName: "江阴恒达精密轴承有限公司", year: last });
  await firm.answer();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  const typed = {
    [`research-spending.${last}`]: "310",
    [`research-spending.${last - 1}`]: "290",
    titles: JSON.stringify([{ kind: "innovative", granted: "2024-09-01", expires: "2027-08-31" }]),
  };
  const saved = await fetch(`${origin}/api/sheets/${firm.token}/figures`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      answers: Object.entries(typed).map(([question, words]) => ({
        ...{ question, note: null, base: 0 },
        entry: { typed: words },
      })),
    }),
  });
  expect(saved.status).toBe(200);
  await firm.submit();
  return firm;
}

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test("a result is three screens of a phone at most, and no room more than six", async ({ page, baseURL, start }) => {
  test.slow();
  const firm = await aimingFirm(start, baseURL);
  for (const locale of locales) {
    const result = `${firm.home(locale)}/result/1`;
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(result);
    // English takes more room for the same.
    const share = locale === "zh" ? 1 : 1.12;
    expect.soft(await height(page), `${locale} first`).toBeLessThanOrEqual(3 * share * 780);
    for (const room of rooms) {
      await page.goto(`${result}/${room}`);
      expect.soft(await height(page), `${locale} ${room}`).toBeLessThanOrEqual(6 * share * 780);
      await expect.soft(page.getByRole("link", { name: /^(结果首页|First page of the result)$/ })).toBeVisible();
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(result);
    const foot = await page.locator("section:has(> #first)").evaluate((each) => each.getBoundingClientRect().bottom);
    expect.soft(foot, `${locale} at a desk`).toBeLessThanOrEqual(share * 800);
  }
});

test("what is missing is counted once, on the first screen as in its room", async ({ page, baseURL, start }) => {
  const firm = await aimingFirm(start, baseURL);
  await page.goto(`${firm.home()}/result/1`);
  const heading = page.locator("#goal");
  const count = Number(/离小巨人(?:还|已知)差 (\d+) 条/.exec((await heading.textContent()) ?? "")?.[1]);
  expect(count).toBeGreaterThan(1);
  await expect(page.locator("#goal ~ div ol > li")).toHaveCount(Math.min(3, count));
  await expect(page.getByText("称号：专精特新")).toBeVisible();
  await expect(page.getByText("差 600 万元")).toBeVisible();
  await expect(page.locator("section:has(> #first) li").first()).toContainText("先取得专精特新称号");
  await page.goto(`${firm.home()}/result/1/tiers`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`差 ${count} 条`);
  await expect(page.getByRole("heading", { level: 2, name: `还差 ${count} 条` })).toBeVisible();
  await page.getByRole("link", { name: "专精特新中小企业", exact: true }).click();
  await expect(page).toHaveURL(/\/tiers\?tier=specialised$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("专精特新中小企业：");
});

test("a result is printed on two pages, and the whole report on more", async ({ page, baseURL, start }) => {
  const firm = await aimingFirm(start, baseURL);
  const pages = async (path: string) => {
    await page.goto(path);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return [...paper.matchAll(/\/Type\s*\/Page\b/g)].length;
  };
  for (const locale of locales) {
    expect.soft(await pages(`${firm.home(locale)}/result/1`), locale).toBe(2);
    expect.soft(await pages(`${firm.home(locale)}/result/1/report`), locale).toBeGreaterThan(4);
  }
});

test("a result begins with what was asked for", async ({ page, baseURL, start }) => {
  const firm = await aimingFirm(start, baseURL);
  const title = page.getByRole("heading", { level: 1 });
  await page.goto(`${firm.home()}/result/1`);
  await expect(title).not.toContainText("小巨人");
  await firm.send(`${firm.home()}/goal/save`, { asked: "goal", goal: "tier", tier: "little-giant" });
  await page.goto(`${firm.home()}/result/1`);
  await expect(title).toContainText("离小巨人");
  await expect(page.locator("article header ol > li").first()).toBeVisible();
  await firm.send(`${firm.home()}/goal/save`, { asked: "goal", goal: "strength" });
  await page.goto(`${firm.home()}/result/1`);
  await expect(page.locator("#goal")).toHaveCount(0);
  await expect(page.locator("section:has(> #first)")).not.toContainText(/先取得|还缺/);
  await page.goto(`${firm.home()}/result/1/tiers`);
  await expect(title).toContainText("没有选目标称号");
});

test("what is ticked for a reader is what the preview shows", async ({ page, baseURL, start }) => {
  const firm = await aimingFirm(start, baseURL);
  await page.goto(`${firm.home()}/result/1/share`);
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByRole("checkbox").last().check();
  await page.getByRole("button", { name: "先看对方会看到什么" }).click();
  await expect(page).toHaveURL(/\/preview\/tiers$/);
  await expect(page.locator("#goal")).toBeVisible();
  await page.getByRole("link", { name: "就这样，去生成链接" }).click();
  await expect(page.getByRole("checkbox").last()).toBeChecked();
});

test("a firm sees beforehand what a reader will see", async ({ baseURL, start }) => {
  const firm = await aimingFirm(start, baseURL);
  const article = async (path: string, base: string) =>
    (/<article.*<\/article>/s.exec(await (await fetch(`${baseURL}${path}`)).text())?.[0] ?? "").replaceAll(base, "");
  for (const [view, shows] of [
    ["neither", []],
    ["answers", ["answers"]],
    ["answers-tiers", ["answers", "tiers"]],
  ] as const) {
    const shared = await firm.share(1, "", [...shows]);
    const preview = `${firm.home()}/result/1/preview/${view}`;
    for (const place of ["", "/strength", "/learning"]) {
      const seen = await article(shared + place, shared);
      expect(seen).toContain("<h1");
      expect.soft(await article(preview + place, preview), `${view} ${place}`).toBe(seen);
    }
    const strength = await (await fetch(`${baseURL}${shared}/strength`)).text();
    // The number of patents was answered.
    expect.soft(strength.includes("9 件"), view).toBe(shows.some((part) => part === "answers"));
  }
  expect((await fetch(`${baseURL}${firm.home()}/result/1/preview/everything`)).status).toBe(404);
});
