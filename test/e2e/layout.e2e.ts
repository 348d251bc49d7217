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

test("lists to prepare fit a page of paper each, but for one whose words are long", async ({ page, start }) => {
  const firm = await start();
  await firm.send(`${firm.home()}/goal/aim`, { tier: "little-giant" });
  for (const locale of locales) {
    await page.goto(`${firm.home(locale)}/prepare`);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect.soft(paper.match(/\/Type \/Page\b/g)?.length, locale).toBe(locale === "zh" ? 3 : 4);
  }
});
