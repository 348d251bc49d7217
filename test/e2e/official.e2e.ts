import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { latestEdition, pageOfQuestion } from "#questionnaires";
import { expect, type Firm, submittedFirm, test } from "./firm";

type Wish = { question: string; entry: { typed: string } | { cleared: true }; base?: number };

/** Sends facts as a page with scripts does. */
const put = (firm: Firm, origin: string | undefined, ...wishes: Wish[]) =>
  fetch(`${origin}/api/sheets/${firm.token}/figures?locale=en`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ answers: wishes.map((wish) => ({ note: null, base: 0, ...wish })) }),
  });
const figure = (question: string, typed: string, base = 0): Wish => ({ question, entry: { typed }, base });

/** The last complete accounting year. */
const last = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() - 1;

const words = {
  zh: {
    aim: "按这一级填",
    next: "保存并继续",
    label: (name: string, year: number) => `${name} · ${year} 年 · 万元`,
    research: "研发费用",
    revenue: "营业收入",
    main: "主营业务收入",
    saved: /已保存/,
    short: `差 280 万元`,
    contradictory: "主营业务收入大于营业收入",
    authorities: "由主管部门决定",
    use: "就用这个数",
    add: "保存，再加一行",
    titles: "称号与资质",
    remove: "删掉这一行",
    notANumber: "请填数字",
  },
  en: {
    aim: "Fill in for this tier",
    next: "Save and continue",
    label: (name: string, year: number) => `${name} · ${year} · × 10,000 yuan`,
    research: "R&D spending",
    revenue: "Revenue",
    main: "Main-business revenue",
    saved: /Saved/,
    short: "short by CNY 2.8 million",
    contradictory: "Main-business revenue is more than revenue",
    authorities: "the authorities decide",
    use: "Use this figure",
    add: "Save and add a row",
    titles: "Titles",
    remove: "Remove this row",
    notANumber: "Please enter a number",
  },
} satisfies Record<Locale, unknown>;

