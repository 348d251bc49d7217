import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import type { Browser, Page } from "@playwright/test";
import { openDatabase } from "#db/client";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { newPerson, newRegion } from "../make/bureaus";
import { entriesOf } from "../zip-entries";
import { judge, newEmail, password, signIn } from "./account-robot";
import { reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

/** Somebody signed in, in a browser of their own. */
async function staff(browser: Browser, locale: Locale, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

/** A bureau whose round has firms in one county, with an officer of it and one of another. */
async function countyRound() {
  const made = await reviewedRound(1, 2);
  const organisation = made.people.owner.actor.organisation ?? "";
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const now = new Date();
  const secret = await hash(password);
  const officerOf = async (name: string) => {
    const region = await newRegion(database, organisation, now, { name });
    const email = newEmail();
    const who = { role: "regional-officer" as const, organisation, region, name: `${name}周`, email, secret };
    await newPerson(database, who, now);
    return { email, region };
  };
  const [own, other] = [await officerOf("宁州"), await officerOf("昆山市")];
  await database.close();
  return { ...made, own, other };
}

for (const locale of locales) {
  test(`a county gives its opinion, ranks and hands in, the bureau decides after that, in ${locale}`, async ({
    browser,
  }) => {
    const made = await countyRound();
    const { firmList, levels: words, review, rounds, regions } = messagesOf(locale);
    const round = `/${locale}/rounds/${made.round}`;
    const owner = await staff(browser, locale, made.people.owner.email);

    await owner.goto(`/${locale}/regions`);
    await expect(owner.getByRole("row", { name: /宁州/ })).toContainText("2");
    const add = owner.locator("section", { has: owner.getByRole("heading", { name: regions.add }) });
    await add.getByLabel(regions.name).fill("宁州");
    await add.getByRole("button", { name: regions.save }).click();
    await expect(owner.getByRole("main").getByRole("alert").first()).toContainText(regions.problems.taken);
    await expect(add.getByLabel(regions.name)).toHaveValue("宁州");
    await judge(owner, `/${locale}/regions`);

    await owner.goto(`${round}/levels`);
    await owner.locator("select[name=county]").selectOption("required");
    await owner.getByLabel(words.quotaOf.replace("{name}", "宁州")).fill("1.5");
    await owner.getByRole("button", { name: words.save, exact: true }).click();
    await expect(owner.getByRole("main").getByRole("alert").first()).toContainText(words.problems.quota);
    await owner.getByLabel(words.quotaOf.replace("{name}", "宁州")).fill("1");
    await owner.getByRole("button", { name: words.save, exact: true }).click();
    await expect(owner.getByRole("main").getByRole("status").first()).toContainText(words.done.levels);
    await judge(owner, `${round}/levels`);

    // The bureau cannot decide before the county has spoken.
    await owner.goto(`${round}/firms/${made.firms[0]}`);
    await expect(owner.locator("#opinions")).toBeVisible();

    const other = await staff(browser, locale, made.other.email);
    const foreign = [`/firms/${made.firms[0]}`, `/levels/${made.own.region.id}`, `/invite/firm/${made.firms[0]}`];
    for (const path of [...foreign, "/invite", "/export", "/desk"])
      expect((await other.goto(round + path))?.status(), path).toBe(404);
    expect((await other.goto(`${round}/levels`))?.status()).toBe(200);
    await expect(other.getByRole("main")).not.toContainText("宁州 ");

    const officer = await staff(browser, locale, made.own.email);
    await officer.goto(round);
    await expect(officer.getByRole("navigation", { name: rounds.sections })).not.toContainText(rounds.tabs.invite);
    // Whom to call at its own firms is for it to say.
    expect((await officer.goto(`${round}/invite/phone`))?.status()).toBe(200);
    await judge(officer, `${round}/invite/phone`);
    await officer.goto(`${round}/firms/${made.firms[0]}`);
    await officer.getByRole("link", { name: firmList.mend.toContacts, exact: true }).click();
    await expect(officer.getByLabel(rounds.invite.columns.name)).toHaveCount(0);
    await officer.getByLabel(rounds.invite.columns.phone).fill("12");
    await officer.getByRole("button", { name: firmList.mend.save }).click();
    await expect(officer.getByRole("main")).toContainText(firmList.problems.phone);
    await officer.getByLabel(rounds.invite.columns.phone).fill("0574-88001122");
    await officer.getByRole("button", { name: firmList.mend.save }).click();
    await expect(officer.getByRole("main").getByRole("status").first()).toContainText(firmList.done.mended);
    await judge(officer, `${round}/invite/firm/${made.firms[0]}`);
    const said = officer.locator("section[aria-labelledby=opinions]");
    const say = async (place: number, outcome: keyof typeof words.outcomes, reason: string) => {
      await officer.goto(`${round}/firms/${made.firms[place]}`);
      if (!(await said.getByRole("radio").first().isVisible())) await said.locator("summary").click();
      await said.getByRole("radio", { name: words.outcomes[outcome], exact: true }).check();
      await said.locator("textarea[name=reason]").fill(reason);
      await said.getByRole("button", { name: words.opinion.submit, exact: true }).click();
    };
    await say(0, "recommended", "已到厂看过，设备和人员与申报一致");
    await expect(officer.getByRole("main").getByRole("status").first()).toHaveText(review.done.opinion);
    await judge(officer, `${round}/firms/${made.firms[0]}`);
    await say(1, "recommended", "同上");
    await expect(officer.getByRole("main").getByRole("alert")).toContainText(review.problems.quota);
    await expect(said.locator("textarea[name=reason]")).toHaveValue("同上");
    await say(1, "notRecommended", "上年度研发费用未达到");

    const list = `${round}/levels/${made.own.region.id}`;
    await officer.goto(list);
    await officer.getByRole("button", { name: words.list.handIn }).click();
    await expect(officer.getByRole("main").getByRole("status").first()).toContainText(words.done.handedIn);
    await judge(officer, list);
    const [download] = await Promise.all([
      officer.waitForEvent("download"),
      officer.getByRole("link", { name: words.list.file }).click(),
    ]);
    const book = entriesOf(await readFile(await download.path()));
    expect([...book.values()].join("")).toContain("江南精密轴承有限公司1");

    await owner.goto(list);
    await owner.getByLabel(words.list.returnNote).fill("请核对第一家的研发费用");
    await owner.getByRole("button", { name: words.list.return }).click();
    await expect(owner.getByRole("main").getByRole("status").first()).toContainText(words.done.returned);
    await officer.goto(list);
    await expect(officer.getByRole("main")).toContainText("请核对第一家的研发费用");
  });
}
