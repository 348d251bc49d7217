import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { decide } from "#app/acts/programme/decide";
import { openDatabase } from "#db/client";
import { publicities } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { dayOf, daysAfter } from "#lib/text/day";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { checklist, ruleSets } from "#questionnaires";
import { pngOf } from "../make/files";
import { fulfilled } from "../outcome";
import { entriesOf } from "../zip-entries";
import { signIn } from "./account-robot";
import { type ReviewedRound, reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";
import { expectSound } from "./sound";

/** Somebody signed in, in a browser of their own without scripts. */
async function staff(browser: Browser, locale: Locale, { email }: { email: string }): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

/** Somebody's browser with scripts, for what is looked at. */
async function looked(browser: Browser, page: Page, name: string): Promise<void> {
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSound(other, name);
  await context.close();
}

const openTestDatabase = () => openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });

/** Decides to recommend all firms, whatever they lack. */
async function recommendAll({ round, firms, people }: ReviewedRound): Promise<void> {
  const database = await openTestDatabase();
  const criteria = ruleSets.flatMap((ruleSet) => ruleSet.criteria.map(({ id }) => [id, "经集体研究"] as const));
  const { rounds, applications } = await import("#db/schema");
  const [{ ruleSet = "" } = {}] = await database.db.select().from(rounds).where(eq(rounds.id, round));
  for (const firm of firms) {
    const [{ revision = 0 } = {}] = await database.db.select().from(applications).where(eq(applications.id, firm));
    const despite = Object.fromEntries(criteria);
    const wish = { outcome: "recommend" as const, reason: "材料齐全", clauses: {}, despite, revision, ruleSet };
    fulfilled(await decide(database, people.owner.actor, firm, wish, new Date()));
  }
  await database.close();
}

/** Lets the period of a list be over since yesterday. */
async function endPeriod(list: string): Promise<void> {
  const database = await openTestDatabase();
  const to = daysAfter(dayOf(new Date()), -1);
  await database.db
    .update(publicities)
    .set({ to, from: daysAfter(to, -6) })
    .where(eq(publicities.id, list));
  await database.close();
}

