import { parse } from "csv-parse/sync";
import { rooms } from "#lib/charts/rooms";
import { askedQuestions } from "#lib/instrument/answers";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { latestEdition } from "#questionnaires";
import { expect, type Firm, firmOf, submittedFirm, test } from "./firm";

const last = new Date().getFullYear() - 1;

/** What is read of an article, without the questions, which are quoted as they were put to the firm. */
async function said(origin: string | undefined, path: string): Promise<string> {
  const html = await (await fetch(`${origin}${path}`)).text();
  const article = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const text = article
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*aria-label="([^"]*)"[^>]*>/g, " $1 ");
  const questions = latestEdition.sections.flatMap((section) => section.questions);
  const plain = text
    .replace(/<[^>]*>/g, "\n")
    .replace(/&quot;|&#x27;/g, "'")
    .replaceAll("&amp;", "&");
  const quoted = questions.flatMap(({ text: { zh, en }, ...question }) => [
    zh,
    en,
    ...("levels" in question ? question.levels.flatMap((level) => [level.zh, level.en]) : []),
    ...("options" in question ? question.options.flatMap((option) => [option.text.zh, option.text.en]) : []),
  ]);
  return quoted.reduce((rest, words) => rest.replaceAll(words, ""), plain);
}

const given = (firm: Firm, origin: string | undefined) =>
  fetch(`${origin}/api/sheets/${firm.token}/figures`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      answers: [{ question: "own-brand", entry: { typed: "yes" }, note: null, base: 0 }],
    }),
  });

const speaks: Record<Locale, RegExp> = { zh: /您/, en: /\b(you|your|yours)\b/i };

for (const locale of locales) {
  test(`a shared result tells of the firm in every room, and of no more than was opened (${locale})`, async ({
    baseURL,
    start,
  }) => {
    for (const { depth, answers } of [
      { depth: "full" as const, answers: {} },
      { depth: "quick" as const, answers: {} },
      { depth: "full" as const, answers: { "foreign-sales": "never", "partner-frequency": "lowest" } },
    ]) {
      const firm = await start({ locale, depth });
      await firm.answer({ answers });
      await firm.submit();
      for (const shows of [["answers"], ["answers", "tiers"], []]) {
        const shared = await firm.share(1, "", shows);
        for (const room of ["", "/report", ...rooms.map((each) => `/${each}`)]) {
          const isShown = room !== "/tiers" || shows.includes("tiers");
          expect.soft((await fetch(`${baseURL}${shared}${room}`)).status, `${shows} ${room}`).toBe(isShown ? 200 : 404);
          if (isShown) expect.soft((await said(baseURL, shared + room)).match(speaks[locale]), room).toBeNull();
        }
      }
    }
  });
}

