import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { judge, signIn } from "./account-robot";
import { applyingFirm } from "./applying-firm";
import { expect, test } from "./firm";
import { reviewedRound } from "./reviewed-round";

for (const locale of locales) {
  const { application: words, check, rounds, review } = messagesOf(locale);

  test(`a round without the self-assessment asks facts alone and promises no result, in ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const { firm, row } = await applyingFirm(baseURL ?? "", { selfAssessment: "none" });
    const home = firm.home(locale);
    await page.goto(home);
    const main = page.getByRole("main");
    await expect(main.getByRole("link", { name: check.title, exact: true })).toBeVisible();
    await expect(page.locator("#parts")).toHaveCount(0);
    await judge(page, "tasks");
    await page.goto(`${home}/sections/firm`);
    await page.waitForURL((url) => url.pathname === home);
    await page.goto(`${home}/check`);
    await expect(main).toContainText(words.assessment.none);
    await judge(page, "check");
    await page.getByRole("button", { name: words.submitPress }).click();
    await page.waitForURL(/\/application/);
    await expect(page.locator("#receipt")).toBeVisible();
    expect(await row()).toMatchObject({ state: "submitted", snapshot: 1, quadrant: null, level: null });
    await page.goto(`${home}/result/1`);
    await page.waitForURL(/\/application$/);
    await judge(page, "application");
    await page.goto(home);
    await expect(page.locator(`a[href$="/result/1"]`)).toHaveCount(0);
    await expect(main.getByRole("link", { name: words.receipt.link }).first()).toBeVisible();
  });

  test(`a round that leaves the self-assessment to the firm takes it without and with, in ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const without = await applyingFirm(baseURL ?? "", { selfAssessment: "optional" });
    const main = page.getByRole("main");
    await page.goto(without.firm.home(locale));
    await expect(main).toContainText(words.assessment.optionalTitle);
    await judge(page, "tasks where it is optional");
    await page.goto(`${without.firm.home(locale)}/check`);
    await judge(page, "check where it is optional");
    await page.getByRole("button", { name: words.submitPress }).click();
    await page.waitForURL(/\/application/);
    await expect(page.locator("#receipt")).toBeVisible();
    expect(await without.row()).toMatchObject({ state: "submitted", snapshot: 1, quadrant: null, level: null });

    const given = await applyingFirm(baseURL ?? "", { selfAssessment: "optional" });
    const home = given.firm.home(locale);
    await page.goto(`${home}/sections/firm`);
    await page.locator("main input[type=radio]").first().check();
    await expect(page.getByText(/已保存|Saved/).first()).toBeVisible();
    await page.goto(`${home}/check`);
    // What it answers counts from then on, with all that the questionnaire insists on.
    await expect(page.getByRole("button", { name: check.submit })).toBeVisible();
    await expect(main).not.toContainText(words.assessment.untouched);
  });

  test(`its bureau is shown no classes, in ${locale}`, async ({ page }) => {
    const made = await reviewedRound(1, 1, undefined, { selfAssessment: "none" });
    await page.goto(`/${locale}/sign-in`);
    await signIn(page, locale, made.people.officer.email);
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    const home = `/${locale}/rounds/${made.round}`;
    const main = page.getByRole("main");
    await page.goto(home);
    await expect(main).toContainText(rounds.form.assessments.none);
    await page.goto(`${home}/firms`);
    await expect(page.locator("input[name=column][value=quadrant]")).toHaveCount(0);
    await expect(page.locator("input[name=column][value=flags]")).toHaveCount(1);
    await judge(page, "board");
    await page.goto(`${home}/firms/${made.firms[0]}`);
    await expect(main).toContainText(review.diagnosis.notAsked);
    await judge(page, "firm");
    await page.goto(`${home}/picture`);
    await expect(main).toContainText(rounds.form.assessments.noneHint);
    await judge(page, "picture");
    await page.goto(`${home}/preview`);
    await expect(main).toContainText(rounds.form.assessments.noneHint);
  });
}
