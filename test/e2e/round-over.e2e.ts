import { join } from "node:path";
import type { Page } from "@playwright/test";
import { asc, eq } from "drizzle-orm";
import { decide } from "#app/acts/programme/decide";
import { requestExport } from "#app/acts/programme/request-export";
import { openDatabase } from "#db/client";
import { expireApplication, expireRound } from "#db/programme/expiry";
import { closeRound } from "#db/programme/rounds";
import { applications, jobs, rounds } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { type Locale, locales } from "#lib/text/languages";
import { newInvitation } from "../make/invitations";
import { fulfilled } from "../outcome";
import { signIn } from "./account-robot";
import { reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";
import { expectSound } from "./sound";

const year = 365 * 24 * 3_600_000;

/** A round of three firms, of which one is decided on and one never came, whose term is over. */
async function roundOver() {
  const made = await reviewedRound(1, 2);
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const { db } = database;
  const now = new Date();
  const [round] = await db.select().from(rounds).where(eq(rounds.id, made.round));
  if (!round) throw new Error("no round");
  await newInvitation(database, round, now, { name: "没有来过的企业" });
  const officer = made.people.officer.actor;
  const all = () =>
    db.select().from(applications).where(eq(applications.round, round.id)).orderBy(asc(applications.number));
  const [first] = await all();
  const proposal = { outcome: "decline" as const, reason: "研发费用不足", clauses: {}, ruleSet: round.ruleSet };
  fulfilled(await decide(database, officer, first?.id ?? "", { ...proposal, revision: first?.revision ?? 0 }, now));
  fulfilled(await closeRound(database, officer, { id: round.id, seen: round.revision }, now));
  const term = { days: 60, isMailed: false, since: now };
  const service = { kind: "service" } as const;
  const later = new Date(now.getTime() + year);
  for (const each of await all()) fulfilled(await expireApplication(database, service, each, term, later));
  fulfilled(await expireRound(database, service, round.id, term.days, later));
  return { database, round, officer, firms: await all(), email: made.people.officer.email };
}

async function opens(page: Page, path: string, name: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  await expectSound(page, name);
}

for (const locale of locales)
  test(`an officer still reads a round whose term is over, and what stays of it (${locale})`, async ({ page }) => {
    const { database, round, officer, firms, email } = await roundOver();
    const words = messagesOf(locale as Locale);
    await page.goto(`/${locale}/sign-in`);
    await signIn(page, locale as Locale, email);
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    const home = `/${locale}/rounds/${round.id}`;
    for (const place of [
      "",
      "/firms",
      "/desk",
      "/decisions",
      "/decisions/publicity",
      "/picture",
      "/what-if",
      "/rules",
      "/export",
    ])
      await opens(page, home + place, `over${place.replaceAll("/", "-")}-${locale}`);
    await opens(page, `${home}/trail?act=expire`, `over-trail-${locale}`);
    await expect(page.getByText(words.trail.who.service).first()).toBeVisible();
    for (const [place, { id }] of firms.entries())
      await opens(page, `${home}/firms/${id}`, `over-firm-${place}-${locale}`);
    await page.goto(`${home}/firms/${firms[0]?.id}`);
    await expect(page.getByText("研发费用不足").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("江南精密轴承");
    await expect(page.getByText(words.review.page.nothingExpired)).toBeVisible();
    await expect(page.locator("#return")).toHaveCount(0);
    const letter = await page.request.get(`${home}/firms/${firms[0]?.id}/letter`);
    expect(letter.status()).toBe(200);
    for (const [what, format] of [
      ["full", "xlsx"],
      ["archive", "zip"],
      ["full", "statistics"],
    ] as const) {
      const wish = { round, what, format, locale, query: "", application: "" };
      const job = fulfilled(await requestExport(database, officer, wish, new Date()));
      const state = async () => (await database.db.select().from(jobs).where(eq(jobs.id, job)))[0]?.state;
      await expect.poll(state, { timeout: 60_000 }).toBe("done");
    }
    await database.close();
  });
