import type { RuleSet } from "#lib/rules/rule-set";
import { measures } from "../measures-2026";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

export const ruleSet = {
  id: "little-giant-2026",
  tier: "little-giant",
  name: { zh: "专精特新“小巨人”企业（2026年标准）", en: "Little giant (standard of 2026)" },
  document: {
    zh: "《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）附件2",
    en: "Measures for cultivating quality SMEs by tiers (MIIT Enterprise [2026] 2), annex 2",
  },
  source: measures,
  parameters,
  criteria,
  requires: {
    all: [
      "B26-01",
      "B26-02",
      "B26-03",
      "B26-04",
      "B26-05",
      "B26-06",
      "B26-07",
      "D26-3",
      "X26-1a",
      "X26-1b",
      "X26-2a",
      "X26-2b",
      "X26-2c",
      "X26-2d",
      "X26-3a",
      "X26-3b",
      { any: ["X26-4", "X26-4-waiver"] },
      "X26-5",
      "X26-6",
      "X26-7",
      "P26-8a",
      "P26-8b",
      "P26-8c",
    ],
  },
  provinces: [],
} satisfies RuleSet;