async function expectSound(page: Page, name: string): Promise<void> {
  for (const { width, text } of [
    { width: 1280, text: 100 },
    { width: 640, text: 200 },
    { width: 360, text: 100 },
  ]) {
    await page.setViewportSize({ width, height: 780 });
    await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), text);
    const beyond = await page.getByRole("main").evaluate((main) => {
      const { clientWidth } = document.documentElement;
      const reach = (element: Element) => Math.round(element.getBoundingClientRect().right);
      return [main, ...main.querySelectorAll("*")]
        .filter((element) => reach(element) > clientWidth && !element.closest("[class*=table], svg, .unseen"))
        .slice(0, 3)
        .map((element) => `${reach(element)} ${element.outerHTML.slice(0, 120)}`);
    });
    expect.soft(beyond, `${name} at ${width} px, text at ${text} %`).toEqual([]);
  }
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`),
      name,
    )
    .toEqual([]);
}

/** Chooses the tier and gives what is short by 280, with or without scripts; ends on the ladder. */
async function giveFigures(page: Page, firm: Firm, locale: Locale): Promise<void> {
  const say = words[locale];
  const field = (name: string, year: number) => page.getByRole("textbox", { name: say.label(name, year), exact: true });
  await page.goto(`${firm.home(locale)}/official`);
  await page.locator('input[name="tier"][value="little-giant"]').check();
  await page.getByRole("button", { name: say.aim }).click();
  await page.waitForURL((url) => url.pathname.endsWith("/official"));
  await page.goto(`${firm.home(locale)}/official/accounts`);
  await field(say.research, last - 1).fill("400");
  await field(say.research, last).fill("520 万元");
  await field(say.revenue, last).fill("0.96亿");
  await field(say.main, last).fill("９９００");
  await page.getByRole("button", { name: say.next }).click();
  // The facts do not go together, which is said before one goes on.
  await expect(page.locator("#contradictions")).toContainText(say.contradictory);
  await field(say.main, last).fill("9,500");
  await page.getByRole("button", { name: say.next }).click();
  await page.waitForURL(/\/official\/product/);
  await page.goto(`${firm.home(locale)}/official`);
  const main = page.getByRole("main");
  await expect(main).toContainText(say.short);
  await expect(main).toContainText(say.authorities);
  await expect(main).not.toContainText(say.contradictory);
}

for (const locale of locales) {
  test(`official figures lead to the ladder (${locale})`, async ({ page, start }) => {
    const firm = await start({ firmName: "江南轴承" });
    await giveFigures(page, firm, locale);
    await expectSound(page, "official");
  });

  test(`and do so without scripts (${locale})`, async ({ browser, start }) => {
    const firm = await start();
    const context = await browser.newContext({ javaScriptEnabled: false });
    await giveFigures(await context.newPage(), firm, locale);
    await context.close();
  });

  test(`every page of the figures is sound (${locale})`, async ({ page, baseURL, start }) => {
    test.slow();
    const firm = await start();
    await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
    await put(firm, baseURL, figure("uscc", "91350100M000100Y44"), figure("titles", '[{"kind":"specialised"}]'));
    for (const section of ["firm", "people", "accounts", "product", "holdings", "conduct"]) {
      await page.goto(`${firm.home(locale)}/official/${section}`);
      await expectSound(page, section);
    }
    await page.goto(`${firm.home(locale)}/evidence`);
    await expectSound(page, "evidence");
  });
}

test("what is given is saved as it is given, told where it cannot be read, and kept", async ({ page, start }) => {
  const firm = await start();
  const say = words.zh;
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  await page.goto(`${firm.home()}/official/accounts`);
  const revenue = page.getByRole("textbox", { name: say.label(say.revenue, last), exact: true });
  await revenue.fill("许多");
  await expect(page.locator(`[id="revenue.${last}-problem"]`)).toContainText(say.notANumber);
  await expect(revenue).toHaveAttribute("aria-invalid", "true");
  await revenue.fill("5,000");
  await expect(page.locator(`[id="revenue.${last}-problem"]`)).toHaveText("");
  await expect(page.getByRole("status")).toHaveText(say.saved);
  await page.reload();
  await expect(revenue).toHaveValue("5000");
});

test("the questionnaire's figure is offered and taken with one press, never by itself", async ({ page, start }) => {
  const firm = await start({ year: last });
  await firm.answer();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  await page.goto(`${firm.home()}/official/accounts`);
  const say = words.zh;
  const spending = page.getByRole("textbox", { name: say.label(say.research, last), exact: true });
  await expect(spending).toHaveValue("");
  const offer = page.locator(`[id="research-spending.${last}"]`);
  await expect(offer).toContainText("520");
  await expect(offer).toContainText("资本化支出");
  await offer.getByRole("button").click();
  await expect(spending).toHaveValue("520");
  await expect(offer.getByRole("button")).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false])
  test(`a fact is offered where the questionnaire asks nearly the same, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
    start,
  }) => {
    const firm = await start({ year: last });
    await put(firm, baseURL, figure(`research-spending.${last}`, "480.5"));
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.goto(`${baseURL}${firm.home()}/sections/${pageOfQuestion(latestEdition, "research-spending")}`);
    const card = page.locator('[id="research-spending"]');
    const spending = card.getByRole("textbox").first();
    await expect(spending).toHaveValue("");
    await expect(card).toContainText("480.5 万元");
    await expect(card).toContainText("资本化支出");
    await card.getByRole("button", { name: messagesOf("zh").section.takeOffer }).click();
    await expect(spending).toHaveValue("480.5");
    await expect(card.getByRole("button", { name: messagesOf("zh").section.takeOffer })).toHaveCount(0);
    await page.context().close();
  });

test("what the questionnaire asks as well is entered once: it stands in both, and is changed in both", async ({
  page,
  baseURL,
  start,
}) => {
  const firm = await start({ year: last });
  await firm.answer();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  await page.goto(`${firm.home()}/official/accounts`);
  const say = words.zh;
  const revenue = page.getByRole("textbox", { name: say.label(say.revenue, last), exact: true });
  await expect(revenue).toHaveValue("9600");
  await expect(page.locator(`[id="revenue.${last}"]`)).toContainText("问卷里也问这个数");
  await revenue.fill("9876.543210");
  await expect(page.getByRole("status").last()).toHaveText(say.saved);
  await page.goto(`${firm.home()}/sections/firm`);
  const question = page.locator("#revenue");
  await expect(question.getByRole("textbox").first()).toHaveValue("9876.54321");
  await expect(question).toContainText("官方条件也要这个数");
  await question.getByRole("textbox").first().fill("9700");
  await expect(page.getByRole("status").last()).toHaveText(/已保存/);
  const { answers, figures } = (await firm.download()) as unknown as {
    answers: { question: string; entry: unknown }[];
    figures: { fact: string; entry: unknown }[];
  };
  expect(answers.find(({ question: id }) => id === "revenue")?.entry).toEqual({ answer: 9700 });
  expect(figures.find(({ fact }) => fact === `revenue.${last}`)?.entry).toEqual({ value: 9700 });
  // A window that has not seen it never overwrites it, from whichever page it comes.
  await put(firm, baseURL, figure(`revenue.${last}`, "8000", 1));
  await page.reload();
  const conflict = page.getByRole("group", { name: "这道题在另一处也改过" });
  await expect(conflict).toContainText("8,000");
  await conflict.getByRole("button", { name: "用这一个" }).click();
  await expect(question.getByRole("textbox").first()).toHaveValue("8000");
  await page.goto(`${firm.home()}/official/accounts`);
  await expect(revenue).toHaveValue("8000");
});

