import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { expect, headline, statusAt, statusOf, submittedFirm, test } from "./firm";

const nobody = () => randomBytes(32).toString("base64url");

/** Opens a page as somebody who has never been here. */
async function asStranger<Value>(browser: Browser, look: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext();
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

test.describe("a shared result", () => {
  test("is read by whoever has its link, counted, and gone when it is withdrawn", async ({ page, browser, start }) => {
    const firm = await submittedFirm(start);
    await page.goto(`${firm.home("en")}/result/1`);
    const verdict = await headline(page).textContent();
    await page.goto(`${firm.home("en")}/result/1/share`);
    await page.getByRole("textbox", { name: /Who it is for/ }).fill("Bank");
    await page.getByRole("button", { name: "Make a link to share" }).click();
    const link = (await page.locator("output").textContent()) ?? "";
    await expect(page.getByRole("listitem").filter({ hasText: "Bank" })).toContainText("not opened yet");

    const path = new URL(link).pathname;
    await asStranger(browser, async (reader) => {
      expect(await statusAt(reader, path)).toBe(200);
      // What comes next is said to the firm alone.
      await expect(headline(reader)).toHaveText(verdict?.split(":")[0] ?? "");
      await expect(reader.getByRole("main")).toContainText("to be read only");
      await expect(reader.getByRole("main").locator("form, input, textarea")).toHaveCount(0);
      for (const href of await reader
        .getByRole("link")
        .evaluateAll((links) => links.map((each) => each.getAttribute("href"))))
        expect(href).not.toContain("/sheets/");
      const { id } = (await firm.download()).sheet;
      const sent = `${await (await fetch(link)).text()}${await (await fetch(link, { headers: { rsc: "1" } })).text()}`;
      for (const secret of [firm.token, firm.key, id, "Bank"]) expect(sent).not.toContain(secret);
    });
    await page.reload();
    await expect(page.getByRole("listitem").filter({ hasText: "Bank" })).toContainText(/opened (once|\d times)/);

    await page.getByLabel("Withdraw the link: Bank", { exact: true }).click();
    await page.getByRole("button", { name: "Yes, withdraw the link: Bank" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Bank" })).toContainText("withdrawn");
    await asStranger(browser, async (reader) => {
      expect(await statusAt(reader, path)).toBe(410);
      await expect(headline(reader)).toHaveText("What was here is gone");
      expect(await statusAt(reader, path.replace("/en/", "/zh/"))).toBe(410);
      await expect(headline(reader)).toHaveText("这里的内容已经不在了");
    });
  });

  test("is counted once for each time that it is opened", async ({ browser, start, page }) => {
    const firm = await submittedFirm(start);
    const shared = await firm.share(1, "Bank");
    await asStranger(browser, (reader) => reader.goto(shared, { waitUntil: "networkidle" }));
    await page.goto(`${firm.home("en")}/result/1/share`);
    await expect(page.getByRole("listitem").filter({ hasText: "Bank" })).toContainText("opened once");
  });

  test("opens one revision and nothing else of the sheet", async ({ baseURL, start }) => {
    const firm = await submittedFirm(start);
    const shared = await firm.share(1);
    const token = shared.split("/").at(-1);
    await firm.send(`${firm.home()}/reopen`, {});
    await firm.save([{ question: "staff", entry: { value: 181 }, note: "只在第二版里", base: 1 }]);
    await firm.submit();
    expect(await (await fetch(baseURL + shared)).text()).not.toContain("只在第二版里");
    for (const place of ["", "/check", "/result/1", "/sections/firm", "/download/json", "/delete"])
      expect(await statusOf(baseURL, `/zh/sheets/${token}${place}`), place).not.toBe(200);
    expect(await statusOf(baseURL, `${shared}/2`)).toBe(404);
    const saved = await fetch(`${baseURL}/api/sheets/${token}/answers`, {
      method: "PUT",
      body: JSON.stringify({ answers: [{ question: "staff", entry: { value: 1 }, note: null, base: 0 }] }),
    });
    expect(saved.status).toBe(404);
  });
});

test("a deleted sheet is gone for its link, its key and those it was shared with", async ({ page, baseURL, start }) => {
  const firm = await submittedFirm(start);
  const shared = await firm.share();
  await page.goto(firm.home());
  await page.getByRole("link", { name: "删除这份问卷" }).click();
  await page.getByRole("button", { name: "是，全部删除" }).click();
  await expect(headline(page)).toHaveText("已经删除");
  for (const path of [firm.home(), firm.home("en"), `${firm.home()}/result/1`, `${firm.home()}/download/json`, shared])
    expect(await statusOf(baseURL, path), path).toBe(410);
  expect((await firm.save([{ question: "staff", entry: { value: 1 } }])).status).toBe(410);
  await page.goto("/zh/key");
  await page.getByRole("textbox").fill(firm.key);
  await page.getByRole("button", { name: "打开我的问卷" }).click();
  await expect(headline(page)).toHaveText("这里的内容已经不在了");
});

test("links that never were are not found, all alike", async ({ page, baseURL, start }) => {
  const firm = await start();
  const paths = [`/sheets/${nobody()}`, `/sheets/${nobody()}/result/1`, `/shared/${nobody()}`, "/sheets/x", "/nowhere"];
  for (const [locale, words] of [
    ["zh", "没有找到这一页"],
    ["en", "Page not found"],
  ])
    for (const path of [...paths, `/sheets/${firm.token}/result/99`, `/sheets/${firm.token}/sections/none`]) {
      expect.soft(await statusAt(page, `/${locale}${path}`), path).toBe(404);
      await expect.soft(headline(page), `/${locale}${path}`).toHaveText(words ?? "");
      const plain = await (await fetch(`${baseURL}/${locale}${path}`)).text();
      expect.soft(plain.replace(/<script.*?<\/script>/gs, ""), `/${locale}${path} without scripts`).toContain(words);
    }
});

test("a key opens its sheet again; a wrong one is refused kindly", async ({ page, start }) => {
  const firm = await start({ firmName: "江南轴承" });
  await page.goto("/zh");
  await page.getByRole("link", { name: "凭密钥继续" }).first().click();
  const open = async (key: string) => {
    await page.getByRole("textbox").fill(key);
    await page.getByRole("button").last().click();
  };
  await open("");
  await expect(page.locator("#key-problem")).toHaveText("请先输入密钥。");
  await open("0000-0000-0000");
  await expect(page.locator("#key-problem")).toHaveText(/^没有找到这个密钥/);
  await open(` ${firm.key.toLowerCase().replaceAll("-", " ")} `);
  await page.waitForURL((url) => url.pathname === firm.home());
  await expect(page.getByRole("main")).toContainText("江南轴承");
});

test("what belongs to another sheet changes nothing there", async ({ baseURL, start }) => {
  const [mine, other] = [await submittedFirm(start, "Mine"), await submittedFirm(start, "Other")];
  const shared = await other.share(1, "Bank");
  await other.send(`${other.home()}/reopen`, {});
  await other.submit();
  const page = await (await fetch(`${baseURL}${other.home()}/result/2/share`)).text();
  const share = /name="share" value="([\w-]+)"/.exec(page)?.[1] ?? "";
  expect(share).not.toBe("");
  const before = JSON.stringify(await other.download());
  const own = JSON.stringify(await mine.download());

  await mine.send(`${mine.home()}/share/revoke`, { share, revision: "1" });
  expect(await statusOf(baseURL, shared)).toBe(200);
  const made = await mine.send(`${mine.home()}/share/create`, { revision: "2", days: "30", label: "" });
  expect(made.headers.get("location")).toBe(mine.home());
  expect(made.headers.get("set-cookie")).toBeNull();
  expect(await statusOf(baseURL, `${mine.home()}/result/2`)).toBe(404);
  const foreign = { "product-performance": "lowest", "product-performance:base": "1", "staff:base": "1", staff: "7" };
  for (const section of ["technology-level", "firm", "none", encodeURIComponent("../../x")])
    await mine.send(`${mine.home()}/sections/${section}/save`, { ...foreign, settle: "staff:mine" });
  for (const revision of ["0", "-1", "1e3", "x", "1/../2"])
    await mine.send(`${mine.home()}/share/create`, { revision, days: "30", label: "" });
  for (const days of ["0", "9999", "NaN", ""])
    await mine.send(`${mine.home()}/share/create`, { revision: "1", days, label: "" });
  expect(await (await fetch(`${baseURL}${mine.home()}/result/1/share`)).text()).not.toContain(`name="share"`);
  expect(JSON.stringify(await mine.download())).toBe(own);
  expect(JSON.stringify(await other.download())).toBe(before);
});
