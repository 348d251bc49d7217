import { describe, expect, it } from "vitest";
import { reviewWords } from "#app/_view/review/words";
import { explain } from "#lib/rules/explain";
import type { FirmFacts } from "#lib/rules/fact";
import type { Screening } from "#lib/rules/reading";
import { examine, screen } from "#lib/rules/screen";
import { locales } from "#lib/text/languages";
import { findRuleSet, names, ruleSets } from "#questionnaires";
import { cases as littleGiant } from "#questionnaires/rule-sets/little-giant-2026/cases";
import { cases as size } from "#questionnaires/rule-sets/size-2011/cases";
import { cases as specialised } from "#questionnaires/rule-sets/specialised-2022/cases";
import { cases as specialised2026 } from "#questionnaires/rule-sets/specialised-2026/cases";

const round = { tier: "specialised", action: "new", openedOn: "2026-03-01", province: null } satisfies Screening;

/** What is said of a firm by a rule set. */
function told(id: string, facts: FirmFacts, screening: Screening = round) {
  const ruleSet = findRuleSet(id);
  if (!ruleSet) throw new Error(id);
  const examination = examine(ruleSet, facts, screening);
  const explanations = explain(ruleSet, examination, screening, names);
  return (criterion: string) => {
    const explanation = explanations.get(criterion);
    const verdict = examination.verdict.criteria.find((each) => each.criterion === criterion);
    if (!explanation || !verdict) throw new Error(criterion);
    const words = reviewWords("zh");
    return {
      ...explanation,
      verdict,
      said: words.saidOf(explanation.kind, verdict),
      sentences: explanation.comparisons.map(words.sentence),
      lines: words.scoreLines(explanation.scored, words.namedShortfall),
      inEnglish: reviewWords("en").scoreLines(explanation.scored, reviewWords("en").namedShortfall),
    };
  };
}

const sound = specialised[0]?.facts as FirmFacts;
const assets = { "total-assets": { 2025: 10_000 } };

describe("an indicator that only gives points", () => {
  it("shows the ratio, its points, the next band and what is missing to it", () => {
    const { kind, said, lines, inEnglish } = told("specialised-2022", {
      ...sound,
      ...assets,
      "total-liabilities": { 2025: 5791 },
    })("Z22-S8");
    expect(kind).toBe("indicator");
    expect(said).toEqual({ status: "not-applicable", words: "得 3 分" });
    expect(lines).toEqual([
      "2025 年资产负债率 57.91%，得 3 分（最高 5 分）",
      "再上一档 5 分：不超过 50%；超出 7.91 个百分点；2025 年负债总额：多出 791 万元",
    ]);
    expect(inEnglish).toEqual([
      "Debt ratio, 2025: 57.91%, which gives 3 of 5 points",
      "Next band, 5 points: at most 50%; 7.91 percentage points over; Total liabilities 2025: CNY 7.91 million over",
    ]);
  });

  it.each([
    ["5000", "2025 年资产负债率 50%，得 5 分（最高 5 分）", 1],
    ["5000.0001", "2025 年资产负债率 50.000001%，得 3 分（最高 5 分）", 2],
    ["7000.0001", "2025 年资产负债率 70.000001%，得 0 分（最高 5 分）", 2],
  ])("tells liabilities of %s from the edge of the band", (liabilities, line, count) => {
    const { lines } = told("specialised-2022", { ...sound, ...assets, "total-liabilities": { 2025: liabilities } })(
      "Z22-S8",
    );
    expect(lines[0]).toBe(line);
    expect(lines).toHaveLength(count);
  });

  it("is never unmet, and no threshold of 0 points stands anywhere", () => {
    for (const { id, tier } of ruleSets)
      for (const facts of [{}, sound]) {
        const screening = { ...round, tier };
        const of = told(id, facts, screening);
        for (const { id: criterion } of findRuleSet(id)?.criteria ?? []) {
          const { kind, said, sentences, lines } = of(criterion);
          if (kind !== "condition") expect(said.status).not.toBe("unmet");
          expect([...(kind === "condition" ? sentences : []), ...lines].join()).not.toMatch(/超过 0 分/);
        }
      }
  });

  it("says what keeps its points open", () => {
    const { lines, said } = told("specialised-2022", { ...sound, "total-liabilities": {} })("Z22-S8");
    expect(lines).toEqual(["2025 年资产负债率：得分尚不能确定，0 至 5 分"]);
    expect(said.words).toBe("待补充");
  });

  it("of several tables names no band that would not give more than the better one", () => {
    const facts = { ...sound, "research-spending": { 2025: 500, 2024: 400 }, revenue: { 2025: 8000 } };
    const { lines } = told("specialised-2022", facts)("Z22-S11");
    expect(lines.some((line) => line.startsWith("再上一档"))).toBe(false);
  });

  it("goes by a province’s own table, and names it as source", () => {
    const { lines, sources } = told("specialised-2022", { ...sound, "shandong-innovations": 1 }, {
      ...round,
      province: "shandong",
    } as Screening)("Z22-S9");
    expect(lines).toContain("创新生产经营符合几项（山东） 1 项，得 2 分（最高 4 分）");
    expect(sources.map(({ clause }) => clause.zh)).toContain("山东省特色化指标10");
  });
});

