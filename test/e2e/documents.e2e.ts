import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { pdfOf } from "../make/files";
import { judge, signIn } from "./account-robot";
import { applyingFirm } from "./applying-firm";
import { expect, test } from "./firm";

const scan = pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]);
const pdf = { name: "扫描件.pdf", mimeType: "application/pdf", buffer: scan };
const asked = { selfAssessment: "none", commitment: true, applicationForm: true, declaration: true } as const;

for (const locale of locales) {
  const { documents: words, application } = messagesOf(locale);

  test(`documents are printed, sealed, uploaded and held against what is filled in, in ${locale}`, async ({
    page,
    baseURL,
    browser,
  }) => {
    test.slow();
    const { firm, row, office, give } = await applyingFirm(baseURL ?? "", asked);
    const home = firm.home(locale);
    const form = page.locator("#document-application-form");
    const commitment = page.locator("#document-commitment");
    const printed = async (document: string) => {
      await page.goto(`${home}/print/${document}`);
      const code = (await page.locator("article").textContent())?.match(/[0-9A-F]{4}-[0-9A-F]{4}/)?.[0];
      return code ?? "";
    };
    await give("total-assets.2025", 11_025);
    await page.goto(`${home}/application`);
    await expect(page.locator("#lacking")).toContainText("2");
    await judge(page, "documents-empty");
    const code = await printed("application-form");
    expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    await expect(page.locator("article")).toContainText(/11,025|110\.25/);
    await judge(page, "documents-print-form");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("link", { name: words.back })).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    const commitmentCode = await printed("commitment");
    expect(commitmentCode).not.toBe(code);
    await judge(page, "documents-print-commitment");

    // Without a code, or with something that is no scan, nothing is taken, and what was typed comes back.
    await page.goto(`${home}/application`);
    await form.locator("input[type=file]").setInputFiles(pdf);
    await form.locator("input[name=code]").fill("3F9A");
    await form.getByRole("button", { name: words.upload }).click();
    await expect(form.getByRole("alert")).toContainText(words.refused["no-code"]);
    await expect(form.locator("input[name=code]")).toHaveValue("3F9A");
    await form.locator("input[type=file]").setInputFiles({ ...pdf, buffer: Buffer.from("text") });
    await form.locator("input[name=code]").fill(code.toLowerCase());
    await form.getByRole("button", { name: words.upload }).click();
    await expect(form.getByRole("alert")).toContainText(words.refused["not-scan"]);

    // Without scripts as well.
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${new URL(page.url()).origin}${home}/application`);
    for (const [document, read] of [
      ["application-form", code],
      ["commitment", commitmentCode],
    ] as const) {
      const place = still.locator(`#document-${document}`);
      await place.locator("input[type=file]").setInputFiles(pdf);
      await place.locator("input[name=code]").fill(read.replace("-", ""));
      await place.getByRole("button", { name: words.upload }).click();
      await expect(place.getByRole("status")).toContainText(words.added);
      await expect(place).toContainText(words.states.current);
    }
    await plain.close();

    await give("total-assets.2025", 12_000);
    await page.goto(`${home}/application`);
    await expect(form).toContainText(words.states.outdated);
    await expect(commitment).toContainText(words.states.current);
    await judge(page, "documents-outdated");
    await page.goto(`${home}/check`);
    await expect(page.getByRole("main")).toContainText(words.outdatedLink);
    await judge(page, "documents-check");
    await page.locator("input[name=declared]").evaluate((tick) => tick.removeAttribute("required"));
    await page.getByRole("button", { name: application.submitPress }).click();
    await expect(page.locator("#declaration").getByRole("alert")).toContainText(words.declaration.unticked);
    await page.locator("input[name=declared]").check();
    await page.getByRole("button", { name: application.submitPress }).click();
    await page.waitForURL(/\/application/);
    expect((await row())?.state).toBe("submitted");

    await page.goto(`/${locale}/sign-in`);
    await signIn(page, locale, office.email);
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    await page.goto(`/${locale}${office.path}`);
    const signed = page.locator("section[aria-labelledby=signed]");
    await expect(signed).toContainText(words.review.agrees);
    await expect(signed).toContainText(words.review.differs);
    await expect(signed).toContainText(words.declaration.words);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      signed.getByRole("link", { name: "扫描件.pdf" }).first().click(),
    ]);
    expect(download.suggestedFilename()).toContain("扫描件");
    await judge(page, "documents-officer");
  });
}
