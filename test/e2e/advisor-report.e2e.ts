import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import type { Locale } from "#lib/text/languages";
import { entriesOf } from "../zip-entries";
import { expect, submittedFirm, test } from "./firm";
import { newMember } from "./officer";
import { expectSound } from "./sound";

const words = {
  zh: {
    create: "请他来看",
    name: "发给谁",
    taken: "接受委托",
    report: /^Word 报告/,
    language: "报告语言",
    save: "下载",
  },
  en: {
    create: "Let them in",
    name: "For whom",
    taken: "Accept",
    report: /^Word report/,
    language: "Language of the report",
    save: "Download",
  },
} satisfies Record<Locale, unknown>;

/** A practice's lead on the page of a client that let the practice in. */
async function leadOfClient(browser: Browser, locale: Locale, page: Page, home: string): Promise<Page> {
  const said = words[locale];
  const lead = await newMember(browser, locale, {
    ...{ kind: "practice", role: "practice-lead", organisation: "海桥咨询", name: "孙雅" },
  });
  await page.goto(`${home}/advisors`);
  await page.getByLabel(said.name, { exact: true }).fill("张老师");
  await page.getByRole("button", { name: said.create }).click();
  await lead.goto((await page.locator("#made output").textContent()) ?? "");
  await lead.getByRole("button", { name: said.taken }).click();
  await expect(lead.locator("p.lead")).toBeVisible();
  return lead;
}

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
    // Whoever is nobody finds nothing.
    expect((await page.request.get(`${client}/report/1?in=en`)).status()).toBe(404);
    await lead.context().close();
  });
