import { createHash } from "node:crypto";
import { zipOf } from "../zip";
import { expect, type Firm, test } from "./firm";

type Attached = { id: string; fact: string; name: string; hash: string; withdrawnAt: string | null };

const attach = (firm: Firm, origin: string | undefined, bytes: Uint8Array, name: string, fact = "revenue") => {
  const form = new FormData();
  form.set("fact", fact);
  form.set("file", new Blob([new Uint8Array(bytes)]), name);
  return fetch(`${origin}${firm.home()}/evidence/add`, { method: "POST", body: form, redirect: "manual" });
};
const attached = async (firm: Firm) => ((await firm.download()) as unknown as { evidence: Attached[] }).evidence;
const whereTo = (response: Response) => response.headers.get("location") ?? "";
const pdf = (words = "") => Buffer.from(`%PDF-1.7\n${words}`);
const mebibyte = 1024 * 1024;

test("a file is taken by its content, shown with its hash, and given back to save and nothing else", async ({
  baseURL,
  page,
  start,
}) => {
  const firm = await start();
  const bytes = zipOf({ "[Content_Types].xml": "", "word/document.xml": "x" });
  expect(whereTo(await attach(firm, baseURL, bytes, '说明 <b>"一".exe'))).toMatch(/done=added/);
  const [file] = await attached(firm);
  expect(file).toMatchObject({
    fact: "revenue",
    name: "说明 _b__一_.docx",
    hash: createHash("sha256").update(bytes).digest("hex"),
  });
  await page.goto(`${firm.home()}/evidence`);
  await expect(page.getByRole("main")).toContainText(file?.hash ?? "");
  const given = await fetch(`${baseURL}${firm.home()}/evidence/${file?.id}`);
  expect(given.status).toBe(200);
  expect(given.headers.get("content-disposition")).toMatch(/^attachment; filename="/);
  expect(given.headers.get("x-content-type-options")).toBe("nosniff");
  expect(given.headers.get("cache-control")).toContain("no-store");
  expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true);
});

test("what is of no such kind, too large, or nothing is refused with the reason", async ({ baseURL, page, start }) => {
  const firm = await start();
  const html = Buffer.from("<html><script>alert(1)</script></html>");
  expect(whereTo(await attach(firm, baseURL, html, "report.pdf"))).toMatch(/problem=unknown/);
  const macros = zipOf({ "[Content_Types].xml": "", "word/document.xml": "", "word/vbaProject.bin": "x" });
  expect(whereTo(await attach(firm, baseURL, macros, "a.docx"))).toMatch(/problem=macros/);
  expect(whereTo(await attach(firm, baseURL, Buffer.alloc(0), "a.pdf"))).toMatch(/problem=empty/);
  const large = Buffer.concat([pdf(), Buffer.alloc(20 * mebibyte)]);
  expect(whereTo(await attach(firm, baseURL, large, "a.pdf"))).toMatch(/problem=too-large/);
  const huge = Buffer.concat([pdf(), Buffer.alloc(21 * mebibyte)]);
  expect((await attach(firm, baseURL, huge, "a.pdf")).status).toBe(413);
  expect(whereTo(await attach(firm, baseURL, pdf(), "a.pdf", "none-such"))).toMatch(/problem=no-fact/);
  expect(await attached(firm)).toEqual([]);
  const whole = Buffer.concat([pdf(), Buffer.alloc(20 * mebibyte - pdf().length)]);
  expect(whereTo(await attach(firm, baseURL, whole, "a.pdf"))).toMatch(/done=added/);
  await page.goto(`${firm.home("en")}/evidence?problem=unknown&of=revenue`);
  await expect(page.getByRole("alert").filter({ hasText: "PDF" })).toContainText("renaming does not help");
});

