import type { RuleSet } from "#lib/rules/rule-set";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

const measures = "https://most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/gfxwj/gfxwj2017/201705/t20170510_132709.html";

export const ruleSet = {
  id: "technology-2017",
  tier: "technology",
  name: { zh: "科技型中小企业（2017年办法）", en: "Technology SME (measures of 2017)" },
  document: {
    zh: "《科技型中小企业评价办法》（国科发政〔2017〕115号）",
    en: "Measures for the evaluation of technology SMEs (Guo Ke Fa Zheng [2017] 115)",
  },
  source: measures,
  applications: [
    {
      action: "new",
      from: "2022-08-01",
      until: null,
      reason: {
        zh: "115号文仍在施行；2026年办法把科技型与创新型并列为第一层级，合并标准未出台前继续沿用。梯度培育从2022年8月1日起算，更早的批次不判定。",
        en: "Document 115 is in force; the measures of 2026 put the title beside the innovative one as the first tier until a joint standard comes. Cultivation by tiers begins on 1 August 2022; earlier rounds are not judged.",
      },
      source: measures,
      confidence: "V2",
    },
    {
      action: "review",
      from: "2022-08-01",
      until: null,
      reason: {
        zh: "入库登记编号约一年有效，每年按同一办法重新评价。",
        en: "An entry lasts about a year, and the firm is evaluated again by the same measures.",
      },
      source: measures,
      confidence: "V2",
    },
  ],
  parameters,
  criteria,
  requires: {
    all: [
      "T17-G1",
      "T17-G2a",
      "T17-G2b",
      "T17-G2c",
      "T17-G3",
      "T17-G4",
      { any: ["T17-A1", "T17-A2", "T17-A3", "T17-A4", { all: ["T17-B", "T17-1"] }] },
    ],
  },
  provinces: [],
} satisfies RuleSet;
