import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Locator, Page } from "@playwright/test";
import { messagesOf } from "#lib/messages/messages";
import { dotsAtMost, drawingPath } from "#lib/programme/drawn";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { chinesePdf, pdfOf, pngOf, streamOf } from "../make/files";
import { zipOf } from "../zip";
import { signIn } from "./account-robot";
import { expect, type Firm, test } from "./firm";
import { leadOfClient } from "./practice";
import { reviewedRound } from "./reviewed-round";

const wordsOf = (locale: Locale) => messagesOf(locale).viewer;

async function attach(firm: Firm, origin: string | undefined, bytes: Buffer, name: string, fact = "revenue") {
  const form = new FormData();
  form.set("fact", fact);
  form.set("file", new Blob([new Uint8Array(bytes)]), name);
  const sent = await fetch(`${origin}${firm.home()}/evidence/add`, { method: "POST", body: form, redirect: "manual" });
  expect(sent.headers.get("location")).toMatch(/done=added/);
}

const wide = { width: 1280, height: 800 };
const report = chinesePdf([{}, {}, {}]);
const ground = pngOf(60, 80);

const paneOf = (page: Page) => page.locator("section", { has: page.locator("footer") }).last();
const stageOf = (page: Page) => paneOf(page).locator("section");

/** Presses the button that shows a file; there once scripts run. */
async function look(page: Page, locale: Locale, name: string): Promise<Locator> {
  const button = page.getByRole("button", { name: wordsOf(locale).lookAt.replace("{name}", name) }).first();
  await button.click();
  return button;
}

