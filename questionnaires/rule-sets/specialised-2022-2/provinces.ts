import type { Parameter, Test } from "#lib/rules/criterion";
import type { Province } from "#lib/rules/rule-set";
import { guangdong2024, measures2022, shandong2022, shenzhen2025 } from "../sources";
import { ruleSet as first } from "../specialised-2022/rule-set";

const clause = { zh: "粤工信规字〔2024〕5号", en: "Guangdong Industry Rules [2024] 5" };
const guangdong = { id: "guangdong", name: { zh: "广东省", en: "Guangdong" }, parameters: [], measures: [] };

/** Guangdong’s mark beside the general one. */
export const guangdongPassScore = {
  id: "guangdong-pass-score",
  value: 70,
  unit: "points",
  clause,
  ...guangdong2024,
  confidence: "V2",
} satisfies Parameter;

const score = first.criteria.find(({ id }) => id === "Z22-4s")?.test;
if (!score || !("compare" in score)) throw new Error("Z22-4s");
const atLeast = (parameter: string): Test => ({ compare: score.compare, is: "at-least", parameter });

/** The rule is of 2024, and the day from which it holds was not seen: in that year either mark may hold. */
const eitherMark: Test = {
  disputed: {
    finding: "guangdong-pass-score",
    interpretations: [
      {
        words: {
          zh: "新细则施行以前的批次，合格线仍是60分",
          en: "Before the new rules came into force the mark was still 60",
        },
        clause: { zh: "63号文附件2 一", en: "Annex 2, part 1 of document 63" },
        ...measures2022,
        confidence: "V1",
        asks: atLeast("pass-score"),
      },
      {
        words: { zh: "新细则施行以后的批次，合格线是70分", en: "Since the new rules came into force the mark is 70" },
        clause,
        ...guangdong2024,
        confidence: "V2",
        asks: atLeast("guangdong-pass-score"),
      },
    ],
  },
};

const own = { zh: "山东省特色化指标", en: "Shandong’s own indicators" };
const ownOfShenzhen = {
  zh: "深圳市优质中小企业梯度培育管理实施细则（深工信规〔2025〕8号）",
  en: "Shenzhen’s rules for cultivating quality SMEs (Shen Gong Xin Gui [2025] 8)",
};

export const provinces: Province[] = [
  {
    ...guangdong,
    from: "2024-01-01",
    until: "2024-12-31",
    clauses: [{ criterion: "Z22-4s", clause, ...guangdong2024, confidence: "M?", test: eitherMark }],
  },
  {
    ...guangdong,
    from: "2025-01-01",
    parameters: [{ ...guangdongPassScore, id: "pass-score" }],
    clauses: [{ criterion: "Z22-4s", clause, ...guangdong2024, confidence: "V2" }],
  },
  // Shenzhen runs its own rounds with its own table of points, which is asked; Guangdong's mark is not its own.
  {
    id: "shenzhen",
    name: { zh: "深圳市", en: "Shenzhen" },
    parameters: [],
    measures: [],
    clauses: [{ criterion: "Z22-S9", clause: ownOfShenzhen, ...shenzhen2025, confidence: "V3" }],
  },
  ...first.provinces
    .filter(({ id }) => id === "shandong")
    .map((province) => ({
      ...province,
      clauses: [{ criterion: "Z22-S9", clause: own, ...shandong2022, confidence: "V1" as const }],
    })),
];
