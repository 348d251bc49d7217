import { messagesOf } from "#lib/messages/messages";
import { keptUntil } from "#lib/retention";
import { startOfDay, timeZone } from "#lib/text/day";
import { type Locale, languages, locales } from "#lib/text/languages";
import { newEmail, signUp, wordsOf } from "./account-robot";
import { expect, startFirm, test } from "./firm";
import { expectSound } from "./sound";

/** The terms that the service of these tests is set to. */
const terms = { draft: 400, sheet: 800, round: 2_000 };

/** A last day as its reader writes it, of what was touched just now. */
function lastDay(locale: Locale, days: number): string {
  const until = startOfDay(keptUntil(new Date(), days));
  return new Intl.DateTimeFormat(languages[locale].tag, { dateStyle: "long", timeZone }).format(until);
}

const filled = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

for (const locale of locales)
  test(`a firm reads until when its sheet is kept wherever it may delete it (${locale})`, async ({ page, baseURL }) => {
    const words = messagesOf(locale).retention;
    const firm = await startFirm(baseURL ?? "", { locale, depth: "quick", firmName: "江南轴承" });
    const home = firm.home(locale);
    const draft = filled(words.until, { day: lastDay(locale, terms.draft) });
    for (const [name, path] of [
      ["tasks", home],
      ["delete", `${home}/delete`],
    ] as const) {
      await page.goto(path);
      await expect(page.getByText(draft)).toBeVisible();
      await expectSound(page, `kept-${name}-${locale}`);
    }
    await firm.answer();
    const result = await firm.submit();
    await page.goto(`${result}/manage`);
    await expect(page.getByText(filled(words.until, { day: lastDay(locale, terms.sheet) }))).toBeVisible();
    await expectSound(page, `kept-manage-${locale}`);
  });

for (const locale of locales)
  test(`people of a firm read it in their list, and everybody the terms under privacy (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const words = messagesOf(locale).retention;
    const firm = await startFirm(baseURL ?? "", { locale, firmName: "江南轴承" });
    await page.goto(`/${locale}/sign-up`);
    await signUp(page, locale, newEmail(), "张总");
    const { account, sheets } = wordsOf(locale);
    await page.getByLabel(account.firmName).fill("江南轴承有限公司");
    await page.getByRole("button", { name: account.firmSubmit }).click();
    await page.waitForURL(/sheets/);
    await page.getByLabel(sheets.key, { exact: true }).fill(firm.key);
    await page.getByRole("button", { name: sheets.claim }).click();
    await expect(page.getByText(filled(words.short, { day: lastDay(locale, terms.draft) }))).toBeVisible();
    await expectSound(page, `kept-list-${locale}`);
    await page.goto(`/${locale}/privacy`);
    for (const kind of ["draft", "sheet", "round"] as const)
      await expect(page.getByText(filled(words.privacy[kind], { days: terms[kind] }))).toBeVisible();
    await expectSound(page, `kept-privacy-${locale}`);
  });