for (const locale of locales) {
  const words = messagesOf(locale);
  test(`a round goes from its plan to visits that are written down, in ${locale}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const made = await reviewedRound(1, 4);
    const home = `/${locale}/rounds/${made.round}`;
    const officer = await staff(browser, locale, made.people.officer);

    // The plan: a bad day comes back with all that was typed.
    await officer.goto(`${home}/process`);
    const day = (days: number) => daysAfter(dayOf(new Date()), days);
    await officer.locator('[name="from-visit"]').fill("2026-13-01");
    await officer.locator('[name="to-visit"]').fill(day(9));
    await officer.locator('[name="owner-visit"]').fill("产业科");
    await officer.getByRole("button", { name: words.process.save }).click();
    await expect(officer.getByRole("main").getByRole("alert")).toHaveText(words.process.problems["bad-day"]);
    await expect(officer.locator('[name="owner-visit"]')).toHaveValue("产业科");
    await officer.locator('[name="from-visit"]').fill(day(-1));
    await officer.locator('[name="from-publicity"]').fill(day(12));
    await officer.locator('[name="to-publicity"]').fill(day(18));
    await officer.getByRole("button", { name: words.process.save }).click();
    await expect(officer.getByRole("status")).toHaveText(words.process.done);
    await looked(browser, officer, `process-${locale}`);
    await officer.goto(home);
    await expect(officer.getByText("产业科")).toBeVisible();
    await looked(browser, officer, `overview-${locale}`);

    // Two draws are tried; the second counts.
    for (const seed of ["一号球", "二号球"]) {
      await officer.goto(`${home}/desk`);
      await officer.locator("#desk-share").fill("100");
      await officer.locator("#desk-seed").fill(seed);
      await officer.getByRole("button", { name: words.desk.draw, exact: true }).click();
      await expect(officer.locator("#drawn")).toBeVisible();
    }
    await officer.getByLabel(words.desk.chooseReason).fill("会上公开抽取");
    await officer.getByRole("button", { name: words.desk.choose }).click();
    await expect(officer.getByRole("status")).toHaveText(words.desk.chosen);
    await looked(browser, officer, `desk-${locale}`);

    // Two people are drawn for each firm.
    await officer.goto(`${home}/visits`);
    await officer.locator('[name="visitors"]').fill("王建国，市工信局\n李红，市工信局\n张伟，省中小企业服务中心");
    await officer.getByRole("button", { name: words.visits.visitors.add }).click();
    await officer.locator('[name="seed"]').fill("七");
    await officer.getByRole("button", { name: words.visits.people.draw }).click();
    await expect(officer.getByRole("status")).toHaveText(words.visits.people.done);
    await looked(browser, officer, `visits-${locale}`);

    // At the firm: what is half filled in comes back, a whole record is kept, and a photograph beside it.
    const verifier = await staff(browser, locale, made.people.verifier);
    await verifier.goto(`${home}/visits`);
    await verifier.getByRole("link", { name: "江南精密轴承有限公司1" }).click();
    await verifier.locator('[name="visitedOn"]').fill(day(0));
    await verifier.locator('[name="item-staff"][value="differs"]').check();
    await verifier.getByRole("button", { name: words.visits.sheet.save }).click();
    await expect(verifier.getByRole("main").getByRole("alert")).toHaveText(words.visits.problems["note-missing"]);
    await expect(verifier.locator('[name="item-staff"][value="differs"]')).toBeChecked();
    await verifier.locator('[name="note-staff"]').fill("社保缴纳172人，少8人");
    for (const { id } of checklist.filter((item) => item.id !== "staff"))
      await verifier.locator(`[name="item-${id}"][value="as-declared"]`).check();
    await verifier.locator('[name="findings"]').fill("现场查看车间、研发室和账册。");
    await verifier.locator('[name="conclusion"][value="differences"]').check();
    await verifier.getByRole("button", { name: words.visits.sheet.save }).click();
    await expect(verifier.getByRole("status")).toHaveText(words.visits.sheet.saved);
    await verifier
      .locator("#visit-file")
      .setInputFiles({ name: "车间.png", mimeType: "image/png", buffer: pngOf(640, 480) });
    await verifier.locator('[name="caption"]').fill("精磨车间");
    await verifier.getByRole("button", { name: words.visits.photographs.add }).click();
    await expect(verifier.getByRole("status")).toHaveText(words.visits.photographs.added);
    await looked(browser, verifier, `visit-${locale}`);
    await verifier.getByRole("link", { name: words.visits.sheet.print }).click();
    await expect(verifier.getByRole("heading", { level: 1 })).toHaveText(words.visits.sheet.sheetTitle);
    await looked(browser, verifier, `sheet-${locale}`);

    // Who only looks reads it, and has no form.
    const viewer = await staff(browser, locale, made.people.viewer);
    await viewer.goto(`${home}/visits/${made.firms[0]}`);
    await expect(viewer.getByText("社保缴纳172人，少8人").first()).toBeVisible();
    await expect(viewer.locator('form[action*="/firms/"]')).toHaveCount(0);
  });

  test(`a list is public, objected to, and sent up by two persons, in ${locale}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const made = await reviewedRound(1, 3);
    await recommendAll(made);
    const home = `/${locale}/rounds/${made.round}`;
    const officer = await staff(browser, locale, made.people.officer);
    await officer.goto(`${home}/publicity`);
    await looked(browser, officer, `publish-${locale}`);
    await officer.locator('[name="document"]').fill("宁工信公示〔2026〕3号");
    await officer.locator('[name="contact"]').fill("市工信局产业科 0574-12345678");
    const contact = officer.locator('[name="contact"]');
    await officer.locator('[name="to"]').fill("2020-01-01");
    await officer.getByRole("button", { name: words.publicity.publish.act }).click();
    await expect(officer.getByRole("main").getByRole("alert")).toHaveText(words.publicity.problems["ends-before"]);
    await expect(contact).toHaveValue("市工信局产业科 0574-12345678");
    const today = dayOf(new Date());
    await officer.locator('[name="from"]').fill(today);
    await officer.locator('[name="to"]').fill(daysAfter(today, 7));
    await officer.getByRole("button", { name: words.publicity.publish.act }).click();
    await expect(officer.getByRole("status")).toHaveText(words.publicity.publish.published);
    const list = new URL(officer.url()).pathname.split("/").at(-1) ?? "";

    // Two objections: one without a name, which is not borne out, and one that is.
    for (const [place, what] of ["专利已经转让", "提供的合同不实"].entries()) {
      await officer.locator('[name="application"]').selectOption({ index: place + 1 });
      await officer.locator('[name="what"]').fill(what);
      await officer.getByRole("button", { name: words.publicity.objections.act, exact: true }).click();
      await expect(officer.getByRole("status")).toHaveText(words.publicity.objections.taken);
    }
    await looked(browser, officer, `objections-${locale}`);
    for (const outcome of ["dismissed", "upheld"] as const) {
      const open = officer.locator("article", { hasText: words.publicity.objections.open }).first();
      await open.locator(`[name="outcome"][value="${outcome}"]`).check();
      await open.locator('[name="found"]').fill("查阅登记簿和合同原件。");
      await open.locator('[name="handler"]').fill("王处长");
      await open.getByRole("button", { name: words.publicity.objections.answer }).click();
      await expect(officer.getByRole("status")).toHaveText(words.publicity.objections.answered);
    }
    await looked(browser, officer, `handled-${locale}`);

    // Nobody is sent up before the period is over.
    await officer.goto(`${home}/recommendation`);
    await expect(officer.getByText(words.recommendation.nobody)).toBeVisible();
    await endPeriod(list);
    await officer.reload();
    await looked(browser, officer, `draft-${locale}`);
    await officer.getByRole("button", { name: words.recommendation.make }).click();
    await expect(officer.getByRole("status")).toHaveText(words.recommendation.done["drawn-up"]);
    await expect(officer.getByRole("button", { name: words.recommendation.sign, exact: true })).toHaveCount(0);
    const owner = await staff(browser, locale, made.people.owner);
    await owner.goto(`${home}/recommendation`);
    await owner.getByRole("button", { name: words.recommendation.sign, exact: true }).click();
    await expect(owner.getByRole("status")).toHaveText(words.recommendation.done.signed);
    await looked(browser, owner, `recommendation-${locale}`);
    const saving = owner.waitForEvent("download");
    await owner.getByRole("link", { name: words.recommendation.word }).click();
    const parts = entriesOf(await readFile(await (await saving).path()));
    const text = String(parts.get("word/document.xml"));
    expect(text).toContain("江南精密轴承有限公司1");
    expect(text).not.toContain("江南精密轴承有限公司2");
  });
}
