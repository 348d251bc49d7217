import { locales } from "#lib/text/languages";
import { expect, submittedFirm, test } from "./firm";

test("head, page and foot begin and end at one edge", async ({ page, start }) => {
  test.slow();
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  const done = await submittedFirm(start);
  await page.setViewportSize({ width: 1280, height: 800 });
  const pages = ["", "/start", "/method", "/cases", "/privacy"].map((place) => `/zh${place}`);
  const ofSheet = ["", "/sections/firm", "/check", "/goal", "/evidence", "/colleagues", "/official/accounts"];
  const ofResult = ["", "/strength", "/learning"].map((place) => `${done.home()}/result/1${place}`);
  for (const path of [...pages, ...ofSheet.map((place) => firm.home() + place), ...ofResult]) {
    await page.goto(path);
    const edges = await page.evaluate(() => {
      const inner = (element: Element | null) => {
        const { left, right } = (element as Element).getBoundingClientRect();
        const { paddingLeft, paddingRight } = getComputedStyle(element as Element);
        return [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)];
      };
      const main = document.querySelector("#main") as Element;
      return {
        head: inner(document.querySelector("header > div")),
        page: inner(main),
        foot: inner(document.querySelector("footer > div")),
        title: main.querySelector("h1")?.getBoundingClientRect().left,
      };
    });
    expect.soft(edges.page, path).toEqual(edges.head);
    expect.soft(edges.foot, path).toEqual(edges.head);
    expect.soft(edges.title, path).toBe(edges.head[0]);
  }
});

test("what says how saving gets on never lies over the way on", async ({ page, start }) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "specialised" });
  for (const size of [
    { width: 1280, height: 800 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(size);
    for (const place of ["/sections/firm", "/official/people"]) {
      await page.goto(firm.home() + place);
      const press = page.locator("form .button[type=submit]").last();
      // Its foot at the foot of the screen: there a bar would cover it.
      await press.evaluate((button) => button.scrollIntoView({ block: "end", behavior: "instant" }));
      const isFree = await press.evaluate((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const foot = Math.min(bottom, innerHeight) - 2;
        return [top + 2, foot].every((y) => button.contains(document.elementFromPoint((left + right) / 2, y)));
      });
      expect.soft(isFree, `${place} at ${size.width}`).toBe(true);
    }
  }
});

test("each list to prepare fits a page of paper", async ({ page, start }) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  for (const locale of locales) {
    await page.goto(`${firm.home(locale)}/prepare`);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect.soft(paper.match(/\/Type \/Page\b/g)?.length, locale).toBe(3);
  }
});
