import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Sheet } from "#lib/instrument/answers";
import { carriedBetween, carriedSheet, defectsOfCarrying, unansweredIn } from "#lib/instrument/carrying";
import type { Edition } from "#lib/instrument/edition";
import { parseSheet } from "#lib/instrument/sheet";
import { editions, findEdition } from "#questionnaires/index";
import { sheetOf } from "../make/sheets";
import { tiny } from "../tiny-edition";

const [first, second] = editions as [Edition, Edition];

const named = (id: string, from: string, questions: Record<string, string>): Edition => ({
  ...tiny,
  id,
  carries: { from, questions },
});
const middle = named("2000-2", tiny.id, { performance: "performance", patents: "rights", source: "source" });
const last = named("2000-3", "2000-2", { performance: "performance", rights: "patents" });
const known = [tiny, middle, last];
const find = (id: string) => known.find((edition) => edition.id === id);

const under = (answers: Sheet["answers"], more: Partial<Sheet> = {}) =>
  carriedSheet({ edition: first.id, depth: "full", answers, ...more }, first, second, findEdition);

describe("questions that mean the same", () => {
  it("are followed through the editions between, and only forward", () => {
    expect([...(carriedBetween(tiny, last, find) ?? [])]).toEqual([
      ["performance", "performance"],
      ["patents", "patents"],
    ]);
    expect(carriedBetween(tiny, tiny, find)?.get("rights")).toBe("rights");
    expect(carriedBetween(last, tiny, find)).toBeNull();
    expect(carriedBetween(first, tiny, find)).toBeNull();
  });

  it("are there in both editions, each once", () => {
    expect(editions.flatMap((edition, place) => defectsOfCarrying(edition, editions.slice(0, place)))).toEqual([]);
    expect(defectsOfCarrying(middle, [])).toEqual(["2000-2: carries: no earlier edition 2000-1"]);
    expect(
      defectsOfCarrying(named("2000-2", tiny.id, { nothing: "rights", patents: "rights", source: "none" }), [tiny]),
    ).toEqual([
      "2000-2: carries: 2000-1 has no question nothing",
      "2000-2: carries: no question none",
      "2000-2: carries: question rights twice",
    ]);
  });
});

describe("a sheet of an earlier edition", () => {
  it("keeps what means the same; what is new was not asked, what was withheld stays withheld", () => {
    const found = under({ staff: "dont-know", revenue: "dont-know", "foreign-sales": "now", "price-position": "high" });
    expect(found?.carried).toBe(2);
    expect(found?.sheet.answers).toEqual({ revenue: "dont-know", "foreign-sales": "now" });
    expect(found?.sheet.notAsked).toEqual(expect.arrayContaining(["trade", "hardest-approval"]));
    for (const withheld of ["staff", "invention-patents", "overseas-revenue"])
      expect(found?.sheet.notAsked).not.toContain(withheld);
  });

  it("withholds nothing that its depth or another answer left out", () => {
    expect(under({}, { depth: "quick" })?.sheet.notAsked).toContain("staff");
    expect(under({ "foreign-sales": "never" })?.sheet.notAsked).toContain("overseas-revenue");
    expect(under({}, { notAsked: ["independence"] })?.sheet.notAsked).toContain("independence");
  });

  it("of any kind is one that is read and diagnosed", () => {
    fc.assert(
      fc.property(sheetOf(first), (sheet) => {
        const found = under(sheet.answers, sheet);
        expect(parseSheet(JSON.parse(JSON.stringify(found?.sheet)), findEdition)).toEqual({ sheet: found?.sheet });
        const missing = unansweredIn(second, found?.sheet as Sheet);
        expect(missing.filter((id) => Object.hasOwn(found?.sheet.answers ?? {}, id))).toEqual([]);
        expect(diagnose(second, found?.sheet as Sheet).edition).toBe(second.id);
      }),
      { numRuns: 50 },
    );
  });

  it("is as good by a question left open as by one answered at its worst, and no better", () => {
    const level = (answers: Sheet["answers"]) =>
      diagnose(second, under(answers)?.sheet as Sheet).technicalStrength.level.score;
    const answers = { staff: 120, "invention-patents": 4, "other-rights": 6, independence: "high" };
    const open = level(answers) ?? Number.NaN;
    expect(open).toBe(level({ ...answers, "product-performance": "lowest" }));
    expect(open).toBeLessThan(level({ ...answers, "product-performance": "highest" }) ?? 0);
  });
});

describe("what a sheet has no answer for", () => {
  it("is asked at its depth and not hidden; what may be asked yet counts", () => {
    const missing = (answers: Sheet["answers"], depth: Sheet["depth"] = "full") =>
      unansweredIn(second, { edition: second.id, depth, answers });
    expect(missing({})).toContain("overseas-revenue");
    expect(missing({ "foreign-sales": "never" })).not.toContain("overseas-revenue");
    expect(missing({}, "quick")).not.toContain("revenue");
    expect(missing({ staff: 12 })).not.toContain("staff");
  });
});
