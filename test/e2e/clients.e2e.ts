import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import readExcel from "read-excel-file/node";
import { type Database, openDatabase } from "#db/client";
import { organisations, seats } from "#db/schema";
import type { Locale } from "#lib/text/languages";
import { newFilling, submitFilled, syntheticFirm } from "../make/clients";
import { letAdvisorIn } from "../make/practices";
import { expect, test } from "./firm";
import { newMember } from "./officer";
import { expectSound } from "./sound";

const names = ["杭州轴承", "宁波齿轮", "嘉兴泵业", "绍兴阀门", "台州模具", "温州电气", "金华五金"];

const words = {
  zh: {
    search: "搜索",
    apply: "筛选",
    views: "保存的视图",
    viewName: "名称",
    saveView: "将当前列表存为视图",
    open: "打开视图：轴承",
    choose: (firm: string) => `选中${firm}`,
    compare: "对比选中的客户",
    many: "您选了 7 家",
    few: "请在客户列表里勾选",
    plane: /技术实力图。.*杭州轴承/,
    picture: "客户整体情况",
    firms: "至少 5 家。",
    save: /^导出 XLSX/,
    badName: "请填写名称",
  },
  en: {
    search: "Search",
    apply: "Filter",
    views: "Saved views",
    viewName: "Name",
    saveView: "Save what is shown as a view",
    open: "Open the view 轴承",
    choose: (firm: string) => `Choose ${firm}`,
    compare: "Compare the chosen clients",
    many: "You chose 7",
    few: "Tick 2 to 6 firms",
    plane: /Plane of technical strength\. .*杭州轴承/,
    picture: "Picture of all clients",
    firms: "At least 5 firms.",
    save: /^Save as XLSX/,
    badName: "Please give it a name",
  },
} satisfies Record<Locale, unknown>;

/** Lets an organisation's only person see seven firms, of which six have submitted and one twice. */
async function fill(database: Database, organisation: string): Promise<void> {
  const now = Date.now();
  const ago = (days: number) => new Date(now - days * 86_400_000);
  const { db } = database;
  const isIt = eq(organisations.name, organisation);
  const [member] = await db
    .select({ user: seats.user, practice: organisations.id })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisation))
    .where(isIt);
  const advisor = {
    ...({ kind: "person", user: member?.user ?? "", organisation: member?.practice ?? "" } as const),
    role: "practice-lead" as const,
  };
  for (const [place, name] of names.entries()) {
    const { answers, facts } = syntheticFirm(place + 30);
    const firm = await newFilling(database, { name }, ago(40));
    await submitFilled(database, firm, { answers, facts }, { at: ago(30 - place) });
    if (place === 0) await submitFilled(database, firm, { answers, facts }, { at: ago(10), isAgain: true });
    await letAdvisorIn(database, firm, advisor, { at: ago(5), until: new Date(now + 60 * 86_400_000) });
  }
}

for (const locale of ["zh", "en"] as const)
  test(`a practice finds, keeps, saves and compares its clients, and sees them together (${locale})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const said = words[locale];
    // Once more after a miss, it is another one.
    const organisation = `海桥咨询 ${locale} ${randomUUID()}`;
    const page = await newMember(browser, locale, {
      ...{ kind: "practice", role: "practice-lead", organisation, name: "孙雅" },
    });
    const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
    await fill(database, organisation);
    await database.close();
    const list = `/${locale}/clients`;
    await page.goto(list);
    await expect(page.getByRole("rowheader")).toHaveCount(names.length);
    await expectSound(page, "the list");

    await page.getByLabel(said.search, { exact: true }).last().fill("hzzc");
    await page.getByRole("button", { name: said.apply, exact: true }).click();
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    await expect(page.getByRole("rowheader")).toContainText("杭州轴承");
    expect(new URL(page.url()).search).toBe("?search=hzzc");
    await page.getByText(said.views, { exact: true }).click();
    // What the browser would hold back itself, as a script may send it.
    const field = page.getByLabel(said.viewName, { exact: true });
    await field.evaluate((input: HTMLInputElement) => input.removeAttribute("required"));
    await page.getByRole("button", { name: said.saveView }).click();
    await expect(page.getByText(said.badName)).toBeVisible();
    await page.getByLabel(said.viewName, { exact: true }).fill("轴承");
    await page.getByRole("button", { name: said.saveView }).click();
    await page.goto(list);
    await page.getByText(said.views, { exact: true }).click();
    await page.getByRole("link", { name: said.open }).click();
    await expect(page.getByRole("rowheader")).toHaveCount(1);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: said.save }).click();
    const file = await readFile(await (await download).path());
    const [sheet] = await readExcel(file);
    expect(sheet?.data.map(([firm]) => firm).slice(1)).toEqual(["杭州轴承"]);

    await page.goto(list);
    for (const name of names) await page.getByLabel(said.choose(name)).check();
    await page.getByRole("button", { name: said.compare }).click();
    await expect(page.getByRole("alert").filter({ hasText: said.many })).toBeVisible();
    await expect(page.getByRole("columnheader")).toHaveCount(6);
    await page.goto(list);
    for (const name of names.slice(0, 2)) await page.getByLabel(said.choose(name)).check();
    await page.getByRole("button", { name: said.compare }).click();
    await expect(page.getByRole("img", { name: said.plane })).toBeVisible();
    await expect(page.getByRole("columnheader")).toHaveCount(2);
    await expectSound(page, "compared");
    const compared = page.url();
    await page.goto(`${list}/compare`);
    await expect(page.getByRole("main")).toContainText(said.few);

    await page.goto(list);
    await page.getByRole("link", { name: said.picture }).click();
    await expect(page.getByRole("main")).toContainText(said.firms);
    await expectSound(page, "together");

    // Another practice finds nothing at any of these addresses.
    const stranger = await newMember(browser, locale, {
      ...{ kind: "practice", role: "practice-lead", organisation: `别家 ${locale}`, name: "外人" },
    });
    expect((await stranger.goto(compared))?.status()).toBe(404);
    const other = await stranger.request.get(`${list}/save`);
    const [empty] = await readExcel(await other.body());
    expect(empty?.data).toHaveLength(1);
    await stranger.context().close();
    await page.context().close();
  });
