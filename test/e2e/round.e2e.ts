import { readFileSync } from "node:fs";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { judge } from "./account-robot";
import { codeOf, newOfficer } from "./officer";
import { expect, test } from "./robot";

/** A list with two good firms, one bad code and one bad address, with which its firm is taken all the same. */
const list = [
  "企业名称,统一社会信用代码,地区,邮箱",
  `江南轴承有限公司,${codeOf(1)},合肥,a@example.com`,
  `东海精密有限公司,${codeOf(2).slice(0, 17)}?,芜湖,`,
  `淮河机械有限公司,${codeOf(3)},蚌埠,`,
  `黄山仪表有限公司,${codeOf(4)},黄山,不是邮箱`,
].join("\n");

for (const locale of locales)
  test(`a round from its set-up to a firm that starts (${locale})`, async ({ browser }) => {
    const { rounds } = messagesOf(locale);
    const page = await newOfficer(browser, locale);
    const press = (name: string) => page.getByRole("main").getByRole("button", { name, exact: true }).click();

    await page.goto(`/${locale}/rounds`);
    await judge(page, "rounds");
    await page.getByRole("link", { name: rounds.create }).click();
    await judge(page, "a new round");
    await page.getByLabel(rounds.form.closesOn).fill("2020-01-01");
    await press(rounds.form.save);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(rounds.form.problems.name);
    await judge(page, "a new round with problems");
    await page.getByLabel(rounds.form.name).fill("2026 年第二批");
    await page.getByLabel(rounds.form.notice, { exact: true }).fill("请按时填报。");
    await page.getByLabel(rounds.form.tier).selectOption("little-giant");
    await expect(page.locator("#ruleSet")).toContainText(/小巨人|Little giant/);
    await page.getByLabel(rounds.form.closesOn).fill("2099-12-31");
    const questions = "id,zh,en,kind,required\nin-park,是否在园区,In a park?,yes-no,yes\nx y,问,Q,text,no";
    await page.locator("#extra").setInputFiles({ name: "q.csv", mimeType: "text/csv", buffer: Buffer.from(questions) });
    await press(rounds.form.save);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("x y");
    await expect(page.getByLabel(rounds.form.name)).toHaveValue("2026 年第二批");
    const old = { name: "q.xls", mimeType: "application/vnd.ms-excel", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") };
    await page.locator("#extra").setInputFiles(old);
    await press(rounds.form.save);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(rounds.badRows["old-workbook"]);
    await page
      .locator("#extra")
      .setInputFiles({ name: "q.csv", mimeType: "text/csv", buffer: Buffer.from(questions.split("\nx y")[0] ?? "") });
    await press(rounds.form.save);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(rounds.overview.title);
    await judge(page, "a round that is a draft");
    const home = page.url().replace(/\?.*$/, "");
    await page.getByRole("link", { name: rounds.overview.edit }).click();
    await judge(page, "the set-up of a round");
    await page.goto(home);
    await press(rounds.overview.open);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(rounds.sure.open.title);
    await expect(page.getByRole("main")).toContainText(/2号|\[2026\] 2/);
    await judge(page, "a question before a round is opened");
    await press(rounds.sure.open.yes);
    await expect(page.getByRole("status")).toContainText(/2099/);
    await expect(page.getByRole("main")).toContainText(rounds.states.open);
    await judge(page, "a round that is open");

    await page.goto(`${home}/invite`);
    await page.locator("#file").setInputFiles({ name: "firms.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
    await press(rounds.invite.read);
    await page.waitForURL(/\/match\//, { timeout: 30_000 });
    await judge(page, "the columns of a list");
    await press(rounds.invite.take);
    await expect(page.getByRole("main")).toContainText(rounds.badRows["uscc-wrong-length"], { timeout: 30_000 });
    await expect(page.getByRole("main")).toContainText(rounds.badRows.email);
    await judge(page, "an import that is done");

    await page.goto(`${home}/invite`);
    await press(rounds.invite.byList);
    await press(rounds.sure.send.yesList);
    const file = page.getByRole("link", { name: rounds.jobs.file });
    await file.waitFor();
    await judge(page, "a list of links");
    const [download] = await Promise.all([page.waitForEvent("download"), file.click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(rounds.links.link);
    const link = lines[1]?.split(",").at(-1) ?? "";

    const firm = await (await browser.newContext()).newPage();
    await firm.goto(link.replace("/zh/", `/${locale}/`));
    await expect(firm.getByRole("main")).toContainText("江南轴承有限公司");
    await judge(firm, "an invitation");
    await firm.getByRole("button", { name: rounds.entry.start }).click();
    await firm.waitForURL(/\/sheets\/[\w-]+$/);
    await firm.goto(link.replace("/zh/", `/${locale}/`));
    await expect(firm.getByRole("link", { name: rounds.entry.continue })).toBeVisible();

    await page.goto(`${home}/invite?standing=started`);
    await expect(page.getByRole("table")).toContainText("江南轴承有限公司");
    await judge(page, "invitations");
    await page.getByRole("button", { name: rounds.invite.reissueOf.replace("{firm}", "江南轴承有限公司") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(rounds.invite.linkTitle);
    await judge(page, "a new link");
    expect((await firm.goto(link))?.status()).toBe(410);
    await expect(firm.getByRole("heading", { level: 1 })).toHaveText(messagesOf("zh").problem.replacedByBureau.title);
    await firm.goto((await page.locator("output").textContent()) ?? "");
    await expect(firm.getByRole("main")).toContainText("江南轴承有限公司");

    await page.goto(`${home}/invite`);
    await press(rounds.invite.openMake);
    await expect(page.getByRole("main")).toContainText(rounds.invite.openLinkLead);
    const shown = (await page.locator("output").textContent()) ?? "";
    const open = shown.replace(/\/(zh|en)\//, `/${locale}/`);
    await page.goto(`${home}/invite`);
    await expect(page.locator("#open-link output")).toHaveText(shown);
    await judge(page, "invitations with an open link");
    await firm.goto(open);
    await judge(firm, "an open link");
    await firm.getByLabel(rounds.entry.firmName).fill("报名企业");
    await firm.getByLabel(rounds.entry.uscc).fill(codeOf(9).slice(0, 17));
    await firm.getByRole("main").getByRole("button", { name: rounds.entry.apply }).click();
    await expect(firm.getByRole("main").getByRole("alert")).toContainText(rounds.entry.problems.uscc);
    await firm.getByLabel(rounds.entry.uscc).fill(codeOf(9));
    await firm.getByRole("main").getByRole("button", { name: rounds.entry.apply }).click();
    await expect(firm.getByRole("status")).toContainText(rounds.entry.notice);
    await judge(firm, "a firm that came by the open link");

    await page.goto(home);
    await page.getByLabel(rounds.overview.extendTo).fill("2099-12-31");
    await press(rounds.overview.extend);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("2099");
    await page.getByLabel(rounds.overview.extendTo).fill("2100-01-31");
    await press(rounds.overview.extend);
    await expect(page.getByRole("main")).toContainText("2100");
    await judge(page, "a question before the last day is moved");
    await press(rounds.sure.extend.yes);
    await expect(page.getByRole("status")).toContainText("2100");
    await page.goto(`${home}/trail`);
    await expect(page.getByRole("main").getByText("2100-01-31")).toHaveCount(1);
    await page.goto(home);
    await press(rounds.overview.close);
    await expect(page.getByRole("main")).toContainText(
      /\d 家未提交的企业将不能再提交|\d firms that have not submitted/,
    );
    await judge(page, "a question before a round is closed");
    await page.getByRole("link", { name: rounds.sure.no }).click();
    await expect(page.getByRole("main")).toContainText(rounds.states.open);
    await press(rounds.overview.close);
    await press(rounds.sure.close.yes);
    await expect(page.getByRole("status")).toContainText(rounds.overview.done.closed);
    await expect(page.getByRole("main")).toContainText(rounds.states.closed);
    await firm.reload();
    await expect(firm.getByRole("main")).toContainText(/受理已于.*结束|The round was closed on/);
  });

test("rounds are nobody's to see who is not of the bureau", async ({ browser }) => {
  const officer = await newOfficer(browser, "zh");
  const stranger = await newOfficer(browser, "zh");
  await officer.goto("/zh/rounds/new");
  const { rounds } = messagesOf("zh");
  await officer.getByLabel(rounds.form.name).fill("只给自己看");
  await officer.getByLabel(rounds.form.closesOn).fill("2099-12-31");
  await officer.getByRole("button", { name: rounds.form.save, exact: true }).click();
  await officer.waitForURL(/\/rounds\/[\w-]{36}\?done=created$/);
  const home = new URL(officer.url()).pathname;
  for (const path of ["", "/edit", "/invite", "/invite/link", "/jobs/none", "/jobs/none/file"])
    expect((await stranger.goto(home + path))?.status(), path).toBe(404);
  for (const path of ["/open", "/close", "/extend", "/save", "/invite/send", "/invite/upload", "/invite/open-link"]) {
    const answer = await stranger.request.post(home + path, { form: { seen: "1" } });
    expect(answer.status(), path).toBe(404);
  }
  await officer.reload();
  await expect(officer.getByRole("main")).toContainText(rounds.states.draft);
});
