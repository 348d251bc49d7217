import { describe, expect, it } from "vitest";
import { reviewWords } from "#app/_view/review/words";
import { ladderOf } from "#lib/charts/ladder";
import type { FirmFacts } from "#lib/rules/fact";
import type { Screening } from "#lib/rules/reading";
import { screen } from "#lib/rules/screen";
import { factCatalogue, findRuleSet } from "#questionnaires";

/** A clause of a firm's ladder, with what is told of it beside its figures. */
function clauseOf(ruleSet: string, id: string, facts: FirmFacts) {
  const rules = findRuleSet(ruleSet);
  if (!rules) throw new Error(ruleSet);
  const occasion: Screening = { tier: rules.tier, action: "new", openedOn: "2026-07-01", province: null };
  const steps = ladderOf([screen(rules, facts, occasion)], findRuleSet, factCatalogue, () => null);
  const clause = steps.flatMap(({ clauses }) => clauses).find((each) => each.id === id);
  if (!clause) throw new Error(id);
  return clause;
}

const champion = (revenue: number) =>
  clauseOf("champion-2023-2", "K-03", {
    "main-business-revenue": { 2025: revenue, 2024: revenue, 2023: revenue },
    titles: [{ kind: "specialised", granted: "2024-01-01", expires: "2026-12-31" }],
  });

describe("a text that can be read in two ways", () => {
  it("is told with each reading, its clause and what it comes to for the firm", () => {
    const [dispute] = champion(30_000).disputes;
    if (!dispute) throw new Error("no dispute");
    const zh = reviewWords("zh").toldDispute(dispute);
    expect(zh.title).toBe("条文有两种读法：");
    expect(zh.readings.map(({ line }) => line)).toEqual([
      "不分企业，一律不低于4亿元：不符合",
      "不低于4亿元；省级以上专精特新企业不低于2亿元：符合",
    ]);
    expect(zh.text).toBe(
      "条文有两种读法：（1）不分企业，一律不低于4亿元：不符合；（2）不低于4亿元；省级以上专精特新企业不低于2亿元：符合",
    );
    expect(zh.readings.map(({ status }) => status)).toEqual(["unmet", "met"]);
    for (const [place, { source }] of zh.readings.entries()) {
      const { clause, source: address, confidence } = dispute.interpretations[place] ?? {};
      expect(source).toMatchObject({ clause, source: address, confidence });
    }
    const en = reviewWords("en").toldDispute(dispute);
    expect(en.text).toBe(
      "The text can be read in two ways: (1) At least 400 million yuan, whoever applies: unmet; " +
        "(2) At least 400 million yuan, and 200 million for specialised firms of provincial rank or above: met",
    );
  });

  it("is not told where all readings come to the same", () => {
    expect(champion(19_999).disputes).toEqual([]);
    expect(champion(40_000).disputes).toEqual([]);
    expect(champion(39_999).disputes).toHaveLength(1);
  });

  it("tells how many ways there are where there are more than two", () => {
    const [dispute] = champion(30_000).disputes;
    if (!dispute) throw new Error("no dispute");
    const [first] = dispute.interpretations;
    const three = { ...dispute, interpretations: [...dispute.interpretations, ...(first ? [first] : [])] };
    expect(reviewWords("zh").toldDispute(three).title).toBe("条文有 3 种读法：");
    expect(reviewWords("en").toldDispute(three).title).toBe("The text can be read in 3 ways:");
  });
});

describe("rows of a list that are one thing", () => {
  const told = (...rights: Record<string, string>[]) => {
    const rows = rights.map((each) => ({
      kind: "invention-patent",
      "owner-rank": 1,
      linked: true,
      applied: true,
      ...each,
    }));
    const { sameRows } = clauseOf("little-giant-2026", "X26-4", { "intellectual-property": rows });
    return { zh: sameRows.map(reviewWords("zh").sameRowsText), en: sameRows.map(reviewWords("en").sameRowsText) };
  };
  const number = "ZL201910000001.1";
  const name = "一种轴承座";

  it("are told by the name of the list and their places, and count once", () => {
    expect(told({ number }, { number }, { number: "ZL201910000002.6" }, { number })).toEqual({
      zh: ["“知识产权”第 1、2、4 行是同一项，只算一项"],
      en: ["Intellectual property: rows 1, 2 and 4 are the same item and count once"],
    });
  });

  it("are to be checked where it cannot be told whether they are one", () => {
    expect(told({ name, number }, { number: "ZL201910000002.6" }, { name })).toEqual({
      zh: ["“知识产权”第 1、3 行可能是同一项，请核对"],
      en: ["Intellectual property: rows 1 and 3 may be the same item; please check"],
    });
  });

  it("are not told where every row is another thing", () => {
    expect(told({ number }, { number: "ZL201910000002.6" })).toEqual({ zh: [], en: [] });
  });
});
