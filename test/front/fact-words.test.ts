import { describe, expect, it } from "vitest";
import { reviewWords } from "#app/_view/review/words";
import { settledWords } from "#app/[locale]/(firm)/sheets/[token]/application/demand-lines";
import { factsById } from "#app/acts/programme/rules";
import { clashesAmong } from "#app/acts/sheets/clashes";
import { nothingOf } from "#app/review/shown-review";
import { translator } from "#app/translate";
import { clashGroups, clashText, clashTexts } from "#app/words/fact-contradictions";
import { acrossOf, acrossText, codeDifference, differencesOf } from "#app/words/fact-differences";
import { scopedName, scopeLine } from "#app/words/scope-words";
import { heldTitles } from "#lib/charts/held";
import type { Answers } from "#lib/instrument/answers";
import type { Depth } from "#lib/instrument/question";
import { type Locale, locales } from "#lib/text/languages";
import { latestEdition } from "#questionnaires";
import { dayOrders } from "#questionnaires/facts/checks";
import { scopeOfFigures } from "#questionnaires/facts/scope";
import { titles } from "#questionnaires/facts/titles";

const today = "2026-11-20";
const inDoubt = "91350211M0001ABC2P";
const other = "91110000600007156J";

describe("a firm's code", () => {
  it.each(locales)("that is another one among the official figures than in the application is told (%s)", (locale) => {
    const said = codeDifference(inDoubt, other, locale);
    expect(said).toContain(inDoubt);
    expect(said).toContain(other);
    expect(codeDifference(other, ` ${other.toLowerCase()}`, locale)).toBeNull();
    expect(codeDifference(null, other, locale)).toBeNull();
    expect(codeDifference(other, undefined, locale)).toBeNull();
  });

  it("is marked wherever a figure is told in words, where its check character does not fit", () => {
    const words = reviewWords("zh");
    expect(words.valueLines(factsById.get("uscc"), inDoubt)).toEqual([`${inDoubt}（末位校验不符）`]);
    expect(words.valueLines(factsById.get("uscc"), other)).toEqual([other]);
  });
});

describe("figures that do not go together", () => {
  const among = (values: Record<string, number>) =>
    clashGroups(clashesAmong(new Map(Object.entries(values)), today), "zh");

  it("are counted as contradictions only where they cannot be", () => {
    const rare = among({ "revenue.2025": 900, "research-spending.2025": 1000 });
    expect(rare).toHaveLength(1);
    expect(rare[0]).toMatchObject({ isImpossible: false, title: "有 1 处请核对；属实的不用改" });
    const both = among({ "revenue.2025": 900, "research-spending.2025": 1000, "main-business-revenue.2025": 950 });
    expect(both.map(({ isImpossible }) => isImpossible)).toEqual([true, false]);
    expect(both[0]?.title).toBe("有 1 处数据互相矛盾");
  });
});

describe("days of a row that are the wrong way round", () => {
  const among = (...days: [string | undefined, string?][]) => {
    const rows = days.map(([granted, expires]) => ({
      kind: "specialised",
      ...(granted && { granted }),
      ...(expires && { expires }),
    }));
    return clashesAmong(new Map([["titles", rows]]), today);
  };

  it.each(locales)("cannot be, and are told by row with both days (%s)", (locale) => {
    const found = among(["2024-09-01", "2027-08-31"], ["2026-09-01", "2025-08-31"]);
    const [group, ...none] = clashGroups(found, locale);
    expect(none).toEqual([]);
    expect(group).toMatchObject({ isImpossible: true, pairs: [{ keys: ["titles"] }] });
    expect(group?.pairs[0]?.words).toMatch(/2\b.*2026-09-01.*2025-08-31/);
    expect(clashTexts(found, locale).get("titles")).toBe(group?.pairs[0]?.words);
  });

  it("may be one day, or not given", () => {
    expect(among(["2026-09-01", "2026-09-01"], ["2026-09-01"], [undefined, "2025-08-31"], [undefined])).toEqual([]);
  });

  it("are declared of days of a list, and a title is not told as expired by them", () => {
    for (const { list, earlier, later } of dayOrders) {
      const fact = factsById.get(list);
      const days = fact?.kind === "list" ? fact.fields.filter(({ kind }) => kind === "date").map(({ id }) => id) : [];
      expect(days).toEqual(expect.arrayContaining([earlier, later]));
    }
    const row = { kind: "specialised", granted: "2026-09-01", expires: "2025-08-31" };
    expect(heldTitles({ titles: [row] }, titles, "2026-11-20").get("specialised")).toMatchObject({ state: "unclear" });
  });
});

