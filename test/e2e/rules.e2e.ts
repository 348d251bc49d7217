import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { decide } from "#app/acts/programme/decide";
import { type Database, openDatabase } from "#db/client";
import { rounds as roundsTable } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { findRuleSet } from "#questionnaires";
import { newInvitation } from "../make/invitations";
import { newest } from "../make/versions";
import { fulfilled } from "../outcome";
import { judge, signIn } from "./account-robot";
import { reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

/** Does something in the database of the service. */
async function onDatabase(work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  await work(database);
  await database.close();
}

/** A round by the law of its day, with two firms, of which the first was decided on. */
async function decidedRound() {
  const made = await reviewedRound(1, 2);
  const proposal = { outcome: "hold" as const, reason: "材料待补", clauses: {}, revision: 3 };
  const wish = { ...proposal, ruleSet: newest("little-giant-2026") };
  await onDatabase(async (database) =>
    fulfilled(await decide(database, made.people.officer.actor, made.firms[0] ?? "", wish, new Date())),
  );
  return made;
}

/** The version that the notice names. */
const other = newest("little-giant-2022");

/** What the notice of the round says, line by line, as an officer types it. */
const bars = [
  { title: "营业收入下限", demands: "上年营业收入不低于6000万元。", clause: "第二条（一）", value: "6,000" },
  { title: "高新技术企业", demands: "须为有效期内的高新技术企业。", clause: "第二条（二）" },
];
const waiver = { criterion: "X22-10", reason: "首批放宽", clause: "第三条" };

async function fillBars(page: Page): Promise<void> {
  const control = (name: string) => page.locator(`[id="${name}"]`);
  for (const [place, { title, demands, clause, value }] of bars.entries()) {
    await control(`bars.${place}.title`).fill(title);
    await control(`bars.${place}.demands`).fill(demands);
    await control(`bars.${place}.clause`).fill(clause);
    await control(`bars.${place}.kind`).selectOption(value ? "number" : "title");
    if (!value) await control(`bars.${place}.titleKind`).selectOption("high-technology");
    else {
      await control(`bars.${place}.fact`).selectOption("revenue");
      await control(`bars.${place}.value`).fill(value);
    }
  }
  await control("waivers.0.criterion").selectOption(waiver.criterion);
  await control("waivers.0.reason").fill(waiver.reason);
  await control("waivers.0.clause").fill(waiver.clause);
}

for (const [locale, javaScriptEnabled, width] of [
  ["zh", false, 360],
  ["en", true, 1280],
] as const)
  test(`the notice of a round decides its rules, in ${locale} at ${width} px (scripts: ${javaScriptEnabled})`, async ({
    browser,
  }) => {
    const made = await decidedRound();
    const { notice: words, rounds, review, trail } = messagesOf(locale);
    const home = `/${locale}/rounds/${made.round}`;
    const viewport = { width, height: 780 };
    const context = await browser.newContext({ javaScriptEnabled, viewport });
    const officer = await context.newPage();
    await officer.goto(`/${locale}/sign-in`);
    await signIn(officer, locale, made.people.officer.email);
    await officer.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    const main = officer.getByRole("main");
    const look = async (name: string) => {
      if (process.env.SHOTS)
        await officer.screenshot({ path: join(process.env.SHOTS, `${name}-${locale}-${width}.png`), fullPage: true });
      if (javaScriptEnabled) await judge(officer, officer.url());
      await officer.setViewportSize(viewport);
    };
    const button = (name: string) => main.getByRole("button", { name, exact: true });

    await officer.goto(home);
    await officer.getByRole("link", { name: words.link }).click();
    await expect(main).toContainText(words.noNotice);
    await look("rules");

    // Another version without a reason, and a bar that is not whole, come back with what is wrong.
    await officer.locator("#ruleSet").selectOption(other);
    if (!javaScriptEnabled) await button(words.form.look).click();
    await button(words.form.addBar).click();
    await button(words.form.addBar).click();
    await button(words.form.addWaiver).click();
    await fillBars(officer);
    await officer.locator("#document").fill("宁工信〔2026〕7号");
    await button(words.form.next).click();
    await expect(officer.locator("#reason-problem")).toContainText(words.defects.missing.slice(-4));
    await look("defective");
    await officer.locator("#reason").fill("本轮通知第一条");
    await button(words.form.next).click();

    // What changes, and who was decided by the rules of before.
    const sure = officer.locator("#sure");
    await expect(sure).toBeVisible();
    await expect(sure).toContainText("江南精密轴承有限公司1");
    await expect(sure).not.toContainText("江南精密轴承有限公司2");
    await expect(sure).toContainText(bars[0]?.title ?? "");
    await look("sure");
    await button(words.sure.yes).click();
    await expect(officer.locator("#because-error")).toHaveText(words.sure.noReason);
    await officer.locator("#because").fill("通知已印发");
    await button(words.sure.yes).click();
    await expect(officer.getByRole("status")).toHaveText(words.done);
    const told = officer.locator("section[aria-labelledby=notice-told]");
    for (const { title, clause } of bars) for (const said of [title, clause]) await expect(told).toContainText(said);
    await expect(told).toContainText(waiver.reason);
    await look("adopted");

    // The board and the firm's page go by the new rules.
    await expect(async () => {
      await officer.goto(`${home}/firms?criterion.N-1=u`);
      for (const firm of made.firms) await expect(officer.locator(`a[href*="${firm}"]`).first()).toBeVisible();
    }).toPass({ timeout: 30_000 });
    await look("board");
    await officer.goto(`${home}/firms/${made.firms[1]}`);
    const bar = officer.locator("#criterion-N-1");
    await expect(bar).toContainText(
      locale === "zh" ? "营业收入下限（本轮通知）" : "营业收入下限 (this round’s notice)",
    );
    await expect(bar.locator("tfoot")).toContainText(review.statuses.unmet);
    await expect(officer.locator(`#criterion-${waiver.criterion}`)).toContainText(waiver.reason);
    await look("firm");

    // Whoever is invited reads the bars and waivers before it begins.
    const link = randomUUID();
    await onDatabase(async (database) => {
      const [round] = await database.db.select().from(roundsTable).where(eq(roundsTable.id, made.round));
      if (round) await newInvitation(database, round, new Date(), { linkHash: hashOfToken(link) });
    });
    const firm = await (await browser.newContext({ javaScriptEnabled, viewport })).newPage();
    await firm.goto(`/${locale}/invited/${link}`);
    for (const said of [bars[0]?.demands, bars[1]?.clause, waiver.reason])
      await expect(firm.locator("main")).toContainText(said ?? "");
    if (process.env.SHOTS)
      await firm.screenshot({ path: join(process.env.SHOTS, `invited-${locale}-${width}.png`), fullPage: true });
    await firm.context().close();

    // The decision of before is listed, and the trail tells who changed what and why.
    await officer.goto(`${home}/decisions`);
    await expect(main).toContainText(words.former.title);
    await expect(officer.locator("#faulty ~ ul").first().getByRole("listitem")).toHaveCount(1);
    await look("decisions");
    await officer.goto(`${home}/trail`);
    const row = main.locator("tbody tr").filter({ hasText: trail.acts["adopt-rules"] }).first();
    const version = findRuleSet(other)?.name[locale] ?? "";
    for (const said of ["通知已印发", "宁工信〔2026〕7号", version, made.people.officer.name])
      await expect(row).toContainText(said);
    await look("trail");
    await officer.goto(home);
    await expect(officer.locator("section[aria-labelledby=facts]")).toContainText("宁工信〔2026〕7号");
    await expect(main).toContainText(rounds.overview.facts);
    await look("overview");
    await context.close();
  });
