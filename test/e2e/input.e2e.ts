import { latestEdition } from "#questionnaires";
import { expect, statusOf, test } from "./firm";

test("markup in names, labels, notes and answers is shown as the text that it is", async ({ page, start }) => {
  const markup = `<script>window.hurt=1</script>"><img src=x onerror="window.hurt=1">`;
  const firm = await start({ firmName: markup });
  await firm.answer({ except: ["staff"] });
  await firm.save([{ question: "staff", entry: { typed: markup }, note: markup }]);
  const seen: string[] = [];
  const look = async (path: string) => {
    await page.goto(path);
    seen.push(`${await page.getByRole("main").innerText()} ${await page.title()}`);
    expect(await page.evaluate(() => "hurt" in window || document.querySelector("img[src=x]") !== null), path).toBe(
      false,
    );
  };
  for (const place of ["", "/keys", "/check", "/sections/firm", "/delete"]) await look(firm.home("en") + place);
  await firm.save([{ question: "staff", entry: { value: 180 }, note: markup, base: 1 }]);
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
  await firm.save([{ question: "product-performance", entry: { value: "low" }, base: 1 }]);
  await firm.send(path, form);
  await firm.save([{ question: "staff", entry: { value: 120 }, base: 0 }]);
  const answer = (await firm.download()).answers.find(({ question }) => question === "product-performance");
  expect(answer).toMatchObject({ entry: { answer: "low" }, revision: 2 });
  const check = await (await fetch(`${baseURL}${firm.home()}/check`)).text();
  const seen = /name="seen" value="([^"]*)"/.exec(check)?.[1]?.replaceAll("&quot;", '"') ?? "";
  for (let times = 0; times < 2; times++) {
    const sent = await firm.send(`${firm.home()}/submit`, { seen });
    expect(sent.headers.get("location")).toBe(`${firm.home()}/result/1`);
  }
  for (const place of ["reopen", "reopen"]) await firm.send(`${firm.home()}/${place}`, {});
  await firm.save([{ question: "product-performance", entry: { value: "middle" }, base: 2 }]);
  expect((await firm.send(`${firm.home()}/submit`, { seen })).headers.get("location")).toMatch(/check\?problem=stale$/);
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
  await firm.save([{ question: "generation-pace", entry: { value: "low" } }]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${firm.home()}/sections/technology-capability`);
  await page.locator("#research-staff").getByRole("textbox").first().fill("5000");
  await page.locator("#patents-granted-year").getByRole("textbox").first().fill("许多");
  await page.getByRole("button", { name: /^保存并/ }).click();
  const listed = page.getByRole("alert").getByRole("link");
  const contradiction = latestEdition.contradictions.find(({ smaller }) => smaller === "research-staff")?.text.zh ?? "";
  await expect(page.getByRole("alert").getByRole("listitem").filter({ hasText: contradiction })).toHaveCount(1);
  await expect(listed.filter({ hasText: /人$/ })).toHaveText([/研发人员.* 5,000 人$/, /员工.* 180 人$/]);
  await expect(listed.filter({ hasText: "请填数字" })).toHaveCount(1);
  await expect(listed.filter({ hasText: "在另一处也改过" })).toHaveCount(1);
  await expect(page.locator("#research-staff").getByRole("textbox").first()).toHaveValue("5000");
  await context.close();
});