describe("a part on one sheet that exceeds its whole on the other", () => {
  const sheet = (answers: Answers, depth: Depth = "full") => ({ edition: latestEdition, depth, year: 2025, answers });
  const told = (answers: Answers, key: string, value: number, locale: Locale) =>
    acrossOf(sheet(answers), (at) => (at === key ? value : undefined)).map((each) => acrossText(each, locale));

  it.each(locales)("is told with both figures and what to look at (%s)", (locale) => {
    const [official, ...none] = told({ revenue: 9600 }, "main-business-revenue.2025", 9700, locale);
    expect(none).toEqual([]);
    expect(official).toMatch(/(9,700|97 million).*(9,600|96 million).*(年度|year)/);
    const abroad = { "foreign-sales": "now", "overseas-revenue": 2100 };
    const [asked] = told(abroad, "revenue.2025", 2000, locale);
    expect(asked).toMatch(/(2,100|21 million).*(2,000|20 million)/);
    expect(told({ staff: 30, "research-staff": 27 }, "staff.2025", 20, locale)[0]).toMatch(/27.*20/);
  });

  it("is none where the question is no longer asked", () => {
    const hidden = { "foreign-sales": "never", "overseas-revenue": 2100 };
    expect(told(hidden, "revenue.2025", 2000, "zh")).toEqual([]);
    expect(differencesOf(sheet({ revenue: 9600 }), () => 9700)).not.toEqual([]);
    expect(differencesOf(sheet({ revenue: 9600 }, "quick"), () => 9700)).toEqual([]);
  });
});

describe("what a round requires", () => {
  const demand = (state: "given" | "confirmed") => ({ kind: "figure" as const, id: "revenue", state });

  it("is all there only where nothing is declared as not there", () => {
    const said = (...states: ("given" | "confirmed")[]) => settledWords(translator("zh"), states.map(demand));
    expect(said("given", "given")).toBe("要求的都齐了。");
    expect(said("confirmed", "confirmed")).toBe("没有遗漏：已填 0 项，您确认没有的 2 项。");
    expect(said()).not.toContain("都齐了");
  });
});

describe("a firm of which nothing can be reviewed", () => {
  it("has not submitted, has left before it did, or has deleted what it submitted", () => {
    expect(nothingOf({ state: "started", sheet: "a", snapshot: null })).toBe("nothing");
    expect(nothingOf({ state: "withdrawn", sheet: "a", snapshot: null })).toBe("nothingWithdrawn");
    expect(nothingOf({ state: "withdrawn", sheet: "a", snapshot: 1 })).toBe("setAside");
    expect(nothingOf({ state: "withdrawn", sheet: null, snapshot: 1 })).toBe("nothingDeleted");
  });
});

describe("what a cross-check finds", () => {
  const told = (values: Record<string, number | object[]>, locale: Locale) =>
    clashesAmong(new Map(Object.entries(values)) as ReadonlyMap<string, number>, today).map((each) =>
      clashText(each, locale),
    );

  it("is told with its year, or with its list and rows, and as a fault only where it is one", () => {
    const balance = { "total-assets.2025": 100, "total-liabilities.2025": 70, "net-assets.2025": 20 };
    expect(told(balance, "zh")).toEqual([
      "2025 年：资产总额不等于负债总额加净资产。净资产应填“所有者权益合计”，合并报表的含少数股东权益。必有一处不对，请照原始资料改正。",
    ]);
    const rights = ["1", "2", "1"].map((number) => ({ kind: "invention-patent", number }));
    expect(told({ "intellectual-property": rights }, "zh")).toEqual([
      "“知识产权”第 1、3 行：编号或名称相同，是同一项权利的，只算一项。",
    ]);
    expect(told({ "intellectual-property": rights }, "en")).toEqual([
      "Intellectual property, rows 1, 3: The same number or name: one right counts once.",
    ]);
  });
});

describe("the scope of figures", () => {
  const chosen = (id: string | undefined) => (key: string) => (key === "accounts-scope" ? id : undefined);

  it("is said with yearly amounts and head-counts alone, once it is chosen", () => {
    expect(scopedName("营业收入", "revenue.2025", chosen("consolidated"), "zh")).toBe("营业收入（合并口径）");
    expect(scopedName("Staff", "staff.2025", chosen("single"), "en")).toBe("Staff (company alone)");
    for (const key of ["main-product-share-domestic.2025", "titles", "niche-since"])
      expect(scopedName("x", key, chosen("single"), "zh")).toBe("x");
    expect(scopedName("营业收入", "revenue.2025", chosen(undefined), "zh")).toBe("营业收入");
  });

  it("is asked for on a page of figures where none is chosen", () => {
    expect(scopeLine(["revenue"], chosen(undefined), "zh")).toContain("金额和人数的统计口径");
    expect(scopeLine(["revenue"], chosen("consolidated"), "zh")).toContain("合并口径");
    expect(scopeLine(["titles"], chosen(undefined), "zh")).toBeNull();
  });

  it("has short words for every choice", () => {
    const fact = factsById.get(scopeOfFigures.fact);
    expect(fact?.kind === "choice" && fact.options.map(({ id }) => id)).toEqual(Object.keys(scopeOfFigures.short));
  });
});
