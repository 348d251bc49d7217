import type { RuleSet } from "#lib/rules/rule-set";
import { measures2022 } from "../sources";
import { criteria } from "./criteria";
import { parameters } from "./parameters";
import { guangdong, shandong } from "./provinces";

export const ruleSet = {
  id: "specialised-2022",
  tier: "specialised",
  name: { zh: "专精特新中小企业（2022年标准）", en: "Specialised SME (standard of 2022)" },
  document: {
    zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）附件2",
    en: "Provisional measures for cultivating quality SMEs by tiers (MIIT Enterprise [2022] 63), annex 2",
  },
  ...measures2022,
  parameters,
  criteria,
  requires: {
    all: [
      "B22-1a",
      "B22-1b",
      "B22-2",
      "B22-3",
      "B22-4",
      "Z22-1",
      "Z22-2",
      "Z22-3",
      { any: ["Z22-4s", "Z22-4a", "Z22-4b", "Z22-4c", "Z22-4d"] },
    ],
  },
  provinces: [guangdong, shandong],
} satisfies RuleSet;
