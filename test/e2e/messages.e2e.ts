import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openDatabase } from "#db/client";
import { rounds } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { newPerson } from "../make/bureaus";
import { entriesOf } from "../zip-entries";
import { judge, newEmail, password, signIn } from "./account-robot";
import { applyingFirm } from "./applying-firm";
import { expect, test } from "./firm";

/** An officer of the round's bureau, signed in, in a browser of their own. */
async function officerOf(browser: Browser, locale: Locale, round: string): Promise<Page> {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const [row] = await database.db.select().from(rounds).where(eq(rounds.id, round));
  const email = newEmail();
  const seat = { role: "officer" as const, organisation: row?.organisation ?? "", name: "王经办", email };
  await newPerson(database, { ...seat, secret: await hash(password) }, new Date());
  await database.close();
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

for (const locale of locales) {
  test(`a firm is told what happened and until when, and its bureau sees that it knows, in ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    const words = messagesOf(locale).firmMessages;
    const { firm, row } = await applyingFirm(baseURL ?? "");
    const home = firm.home().replace(/^\/\w+/, `/${locale}`);
    await firm.answer();
    await page.goto(`${firm.home()}/check`);
    await page.getByRole("button", { name: "提交，看结果" }).click();
    await page.waitForURL(/\/result\//);
    await page.goto(home);
    await page.getByRole("link", { name: words.toList, exact: true }).click();
    const list = page.locator("#messages");
    await expect(list).toContainText(words.unread);
    await expect(list).toContainText("申报回执");
    await judge(page, `${home}/application`);
    await page.reload();
    await expect(list).not.toContainText(words.unread);

    const application = await row();
    const path = `/${locale}/rounds/${application?.round}/firms/${application?.id}`;
    const officer = await officerOf(browser, locale, application?.round ?? "");
    await officer.goto(`/${locale}/organisation/messages?kind=returned&in=zh`);
    await officer.getByLabel(words.settings.pattern).fill("宁工信企函〔{year}〕{n}号");
    await officer.getByLabel(words.settings.first).fill("7");
    await officer.getByRole("button", { name: words.settings.saveSeries }).click();
    await expect(officer.getByRole("status")).toHaveText(words.settings.done.series);
    const body = officer.getByLabel(words.settings.body);
    const usual = await body.inputValue();
    await body.fill(`${usual}\n联系电话：{电话}`);
    await officer.getByRole("button", { name: words.settings.save, exact: true }).click();
    await expect(officer.getByRole("main").getByRole("alert")).toContainText("{电话}");
    await expect(body).toHaveValue(/\{电话\}/);
    await body.fill(`${usual}\n\n联系电话：0574-12345678`);
    await officer.getByRole("button", { name: words.settings.look }).click();
    await expect(officer.locator("#preview")).toContainText("0574-12345678");
    await officer.getByRole("button", { name: words.settings.save, exact: true }).click();
    await expect(officer.getByRole("status")).toHaveText(words.settings.done.saved);
    await judge(officer, `/${locale}/organisation/messages?kind=returned&in=zh`);

    await officer.goto(path);
    const fold = officer.locator("#return details");
    await fold.locator("summary").click();
    await fold.locator("textarea[name=note]").fill("请补 2025 年度审计报告。");
    await fold.locator("button[type=submit]").click();
    const told = officer.locator("#messages");
    await expect(told).toContainText(words.kinds.returned);
    await expect(told).toContainText(words.office.unseen);
    await expect(told).toContainText(/宁工信企函〔20\d\d〕7号/);
    const [download] = await Promise.all([
      officer.waitForEvent("download"),
      told.getByRole("link", { name: /申报材料补正告知/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^申报材料补正通知书-江南轴承\.docx$/);
    const xml = String(entriesOf(await readFile(await download.path())).get("word/document.xml"));
    expect(xml.replace(/<[^>]*>/g, "")).toContain("请补 2025 年度审计报告。");
    await judge(officer, path);

    await told.getByText(words.office.write).click();
    await told.getByLabel(words.office.subject).fill("关于核对联系方式");
    await told.getByLabel(words.office.body).fill("请核对联系人电话。");
    await told.getByRole("button", { name: words.office.send, exact: true }).click();
    await expect(told).toContainText("关于核对联系方式");
    await told.getByRole("button", { name: words.office.phoneLabel.replace("{subject}", "关于核对联系方式") }).click();
    await expect(told.getByRole("status")).toHaveText(words.office.done.phoned);

    await page.goto(`${home}/application`);
    await expect(list).toContainText("联系电话：0574-12345678");
    await expect(list).toContainText("请核对联系人电话。");
    await officer.reload();
    await expect(told).not.toContainText(words.office.unseen);
  });
}