/** How many dots of the drawing are as good as white, and how many are not. */
const dots = (page: Page) =>
  stageOf(page)
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) => {
      // While another page takes its place.
      if (canvas.width === 0) return { dark: 0, all: 0, width: 0, height: 0 };
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++;
      return { dark, all: data.length / 4, width: canvas.width, height: canvas.height };
    });

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds of the page with a file beside or over it. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
}

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`a PDF is drawn beside the page, with words that can be selected, by keyboard (${locale})`, async ({
    baseURL,
    page,
    start,
  }) => {
    const firm = await start({ firmName: "江南精密轴承有限公司" });
    await attach(firm, baseURL, report, "审计报告.pdf");
    await page.setViewportSize(wide);
    await page.goto(`${firm.home(locale)}/evidence`);
    const button = await look(page, locale, "审计报告.pdf");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    const stage = stageOf(page);
    await expect(stage).toContainText("审计报告");
    await expect(stage).toContainText("营业收入 5100万元");
    const drawn = await dots(page);
    expect(drawn.dark).toBeGreaterThan(500);
    expect(drawn.dark).toBeLessThan(drawn.all / 4);
    await expectAccessible(page);
    await picture(page, `firm-1280-${locale}`);

    await expect(stage).toBeFocused();
    await expect(paneOf(page).getByRole("status")).toHaveText(words.at.replace("{page}", "1").replace("{pages}", "3"));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageDown");
    await expect(stage.locator("div > div > div")).toContainText(/3$/);
    await expect(paneOf(page).getByRole("button", { name: words.next })).toHaveAttribute("aria-disabled", "true");
    await page.keyboard.press("ArrowLeft");
    await expect(paneOf(page).getByRole("status")).toHaveText(words.at.replace("{page}", "2").replace("{pages}", "3"));
    await page.keyboard.press("+");
    await expect.poll(async () => (await dots(page)).width).toBeGreaterThan(drawn.width);
    await page.keyboard.press("0");
    await page.keyboard.press("r");
    await expect.poll(async () => (await dots(page)).height).toBeLessThan(drawn.width);
    await paneOf(page).getByLabel(words.page).fill("1");
    await page.keyboard.press("Enter");
    await expect(paneOf(page).getByRole("status")).toHaveText(words.at.replace("{page}", "1").replace("{pages}", "3"));
    await page.keyboard.press("Escape");
    await expect(page.locator("canvas")).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "false");
  });

  test(`on a phone a file covers the page, which is out of reach until it is closed (${locale})`, async ({
    baseURL,
    page,
    start,
  }) => {
    const firm = await start();
    await attach(firm, baseURL, report, "审计报告.pdf");
    await page.goto(`${firm.home(locale)}/evidence`);
    const button = await look(page, locale, "审计报告.pdf");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("审计报告");
    await expect(dialog.locator("canvas")).toBeVisible();
    expect(await page.locator("#main").evaluate((main) => main.closest("[inert]") !== null)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
    await picture(page, `phone-360-${locale}`);
    await dialog.getByRole("button", { name: words.close }).click();
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await page.locator("[inert]").count()).toBe(0);
  });

  test(`an officer types what was found beside the file, which stays when the form is sent (${locale})`, async ({
    browser,
  }) => {
    const made = await reviewedRound(2, 2, stored(report, "审计报告.pdf"));
    const officer = await staff(browser, locale, made.people.officer.email);
    await officer.setViewportSize(wide);
    await officer.goto(`/${locale}/rounds/${made.round}/firms/${made.firms[0]}`);
    const form = officer.locator("#verify-revenue-2025");
    await officer.locator("tbody:has(#verify-revenue-2025) [data-clause]").click();
    await form.locator("summary").click();
    await form.getByRole("button", { name: words.lookAt.replace("{name}", "审计报告.pdf") }).click();
    await expect(stageOf(officer)).toContainText("营业收入 5100万元");
    await officer.keyboard.press("PageDown");
    await expect(paneOf(officer).getByRole("status")).toHaveText(/2.*3/);
    await paneOf(officer).getByRole("button", { name: words.back }).click();
    await expect(form.locator("[data-look]")).toBeFocused();
    const review = messagesOf(locale).review;
    await form.getByLabel(review.verify.value, { exact: true }).fill("5,000");
    await form.getByLabel(review.verify.reason, { exact: true }).fill("审计报告第 2 页");
    await expectAccessible(officer);
    await picture(officer, `officer-1280-${locale}`);
    await officer.setViewportSize({ width: 1920, height: 1080 });
    await officer.waitForTimeout(600);
    await picture(officer, `officer-1920-${locale}`);
    await officer.setViewportSize(wide);
    await form.locator('input[type="file"]').setInputFiles({ name: "x.png", mimeType: "image/png", buffer: ground });
    await form.getByRole("button", { name: review.verify.save }).click();
    await expect(officer.locator("#main").getByRole("status")).toHaveText(review.done.verified);
    // The same file, at the same page, without taking the focus.
    await expect(paneOf(officer).getByRole("status")).toHaveText(/2.*3/);
    await expect(stageOf(officer)).not.toBeFocused();
    await officer
      .getByRole("button", { name: words.lookAt.replace("{name}", words.ground) })
      .first()
      .click();
    await expect(paneOf(officer).getByRole("img")).toBeVisible();
    // What stands behind one firm's figure is not found at another's, nor what only lies in the store.
    const groundAt = async (firm: string | undefined, bytes: Buffer) => {
      const hash = createHash("sha256").update(bytes).digest("hex");
      return (await officer.request.get(`/${locale}/rounds/${made.round}/firms/${firm}/grounds/${hash}`)).status();
    };
    const [own, other] = made.firms;
    expect([await groundAt(own, ground), await groundAt(other, ground), await groundAt(own, report)]).toEqual([
      200, 404, 404,
    ]);
    await officer.close();
  });

  test(`an advisor looks at a client's file at the desk (${locale})`, async ({ browser, baseURL, start }) => {
    test.setTimeout(240_000);
    const firm = await start({ firmName: "江南精密轴承有限公司" });
    await firm.answer();
    const key = `fact:total-assets.${new Date().getFullYear() - 1}`;
    const saved = await fetch(`${baseURL}/api/sheets/${firm.token}/entries`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ entries: [{ key, entry: { typed: "9000" }, note: null, base: 0 }] }),
    });
    expect(saved.status).toBe(200);
    await attach(firm, baseURL, report, "审计报告.pdf", "total-assets");
    const own = await (await browser.newContext()).newPage();
    const lead = await leadOfClient(browser, locale, own, firm.home(locale), ["facts", "evidence"]);
    await lead.setViewportSize(wide);
    await look(lead, locale, "审计报告.pdf");
    await expect(stageOf(lead)).toContainText("审计报告");
    await picture(lead, `client-1280-${locale}`);
    await lead.goto(`${new URL(lead.url()).pathname}/desk?at=${key}`);
    await expect(lead.locator("#item")).not.toContainText(messagesOf(locale).clientReview.grounds.unsupported);
    await look(lead, locale, "审计报告.pdf");
    await expect(stageOf(lead)).toContainText("审计报告");
    await expectAccessible(lead);
    await picture(lead, `desk-1280-${locale}`);
    await lead.close();
  });

  test(`what cannot be shown is said in words, with the download (${locale})`, async ({ baseURL, page, start }) => {
    const firm = await start();
    await attach(firm, baseURL, Buffer.from("%PDF-1.7\nno more than that"), "坏.pdf", "revenue");
    await attach(firm, baseURL, locked(), "锁.pdf", "staff");
    await attach(firm, baseURL, pngOf(8, 8, { width: 60_000, height: 60_000 }), "大.png", "total-assets");
    await attach(firm, baseURL, zipOf({ "[Content_Types].xml": "", "word/document.xml": "x" }), "文.docx", "revenue");
    await page.setViewportSize(wide);
    await page.goto(`${firm.home(locale)}/evidence`);
    for (const [name, why] of [
      ["坏.pdf", "damaged"],
      ["锁.pdf", "locked"],
      ["大.png", "too-large"],
    ] as const) {
      await look(page, locale, name);
      await expect(paneOf(page).getByRole("alert")).toContainText(words.problems[why]);
      await expect(paneOf(page).getByRole("alert").getByRole("link")).toHaveText(words.download);
    }
    await expectAccessible(page);
    await picture(page, `trouble-${locale}`);
    await expect(page.locator("#files li", { hasText: "文.docx" })).toContainText(words.only);
    await page.keyboard.press("Escape");
  });
}

