import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { rooms } from "#lib/charts/rooms";
import { type Locale, locales } from "#lib/text/languages";
import { latestEdition, layoutOf } from "#questionnaires";
import { expect, statusAt, test } from "./firm";

const languages = { zh: "zh-CN", en: "en" } satisfies Record<Locale, string>;
const widths = [
  { width: 1280, text: 100 },
  { width: 640, text: 200 },
  { width: 360, text: 100 },
];

/** Everything that holds of any page, whatever it says. */
async function judge(page: Page, locale: Locale, name: string): Promise<void> {
  await expect.soft(page.locator("html"), name).toHaveAttribute("lang", languages[locale]);
  await expect
    .soft(page.getByRole("heading", { level: 1 }), name)
    .toHaveText([locale === "zh" ? /\p{Script=Han}/u : /^\P{Script=Han}+$/u]);
  const isHome = /^\/(zh|en)$/.test(name);
  await expect.soft(page, name).toHaveTitle(isHome ? /^(跃标|Leapmark) · ./ : /. · (跃标|Leapmark)$/);
  for (const { width, text } of widths) {
    await page.setViewportSize({ width, height: 780 });
    await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), text);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const reach = (element: Element) => Math.round(element.getBoundingClientRect().right);
      const beyond = [...document.querySelectorAll("body *")].filter((element) => reach(element) > clientWidth);
      return scrollWidth > clientWidth
        ? beyond.slice(0, 5).map((element) => `${reach(element)} ${element.outerHTML.slice(0, 120)}`)
        : [];
    });
    expect.soft(wide, `${name} at ${width} px, text at ${text} %`).toEqual([]);
  }
  await expectNoViolation(page, name);
}

async function expectNoViolation(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any, all }) => `${id}: ${[...any, ...all][0]?.message ?? ""} ${html.slice(0, 160)}`),
  );
  expect.soft(found, name).toEqual([]);
}

const inEnglish = (path: string) => path.replace(/^\/zh/, "/en");

/** Judges a page in both languages; the language link of the first leads to the second, which is at the same place. */
async function judgeBoth(page: Page, path: string, { status = 200, there = path } = {}): Promise<void> {
  expect.soft(await statusAt(page, path), path).toBe(status);
  await judge(page, "zh", path);
  await page.getByText("English", { exact: true }).click();
  await page.waitForURL((url) => url.pathname === inEnglish(there));
  await judge(page, "en", inEnglish(path));
  await expect.soft(page.getByText("中文", { exact: true }), inEnglish(path)).toBeVisible();
}

/** Judges a state that its address alone does not hold. */
async function judgeEach(page: Page, path: string, reach?: (locale: Locale) => Promise<unknown>): Promise<void> {
  for (const locale of locales) {
    const there = locale === "en" ? inEnglish(path) : path;
    await page.goto(there);
    await reach?.(locale);
    await judge(page, locale, there);
  }
}

