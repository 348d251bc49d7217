import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { latestEdition } from "../../questionnaires";
import { expect, type Firm, firmOf, statusAt, test } from "./firm";

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

async function submittedFirm(
  start: (wish?: { firmName?: string }) => Promise<Firm>,
  firmName = "江南轴承",
): Promise<Firm> {
  const firm = await start({ firmName });
  await firm.answer();
  await firm.submit();
  return firm;
}

const statusOf = async (origin: string | undefined, path: string): Promise<number> =>
  (await fetch(`${origin}${path}`, { redirect: "manual" })).status;

const headline = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("a shared result", () => {
  test("is read by whoever has its link, counted, and gone when it is withdrawn", async ({ page, browser, start }) => {
    const firm = await submittedFirm(start);
    await page.goto(`${firm.home("en")}/result/1`);
    const verdict = await headline(page).textContent();
    await page.getByRole("textbox", { name: /Who it is for/ }).fill("Bank");
    await page.getByRole("button", { name: "Make a link to share" }).click();
    const link = (await page.locator("output").textContent()) ?? "";
    await expect(page.getByRole("listitem").filter({ hasText: "Bank" })).toContainText("not opened yet");

    const path = new URL(link).pathname;
    await asStranger(browser, async (reader) => {
      expect(await statusAt(reader, path)).toBe(200);
      await expect(headline(reader)).toHaveText(verdict ?? "");
      await expect(reader.getByRole("main")).toContainText("read it but not change it");
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

    await page.getByRole("button", { name: "Withdraw the link: Bank" }).click();
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
    await page.goto(`${firm.home("en")}/result/1`);
    await expect(page.getByRole("listitem").filter({ hasText: "Bank" })).toContainText("opened once");
  });

  test("opens one revision and nothing else of the sheet", async ({ baseURL, start }) => {
    const firm = await submittedFirm(start);
    const shared = await firm.share(1);
    const token = shared.split("/").at(-1);
    await firm.send(`${firm.home()}/reopen`, {});
    await firm.save([{ question: "main-product", entry: { answer: "只在第二版里" }, base: 1 }]);
    await firm.submit();
    expect(await (await fetch(baseURL + shared)).text()).not.toContain("只在第二版里");
    for (const place of ["", "/check", "/result/1", "/sections/firm", "/download/json", "/delete"])
      expect(await statusOf(baseURL, `/zh/sheets/${token}${place}`), place).not.toBe(200);
    expect(await statusOf(baseURL, `${shared}/2`)).toBe(404);
    const saved = await fetch(`${baseURL}/api/sheets/${token}/answers`, {
      method: "PUT",
      body: JSON.stringify({ answers: [{ question: "staff", entry: { answer: 1 }, note: null, base: 0 }] }),
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
  await expect(headline(page)).toHaveText("已经删除。");
  for (const path of [firm.home(), firm.home("en"), `${firm.home()}/result/1`, `${firm.home()}/download/json`, shared])
    expect(await statusOf(baseURL, path), path).toBe(410);
  expect((await firm.save([{ question: "staff", entry: { answer: 1 } }])).status).toBe(410);
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

test("a key opens its sheet again; a wrong one is refused kindly, and tries are limited", async ({ page, start }) => {
  const firm = await start({ firmName: "江南轴承" });
  await page.goto("/zh");
  await page.getByRole("link", { name: "我有密钥，继续填写" }).click();
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
  await page.goto("/en/key");
  const refused = await page.evaluate(async () => {
    for (let tries = 0; tries < 40; tries++) {
      const body = new URLSearchParams({ key: `guess ${tries}` });
      const { url } = await fetch("/en/key/enter", { method: "POST", body });
      if (url.includes("tooMany")) return url;
    }
    return "";
  });
  await page.goto(refused);
  await expect(page.locator("#key-problem")).toHaveText(
    /Too many attempts. Please try again in (a minute|\d+ minutes)/,
  );
  await open(firm.key);
  await expect(page.locator("#key-problem")).toHaveText(/^Too many/);
});

test("what belongs to another sheet changes nothing there", async ({ baseURL, start }) => {
  const [mine, other] = [await submittedFirm(start, "Mine"), await submittedFirm(start, "Other")];
  const shared = await other.share(1, "Bank");
  await other.send(`${other.home()}/reopen`, {});
  await other.submit();
  const page = await (await fetch(`${baseURL}${other.home()}/result/2`)).text();
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
  expect(await (await fetch(`${baseURL}${mine.home()}/result/1`)).text()).not.toContain(`name="share"`);
  expect(JSON.stringify(await mine.download())).toBe(own);
  expect(JSON.stringify(await other.download())).toBe(before);
});

test("reopened, changed and submitted again, a sheet has a second result and the first one as it was", async ({
  page,
  baseURL,
  start,
}) => {
  const firm = await submittedFirm(start);
  const article = async (revision: number) =>
    /<article.*<\/article>/s.exec(await (await fetch(`${baseURL}${firm.home()}/result/${revision}`)).text())?.[0] ?? "";
  const [drawn, held] = [await article(1), JSON.stringify((await firm.download()).results)];
  expect(drawn).toContain("<h1");
  await page.goto(`${firm.home()}/result/1`);
  await page.getByRole("button", { name: "重新打开，修改答案" }).click();
  await page.waitForURL((url) => url.pathname === firm.home());
  await page.goto(`${firm.home()}/sections/technology-level`);
  for (const question of [
    "product-performance",
    "core-technology-source",
    "independence",
    "strictest-standard",
    "price-position",
  ])
    await page.locator(`#${question}`).getByRole("radio").first().check();
  await page.getByRole("button", { name: /^保存并/ }).click();
  await page.waitForURL(/technology-capability$/);
  await page.goto(`${firm.home()}/check`);
  await page.getByRole("button", { name: "提交，看结果" }).click();
  await page.waitForURL(/\/result\/2$/);
  expect(await article(1)).toBe(drawn);
  expect(/<h1.*?<\/h1>/s.exec(await article(2))).not.toEqual(/<h1.*?<\/h1>/s.exec(drawn));
  const { results } = await firm.download();
  expect(results.map(({ revision }) => revision).sort()).toEqual([1, 2]);
  expect(JSON.stringify(results.filter(({ revision }) => revision === 1))).toBe(held);
});

test("next year's sheet starts from the answers and its result shows the way between", async ({
  page,
  baseURL,
  start,
}) => {
  const year = new Date().getFullYear() - 2;
  const firm = await start({ firmName: "江南轴承", year });
  await firm.answer({ answers: { "core-technology-source": "low" } });
  await firm.submit();
  const next = firmOf(baseURL ?? "", await firm.send(`${firm.home()}/next`, {}), "zh", "full");
  expect(next.token).not.toBe(firm.token);
  await page.goto(next.home());
  await expect(headline(page)).toContainText(String(year + 1));
  await page.goto(`${next.home()}/sections/technology-level`);
  await expect(page.locator("#core-technology-source").getByRole("radio").nth(1)).toBeChecked();
  await page.goto(`${next.home()}/sections/firm`);
  await expect(page.locator("#staff").getByRole("textbox").first()).toHaveValue("");
  await expect(page.locator("#staff")).toContainText(new RegExp(`${year} 年.*180`));
  await page.locator("#staff").getByRole("textbox").first().fill("200");
  await page.goto(`${next.home()}/sections/technology-level`);
  await page.locator("#core-technology-source").getByRole("radio").last().check();
  await expect(page.getByRole("status").last()).toContainText("已保存");
  await page.goto(await next.submit());
  await expect(page.locator("table").filter({ hasText: "您，今年" }).first()).toContainText(`您，${year} 年`);
  await expect(page.getByRole("main")).toContainText(`从 ${year} 年到今年`);
});

test("everything can be taken away as JSON and as a table", async ({ page, baseURL, start }) => {
  const firm = await start({ firmName: "江南轴承" });
  await firm.answer({ except: ["staff"] });
  await firm.save([{ question: "staff", entry: { answer: 180 }, note: "=1+1" }]);
  await page.goto(await firm.submit());
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载 JSON" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const held = await firm.download();
  expect(held.answers.find(({ question }) => question === "staff")).toMatchObject({
    entry: { answer: 180 },
    note: "=1+1",
  });
  expect(held.results[0]?.answers).toMatchObject({ staff: 180, revenue: 9600, "foreign-sales": "now" });
  for (const locale of ["zh", "en"] as const) {
    const response = await fetch(`${baseURL}${firm.home(locale)}/download/csv?revision=1`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const staff = bytes
      .toString("utf8")
      .split("\r\n")
      .find((line) => line.includes(",staff,"));
    expect(staff).toMatch(/,180,.*,'=1\+1,/);
  }
});

test("markup in names, labels, notes and answers is shown as the text that it is", async ({ page, start }) => {
  const markup = `<script>window.hurt=1</script>"><img src=x onerror="window.hurt=1">`;
  const firm = await start({ firmName: markup });
  await firm.answer({ except: ["main-product", "staff"] });
  await firm.save([
    { question: "main-product", entry: { answer: `<img src=x onerror=hurt()>` } },
    { question: "staff", entry: { typed: markup }, note: markup },
  ]);
  const seen: string[] = [];
  const look = async (path: string) => {
    await page.goto(path);
    seen.push(`${await page.getByRole("main").innerText()} ${await page.title()}`);
    expect(await page.evaluate(() => "hurt" in window || document.querySelector("img[src=x]") !== null), path).toBe(
      false,
    );
  };
  for (const place of ["", "/keys", "/check", "/sections/firm", "/delete"]) await look(firm.home("en") + place);
  await firm.save([{ question: "staff", entry: { answer: 180 }, note: markup, base: 1 }]);
  const result = await firm.submit();
  const shared = await firm.share(1, markup.slice(0, 100));
  for (const path of [result, shared, firm.home(), result.replace("/zh/", "/en/")]) await look(path);
  expect(seen.filter((text) => text.includes("<img src=x")).length).toBeGreaterThanOrEqual(6);
});

test("forms that are sent again change nothing", async ({ baseURL, start }) => {
  const firm = await start();
  const form = { "product-performance": "high", "product-performance:base": "0", "product-performance:note": "a" };
  const path = `${firm.home()}/sections/technology-level/save`;
  await firm.send(path, form);
  await firm.save([{ question: "product-performance", entry: { answer: "low" }, base: 1 }]);
  await firm.send(path, form);
  const answer = (await firm.download()).answers.find(({ question }) => question === "product-performance");
  expect(answer).toMatchObject({ entry: { answer: "low" }, revision: 2 });
  const check = await (await fetch(`${baseURL}${firm.home()}/check`)).text();
  const seen = /name="seen" value="([^"]*)"/.exec(check)?.[1]?.replaceAll("&quot;", '"') ?? "";
  for (let times = 0; times < 2; times++) {
    const sent = await firm.send(`${firm.home()}/submit`, { seen });
    expect(sent.headers.get("location")).toBe(`${firm.home()}/result/1`);
  }
  for (const place of ["reopen", "reopen"]) await firm.send(`${firm.home()}/${place}`, {});
  await firm.save([{ question: "product-performance", entry: { answer: "middle" }, base: 2 }]);
  expect((await firm.send(`${firm.home()}/submit`, { seen })).headers.get("location")).toMatch(/check\?stale=1$/);
  const { results, sheet } = await firm.download();
  expect(results).toHaveLength(1);
  expect(sheet.state).toBe("draft");
});

test("what comes from another site is stopped, with a page that says so", async ({ baseURL, start }) => {
  const firm = await start();
  const foreign: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign) {
    const response = await fetch(`${baseURL}${firm.home("en")}/delete/confirm`, {
      method: "POST",
      redirect: "manual",
      headers: { ...headers, accept: "text/html" },
      body: new URLSearchParams({}),
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("This submission was stopped");
  }
  expect(await statusOf(baseURL, firm.home())).toBe(200);
});

test("a body that is too large is refused, and says what to do", async ({ baseURL, start }) => {
  const firm = await start();
  const body = Buffer.alloc(30 * 1024 * 1024, "a");
  const form = { "content-type": "application/x-www-form-urlencoded", accept: "text/html" };
  const page = await fetch(`${baseURL}${firm.home("en")}/sections/firm/save`, { method: "POST", headers: form, body });
  expect(page.status).toBe(413);
  expect(await page.text()).toContain("Go back, shorten your notes and try again.");
  const json = await fetch(`${baseURL}/api/sheets/${firm.token}/answers?locale=zh`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(json.status).toBe(413);
  expect(await json.json()).toMatchObject({ error: { code: "too-large", next: expect.stringContaining("缩短备注") } });
  expect((await firm.download()).answers).toEqual([]);
});

test("without scripts, a page that comes back says what is wrong", async ({ browser, start }) => {
  const firm = await start();
  await firm.answer({ except: ["research-staff", "patents-granted-year"] });
  await firm.save([{ question: "research-staff-development", entry: { answer: "low" } }]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${firm.home()}/sections/technology-capability`);
  await page.locator("#research-staff").getByRole("textbox").first().fill("5000");
  await page.locator("#patents-granted-year").getByRole("textbox").first().fill("许多");
  await page.getByRole("button", { name: /^保存并/ }).click();
  const listed = page.getByRole("alert").getByRole("link");
  const contradiction = latestEdition.contradictions.find(({ smaller }) => smaller === "research-staff")?.text.zh ?? "";
  await expect(listed.filter({ hasText: contradiction })).toHaveCount(1);
  await expect(listed.filter({ hasText: "请填数字" })).toHaveCount(1);
  await expect(listed.filter({ hasText: "在另一处也改过" })).toHaveCount(1);
  await expect(page.locator("#research-staff").getByRole("textbox").first()).toHaveValue("5000");
  await context.close();
});
