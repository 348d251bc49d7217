import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { rowOf, workbookWith } from "../front/hostile-workbook";
import { judge } from "./account-robot";
import { codeOf, newOfficer } from "./officer";
import { expect, test } from "./robot";

const headings = ["企业名称", "统一社会信用代码", "所属区县", "联系人", "值班手机", "邮箱"];
const sheetOf = (...rows: readonly (readonly string[])[]) =>
  [headings, ...rows].map((cells, place) => rowOf(place + 1, cells)).join("");

const book = () =>
  workbookWith({
    sheets: [
      { name: "填表说明", xml: rowOf(1, ["请照营业执照填写"]) },
      {
        name: "上城区",
        xml: sheetOf(
          ["江南轴承（杭州）有限公司", "", "上城区", "王工", "139 0000 0001", "w@example.com"],
          ["江南轴承(杭州)有限责任公司", codeOf(601), "上城区", "李工", "13900000002", ""],
          ["东海精密有限公司", "9.14403E+17", "上城区", "赵工", "13900000003", "z@example.com"],
          ["淮河机械有限公司", codeOf(603), "上城区", "钱工", "8888", "q@"],
        ),
      },
      { name: "西湖区", xml: sheetOf(["黄山仪表有限公司", codeOf(604), "西湖区", "孙工", "", "s@example.com"]) },
    ],
  });

/** Keeps pictures of a page at both widths, where somebody wants to look at them. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(process.env.SHOTS, `${name}-${width}.png`), fullPage: true });
  }
}

for (const locale of locales)
  test(`a list of firms is read, mended, merged and called (${locale})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const { rounds, firmList } = messagesOf(locale);
    const page = await newOfficer(browser, locale);
    const main = page.getByRole("main");
    const press = (name: string) => main.getByRole("button", { name, exact: true }).click();
    const look = async (name: string) => {
      await judge(page, name);
      await picture(page, `${name.replaceAll(" ", "-")}-${locale}`);
    };
    await page.goto(`/${locale}/rounds/new`);
    await page.getByLabel(rounds.form.name).fill("2026 年第二批");
    await page.getByLabel(rounds.form.notice, { exact: true }).fill("请按时填报。");
    await page.getByLabel(rounds.form.opensOn).fill("2026年4月25日");
    await page.getByLabel(rounds.form.closesOn).fill("2099/12/31");
    await press(rounds.form.save);
    await press(rounds.overview.open);
    await press(rounds.sure.open.yes);
    const home = page.url().split("?")[0] ?? "";

    // A sheet is chosen for its columns; another one can be.
    await page.goto(`${home}/invite`);
    const workbook = { name: "名单.xlsx", mimeType: "application/octet-stream", buffer: book() };
    await page.locator("#file").setInputFiles(workbook);
    await press(rounds.invite.read);
    await page.waitForURL(/\/match\//, { timeout: 30_000 });
    await expect(page.locator("#sheet option:checked")).toHaveText("上城区");
    await page.locator("#sheet").selectOption({ label: "西湖区" });
    await press(rounds.invite.matchSheetRead);
    await expect(page.getByRole("table")).toContainText("黄山仪表有限公司", { timeout: 30_000 });
    await page.locator("#sheet").selectOption({ label: "上城区" });
    await press(rounds.invite.matchSheetRead);
    await expect(page.getByRole("table")).toContainText("东海精密有限公司", { timeout: 30_000 });
    await expect(page.locator("#phone")).toHaveValue("");
    await page.locator("#phone").selectOption({ index: 5 });
    await look("the columns of a list");
    await press(rounds.invite.take);
    await expect(main).toContainText(rounds.badRows["uscc-number"], { timeout: 30_000 });
    await expect(main.getByRole("heading", { level: 2 })).toHaveText([rounds.jobs.badRows, rounds.jobs.doubtfulRows]);
    await look("what came of a list");

    // The refused rows come back, are mended and sent again; what the heading means is known now.
    const link = main.getByRole("link", { name: rounds.jobs.badRowsDownload });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await page.goto(`${home}/invite`);
    const mended = [headings, ["东海精密有限公司", codeOf(602), "上城区", "赵工", "13900000003", "z@example.com"]];
    const again = [...mended, ["淮河机械有限公司", codeOf(603), "上城区", "周工", "0571-88888888", "q@example.com"]];
    await page.locator("#paste").fill(again.map((cells) => cells.join("\t")).join("\n"));
    await press(rounds.invite.read);
    await page.waitForURL(/\/match\//, { timeout: 30_000 });
    await expect(page.locator("#phone")).toHaveValue("4");
    await look("a list with firms that are there");
    await page.getByLabel(rounds.invite.renews).check();
    await press(rounds.invite.take);
    await expect(main).toContainText(rounds.jobs.knownRows, { timeout: 30_000 });
    await look("what came of a second list");

    // A firm is mended; what is wrong is said at its field, and what was typed stays.
    await page.goto(`${home}/invite`);
    await look("the list of firms");
    await main.getByRole("link", { name: firmList.mendOf.replace("{firm}", "东海精密有限公司") }).click();
    await page.locator("#email").fill("z@");
    await page.locator("#phone").fill("12");
    await press(firmList.mend.save);
    await expect(main.getByRole("alert")).toContainText(firmList.mend.refused.fields);
    await expect(page.locator("#email")).toHaveValue("z@");
    await look("a firm with problems");
    await page.locator("#email").fill("");
    await page.locator("#phone").fill("0571 8888 8888");
    await press(firmList.mend.save);
    await expect(main.getByRole("status")).toHaveText(firmList.done.mended);
    await expect(page.locator("#phone")).toHaveValue("0571-88888888");
    await look("a firm that was mended");

    // Firms that no mail reaches are called.
    await page.goto(`${home}/invite/phone`);
    await expect(page.getByRole("table")).toContainText("0571-88888888");
    await press(firmList.phone.calledOf.replace("{firm}", "东海精密有限公司"));
    await expect(page.getByRole("table")).toContainText("李科");
    await look("firms to call");
    const table = main.getByRole("link", { name: firmList.phone.download });
    const [called] = await Promise.all([page.waitForEvent("download"), table.click()]);
    expect(
      readFileSync(await called.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");

    // Two entries of one firm become one.
    await page.goto(`${home}/invite/same`);
    await look("possible duplicates");
    await main.getByRole("button", { name: /江南轴承/ }).click();
    await expect(main).toContainText(firmList.same.sure.title);
    await look("a merger before it is made");
    await press(firmList.same.sure.yes);
    await expect(main.getByRole("status")).toHaveText(firmList.done.merged);
    await expect(main).toContainText(firmList.same.none);

    // A firm that never opened its link is taken off.
    await page.goto(`${home}/invite`);
    await main.getByRole("link", { name: firmList.mendOf.replace("{firm}", "淮河机械有限公司") }).click();
    await press(firmList.remove.ask);
    await expect(main).toContainText("淮河机械有限公司");
    await look("a firm before it is taken off");
    await press(firmList.remove.yes);
    await expect(main.getByRole("status")).toHaveText(firmList.done.removed);
    await expect(page.getByRole("table")).not.toContainText("淮河机械有限公司");
    await page.goto(`${home}/trail`);
    await expect(main).toContainText(messagesOf(locale).trail.acts["mend-firms"]);
  });
