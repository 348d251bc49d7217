import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { entriesOf } from "../zip-entries";
import { judge, signIn } from "./account-robot";
import { type ReviewedRound, reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

const wordsOf = (locale: Locale) => messagesOf(locale).review;

/** Somebody signed in, in a browser of their own. */
async function staff(browser: Browser, locale: Locale, { email }: { email: string }): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

const firmPath = (locale: Locale, { round, firms }: ReviewedRound, place = 0) =>
  `/${locale}/rounds/${round}/firms/${firms[place]}`;

const revenueForm = (page: Page) => page.locator("#verify-revenue-2025");

/** Opens the row of the clause under which the revenue is verified. */
async function openRevenue(page: Page): Promise<void> {
  if (await revenueForm(page).isVisible()) return;
  await page.locator("tbody:has(#verify-revenue-2025) [data-clause]").click();
}

async function verifyRevenue(page: Page, locale: Locale, value: string, reason: string): Promise<void> {
  await openRevenue(page);
  const form = revenueForm(page);
  const words = wordsOf(locale).verify;
  if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
  await form.getByLabel(words.value, { exact: true }).fill(value);
  await form.getByLabel(words.reason, { exact: true }).fill(reason);
  await form.getByRole("button", { name: words.save }).click();
}

async function propose(page: Page, locale: Locale, outcome: "recommend" | "decline", reason: string): Promise<void> {
  const words = wordsOf(locale);
  const form = page.locator("#decide-form");
  await form.getByRole("radio", { name: words.outcomes[outcome], exact: true }).check();
  await form.getByLabel(words.decide.reason, { exact: true }).fill(reason);
  await form.locator("form > button[type=submit]").click();
}

for (const locale of locales) {
  test(`two persons review and decide, in ${locale}`, async ({ browser }) => {
    const made = await reviewedRound(2);
    const words = wordsOf(locale);
    const officer = await staff(browser, locale, made.people.officer);
    const path = firmPath(locale, made);
    await officer.goto(path);
    await expect(officer.getByRole("heading", { level: 1 })).toHaveText("江南精密轴承有限公司1");
    const revenue = officer.locator("#criterion-X26-2a");
    await expect(revenue.locator("tfoot")).toContainText(words.statuses.met);
    await judge(officer, path);

    await verifyRevenue(officer, locale, "4,900", "");
    await expect(officer.getByRole("main").getByRole("alert")).toContainText(words.problems["no-ground"]);
    await expect(revenueForm(officer).getByLabel(words.verify.value, { exact: true })).toHaveValue("4,900");
    await verifyRevenue(officer, locale, "4,900", "与审计报告不符");
    await expect(officer.getByRole("status")).toHaveText(words.done.verified);
    await officer.locator("tbody:has(#criterion-X26-2a) [data-clause]").click();
    const cells = revenue.getByRole("row", { name: /2025.*(5,100 万元|CNY 51 million)/ }).getByRole("cell");
    await expect(cells.nth(2)).toContainText(locale === "zh" ? "4,900 万元" : "CNY 49 million");
    await expect(cells.nth(2)).toContainText("李经办");
    await expect(revenue.locator("tfoot").getByRole("cell").nth(2)).toContainText(words.statuses.unmet);

    const owner = await staff(browser, locale, made.people.owner);
    await owner.goto(path);
    await propose(officer, locale, "decline", "研发费用不足");
    await expect(officer.getByRole("status")).toHaveText(words.done.proposed);
    await expect(officer.getByText(words.decide.waitingOwn)).toBeVisible();
    await expect(officer.getByRole("button", { name: words.decide.confirm })).toHaveCount(0);
    await propose(owner, locale, "recommend", "写了很久的理由");
    await expect(owner.getByRole("main").getByRole("alert")).toContainText(words.problems.stale);
    await expect(owner.locator("#decide-form [name=reason]")).toHaveValue("写了很久的理由");
    await expect(owner.getByText("研发费用不足").first()).toBeVisible();
    await owner.locator("summary", { hasText: words.decide.confirmOpen }).first().click();
    await expect(owner.getByText(words.decide.confirmSure)).toBeVisible();
    await owner.getByRole("button", { name: words.decide.confirm }).click();
    await expect(owner.getByRole("status")).toHaveText(words.done.confirmed);
    await owner.locator("summary", { hasText: words.history.trail }).click();
    await expect(owner.getByText(words.history.acts["refuse-stale"])).toBeVisible();
    await judge(owner, `${path} decided`);

    const downloading = owner.waitForEvent("download");
    await owner.getByRole("link", { name: words.decide.letter }).click();
    const letter = await readFile(await (await downloading).path());
    const said = entriesOf(letter).get("word/document.xml")?.toString("utf8") ?? "";
    expect(said).toContain("研发费用不足");
    expect(said).toContain("不予推荐");

    const decisions = `/${locale}/rounds/${made.round}/decisions`;
    await owner.goto(decisions);
    await expect(owner.getByRole("table")).toContainText("江南精密轴承有限公司1");
    await judge(owner, decisions);
    const zipping = owner.waitForEvent("download");
    await owner.getByRole("link", { name: words.decisions.letters }).click();
    const zipped = entriesOf(await readFile(await (await zipping).path()));
    expect([...zipped.keys()]).toEqual(["00001-通知书-江南精密轴承有限公司1.docx"]);
    expect(entriesOf([...zipped.values()][0] ?? Buffer.alloc(0)).has("word/document.xml")).toBe(true);
  });
}

test("a recommended firm is on the publicity list, and the sheet can be printed and signed", async ({ browser }) => {
  const made = await reviewedRound(1, 2);
  const page = await staff(browser, "zh", made.people.owner);
  await page.goto(firmPath("zh", made));
  await propose(page, "zh", "recommend", "符合条件");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(wordsOf("zh").problems["unmet-unexplained"]);
  const form = page.locator("#decide-form");
  await expect(form.locator("[name=reason]")).toHaveValue("符合条件");
  const grounds = form.locator("[name^=despite-]");
  for (const each of await grounds.all()) await each.fill("已现场核查，按专题会议纪要推荐");
  await form.locator("form > button[type=submit]").click();
  await expect(page.getByRole("status")).toHaveText(wordsOf("zh").done.decided);
  await expect(page.getByText("已现场核查，按专题会议纪要推荐").first()).toBeVisible();
  const letter = await (await page.request.get(`${firmPath("zh", made)}/letter`)).body();
  const said = entriesOf(letter).get("word/document.xml")?.toString("utf8") ?? "";
  expect(said).toContain("工业和信息化部公告");
  expect(said).not.toContain("专题会议纪要");
  await page
    .getByRole("link", { name: wordsOf("zh").page.next })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("江南精密轴承有限公司2");
  await page.goto(firmPath("zh", made));
  await page.emulateMedia({ media: "print" });
  for (const shown of [wordsOf("zh").sheet.signatures, "标准校验值"]) await expect(page.getByText(shown)).toBeVisible();
  for (const hidden of ["#decide-form", "#verify-revenue-2025"]) await expect(page.locator(hidden)).toBeHidden();
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: "screen" });
  const list = `/zh/rounds/${made.round}/decisions/publicity`;
  await page.goto(list);
  await expect(page.getByRole("row")).toHaveCount(2);
  await judge(page, list);
  const csv = await page.request.get(`${list}/csv`);
  expect((await csv.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(await csv.text()).toContain("江南精密轴承有限公司1,91330200MA2AAAAA1X,宁州,轴承");
});

test("everybody sees and does what their role allows, and others nothing at all", async ({ browser }) => {
  const made = await reviewedRound(2);
  const path = firmPath("zh", made);
  const verifier = await staff(browser, "zh", made.people.verifier);
  await verifier.goto(path);
  await openRevenue(verifier);
  await expect(revenueForm(verifier)).toBeVisible();
  await expect(verifier.locator("#decide-form")).toHaveCount(0);
  const viewer = await staff(browser, "zh", made.people.viewer);
  await viewer.goto(path);
  await expect(viewer.getByRole("main").locator("form")).toHaveCount(0);
  const other = await staff(browser, "zh", (await reviewedRound(2)).people.owner);
  const send = (page: Page, to: string, form: Record<string, string>) =>
    page.request.post(to, { form, maxRedirects: 0, headers: { origin: new URL(page.url()).origin } });
  const decide = { outcome: "recommend", reason: "x", revision: "1" };
  for (const page of [viewer, verifier, other]) {
    expect((await send(page, `${path}/decide`, decide)).status()).toBe(404);
    // What is wrong with a form is for whoever may send it, and nothing of it is kept for others.
    for (const [act, wrong] of [
      ["decide", { outcome: "" }],
      ["return", { note: "", revision: "1" }],
    ] as const)
      expect((await send(page, `${path}/${act}`, wrong)).status(), act).toBe(404);
    expect((await page.request.get(`${path}/letter`)).status()).toBe(404);
    expect((await page.request.get(`/zh/rounds/${made.round}/decisions/letters`)).status()).toBe(404);
  }
  expect((await other.request.get(path)).status()).toBe(404);
  expect((await other.request.get(`/zh/rounds/${made.round}/decisions`)).status()).toBe(404);
  expect((await send(other, `${path}/return`, { note: "x", revision: "1" })).status()).toBe(404);
  const verify = { fact: "revenue.2025", reason: "", evidence: "", revision: "1" };
  for (const page of [viewer, other]) expect((await send(page, `${path}/verify`, verify)).status()).toBe(404);
  const elsewhere = firmPath("zh", { ...made, round: (await reviewedRound(2)).round });
  expect((await send(verifier, `${elsewhere}/verify`, verify)).status()).toBe(404);
  await verifier.reload();
  await expect(verifier.getByText(wordsOf("zh").decide.none)).toBeVisible();
});

test("an application that is returned shows what was asked for, and waits for the firm", async ({ browser }) => {
  const made = await reviewedRound(2);
  const page = await staff(browser, "en", made.people.officer);
  const words = wordsOf("en");
  await page.goto(firmPath("en", made));
  await page.locator("#return summary").click();
  await page.getByLabel(words.move.note, { exact: true }).fill("请补充 2025 年审计报告");
  await page.getByRole("button", { name: words.move.send, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(words.done.returned);
  await expect(page.locator("#return")).toContainText("请补充 2025 年审计报告");
  await expect(page.locator("#decide-form")).toHaveCount(0);
  await judge(page, "an application that was returned");
});
