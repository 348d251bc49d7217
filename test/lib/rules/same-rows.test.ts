import { describe, expect, it } from "vitest";
import type { ListRow } from "#lib/rules/fact";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { findRuleSet } from "#questionnaires";

const opened: Screening = { tier: "little-giant", action: "new", openedOn: "2026-07-01", province: null };
const ruleSet = findRuleSet("little-giant-2026") as RuleSet;

const right = (told: ListRow): ListRow => ({
  ...{ kind: "invention-patent", "owner-rank": 1, "transferred-in": false, linked: true, applied: true },
  ...told,
});
const rights = (...told: ListRow[]) =>
  screen(ruleSet, { "intellectual-property": told.map(right) }, opened).criteria.find(
    ({ criterion }) => criterion === "X26-4",
  );
const counted = (...told: ListRow[]) => {
  const found = rights(...told);
  return [found?.comparisons[0]?.low, found?.comparisons[0]?.high];
};
const list = "intellectual-property";

describe("one right that is listed several times", () => {
  it("counts once, and the verdict tells which rows it is", () => {
    const found = rights(...Array(4).fill({ name: "ZL201910000001.1" }));
    expect(found).toMatchObject({ status: "unmet", comparisons: [{ low: 1, high: 1 }] });
    expect(found?.sameRows).toEqual([{ list, rows: [1, 2, 3, 4], isSure: true }]);
    expect(rights({ number: "1" }, { number: "2" })).not.toHaveProperty("sameRows");
  });

  it("is known by its number, however that is spelled, and wherever it stands", () => {
    const spelled = [
      "ZL201910000001.1",
      "zl 2019 1 0000001.1",
      "ＺＬ２０１９１００００００１．１",
      "2019100000011",
      "专利号：ZL201910000001.1",
    ];
    for (const number of spelled) {
      expect(counted({ number: "ZL201910000001.1" }, { number })).toEqual([1, 1]);
      expect(counted({ number: "ZL201910000001.1" }, { name: number })).toEqual([1, 1]);
      expect(counted({ number: "ZL201910000001.1" }, { number: `${number}9` })).toEqual([2, 2]);
    }
  });

  it("is known by its name where nobody told a number, but not where two numbers differ", () => {
    const name = "一种轴承座";
    expect(counted({ name }, { name: "一种 轴承座" })).toEqual([1, 1]);
    expect(counted({ name, number: "201910000001.1" }, { name, number: "201910000002.6" })).toEqual([2, 2]);
    expect(counted({ name }, { name: "一种轴承座圈" })).toEqual([2, 2]);
    expect(counted({}, {}, {})).toEqual([3, 3]);
  });

  it("is in doubt where it cannot be told, and the number that would tell is asked", () => {
    const name = "一种轴承座";
    const halfNumbered = rights({ name, number: "201910000001.1" }, { name }, { number: "3" }, { number: "4" });
    expect(halfNumbered).toMatchObject({
      ...{ status: "unknown", missing: [`${list}.2.number`], comparisons: [{ low: 3, high: 4 }] },
      sameRows: [{ list, rows: [1, 2], isSure: false }],
    });
    expect(counted({ name, granted: "2020-01-01" }, { name, granted: "2021-01-01" })).toEqual([1, 2]);
    // An invention and a utility model may well have one name.
    expect(counted({ name }, { name, kind: "utility-model" })).toEqual([1, 1]);
    expect(rights({ name }, { name, kind: "utility-model" })).not.toHaveProperty("sameRows");
  });

  it("is in doubt where its rows do not say the same of it", () => {
    const number = "201910000001.1";
    expect(rights({ number }, { number, applied: false })).toMatchObject({
      comparisons: [{ low: 0, high: 1 }],
      sameRows: [{ list, rows: [1, 2], isSure: true }],
    });
    expect(counted({ number, applied: false }, { number, applied: false })).toEqual([0, 0]);
  });
});
