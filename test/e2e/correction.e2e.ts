import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { decide } from "#app/acts/programme/decide";
import { translator } from "#app/translate";
import { type Database, openDatabase } from "#db/client";
import { messagesOf } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { findRuleSet } from "#questionnaires";
import { fulfilled } from "../outcome";
import { judge, signIn } from "./account-robot";
import { fault, faulty, right, startCorrected } from "./corrected-service";
import { type ReviewedRound, reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

const port = Number(process.env.TEST_PORT ?? 3417) + 1;
test.use({ baseURL: `http://localhost:${port}` });

let stop = async () => {};
const { TEST_DATA } = process.env;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const service = await startCorrected(port);
  stop = service.stop;
  process.env.TEST_DATA = service.data;
});
test.afterAll(async () => {
  process.env.TEST_DATA = TEST_DATA;
  await stop();
});

/** Somebody signed in, in a browser of their own. */
async function staff(browser: Browser, locale: Locale, { email }: { email: string }, given = {}): Promise<Page> {
  const page = await (await browser.newContext(given)).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

/** Does something in the database of the service. */
async function onDatabase(work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  await work(database);
  await database.close();
}

/** A round by the faulty rule set, with two firms, of which the first was decided on. */
async function faultyRound(): Promise<ReviewedRound> {
  const made = await reviewedRound(1, 2);
  const proposal = { outcome: "hold" as const, reason: "材料待补", clauses: {}, revision: 3, ruleSet: faulty };
  await onDatabase(async (database) =>
    fulfilled(await decide(database, made.people.officer.actor, made.firms[0] ?? "", proposal, new Date())),
  );
  return made;
}

const notice = (page: Page) => page.locator("section[aria-labelledby=correction]");
const name = (locale: Locale, id: string) =>
  translator(locale)("rounds.version", { name: findRuleSet(faulty)?.name[locale] ?? "", id });

/** As it stands between quotation marks: those within are single ones. */
const quoted = (text: string) => text.replaceAll("“", "‘").replaceAll("”", "’");

for (const [locale, javaScriptEnabled, width] of [
  ["zh", false, 360],
  ["en", true, 1280],
] as const)
  test(`an officer adopts a corrected rule set, in ${locale} at ${width} px (scripts: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const made = await faultyRound();
    const { rounds: words, review, trail } = messagesOf(locale);
    const home = `/${locale}/rounds/${made.round}`;
    const viewport = { width, height: 780 };
    const officer = await staff(browser, locale, made.people.officer, { javaScriptEnabled, viewport });
    const look = async () => {
      if (javaScriptEnabled) await judge(officer, officer.url());
      await officer.setViewportSize(viewport);
    };

    await officer.goto(`${home}/firms?criterion.X26-2a=u`);
    await expect(officer.getByText("江南精密轴承有限公司")).toHaveCount(0);
    // A page from before the adoption.
    const old = await staff(browser, locale, made.people.officer, { javaScriptEnabled, viewport });
    await old.goto(`${home}/firms/${made.firms[1]}`);
    await expect(old.locator("#criterion-X26-2a tfoot")).toContainText(review.statuses.met);

    await officer.goto(home);
    await expect(notice(officer)).toContainText(quoted(name(locale, faulty)));
    await expect(notice(officer)).toContainText(quoted(name(locale, right)));
    await expect(notice(officer)).toContainText(fault[locale]);
    await expect(notice(officer).getByRole("link", { name: words.correction.source })).toHaveAttribute(
      "href",
      "https://example.org/notice",
    );
    await notice(officer).locator("summary").click();
    const change = notice(officer).locator("details li");
    await expect(change).toHaveCount(1);
    await expect(change).toBeVisible();
    await expect(change).toHaveText(
      locale === "zh" ? /5,?000 ?万元改为 6,?000 ?万元/ : /50 million.*becomes.*60 million/,
    );
    await look();

    // The decision under the fault is listed already, and leads here first.
    await officer.goto(`${home}/decisions`);
    const listed = officer.locator("#faulty ~ ul").first().getByRole("listitem");
    await expect(listed).toHaveCount(1);
    await expect(listed).toContainText(`江南精密轴承有限公司1`);
    await officer.getByRole("link", { name: review.decisions.faulty.before }).click();
    await notice(officer).getByRole("button", { name: words.correction.adopt }).click();
    await expect(officer.getByRole("heading", { level: 1 })).toHaveText(words.sure.adopt.title);
    await expect(officer.getByRole("main")).toContainText(quoted(name(locale, right)));
    await look();

    const reason = officer.getByLabel(words.sure.adopt.reason, { exact: true });
    await reason.fill("  ");
    await officer.getByRole("button", { name: words.sure.adopt.yes }).click();
    await expect(officer.locator("#reason-error")).toHaveText(words.sure.adopt.noReason);
    await expect(reason).toHaveAttribute("aria-invalid", "true");
    await look();
    await reason.fill("更正公告已发布");
    await officer.getByRole("button", { name: words.sure.adopt.yes }).click();
    await expect(officer.getByRole("status")).toHaveText(words.overview.done.adopted);
    await expect(notice(officer)).toHaveCount(0);
    const facts = officer.locator("section[aria-labelledby=facts]");
    for (const text of [right, faulty, "更正公告已发布"]) await expect(facts).toContainText(text);
    await look();

    await officer.locator("section[aria-labelledby=jobs]").getByRole("link").first().click();
    await expect(async () => {
      await officer.reload();
      await expect(officer.getByRole("main")).toContainText(words.jobs.states.done);
    }).toPass({ timeout: 30_000 });
    await officer.goto(`${home}/firms?criterion.X26-2a=u`);
    for (const firm of made.firms) await expect(officer.locator(`a[href*="${firm}"]`).first()).toBeVisible();
    await expect(officer.getByText(words.judging)).toHaveCount(0);
    await officer.goto(`${home}/firms/${made.firms[1]}`);
    await expect(officer.locator("#criterion-X26-2a tfoot")).toContainText(review.statuses.unmet);
    await look();

    // Whoever still sees the verdicts of before is told, and nothing is decided.
    await old.locator("#decide-form").getByRole("radio", { name: review.outcomes.hold, exact: true }).check();
    await old.locator("#decide-form").getByLabel(review.decide.reason, { exact: true }).fill("材料待补");
    await old.locator("#decide-form > form > button[type=submit]").click();
    await expect(old.getByRole("main").getByRole("alert")).toContainText(review.problems.stale);

    await officer.goto(`${home}/trail`);
    const row = officer.getByRole("main").locator("tbody tr").filter({ hasText: trail.acts["adopt-rules"] }).first();
    for (const text of [right, faulty, "更正公告已发布", made.people.officer.name])
      await expect(row).toContainText(text);
    await look();

    await officer.goto(`${home}/decisions`);
    await expect(listed).toContainText(faulty);
    await look();
    await listed.getByRole("link").first().click();
    await officer.waitForURL(new RegExp(`/firms/${made.firms[0]}`));
    const form = officer.locator("#decide-form");
    if ((await form.getAttribute("open")) === null) await form.locator("summary").first().click();
    await form.getByRole("radio", { name: review.outcomes.hold, exact: true }).check();
    await form.getByLabel(review.decide.reason, { exact: true }).fill("按更正后的标准重新决定");
    await form.locator("form > button[type=submit]").click();
    await expect(officer.getByRole("status")).toHaveText(review.done.decided);
    await officer.goto(`${home}/decisions`);
    await expect(officer.locator("#faulty")).toHaveCount(0);

    // As a board is while the job has not come to a firm.
    await onDatabase(({ gate }) =>
      gate.execute({
        sql: "update applications set columns_rule_set = ? where id = ?",
        args: [faulty, made.firms[1] ?? ""],
      }),
    );
    await officer.goto(`${home}/firms?verdict=unknown`);
    await expect(officer.getByRole("status").filter({ hasText: words.judging })).toBeVisible();
    await expect(officer.locator(`a[href*="${made.firms[1]}"]`).first()).toBeVisible();
    await look();
    await officer.getByRole("link", { name: words.judgingJobs }).click();
    await expect(officer.locator("#jobs")).toBeInViewport();
  });

test("without the right nobody adopts it, and another bureau sees nothing", async ({ browser }) => {
  const made = await faultyRound();
  const words = messagesOf("zh").rounds;
  const home = `/zh/rounds/${made.round}`;
  const send = (page: Page) =>
    page.request.post(`${home}/adopt`, {
      form: { seen: "2", ruleSet: right, sure: "yes", reason: "x" },
      ...{ maxRedirects: 0, headers: { origin: new URL(page.url()).origin } },
    });
  for (const who of [made.people.verifier, made.people.viewer]) {
    const page = await staff(browser, "zh", who);
    await page.goto(home);
    await expect(notice(page)).toContainText(words.correction.officers);
    await expect(notice(page).getByRole("button")).toHaveCount(0);
    await page.goto(`${home}/sure?act=adopt`);
    await expect(page.getByRole("button", { name: words.sure.adopt.yes })).toHaveCount(0);
    expect((await send(page)).status()).toBe(404);
  }
  const other = await staff(browser, "zh", (await reviewedRound(1)).people.officer);
  for (const path of [home, `${home}/sure?act=adopt`, `${home}/decisions`])
    expect((await other.request.get(path)).status(), path).toBe(404);
  expect((await send(other)).status()).toBe(404);
  const officer = await staff(browser, "zh", made.people.officer);
  await officer.goto(home);
  await expect(notice(officer).getByRole("button")).toHaveCount(1);
});
