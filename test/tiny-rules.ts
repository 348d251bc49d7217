import type { RuleSet } from "#lib/rules/rule-set";
import { byLocale } from "#lib/text/languages";

const words = (text: string) => byLocale(() => text);
const law = { clause: words("第一条"), source: "https://example.org/rules", confidence: "V1" as const };

/** Two clauses: a threshold of money, and something that a person finds. */
export const tinyRules: RuleSet = {
  id: "tiny-2026",
  tier: "innovative",
  name: words("tiny"),
  document: words("tiny"),
  source: law.source,
  parameters: [{ id: "least-revenue", value: 1000, unit: "wan-yuan", ...law }],
  criteria: [
    {
      id: "T-1",
      item: "1",
      title: words("revenue"),
      demands: words("revenue"),
      advice: words("sell"),
      ...law,
      test: { compare: { fact: "revenue", year: -1 }, is: "at-least", parameter: "least-revenue" },
      notExaminedAt: [],
    },
    {
      id: "T-2",
      item: "2",
      title: words("abides"),
      demands: words("abides"),
      advice: words("abide"),
      ...law,
      test: { finding: "law-abiding" },
      notExaminedAt: [],
    },
  ],
  requires: { all: ["T-1", "T-2"] },
  provinces: [],
};
