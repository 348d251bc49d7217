import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { type Database, openDatabase } from "#db/client";
import { sessions } from "#db/schema";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { messagesOf } from "#lib/messages/messages";
import { newOrganisation, newPerson } from "../make/bureaus";
import { fulfilled } from "../outcome";
import { newEmail, password, signIn } from "./account-robot";
import { applyingFirm } from "./applying-firm";
import { reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

const { people, review, rounds } = messagesOf("zh");

type Somebody = { email: string; actor: { user: string } };

/** Signed in by the page that one is led to, wherever that leads back to. */
async function signedIn(page: Page, { email }: Somebody): Promise<void> {
  await page.waitForURL(/\/sign-in/);
  await signIn(page, "zh", email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

async function staff(browser: Browser, somebody: Somebody): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/zh/sign-in");
  await signedIn(page, somebody);
  return page;
}

async function inDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Ends every session of somebody, as time would. */
const endSessions = ({ actor }: Somebody) =>
  inDatabase(async ({ db }) => {
    await db.delete(sessions).where(eq(sessions.userId, actor.user));
  });

/** The owner of a firm to which the sheet of a link belongs from now on. */
const ownerOf = (link: string): Promise<Somebody> =>
  inDatabase(async (database) => {
    const [now, email, secret] = [new Date(), newEmail(), await hash(password)];
    const organisation = await newOrganisation(database, "firm", now, "江南轴承");
    const actor = await newPerson(database, { role: "firm-owner", organisation, email, secret }, now);
    fulfilled(await claimSheet(database, actor, hashOfToken(link), now));
    return { email, actor };
  });

test("a form that is sent after the session ended comes back with its text once one is signed in", async ({
  browser,
}) => {
  const made = await reviewedRound(1);
  const { officer } = made.people;
  const page = await staff(browser, officer);
  const main = page.getByRole("main");
  const press = (name: string) => main.getByRole("button", { name, exact: true }).click();
  /** Presses a button when the session has ended, and signs in again. */
  const pressLate = async (button: () => Promise<void>) => {
    await endSessions(officer);
    await button();
    await signedIn(page, officer);
    await expect(main.getByRole("alert")).toContainText(people.kept);
  };
  const firm = `/zh/rounds/${made.round}/firms/${made.firms[0]}`;

  await page.goto(firm);
  const decision = page.locator("#decide-form");
  await decision.getByRole("radio", { name: review.outcomes.decline, exact: true }).check();
  await decision.getByLabel(review.decide.reason, { exact: true }).fill("研发费用不足");
  await pressLate(() => decision.locator("form > button[type=submit]").click());
  await expect(decision.getByRole("radio", { name: review.outcomes.decline, exact: true })).toBeChecked();
  await expect(decision.locator("[name=reason]")).toHaveValue("研发费用不足");

  await page.goto(firm);
  await decision.getByRole("radio", { name: review.outcomes.decline, exact: true }).check();
  await decision.locator("[name=reason]").fill("人员不足");
  await page.context().clearCookies();
  await decision.locator("form > button[type=submit]").click();
  await signedIn(page, officer);
  await expect(main.getByRole("alert")).toContainText(people.kept);
  await expect(decision.locator("[name=reason]")).toHaveValue("人员不足");

  await page.goto(firm);
  const back = page.locator("#return form").last();
  await page.locator("#return summary").click();
  await back.locator("[name=note]").fill("请补交审计报告。");
  await back.locator("[name=dueOn]").fill("2099-11-30");
  await pressLate(() => back.locator("button[type=submit]").click());
  await expect(back.locator("[name=note]")).toHaveValue("请补交审计报告。");
  await expect(back.locator("[name=dueOn]")).toHaveValue("2099-11-30");

  await page.goto(`/zh/rounds/${made.round}/invite`);
  const list = "企业名称,地区\n江南轴承有限公司,合肥";
  await page.locator("#file").setInputFiles({ name: "firms.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await page.locator("#paste").fill("企业名称\n另一家有限公司");
  await page.locator("#language").selectOption("en");
  await pressLate(() => press(rounds.invite.read));
  await expect(page.locator("#paste")).toHaveValue("企业名称\n另一家有限公司");
  await expect(page.locator("#language")).toHaveValue("en");
  await expect(main).toContainText("firms.csv");
  await press(rounds.invite.read);
  await page.waitForURL(/\/match\//, { timeout: 30_000 });
  await expect(page.getByRole("table")).toContainText("江南轴承有限公司");

  await page.goto("/zh/rounds/new");
  await page.getByLabel(rounds.form.name).fill("2027 年第一批");
  await page.getByLabel(rounds.form.notice, { exact: true }).fill("第一段\n第二段");
  await page.getByLabel(rounds.form.closesOn).fill("2099-12-31");
  const questions = "id,zh,en,kind,required\nin-park,是否在园区,In a park?,yes-no,yes";
  await page.locator("#extra").setInputFiles({ name: "q.csv", mimeType: "text/csv", buffer: Buffer.from(questions) });
  await pressLate(() => press(rounds.form.save));
  await expect(page.getByLabel(rounds.form.name)).toHaveValue("2027 年第一批");
  await expect(page.getByLabel(rounds.form.notice, { exact: true })).toHaveValue("第一段\n第二段");
  await expect(main).toContainText("q.csv");
  await pressLate(() => press(rounds.form.save));
  await press(rounds.form.save);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(rounds.overview.title);
  await expect(main).toContainText(rounds.overview.extraCounts.replace(/.*other \{# 个\}.*/, "1 个"));
});

const both = (words: string) => ({ zh: words, en: words });
const round = {
  requirements: [{ fact: "revenue", evidence: true }],
  extraQuestions: [{ id: "reason", text: both("为什么申报？"), kind: "text" as const, required: true, options: [] }],
};

/** A firm's sheet in a round, opened by the account of its owner. */
async function ownSheet(baseURL: string | undefined, page: Page) {
  const { firm } = await applyingFirm(baseURL ?? "", round);
  const { sheet } = await firm.download();
  const owner = await ownerOf(firm.token);
  await page.goto("/zh/sign-in");
  await signedIn(page, owner);
  /** Presses the button of a form when the session has ended, and signs in again. */
  const pressLate = async (form: string) => {
    await endSessions(owner);
    await page.locator(`${form} button[type=submit]:not([name]):not([tabindex])`).last().click();
    await signedIn(page, owner);
    await expect(page.getByRole("main").getByRole("alert").first()).toContainText(people.kept);
  };
  const answers = async () => {
    const { answers } = await firm.download();
    return Object.fromEntries(answers.map(({ question, entry, note }) => [question, { ...entry, note }]));
  };
  return { firm, home: `/zh/sheets/own-${sheet.id}`, pressLate, answers };
}

test("so do the forms of a firm's own sheet, without scripts", async ({ browser, baseURL }) => {
  test.slow();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const { firm, home, pressLate, answers } = await ownSheet(baseURL, page);
  const main = page.getByRole("main");
  const control = (name: string) => page.locator(`[name="${name}"]`);

  await page.goto(`${home}/sections/technology-level?from=check`);
  await control("product-performance").nth(2).check();
  await control("invention-patents").fill("很多");
  await page.getByText("加备注").first().click();
  await control("product-performance:note").fill("按检测报告");
  await pressLate("#answers");
  await expect(page).toHaveURL(/\/sections\/technology-level\?from=check&kept=/);
  await expect(control("product-performance").nth(2)).toBeChecked();
  await expect(control("invention-patents")).toHaveValue("很多");
  await expect(control("product-performance:note")).toHaveValue("按检测报告");
  expect(await answers()).toEqual({});
  const form = page.url();
  await control("invention-patents").fill("1200");
  await page.locator("#answers .button[type=submit]").click();
  await page.waitForURL(/\/check$/);
  expect(await answers()).toMatchObject({
    "product-performance": { answer: "middle", note: "按检测报告" },
    "invention-patents": { answer: 1200 },
  });
  // What was answered since stands.
  await page.goto(form);
  await expect(control("invention-patents")).toHaveValue("1200");
  await expect(main).not.toContainText(people.kept);

  await page.goto(`${home}/official/accounts?tier=champion`);
  const revenue = control("revenue.2025");
  await revenue.fill("待审计");
  await pressLate("#answers");
  await expect(page).toHaveURL(/\/official\/accounts\?tier=champion&kept=/);
  await expect(revenue).toHaveValue("待审计");

  await page.goto(`${home}/application`);
  await control("extra.reason").fill("产品替代进口");
  await control("lack.evidence.revenue").check();
  await pressLate("form[action$='/application/save']");
  await expect(control("extra.reason")).toHaveValue("产品替代进口");
  await expect(control("lack.evidence.revenue")).toBeChecked();
  await expect(control("lack.figure.revenue")).not.toBeChecked();
  await main.getByRole("button", { name: "保存", exact: true }).click();
  await page.waitForURL(/done=saved/);
  await expect(control("extra.reason")).toHaveValue("产品替代进口");

  await firm.answer({ except: ["product-performance", "invention-patents"] });
  await page.goto(`${home}/check`);
  await pressLate("form[action$='/submit']");
  await expect(page).toHaveURL(/\/check\?kept=/);
});

test("and what came back to a firm's own sheet is saved where scripts run", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext()).newPage();
  const { home, pressLate, answers } = await ownSheet(baseURL, page);
  const scripts = "**/_next/static/**";
  await page.route(scripts, (route) => route.abort());
  await page.goto(`${home}/sections/technology-level`);
  await page.locator('[name="invention-patents"]').fill("1200");
  await pressLate("#answers");
  await page.unroute(scripts);
  await page.reload();
  await expect(page.locator('[name="invention-patents"]')).toHaveValue("1200");
  await expect.poll(answers).toMatchObject({ "invention-patents": { answer: 1200 } });
});