describe("a condition on points", () => {
  it("that asks for any is said as that", () => {
    const of = told("technology-2017", {}, { ...round, tier: "technology" });
    expect(of("T17-1").kind).toBe("condition");
    expect(of("T17-1").sentences.join()).toMatch(/须大于 0 分/);
  });

  it("that a province raises names its own document", () => {
    const { sources } = told("specialised-2022", sound, { ...round, province: "guangdong" } as Screening)("Z22-4s");
    expect(sources.map(({ clause }) => clause.zh)).toContain("粤工信规字〔2024〕5号");
    expect(told("specialised-2022", sound)("Z22-4s").sources).toHaveLength(1);
  });
});

describe("figures", () => {
  it("of two years carry their years, and shares their markets", () => {
    const facts = { ...(specialised2026[0]?.facts as FirmFacts) };
    const { sentences } = told("specialised-2026", facts, { ...round, openedOn: "2026-05-10" })("Z26-3b");
    expect(sentences.map((each) => each.split(" ").slice(0, 1)[0])).toEqual(["2025", "2024"]);
    const champion = told("little-giant-2026", littleGiant[0]?.facts as FirmFacts, {
      ...round,
      tier: "little-giant",
      openedOn: "2026-04-25",
    })("X26-5");
    expect(champion.sentences[0]).toMatch(/国内细分市场占有率 /);
    expect(champion.sentences[1]).toMatch(/国际细分市场占有率 /);
  });

  it("of one criterion are told apart by name and year in every language", () => {
    for (const { id, tier } of ruleSets)
      for (const { id: criterion } of findRuleSet(id)?.criteria ?? []) {
        const { kind, comparisons } = told(id, sound, { ...round, tier })(criterion);
        if (kind !== "condition") continue;
        for (const locale of locales) {
          const said = comparisons.map(({ measure, is, threshold }) => `${measure[locale]} ${is} ${threshold}`);
          expect(new Set(said).size, `${id} ${criterion}: ${said}`).toBe(said.length);
        }
      }
  });

  it("exactly on a border that is excluded are said to have to exceed it", () => {
    const facts = { ...(specialised2026[0]?.facts as FirmFacts), "main-product-revenue": { 2025: 1000 } };
    const { sentences } = told("specialised-2026", facts, { ...round, openedOn: "2026-05-10" })("D26-3");
    expect(sentences).toEqual(["2025 年主导产品销售收入占营业收入的比重 50%；须超过 50%，恰好等于界线，未达到"]);
  });
});

describe("a class", () => {
  it("that a firm is not in is a fact, and nothing that it falls short of", () => {
    const medium = size.find(({ id }) => id === "industry-medium");
    const of = told("size-2011", medium?.facts as FirmFacts, { ...round, tier: "sme" });
    expect(of("S11-medium").said).toEqual({ status: "met", words: "属于" });
    expect(of("S11-small")).toMatchObject({ kind: "class", said: { status: "not-applicable", words: "不属于" } });
    expect(of("S11-industry").kind).toBe("condition");
  });
});

it("a verdict is the same with and without what is said beside it", () => {
  for (const ruleSet of ruleSets) {
    const screening = { ...round, tier: ruleSet.tier };
    expect(examine(ruleSet, sound, screening).verdict).toEqual(screen(ruleSet, sound, screening));
  }
});
