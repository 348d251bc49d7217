import type { RuleSet } from "#lib/rules/rule-set";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

const guangdong2026 = "https://gdii.gd.gov.cn/gkmlpt/content/4/4915/post_4915026.html";

export const ruleSet = {
  id: "innovative-2022",
  tier: "innovative",
  name: { zh: "创新型中小企业（2022年标准）", en: "Innovative SME (standard of 2022)" },
  document: {
    zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）附件1",
    en: "Provisional measures for cultivating quality SMEs by tiers (MIIT Enterprise [2022] 63), annex 1",
  },
  source: guangdong2026,
  parameters,
  criteria,
  requires: {
    all: [
      "B22-1a",
      "B22-1b",
      "B22-2",
      "B22-3",
      "B22-4",
      {
        any: ["C22-A1", "C22-A2", "C22-A3", "C22-A4", { all: ["C22-B", "C22-B1", "C22-B2", "C22-B3"] }],
      },
    ],
  },
  provinces: [],
} satisfies RuleSet;