test("after submitting, a changed fact moves the tiers of today alone, and is marked", async ({ page, start }) => {
  const firm = await start({ year: last });
  await firm.answer();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await firm.submit();
  const submitted = (await firm.download()).results;
  await page.goto(`${firm.home()}/official`);
  await expect(page.locator("#changed")).toHaveCount(0);
  await page.goto(`${firm.home()}/official/accounts`);
  const say = words.zh;
  await page.getByRole("textbox", { name: say.label(say.revenue, last), exact: true }).fill("12000");
  await expect(page.getByRole("status").last()).toHaveText(say.saved);
  await page.goto(`${firm.home()}/official`);
  await expect(page.locator("#changed")).toContainText("提交时：9,600 万元 · 现在：1.2 亿元");
  await page.goto(`${firm.home()}/result/1`);
  await expect(page.getByRole("main")).toContainText("提交以后又改过 1 项指标");
  expect((await firm.download()).results).toEqual(submitted);
  // The questionnaire is closed, also where it asks the same number.
  const late = await firm.save([{ question: "revenue", entry: { value: 1 }, base: 2 }]);
  expect(late.status).toBe(409);
});

test("rows are added and taken away, and none is not the same as nothing", async ({ browser, start }) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${firm.home()}/official/holdings`);
  const titles = page.getByRole("group", { name: words.zh.titles, exact: true });
  const kinds = titles.getByRole("combobox", { name: /^称号/ });
  await kinds.first().selectOption("innovative");
  await titles.getByRole("button", { name: words.zh.add }).click();
  await kinds.nth(1).selectOption("technology");
  await titles.getByRole("button", { name: words.zh.add }).click();
  await expect(titles.getByRole("button", { name: words.zh.remove })).toHaveCount(2);
  await titles.getByRole("button", { name: words.zh.remove }).first().click();
  await expect(kinds.first()).toHaveValue("technology");
  await titles.getByRole("button", { name: words.zh.remove }).click();
  await titles.getByRole("checkbox").check();
  await page.getByRole("button", { name: words.zh.next }).click();
  const { figures } = (await firm.download()) as unknown as { figures: { fact: string; entry: unknown }[] };
  expect(figures.find(({ fact }) => fact === "titles")?.entry).toEqual({ value: [] });
  await context.close();
});

test("two windows: the later one overwrites nothing, and the person chooses", async ({ page, baseURL, start }) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  const key = `revenue.${last}`;
  await put(firm, baseURL, figure(key, "5000"));
  await put(firm, baseURL, figure(key, "5100", 1));
  const late = (await (await put(firm, baseURL, figure(key, "5200", 1))).json()) as { saved: { status: string }[] };
  expect(late.saved[0]?.status).toBe("conflict");
  const { figures } = (await firm.download()) as unknown as { figures: { fact: string; waiting: object[] }[] };
  expect(figures.find(({ fact }) => fact === key)?.waiting).toMatchObject([
    { fact: key, revision: 3, entry: { value: 5200 }, late: true },
  ]);
  await page.goto(`${firm.home()}/official/accounts`);
  const control = page.locator(`[id="${key}"]`);
  await expect(control.getByRole("textbox")).toHaveValue("5100");
  await control.getByRole("button", { name: "用这一个" }).click();
  await expect(control.getByRole("textbox")).toHaveValue("5200");
  await expect(control.getByRole("button", { name: "用这一个" })).toHaveCount(0);
});

test("saving takes no fact that is none", async ({ baseURL, start }) => {
  const [mine, other] = [await start(), await start()];
  const status = async (...wishes: Wish[]) => (await put(mine, baseURL, ...wishes)).status;
  expect(await status(figure(`revenue.${last}`, "1"), figure("none-such", "1"))).toBe(422);
  expect(await status(figure("revenue", "1"))).toBe(422);
  expect(await status(figure(`uscc.${last}`, "1"))).toBe(422);
  expect(await status(figure("law-abiding", "yes"))).toBe(422);
  expect(await status(figure("extra.any", "1"))).toBe(422);
  expect(await status(figure("__proto__", "1"))).toBe(400);
  expect(await status(figure(`revenue.${last}`, "1", 7))).toBe(409);
  expect(await status()).toBe(400);
  expect((await put({ ...mine, token: "x".repeat(43) }, baseURL, figure(`revenue.${last}`, "1"))).status).toBe(404);
  for (const firm of [mine, other])
    expect(((await firm.download()) as unknown as { figures: unknown[] }).figures).toEqual([]);
});

test("a result holds the ladder as it was, tells how to add figures, and a share shows none of it", async ({
  page,
  baseURL,
  start,
}) => {
  const firm = await submittedFirm(start);
  await page.goto(`${firm.home()}/result/1/tiers`);
  await expect(page.locator('#tiers a[href*="/official/"]').first()).toBeVisible();
  await firm.send(`${firm.home()}/reopen`, {});
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  await put(
    firm,
    baseURL,
    figure(`research-spending.${last - 1}`, "400"),
    figure(`research-spending.${last}`, "520"),
    figure(`revenue.${last}`, "9600"),
  );
  const check = await (await fetch(`${baseURL}${firm.home()}/check`)).text();
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(check)?.[1]?.replaceAll("&quot;", '"') ?? "";
  const stale = await firm.send(`${firm.home()}/submit`, { seen: "{}" });
  expect(stale.headers.get("location")).toMatch(/stale/);
  const sent = await firm.send(`${firm.home()}/submit`, { seen: hidden("seen") });
  expect(sent.headers.get("location")).toBe(`${firm.home()}/result/2`);
  await page.goto(`${firm.home()}/result/2/tiers`);
  await expect(page.locator("#tiers")).toContainText("差 280 万元");
  await expectSound(page, "result");
  await put(firm, baseURL, figure(`research-spending.${last}`, "900", 1));
  await page.reload();
  await expect(page.locator("#tiers")).toContainText("差 280 万元");
  const closed = await firm.share(2);
  for (const place of ["", "/report", "/strength", "/method"]) {
    const shared = await (await fetch(baseURL + closed + place)).text();
    for (const secret of ["差 280 万元", "9,600 万元", "离小巨人"]) expect(shared, place).not.toContain(secret);
  }
  expect((await fetch(`${baseURL}${closed}/tiers`)).status).toBe(404);
  const opened = await (await fetch(`${baseURL}${await firm.share(2, "", ["tiers"])}/tiers`)).text();
  expect(opened).toContain("差 280 万元");
});

for (const locale of locales) {
  test(`a part over its whole is a doubt of the tiers until it is mended, and keeps no result back (${locale})`, async ({
    page,
    baseURL,
    start,
  }) => {
    const firm = await start({ year: last, locale });
    await firm.answer();
    await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
    const [revenue, main] = [`revenue.${last}`, `main-business-revenue.${last}`];
    await put(
      firm,
      baseURL,
      figure(revenue, "9100", 1),
      figure(main, "9700"),
      figure(`research-spending.${last}`, "500"),
    );
    await page.goto(`${firm.home()}/check`);
    const doubts = page.locator("#tier-doubts");
    await expect(page.locator("#obstacles")).toHaveCount(0);
    await expect(doubts).toContainText(locale === "zh" ? "主营业务收入大于营业收入" : "more than revenue");
    await expect(doubts.locator(`a[href*="#${main}"]`)).toContainText(
      locale === "zh" ? "9,700 万元" : "CNY 97 million",
    );
    // The questionnaire says 520: to be looked at, and not in the way.
    await expect(page.locator("#figure-notes")).toContainText(locale === "zh" ? "520 万元" : "CNY 5.2 million");
    await page.goto(`${firm.home()}/official/distance`);
    await expect(page.locator("#figure-notes")).toContainText(locale === "zh" ? "520 万元" : "CNY 5.2 million");
    await doubts.locator(`a[href*="#${main}"]`).click();
    await expect(page.locator(`[id="${main}-problem"]`)).not.toHaveText("");
    await expect(page.locator("#contradictions")).toBeVisible();
    await page.locator(`[name="${main}"]`).fill("9000");
    await expect(page.locator(`[id="${main}-problem"]`)).toHaveText("");
    await expect(page.locator(`[id="${revenue}-problem"]`)).toHaveText("");
    await expect(page.locator("#contradictions")).toBeHidden();
    await page.goto(`${firm.home()}/check`);
    await expect(doubts).toHaveCount(0);
    await page.locator('form[action$="/submit"] button').click();
    await page.waitForURL(/\/result\/1/);
    // A share of 98.9 % is counted again; what else the tier asks is still missing.
    await expect(page.locator("#goal")).toContainText(
      locale === "zh" ? /小巨人：还有 \d+ 条没填/ : "none of the others is unmet",
    );
  });
}

test("a code whose check character does not fit is confirmed, with and without scripts", async ({
  page,
  browser,
  start,
}) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  const code = "91350211M0001ABC2P";
  await page.goto(`${firm.home()}/official/firm`);
  const confirm = page.locator('[name="uscc:confirmed"]');
  await expect(confirm).toBeHidden();
  await page.locator('[name="uscc"]').fill(code);
  await expect(page.locator("#uscc-problem")).toContainText("营业执照");
  await confirm.check();
  await expect(page.locator("#uscc-problem")).toHaveText("");
  await page.reload();
  await expect(confirm).toBeChecked();
  await page.locator('[name="uscc"]').fill("91350211M0001ABC2Q");
  await expect(confirm).not.toBeChecked();
  await expect(page.locator("#uscc-problem")).toContainText("营业执照");

  const other = await start();
  await other.send(`${other.home()}/goal/aim`, { tier: "specialised" });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${other.home()}/official/firm`);
  await plain.locator('[name="uscc"]').fill(code);
  await plain.locator('form[action*="/save"] button.button').last().click();
  await expect(plain.locator("#uscc-problem")).toContainText("营业执照");
  await plain.locator('[name="uscc:confirmed"]').check();
  await plain.locator('form[action*="/save"] button.button').last().click();
  await plain.waitForURL(/\/official\/(?!firm)/);
  const { figures } = (await other.download()) as unknown as { figures: { fact: string; entry: unknown }[] };
  expect(figures.find(({ fact }) => fact === "uscc")?.entry).toEqual({ value: code });
  await context.close();
});

