import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "#lib/text/text";

/** A page on which any error in the console, and any request to another host, fails the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      const isExpected = /status of (4\d\d|503)|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text());
      if (message.type() === "error" && !isExpected) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? "")) faults.push(request.url());
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** What the robot reads on the buttons, as a person would. */
export const words = {
  zh: {
    begin: "开始填写",
    next: /^保存并(继续|核对)$/,
    submit: "提交，看结果",
    saved: /已保存/,
    full: /^完整版/,
    quick: /^快速版/,
  },
  en: {
    begin: "Begin",
    next: /^Save and (continue|check)$/,
    submit: "Submit and see the result",
    saved: /Saved/,
    full: /^Full/,
    quick: /^Quick/,
  },
} satisfies Record<Locale, Record<string, string | RegExp>>;

/** Starts a sheet as a person would and returns the address of its task list. */
export async function startSheet(page: Page, locale: Locale, depth: "full" | "quick" = "full"): Promise<string> {
  await page.goto(`/${locale}/start`);
  await page.getByRole("radio", { name: words[locale][depth] }).check();
  await page.getByRole("button", { name: words[locale].begin }).click();
  await page.waitForURL(/\/sections\//);
  const home = page.url().replace(/\/sections\/.*$/, "");
  await page.goto(home);
  return home;
}

/** Chooses among so many possibilities, the same in every run. */
export type Choose = (count: number, name: string) => number;

export const seeded =
  (seed: number): Choose =>
  (count, name) => {
    let hash = seed;
    for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
    return hash % count;
  };

/**
 * Answers the questions of one card by accessible roles alone: radio buttons, check boxes or text boxes in a named group,
 * or groups of radio buttons side by side. Gives how many they were.
 */
export async function answer(group: Locator, choose: Choose, figure = "7"): Promise<number> {
  const sides = await group.getByRole("radiogroup").all();
  for (const side of sides) await answer(side, choose);
  if (sides.length > 0) return sides.length;
  const name = (await group.locator("p").first().textContent()) ?? "";
  const radios = group.getByRole("radio");
  const boxes = group.getByRole("checkbox");
  const texts = group.getByRole("textbox");
  const [radioCount, textCount] = [await radios.count(), await texts.count()];
  if (radioCount > 0) await radios.nth(choose(radioCount, name)).check();
  else if (textCount > 0) for (const text of await texts.all()) await text.fill(figure);
  else await boxes.nth(choose(Math.max(1, (await boxes.count()) - 2), name)).check();
  return radioCount > 0 ? 1 : Math.max(1, textCount);
}

/** The questions that the page shows, in its order. */
export async function questions(page: Page): Promise<Locator[]> {
  const groups = await page.getByRole("main").getByRole("group").all();
  const shown = await Promise.all(
    groups.map(async (group) => ((await group.getByRole("paragraph").count()) > 0 ? group : null)),
  );
  return shown.filter((group): group is Locator => group !== null);
}

/** Answers everything the questionnaire asks, section by section, and ends on the page that checks all answers. */
export async function answerAll(page: Page, locale: Locale, choose: Choose): Promise<number> {
  let answered = 0;
  await page.getByRole("link", { name: words[locale].begin }).click();
  for (let sections = 0; sections < 20 && !page.url().includes("/check"); sections++) {
    await page.waitForURL(/\/sections\//);
    for (const group of await questions(page)) {
      if (!(await group.isVisible())) continue;
      answered += await answer(group, choose);
    }
    const here = page.url();
    await page.getByRole("button", { name: words[locale].next }).click();
    await page.waitForURL((url) => url.pathname !== new URL(here).pathname);
  }
  return answered;
}
