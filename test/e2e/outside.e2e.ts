import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { judge, signIn } from "./account-robot";
import { reviewedRound } from "./reviewed-round";
import { expect, test } from "./robot";

for (const locale of locales) {
  test(`a list of penalties is held against the firms' codes and stands beside the verdict, in ${locale}`, async ({
    page,
  }) => {
    const made = await reviewedRound(1, 2);
    const { outside: words } = messagesOf(locale);
    await page.goto(`/${locale}/sign-in`);
    await signIn(page, locale, made.people.officer.email);
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    const path = `/${locale}/rounds/${made.round}/outside`;
    await page.goto(path);
    await judge(page, path);
    const put = async (list: string, day: string) => {
      await page.setInputFiles("input[name=file]", {
        name: "处罚.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(list),
      });
      await page.locator("input[name=source]").fill("信用中国");
      await page.locator("input[name=asOf]").fill(day);
      await page.getByRole("button", { name: words.send }).click();
    };
    await put("名称,内容\n江南,罚款\n", "2026.1.5");
    await expect(page.getByRole("main").getByRole("alert")).toContainText(words.problems["no-codes"]);
    await expect(page.locator("input[name=source]")).toHaveValue("信用中国");
    await put("统一社会信用代码,处罚内容\n91330200MA2AAAAA1X,罚款 2 万元\n,警告\n", "2026.1.5");
    await expect(page.getByRole("row", { name: /江南精密轴承有限公司1/ })).toContainText("罚款 2 万元");
    await judge(page, `${path} found`);
    await page.goto(`/${locale}/rounds/${made.round}/firms/${made.firms[0]}`);
    await expect(page.locator("section[aria-labelledby=outside]")).toContainText("罚款 2 万元");
    await page.goto(path);
    await page.getByRole("button", { name: words.endFor.replace("{source}", "信用中国") }).click();
    await expect(page.getByText(words.noHits)).toBeVisible();
  });
}
