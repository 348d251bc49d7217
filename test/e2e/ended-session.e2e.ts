import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openDatabase } from "#db/client";
import { sessions } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { signIn } from "./account-robot";
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

/** Ends every session of somebody, as time would. */
async function endSessions({ actor }: Somebody): Promise<void> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  await database.db.delete(sessions).where(eq(sessions.userId, actor.user));
  await database.close();
}

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
  await page.getByRole("link", { name: rounds.jobs.match }).click();
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
