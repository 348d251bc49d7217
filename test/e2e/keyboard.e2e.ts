import type { Locator, Page } from "@playwright/test";
import { expect, type Firm, test } from "./firm";

type Stop = { words: string; outline: string; hidden: string | null };

/** What has the focus, how it shows, and what hides it. */
const stopHere = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const across = [left + 2, (Math.max(left, 0) + Math.min(right, innerWidth)) / 2, right - 2];
    const down = [top + 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, bottom - 2];
    const seen = across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)));
    const isShown = seen.some((above) => above && (element.contains(above) || above.contains(element)));
    return {
      words: element.outerHTML.slice(0, 100),
      outline: `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2 ? "thick" : "thin"}`,
      hidden: isShown ? null : (seen[4]?.outerHTML.slice(0, 80) ?? "outside the window"),
    };
  });

/** Presses a key that moves the focus; what has it then can be seen. */
async function step(page: Page, key = "Tab"): Promise<Stop | null> {
  await page.keyboard.press(key);
  const stop = await stopHere(page);
  if (stop) {
    expect.soft(stop.outline, stop.words).toBe("solid thick");
    expect.soft(stop.hidden, stop.words).toBeNull();
  }
  return stop;
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes with the Tab key to what a person wants to use. */
async function goTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 150; steps++) {
    if (await hasFocus(target)) return;
    await step(page, key);
  }
  throw new Error(`${target} cannot be reached by ${key}`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await goTo(page, target);
  await page.keyboard.press(key);
}

/** Goes from stop to stop until the first one comes again; the page's last one must be among them. */
async function walk(page: Page): Promise<void> {
  const [first, last] = [page.getByRole("link").first(), page.getByRole("contentinfo").getByRole("link").last()];
  const all = await page.locator("a[href], button, input, select, textarea, summary, [tabindex='0']").count();
  let isLastSeen = false;
  for (let steps = 0; steps <= all + 5; steps++) {
    await step(page);
    isLastSeen ||= await hasFocus(last);
    if (steps > 0 && (await hasFocus(first))) return expect(isLastSeen, page.url()).toBe(true);
  }
  throw new Error(`the focus does not come round on ${page.url()} within ${all} stops`);
}

/** Answers the questions of the page: arrows choose among levels, Space ticks a box, the rest is typed. */
async function answerByKeyboard(page: Page): Promise<void> {
  const cards = page.getByRole("group").filter({ has: page.locator("legend") });
  const single = cards.filter({ hasNot: page.getByRole("radiogroup") });
  for (const question of await single.or(page.getByRole("radiogroup")).all()) {
    const radio = question.getByRole("radio").first();
    const box = question.getByRole("checkbox").first();
    const text = question.getByRole("textbox").first();
    if (await radio.isVisible()) {
      await goTo(page, radio);
      await page.keyboard.press("Space");
      await step(page, "ArrowDown");
      await expect(question.getByRole("radio").nth(1)).toBeChecked();
    } else if (await text.isVisible()) {
      await goTo(page, text);
      await page.keyboard.type("12");
    } else {
      await press(page, box, "Space");
      await expect(box).toBeChecked();
    }
  }
}

test("from the start to a shared result with the keyboard alone", async ({ page, context }) => {
  await page.goto("/zh");
  await press(page, page.getByRole("link", { name: "看看我们有多强" }).first());
  await page.waitForURL(/\/start\?goal=strength$/);
  await goTo(page, page.getByRole("radio", { name: /^完整版/ }));
  await step(page, "ArrowDown");
  await expect(page.getByRole("radio", { name: /^快速版/ })).toBeChecked();
  await goTo(page, page.getByRole("combobox", { name: "按哪个年度填" }));
  await page.keyboard.press("ArrowDown");
  await goTo(page, page.getByRole("textbox").first());
  await page.keyboard.type("Bearing maker");
  await page.keyboard.press("Enter");

  await page.waitForURL(/\/sections\//);
  await press(page, page.getByRole("link", { name: "看链接和密钥" }));
  await page.waitForURL(/\/keys$/);
  await press(page, page.getByRole("button", { name: "我已收好，接着填" }));
  for (let sections = 0; sections < 12 && !page.url().endsWith("/check"); sections++) {
    await page.waitForURL(/\/sections\//);
    await expect(page.getByRole("status").last()).toContainText(/存/);
    await answerByKeyboard(page);
    const here = page.url();
    await press(page, page.getByRole("button", { name: /^保存并/ }));
    await page.waitForURL((url) => url.href !== here);
  }

  await press(page, page.getByRole("link", { name: /^修改：/ }).first());
  await page.waitForURL(/\/sections\//);
  await goTo(page, page.getByRole("radio", { checked: true }).first());
  await page.goBack();
  await press(page, page.getByRole("button", { name: "提交，看结果" }));
  await page.waitForURL(/\/result\/1$/);
  await press(page, page.getByRole("link", { name: "分享", exact: true }));
  await page.waitForURL(/\/share$/);
  await goTo(page, page.getByRole("textbox", { name: /给谁看/ }));
  await page.keyboard.type("bank");
  await press(page, page.getByRole("button", { name: "生成分享链接" }));
  await page.waitForURL(/done=shared/);
  const shared = await page.locator("output").textContent();
  await context.clearCookies();
  await page.goto(shared ?? "");
  await expect(page.getByRole("main")).toContainText("Bearing maker");
});

test.describe("no page traps the keyboard or hides the focus", () => {
  test.slow();

  async function walkThrough(page: Page, firm: Firm, places: string[]) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      for (const place of places) {
        await page.goto(place.startsWith("/") ? place : `${firm.home()}/${place}`);
        await walk(page);
      }
    }
  }

  test("while answering", async ({ page, start }) => {
    const firm = await start({ firmName: "Bearing maker" });
    await firm.answer({ except: ["suppliers-sharing"] });
    await firm.save([{ question: "home-government-contact", entry: { value: "lowest" } }]);
    await walkThrough(page, firm, ["/zh/start", "/zh/key", "sections/networks-government", "sections/milestones"]);
  });

  test("in the result and its neighbours", async ({ page, start }) => {
    const firm = await start({ firmName: "Bearing maker" });
    await firm.answer();
    const result = await firm.submit();
    await walkThrough(page, firm, [result, `${result}/strength`, `${result}/share`, "/zh/cases", "delete"]);
  });
});

test("the first stop of a page leads over its header", async ({ page }) => {
  for (const [locale, words] of [
    ["zh", "跳到正文"],
    ["en", "Skip to content"],
  ]) {
    await page.goto(`/${locale}/start`);
    await step(page);
    const skip = page.getByRole("link", { name: words ?? "" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await step(page);
    await expect(page.getByRole("radio").first()).toBeFocused();
  }
});