for (const locale of locales) {
  const say = {
    zh: {
      balance: "资产总额不等于负债总额加净资产",
      scope: "合并口径",
      optional: "选填",
      jump: "和上一年相差10倍以上",
      entry: "没有填国家入库登记编号",
      ahead: "认定日期晚于今天",
    },
    en: {
      balance: "Total assets are not liabilities and net assets together",
      scope: "consolidated",
      optional: "optional",
      jump: "differs from the year before by a factor of ten",
      entry: "has no national entry number",
      ahead: "The day of granting lies after today",
    },
  }[locale];

  test(`what does not add up is told before one goes on, and what is rare may stay (${locale})`, async ({
    browser,
    start,
  }) => {
    const firm = await start({ year: last, locale });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
    const go = () => page.getByRole("button", { name: words[locale].next }).click();
    const at = (key: string) => page.locator(`[name="${key}"]`);
    await page.goto(`${firm.home()}/official/firm`);
    await at("accounts-scope").selectOption("consolidated");
    await go();
    await page.waitForURL(/\/official\/people/);
    await page.goto(`${firm.home()}/official/accounts`);
    await expect(page.locator("caption").first()).toContainText(say.scope);
    await page.locator("summary", { hasText: say.optional }).click();
    await expect(page.getByRole("row").filter({ has: at(`tax-paid.${last}`) })).toContainText(say.optional);
    await at(`total-assets.${last}`).fill("10000");
    await at(`total-liabilities.${last}`).fill("4000");
    await at(`net-assets.${last}`).fill("5000");
    await at(`revenue.${last}`).fill("8000");
    await at(`revenue.${last - 1}`).fill("800");
    await go();
    const told = page.locator("#contradictions");
    await expect(told).toContainText(say.balance);
    await expect(told).toContainText(say.jump);
    await expect(page.locator(`[id="net-assets.${last}-problem"]`)).toContainText(say.balance);
    await at(`net-assets.${last}`).fill("6000");
    await go();
    await page.waitForURL(/\/official\/product/);
    await page.goto(`${firm.home()}/official/accounts`);
    await expect(told).not.toContainText(say.balance);
    await expect(told).toContainText(say.jump);
    await context.close();
  });

  test(`rows of titles and rights are held against each other and today (${locale})`, async ({ page, start }) => {
    const firm = await start({ year: last, locale });
    await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
    await page.goto(`${firm.home()}/official/holdings`);
    const cell = (field: string, row = 1) => page.locator(`[name="titles.${row}.${field}"]`);
    await cell("kind").selectOption("technology");
    await cell("granted").fill(`${last + 3}-01-05`);
    await page.locator('button[name="add"][value="titles"]').click();
    const told = page.locator("#contradictions");
    await expect(told).toContainText(say.ahead);
    await expect(told).toContainText(say.entry);
    await expectSound(page, "holdings");
    await page.goto(`${firm.home()}/official/accounts`);
    await expectSound(page, "accounts");
  });
}
