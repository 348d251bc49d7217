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
  applications: [
    {
      action: "new",
      from: "2022-08-01",
      until: null,
      reason: {
        zh: "63号文2022年8月1日起施行；2026年办法没有创新型附件，科技和创新型合并标准出台前，附件1继续使用（广东2026年即按此开展）。",
        en: "In force from 1 August 2022; the measures of 2026 have no annex for this title, so annex 1 goes on until a joint standard of technology and innovative firms comes (Guangdong used it in 2026).",
      },
      source: guangdong2026,
      confidence: "V1",
    },
    {
      action: "review",
      from: "2022-08-01",
      until: null,
      reason: {
        zh: "复核与评价用同一标准；广东2026年的复核按附件1进行。",
        en: "Reviews use the same standard; Guangdong reviewed by annex 1 in 2026.",
      },
      source: guangdong2026,
      confidence: "V1",
    },
  ],
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
