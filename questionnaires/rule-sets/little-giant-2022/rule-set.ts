import type { RuleSet } from "#lib/rules/rule-set";
import { measures2022 } from "../sources";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

export const ruleSet = {
  id: "little-giant-2022",
  tier: "little-giant",
  name: { zh: "专精特新“小巨人”企业（2022年标准）", en: "Little giant (standard of 2022)" },
  document: {
    zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）附件3",
    en: "Provisional measures for cultivating quality SMEs by tiers (MIIT Enterprise [2022] 63), annex 3",
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
      "X22-0",
      "X22-N1",
      "X22-N2",
      "X22-N3",
      "X22-1",
      "X22-2",
      "X22-3",
      "X22-4",
      "X22-5",
      "X22-6",
      "X22-7",
      "X22-8",
      { any: [{ all: ["X22-9a", "X22-9b", "X22-9c"] }, "X22-9d", "X22-9e"] },
      "X22-10",
      "X22-11",
    ],
  },
  provinces: [],
} satisfies RuleSet;
