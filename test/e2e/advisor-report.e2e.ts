import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Locale } from "#lib/text/languages";
import { zipOf } from "../zip";
import { entriesOf } from "../zip-entries";
import { expect, submittedFirm, test } from "./firm";
import { leadOfClient } from "./practice";
import { expectSound } from "./sound";

const words = {
  zh: {
    report: /^Word 报告/,
    language: "报告语言",
    save: "下载",
    withdraw: "撤回",
    template: "版式",
    send: "上传并检查",
    notWord: "这不是 .docx 文档。",
    passed: "模板通过了检查",
    logo: "保存标志",
    remove: "移除",
    confirm: /^确定移除/,
    none: "还没有模板。",
  },
  en: {
    report: /^Word report/,
    language: "Language of the report",
    save: "Download",
    withdraw: "Withdraw",
    template: "Layout",
    send: "Upload and check",
    notWord: "This is not a .docx document.",
    passed: "The template passed",
    logo: "Save the logo",
    remove: "Remove",
    confirm: /^Remove it/,
    none: "No templates yet.",
  },
} satisfies Record<Locale, unknown>;

/** The words of the document that a button saves, and its name. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const entries = entriesOf(await readFile(await download.path()));
  return { name: download.suggestedFilename(), text: entries.get("word/document.xml")?.toString() ?? "" };
}

for (const locale of ["zh", "en"] as const)
  test(`an advisor takes the report on a client's result home in both languages (${locale})`, async ({
    browser,
    start,
    page,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    const firm = await submittedFirm(start);
    const lead = await leadOfClient(browser, locale, page, firm.home(locale));
    await expectSound(lead, "a client with its report");
    const client = new URL(lead.url()).pathname;
    await lead.locator("summary").filter({ hasText: said.report }).first().click();
    const found = { zh: "企业诊断报告", en: "Diagnostic report" };
    for (const language of ["zh", "en"] as const) {
      await lead.getByLabel(said.language).selectOption(language);
      const { name, text } = await saved(lead, () => lead.getByRole("button", { name: said.save }).click());
      expect(name).toContain("江南轴承");
      expect(name).toMatch(/\.docx$/);
      expect(text).toContain(found[language]);
      expect(text).toContain("海桥咨询");
    }
    for (const query of ["", "?in=fr", "?in=zh&in=x%00"])
      expect((await lead.request.get(`${client}/report/1${query}`)).status(), query).toBe(404);
    for (const revision of ["0", "2", "x", "99999"])
      expect((await lead.request.get(`${client}/report/${revision}?in=en`)).status(), revision).toBe(404);
    // What is signed is handed over as it was sealed, and says when it is withdrawn.
    await lead.goto(`${client}/reports`);
    await lead.locator("main form[action$='/sign'] button").click();
    await expect(lead.getByRole("status").first()).toBeVisible();
    const version = () => lead.request.get(`${client}/report/v1?in=zh`);
    const wordsOf = async () =>
      entriesOf(await (await version()).body())
        .get("word/document.xml")
        ?.toString() ?? "";
    const sealed = await wordsOf();
    expect(sealed).toContain("孙雅");
    expect(sealed).toMatch(/[0-9a-f]{64}/);
    expect(sealed).not.toContain("尚未签发");
    await lead.locator("summary").filter({ hasText: said.withdraw }).click();
    await lead.locator("textarea[name=reason]").fill("数据弄错了");
    await lead.locator("form[action$='/withdraw-report'] button").click();
    await expect(lead.getByRole("status").first()).toBeVisible();
    expect(await wordsOf()).toContain("数据弄错了");
    // Whoever is nobody finds nothing.
    expect((await page.request.get(`${client}/report/1?in=en`)).status()).toBe(404);
    await lead.context().close();
  });

/** A template as Word writes it, of paragraphs alone. */
function templateOf(...paragraphs: string[]): Buffer {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
  });
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

for (const locale of ["zh", "en"] as const)
  test(`a practice uploads templates of its own, is told what is wrong, and makes a report with one (${locale})`, async ({
    browser,
    start,
    page,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    const firm = await submittedFirm(start);
    const lead = await leadOfClient(browser, locale, page, firm.home(locale));
    const client = lead.url();
    await lead.goto(`/${locale}/clients/templates`);
    await expectSound(lead, "no templates");
    const upload = async (name: string, buffer: Buffer, mimeType = docx) => {
      await lead.locator("#file").setInputFiles({ name, mimeType, buffer });
      await lead.getByRole("button", { name: said.send }).click();
    };

    // All that is wrong is told at once, by name.
    await upload("坏模板.docx", templateOf("{客户} {企业名称}", "{#cases} {case}", "{clause}"));
    for (const name of ["{客户}", "{#cases}", "{clause}", locale === "zh" ? "{结论}" : "{finding}"])
      await expect(lead.getByRole("main").getByRole("alert")).toContainText(name);
    await expectSound(lead, "a refused template");
    await upload("假.docx", Buffer.from("%PDF-1.7"), docx);
    await expect(lead.getByRole("main").getByRole("alert")).toContainText(said.notWord);

    await upload("海桥版式.docx", templateOf("海桥版式：{企业名称}", "{finding}", "{plane}", "{声明}"));
    await expect(lead.getByRole("status").first()).toContainText(said.passed);
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAIAAAC6iKlyAAAAUklEQVR42u3QQQ0AAAgEoGtiI/vY3hbOBxsJSPVwIApEi0a0aNEWRItGtGjRFkSLRrRo0YgWjWjRohEtGtGiRSNaNKJFi0a0aESLFo1o0Yj+ZwFyqdlxYiazlwAAAABJRU5ErkJggg==",
      "base64",
    );
    await lead.locator("#logo-file").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: png });
    await lead.getByRole("button", { name: said.logo }).click();
    await expect(lead.locator("#logo img")).toHaveJSProperty("naturalWidth", 120);
    const { status, headers } = await lead.evaluate(async () => {
      const response = await fetch(document.querySelector<HTMLImageElement>("#logo img")?.src ?? "");
      return { status: response.status, headers: Object.fromEntries(response.headers) };
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
    await expectSound(lead, "a template and a logo");
    const sample = await saved(lead, () =>
      lead
        .getByRole("link", { name: /海桥版式/ })
        .first()
        .click(),
    );
    expect(sample.text).toContain("样例企业");
    const begun = await saved(lead, () => lead.locator("#add a").click());
    expect(begun.text).toContain(locale === "zh" ? "{企业名称}" : "{firm}");

    await lead.goto(client);
    await lead.locator("summary").filter({ hasText: said.report }).first().click();
    await lead.getByLabel(said.template).selectOption({ label: "海桥版式.docx" });
    const own = await saved(lead, () => lead.getByRole("button", { name: said.save }).click());
    expect(own.text).toContain("海桥版式：");
    expect(own.text).toContain("江南轴承");
    expect(own.text).not.toMatch(/\{[^{}-]*\}/);

    await lead.goto(`/${locale}/clients/templates`);
    await lead.locator("summary").filter({ hasText: said.remove }).first().click();
    await lead.getByRole("button", { name: said.confirm }).first().click();
    await expect(lead.locator("#list")).toContainText(said.none);
    await lead.context().close();
  });