/** Scrolls through the page, so that every chart that is loaded when seen is there. */
async function seeAll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 4000 });
  // Before the scripts of the page run, nothing watches what is seen.
  await expect(async () => {
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += 2000) {
        scrollTo(0, top);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    await expect(page.locator(".recharts-surface").first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await page.waitForLoadState("networkidle");
}

test("the pages that everybody can open", async ({ page }) => {
  test.slow();
  for (const name of [
    "",
    "/start",
    "/key",
    "/questions",
    "/prepare",
    "/cases",
    "/method",
    "/privacy",
    "/accessibility",
    "/deleted",
  ])
    await judgeBoth(page, `/zh${name}`);
});

test("a form that came back", async ({ page }) => {
  await judgeEach(page, "/zh/start", async () => {
    await page.getByRole("textbox").first().fill("长".repeat(120));
    await page.getByRole("textbox").last().fill("nobody@nowhere");
    await page.getByRole("button", { name: /^(开始填写|Begin)$/ }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
    await expect(page.getByRole("textbox").last()).toHaveValue("nobody@nowhere");
  });
  for (const problem of ["unknown", "empty", "tooMany&minutes=12"]) await judgeEach(page, `/zh/key?problem=${problem}`);
});

test("the pages of what cannot be shown", async ({ page, start }) => {
  const gone = await start();
  await gone.send(`${gone.home()}/delete/confirm`, {});
  for (const place of ["", "/sections/firm"])
    await judgeBoth(page, gone.home() + place, { status: 410, there: "/zh/problem/gone" });
  for (const path of ["/zh/nowhere", "/zh/sheets/unknown", "/zh/shared/unknown"])
    await judgeBoth(page, path, { status: 404, there: "/zh/problem/not-found" });
  const problems = {
    "not-found": 404,
    gone: 410,
    "too-large": 413,
    "too-many": 429,
    forbidden: 403,
    "bad-request": 400,
    unavailable: 503,
  };
  for (const [kind, status] of Object.entries(problems)) await judgeBoth(page, `/zh/problem/${kind}`, { status });
  await judgeBoth(page, "/zh/problem/broken");
});

test("a sheet that is empty", async ({ page, start }) => {
  test.slow();
  await page.goto("/zh/start");
  await page.getByRole("button", { name: "开始填写" }).click();
  await page.waitForURL(/\/sections\//);
  const begun = new URL(page.url()).pathname;
  for (const path of [begun, begun.replace(/\/sections\/.*$/, "/keys")]) await judgeBoth(page, path);
  const empty = await start();
  for (const place of ["", "/check", "/delete"]) await judgeBoth(page, `${empty.home()}${place}`);
  for (const { id } of layoutOf(latestEdition).pages) await judgeBoth(page, `${empty.home()}/sections/${id}`);
});

test("the scripts of a section weigh at most 140 KiB, packed", async ({ page, start }) => {
  const firm = await start();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") scripts.set(answer.url(), answer.body());
  });
  await page.goto(`${firm.home()}/sections/technology-level`, { waitUntil: "networkidle" });
  const bodies = await Promise.all(scripts.values());
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  expect(weight).toBeGreaterThan(100 * 1024);
  expect(weight).toBeLessThanOrEqual(140 * 1024);
});

test("a sheet with gaps, problems and a conflict", async ({ page, start }) => {
  const firm = await start({ firmName: "江南精密轴承有限公司" });
  await firm.answer({ except: ["patents-granted-year", "independence", "partner-status"] });
  await judgeBoth(page, firm.home());
  await judgeBoth(page, `${firm.home()}/check`);
  await firm.save([{ question: "staff", entry: { typed: "一百多" }, note: "含劳务派遣", base: 1 }]);
  await firm.save([{ question: "research-staff", entry: { value: 4000 }, base: 1 }]);
  await firm.save([{ question: "product-performance", entry: { value: "lowest" } }]);
  await judgeBoth(page, firm.home());
  await judgeBoth(page, `${firm.home()}/check`);
  await judgeEach(page, `${firm.home()}/sections/firm?problem=open`, () =>
    expect(page.locator("#problems")).toBeVisible(),
  );
  await judgeBoth(page, `${firm.home()}/sections/technology-level`);
  await page.goto(`${firm.home()}/sections/technology-level`);
  await expect(page.getByRole("button", { name: "用这一个" })).toBeVisible();
  await page.goto(`${firm.home()}/sections/technology-capability`);
  await page.getByRole("textbox").first().fill("abc");
  await page.getByRole("button", { name: /^保存并/ }).click();
  await expect(page.locator("#problems")).toBeFocused();
  await judge(page, "zh", "a section with a problem just found");
});

test("a result in full, with the charts still and live", async ({ page, start }) => {
  test.slow();
  const firm = await start({ firmName: "江南精密轴承有限公司" });
  await firm.answer();
  await judgeBoth(page, `${firm.home()}/check`);
  const result = await firm.submit();
  const shared = await firm.share(1, "银行客户经理", ["answers", "tiers"]);
  for (const path of [result, shared])
    for (const room of [...rooms, "report"]) await judgeBoth(page, `${path}/${room}`);
  for (const place of ["share", "manage", "preview/neither", "preview/answers-tiers/tiers"])
    await judgeBoth(page, `${result}/${place}`);
  await judgeBoth(page, shared);
  await judgeBoth(page, firm.home());
  await judgeBoth(page, `${firm.home()}/delete`);
  await judgeBoth(page, result);
  for (const path of [result, inEnglish(result)]) {
    await page.goto(`${path}/strength`);
    await seeAll(page);
    await judge(page, path === result ? "zh" : "en", `${path} with live charts`);
  }
});

test("results of a few answers", async ({ page, start }) => {
  const quick = await start({ depth: "quick" });
  await quick.answer();
  await judgeBoth(page, await quick.submit());
  const meagre = await start();
  await meagre.save([{ question: "staff", entry: { value: 120 } }]);
  await judgeBoth(page, await meagre.submit());
});
