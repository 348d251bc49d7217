import type { Page } from "@playwright/test";
import { expect, type Firm, test } from "./firm";

/** What is stored for a question. */
const stored = async (firm: Firm, question: string) =>
  (await firm.download()).answers.find((answer) => answer.question === question);

/** The page of a question of words, and its control. */
async function wordsOn(page: Page, firm: Firm) {
  await page.goto(`${firm.home()}/sections/firm`);
  const card = page.locator("#staff");
  await card.locator("summary").first().click();
  return card.locator("textarea");
}

test("what an input method is putting together is stored when it is, and not before", async ({ page, start }) => {
  const firm = await start();
  const note = await wordsOn(page, firm);
  await note.focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["j", "ji", "jing", "jing'mi"])
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(1500);
  expect(await stored(firm, "staff")).toBeUndefined();
  await keyboard.send("Input.insertText", { text: "精密" });
  await expect.poll(async () => (await stored(firm, "staff"))?.note).toBe("精密");
});

type Figures = { figures?: { fact: string; entry: { value?: unknown } }[] };

/** What is stored for a fact. */
const storedFact = async (firm: Firm, fact: string) =>
  ((await firm.download()) as unknown as Figures).figures?.find((each) => each.fact === fact)?.entry.value;

test("no fact is stored, told or counted while an input method puts it together, nor at a colleague's", async ({
  page,
  start,
}) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  const fact = "market-share-account";
  await page.goto(`${firm.home()}/colleagues?list=all`);
  await page.locator(`[name="item"][value="fact:${fact}"]`).check();
  await page.getByLabel("发给谁", { exact: true }).fill("小王");
  await page.getByRole("button", { name: "生成链接", exact: true }).click();
  const made = page.getByRole("region", { name: "给小王的链接做好了" });
  const link = (await made.getByRole("status").first().textContent()) ?? "";
  const places = [
    { path: `${firm.home()}/official/product`, word: "轴承", whole: "轴承" },
    { path: link, word: "精密", whole: "轴承精密" },
  ];
  for (const { path, word, whole } of places) {
    await page.goto(path, { waitUntil: "networkidle" });
    const count = page.locator(`[id="${fact}-count"]`);
    const [before, told] = [await storedFact(firm, fact), await count.textContent()];
    await page.locator(`textarea[name="${fact}"]`).focus();
    await page.keyboard.press("Control+End");
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ["j", "jing", "jing'mi"])
      await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(1500);
    expect(await storedFact(firm, fact)).toEqual(before);
    await expect(count).toHaveText(told ?? "");
    await keyboard.send("Input.insertText", { text: word });
    await expect.poll(() => storedFact(firm, fact)).toBe(whole);
    await expect(count).toHaveText(`${whole.length} / 500 字`);
  }
  await page.locator(`textarea[name="${fact}"]`).fill("𬭎".repeat(502));
  await expect(page.locator(`[id="${fact}-count"]`)).toHaveText("超出 2 字，请删到 500 字以内");
  await page.locator(`textarea[name="${fact}"]`).fill("𬭎".repeat(500));
  await expect.poll(() => storedFact(firm, fact)).toBe("𬭎".repeat(500));
});

test("a note says how many characters it has, as people count them", async ({ page, start }) => {
  const firm = await start();
  const note = await wordsOn(page, firm);
  const count = page.locator("[id='staff:note-count']");
  await note.fill("👨‍👩‍👧‍👦𬭎e\u0301");
  await expect(count).toHaveText("3 / 2000 字");
  await note.fill("长".repeat(2003));
  await expect(count).toHaveText("超出 3 字，请删到 2000 字以内");
  await expect(page.locator("#staff-problem")).toContainText("备注请控制在 2000 字以内");
  await note.fill("𬭎".repeat(2000));
  await expect.poll(async () => (await stored(firm, "staff"))?.note).toBe("𬭎".repeat(2000));
});

/** What came into browsers between 2020 and 2024 and older ones lack, such as those inside of other programs. */
const lateComers = () => {
  const take = (of: object, names: string[]) => {
    for (const name of names) delete (of as Record<string, unknown>)[name];
  };
  take(AbortSignal, ["timeout", "any"]);
  take(globalThis, ["structuredClone"]);
  take(Object, ["hasOwn", "groupBy"]);
  take(crypto, ["randomUUID"]);
  take(Crypto.prototype, ["randomUUID"]);
  take(Intl, ["Segmenter"]);
  take(Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]);
  take(String.prototype, ["at", "isWellFormed", "toWellFormed"]);
  take(Promise, ["withResolvers", "try"]);
  take(Set.prototype, ["union", "intersection", "difference"]);
};

test("an older browser saves as it goes, and never says that the line is down", async ({ page, start }) => {
  await page.addInitScript(lateComers);
  // What looks behind in a pattern is a mistake of grammar to Safari before 16.4: nothing of such a script runs.
  const unreadable: string[] = [];
  page.on("response", async (answer) => {
    if (answer.request().resourceType() === "script" && /\(\?<[=!]/.test(await answer.text()))
      unreadable.push(answer.url());
  });
  const firm = await start();
  await page.goto(`${firm.home()}/sections/firm`);
  await page.locator("#staff").getByRole("textbox").first().fill("1,2000");
  await expect(page.getByRole("status")).toContainText("已保存");
  await expect(page.locator("#staff")).toContainText("1,2000 = 12,000 人");
  await page
    .getByRole("button", { name: /^保存并/ })
    .last()
    .click();
  await expect(page).not.toHaveURL(/sections\/firm/);
  expect((await stored(firm, "staff"))?.entry).toEqual({ answer: 12000 });
  expect(unreadable).toEqual([]);
});

test("a browser that cannot save as it goes sends the page, and is told so", async ({ page, start }) => {
  await page.addInitScript(() => {
    delete (globalThis as Record<string, unknown>).AbortController;
  });
  const firm = await start();
  await page.goto(`${firm.home()}/sections/firm`);
  await page.locator("#staff").getByRole("textbox").first().fill("120");
  await expect(page.getByRole("status")).toContainText("这个浏览器不能边填边存", { timeout: 15_000 });
  await expect(page.getByRole("status")).not.toContainText("断线");
  await page
    .getByRole("button", { name: /^保存并/ })
    .last()
    .click();
  await expect.poll(async () => (await stored(firm, "staff"))?.entry).toEqual({ answer: 120 });
});

test("signs that nobody sees belong to no figure", async ({ start }) => {
  const firm = await start();
  await firm.save([{ question: "staff", entry: { typed: "\u{e0001}1\u200b2\u00ad0\ufe0f\u202e" } }]);
  expect((await stored(firm, "staff"))?.entry).toEqual({ answer: 120 });
});