/** A file that lies in the store, as the row behind a fact names it. */
function stored(bytes: Buffer, name: string) {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const folder = join(process.env.TEST_DATA ?? "", "evidence", hash.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, hash), bytes);
  return { hash, name, type: "pdf", size: bytes.length } as const;
}

async function staff(browser: Browser, locale: Locale, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}/sign-in`);
  await signIn(page, locale, email);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  return page;
}

/** A PDF under a password that nobody knows (ISO 32000-1, 7.6.3). */
function locked(): Buffer {
  const key = "00".repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  return chinesePdf([{}], "", encrypt);
}

test("a picture is drawn, turned, and given back", async ({ baseURL, page, start }) => {
  const firm = await start();
  await attach(firm, baseURL, pngOf(600, 300), "营业执照.png");
  await page.setViewportSize(wide);
  await page.goto(`${firm.home()}/evidence`);
  await look(page, "zh", "营业执照.png");
  await expect(paneOf(page).getByRole("img", { name: "图片：营业执照.png" })).toBeVisible();
  const before = await dots(page);
  expect(before.dark / before.all).toBeCloseTo(0.25, 1);
  expect(before.width).toBeGreaterThan(before.height);
  await paneOf(page).getByRole("button", { name: "向右转 90°" }).click();
  await expect.poll(async () => (await dots(page)).height).toBeGreaterThan(before.width);
  // One page has no pages to turn.
  await expect(paneOf(page).getByRole("button", { name: "下一页" })).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("canvas")).not.toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).paddingRight)).toBe("0px");
});

test("a scan that is packed as a fax is unpacked by the thread, and the file is given back when it is closed", async ({
  baseURL,
  page,
  start,
}) => {
  // Every line as the one above it, which is white; turned round, black.
  const packed = Buffer.alloc(100, 0xff);
  const dictionary = `/Type /XObject /Subtype /Image /Width 800 /Height 800 /BitsPerComponent 1 /ColorSpace /DeviceGray
    /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 800 /Rows 800 /BlackIs1 true >> /Length ${packed.length}`;
  const fax = pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 600] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>",
    streamOf("q 300 0 0 600 0 0 cm /I Do Q"),
    Buffer.concat([Buffer.from(`<< ${dictionary} >>\nstream\n`), packed, Buffer.from("\nendstream")]),
  ]);
  const firm = await start();
  await attach(firm, baseURL, fax, "扫描件.pdf");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize(wide);
  await page.goto(`${firm.home()}/evidence`);
  expect(asked.filter((path) => path.startsWith(drawingPath))).toEqual([]);
  await look(page, "zh", "扫描件.pdf");
  await expect(stageOf(page)).toContainText(wordsOf("zh").noWords);
  const { dark, all } = await dots(page);
  expect(dark / all).toBeCloseTo(0.5, 1);
  expect(asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.workers().length).toBe(0);
});

test("a hostile PDF runs nothing, leads nowhere, and is drawn within bounds", async ({ baseURL, page, start }) => {
  const firm = await start();
  const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
  const link = "<< /Type /Annot /Subtype /Link /Rect [0 0 600 900] /A << /S /URI /URI (https://evil.example/) >> >>";
  const launch = "<< /Type /Annot /Subtype /Link /Rect [0 0 600 900] /A << /S /Launch /F (calc.exe) >> >>";
  const field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (y) /Rect [10 10 200 200] >>";
  const entries = `/AA << /O ${script} >> /Annots [${link} ${launch} ${field}]`;
  const evil = chinesePdf(
    [{ entries }, { box: "0 0 1000000000 1000000000" }, { box: "0 0 1 100000" }],
    `/OpenAction ${script}`,
  );
  await attach(firm, baseURL, evil, "恶意.pdf");
  page.on("dialog", () => expect.soft("a dialog").toBe("none"));
  await page.setViewportSize(wide);
  await page.goto(`${firm.home()}/evidence`);
  await look(page, "zh", "恶意.pdf");
  await expect(stageOf(page)).toContainText("审计报告");
  await expect(stageOf(page).locator("a, input, iframe, object, embed")).toHaveCount(0);
  for (const at of ["第 2 页，共 3 页", "第 3 页，共 3 页"]) {
    await page.keyboard.press("PageDown");
    await expect(paneOf(page).getByRole("status")).toHaveText(at);
    await expect(stageOf(page).locator('[aria-busy="false"] canvas')).toBeVisible();
    const { width, height } = await dots(page);
    expect(width * height).toBeLessThanOrEqual(dotsAtMost);
  }
  await expect(stageOf(page)).toContainText(wordsOf("zh").coarse);
  const kids = "3 0 R ".repeat(100_000);
  const many = pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count 100000 /Kids [${kids}] >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
  ]);
  await attach(firm, baseURL, many, "多.pdf", "staff");
  const endless = pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    streamOf("0 0 m 500 700 l 300 200 l f* 1 0 0 RG 0 0 500 700 re S ".repeat(3_000_000)),
  ]);
  await attach(firm, baseURL, endless, "久.pdf", "total-assets");
  await page.goto(`${firm.home()}/evidence`);
  await look(page, "zh", "多.pdf");
  await expect(paneOf(page).getByRole("status")).toHaveText("第 1 页，共 100000 页");
  await look(page, "zh", "久.pdf");
  await expect(paneOf(page).getByRole("alert")).toContainText(wordsOf("zh").problems.stopped, { timeout: 60_000 });
  expect(page.workers()).toHaveLength(0);
});

test("without scripts a file is saved as ever, and nothing offers to show it", async ({ browser, baseURL, start }) => {
  const firm = await start();
  await attach(firm, baseURL, report, "审计报告.pdf");
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${firm.home()}/evidence`);
  await expect(page.getByRole("button", { name: /在页面里查看/ })).toHaveCount(0);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /审计报告/ }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("审计报告.pdf");
  await page.close();
});
