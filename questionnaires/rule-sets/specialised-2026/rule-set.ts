import type { RuleSet } from "#lib/rules/rule-set";
import { measures } from "../measures-2026";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

export const ruleSet = {
  id: "specialised-2026",
  tier: "specialised",
  name: { zh: "专精特新中小企业（2026年标准）", en: "Specialised SME (standard of 2026)" },
  document: {
    zh: "《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）附件1",
    en: "Measures for cultivating quality SMEs by tiers (MIIT Enterprise [2026] 2), annex 1",
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
      "Z26-1a",
      "Z26-1b",
      { any: ["Z26-2a", "Z26-2a-exception"] },
      "Z26-2b",
      "Z26-2c",
      "Z26-3a",
      "Z26-3b",
      { any: ["Z26-4", "Z26-4-waiver"] },
      "Z26-5",
      "Z26-6",
    ],
  },
  provinces: [],
} satisfies RuleSet;