test("what phones and offices have at hand is explained, and an encrypted PDF is told", async ({
  baseURL,
  page,
  start,
}) => {
  const firm = await start();
  const heic = Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1");
  expect(whereTo(await attach(firm, baseURL, heic, "IMG_0001.jpg"))).toMatch(/problem=heic/);
  await page.goto(`${firm.home()}/evidence?problem=heic`);
  await expect(page.locator("main").getByRole("alert")).toContainText("兼容性最佳");
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  expect(whereTo(await attach(firm, baseURL, old, "a.doc"))).toMatch(/problem=old-document/);
  const locked = pdf("trailer << /Encrypt 5 0 R >>");
  expect(whereTo(await attach(firm, baseURL, locked, "a.pdf"))).toMatch(/done=addedLocked/);
  expect(whereTo(await attach(firm, baseURL, zipOf({ "./OFD.xml": "<ofd/>" }), "a.ofd"))).toMatch(/done=added#/);
});

test("another sheet's file is not found and cannot be taken back; one's own stays on record", async ({
  baseURL,
  start,
}) => {
  const [mine, other] = [await start(), await start()];
  await attach(other, baseURL, pdf("other"), "a.pdf");
  const [theirs] = await attached(other);
  const foreign = await fetch(`${baseURL}${mine.home()}/evidence/${theirs?.id}`);
  const nothing = await fetch(`${baseURL}${mine.home()}/evidence/none`);
  expect([foreign.status, nothing.status]).toEqual([404, 404]);
  await mine.send(`${mine.home()}/evidence/take-back`, { evidence: theirs?.id ?? "" });
  expect((await attached(other))[0]?.withdrawnAt).toBeNull();
  await other.send(`${other.home()}/evidence/take-back`, { evidence: theirs?.id ?? "" });
  expect((await attached(other))[0]?.withdrawnAt).not.toBeNull();
  expect((await fetch(`${baseURL}${other.home()}/evidence/${theirs?.id}`)).status).toBe(200);
});

test("attaches and takes back without scripts", async ({ browser, start }) => {
  const firm = await start();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  await page.goto(`${firm.home()}/evidence`);
  const add = page.locator("#add");
  const report = { name: "审计报告.pdf", mimeType: "application/pdf", buffer: pdf() };
  await add.locator('input[type="file"]').setInputFiles(report);
  await add.getByRole("button", { name: "附上这个文件" }).click();
  await expect(page.getByRole("alert")).toContainText("还没有勾选它证明哪几项");
  await add.locator('input[type="file"]').setInputFiles(report);
  const ticks = add.getByRole("checkbox");
  expect(await ticks.count()).toBeGreaterThan(7);
  for (let place = 0; place < 7; place++) await ticks.nth(place).check();
  await add.getByRole("button", { name: "附上这个文件" }).click();
  await expect(page.getByRole("status")).toHaveText("已附上。");
  const files = page.locator("#files");
  await expect(files).toContainText("已附 1 个文件");
  await expect(files).toContainText("证明 7 项：");
  const rows = await attached(firm);
  expect([rows.length, new Set(rows.map(({ hash }) => hash)).size]).toEqual([7, 1]);
  // No word of the browser's own, and no hash in sight.
  await expect(files.getByText(rows[0]?.hash ?? "")).not.toBeVisible();
  // Two facts fewer.
  await files.locator("summary", { hasText: "改它证明的几项" }).click();
  for (let place = 0; place < 2; place++) await files.getByRole("checkbox").nth(place).uncheck();
  await files.getByRole("button", { name: "保存" }).click();
  await expect(files).toContainText("证明 5 项：");
  // Another file in its place.
  await files.locator("summary", { hasText: "换一个文件" }).click();
  await files.locator('input[type="file"]').setInputFiles({ ...report, name: "定稿.pdf", buffer: pdf("final") });
  await files.getByRole("button", { name: "换上" }).click();
  await expect(files.getByRole("link", { name: /定稿.pdf/ })).toBeVisible();
  await expect(files.locator("> ul")).toContainText("证明 5 项：");
  await files.locator("> ul summary", { hasText: "撤回" }).click();
  await files
    .getByRole("button", { name: /是，撤回/ })
    .first()
    .click();
  await expect(page.getByRole("status")).toHaveText("已撤回。");
  await expect(files).toContainText("还没有文件");
  await context.close();
});

test("a submitted sheet takes no more files", async ({ baseURL, start }) => {
  const firm = await start();
  await firm.answer();
  await firm.submit();
  await attach(firm, baseURL, pdf(), "a.pdf");
  expect(await attached(firm)).toEqual([]);
});