test("an exporter's quick result never says that it sells nothing abroad", async ({ page, start }) => {
  const firm = await start({ depth: "quick" });
  await firm.answer({ answers: { "foreign-sales": "now" } });
  await page.goto(await firm.submit());
  const main = page.getByRole("main");
  await expect(main).not.toContainText("还没有出海");
  await expect(main).toContainText("海外：快速版没有问");
  for (const id of ["abroad", "innovation"]) {
    await expect(page.locator(`a[href$="/${id}"]`)).toHaveCount(0);
    expect((await page.goto(`${firm.home()}/result/1/${id}`))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("快速版没有问这一部分");
  }
  await page.goto(firm.home("en"));
  await page.goto(`${firm.home("en")}/result/1/strength`);
  await expect(main).toContainText("What the quick version cannot tell is left out here: opportunities abroad");
});

test("the check page says beforehand which class will have no verdict, and what would settle it", async ({
  page,
  start,
}) => {
  const firm = await start({ depth: "quick" });
  await firm.answer({ except: ["product-performance", "invention-patents"] });
  await page.goto(`${firm.home()}/check`);
  const without = page.locator("#without");
  const strength = without.getByRole("listitem").filter({ hasText: "技术实力的类型" });
  await expect(strength.getByRole("link")).toHaveCount(1);
  await expect(page.getByText("这里问到的各项都会有结论")).toHaveCount(0);
  await strength.getByRole("link").click();
  await expect(page).toHaveURL(/#(product-performance|invention-patents)$/);
  await page.goto(`${firm.home("en")}/check`);
  await expect(without).toContainText("The class of technical strength");
  await page.goto(await firm.submit());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("还差几个答案");
});

test("what contradicts itself is shown before submitting", async ({ page, start }) => {
  const firm = await start();
  await firm.answer({ answers: { "research-spending": 90_000, revenue: 8_000, "overseas-revenue": 10 } });
  await page.goto(`${firm.home()}/check`);
  await expect(page.locator("#contradictory")).toContainText("研发费用比全年营业收入还高");
  await page.goto(`${firm.home("en")}/check`);
  await expect(page.locator("#contradictory")).toContainText("R&D spending is higher than revenue");
});

test("this year's blanks are no fall, and no arrow is drawn", async ({ page, baseURL, start }) => {
  const firm = await start({ year: last - 1 });
  await firm.answer();
  await firm.submit();
  const next = firmOf(baseURL ?? "", await firm.send(`${firm.home()}/next`, {}), "zh", "full");
  const stored = new Map((await next.download()).answers.map(({ question, revision }) => [question, revision]));
  const blank = ["research-staff", "patents-granted-year", "research-leavers"];
  const figures = askedQuestions(latestEdition, "full").filter(
    ({ kind, id }) => kind === "number" && !blank.includes(id),
  );
  await next.save(figures.map(({ id }) => ({ question: id, entry: { value: 20 }, base: stored.get(id) ?? 0 })));
  await page.goto(`${await next.submit()}/strength`);
  const position = page.locator("#position");
  await expect(position).toContainText("技术能力不能比");
  await expect(position).toContainText("今年没有算进去的：“年末研发人员有多少人？”");
  await expect(position).not.toContainText(/技术能力 −\d/);
});

test("a table and a file hold what is said of them", async ({ baseURL, start }) => {
  const firm = await start();
  await firm.answer();
  expect((await given(firm, baseURL)).status).toBe(200);
  const check = await (await fetch(`${baseURL}${firm.home()}/check`)).text();
  const seenIn = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(check)?.[1]?.replaceAll("&quot;", '"') ?? "";
  await firm.send(`${firm.home()}/submit`, { seen: seenIn("seen"), figures: seenIn("figures") });
  for (const locale of locales) {
    const csv = await (await fetch(`${baseURL}${firm.home(locale)}/download/csv?revision=1`)).text();
    const rows: string[][] = parse(csv, { bom: true });
    const row = (id: string) => rows.find((cells) => cells[1] === id) ?? [];
    expect(row("quadrant")[3]).toMatch(/^(backward|discontinuity|catchUp|leading)$/);
    expect(row("verdict")[3]).toMatch(/^(clear|likely|borderline)$/);
    const sure = rows.filter(([, id]) => id?.startsWith("certainty-"));
    expect(sure.map(([, id]) => id)).toEqual(expect.arrayContaining(["certainty-quadrant", "certainty-stage"]));
    for (const [, , , certainty, words, , share] of sure) {
      expect(certainty).toMatch(/^(clear|likely|borderline)$/);
      expect(words).not.toBe("");
      expect(Number(share)).toBeGreaterThanOrEqual(5);
      expect(Number(share)).toBeLessThanOrEqual(95);
    }
    expect(Number(row("level")[7])).toBeGreaterThan(0);
    expect(row("stage")[3]).not.toBe("");
    expect(row("profile")[4]).not.toBe("");
    expect(row(`revenue.${last}`)[3]).toBe("9600");
    expect(row("little-giant")[3]).toMatch(/^(met|unmet|unknown|person)$/);
    expect(rows.filter(([section]) => section === row("little-giant")[0]).length).toBeGreaterThan(10);
  }
  const held = JSON.stringify(await firm.download("?revision=1"));
  for (const part of ['"diagnosis"', '"ladder"', `"revenue":{"${last}":9600}`, '"probabilities"'])
    expect(held).toContain(part);
});

test("half a patent is refused wherever it is given", async ({ page, browser, start }) => {
  const firm = await start();
  const refused = await firm.save([{ question: "invention-patents", entry: { value: 1.5 } }]);
  expect(refused.status).toBe(422);
  expect(JSON.stringify(await refused.json())).toContain("请填整数");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${firm.home()}/sections/technology-level`);
  await plain.locator("#invention-patents").getByRole("textbox").first().fill("1.5");
  await plain
    .getByRole("button", { name: /^保存并/ })
    .last()
    .click();
  await expect(plain.locator("#invention-patents")).toContainText("请填整数");
  await context.close();
  await firm.answer({ except: ["invention-patents"] });
  await page.goto(`${firm.home()}/check`);
  await expect(page.locator("#obstacles")).toContainText("请填整数");
});

test("a result is read by whoever opens the share, in their own language", async ({ page, start }) => {
  const firm = await submittedFirm(start);
  await page.goto((await firm.share()).replace("/zh/", "/en/"));
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText(/you/i);
});
