import type { RuleSet } from "#lib/rules/rule-set";
import { criteria } from "./criteria";
import { parameters } from "./parameters";
import { guangdong, shandong } from "./provinces";

const measures = "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf";

export const ruleSet = {
  id: "specialised-2022",
  tier: "specialised",
  name: { zh: "专精特新中小企业（2022年标准）", en: "Specialised SME (standard of 2022)" },
  document: {
    zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）附件2",
    en: "Provisional measures for cultivating quality SMEs by tiers (MIIT Enterprise [2022] 63), annex 2",
  },
  source: measures,
  applications: [
    {
      action: "new",
      from: "2022-08-01",
      until: "2026-03-31",
      reason: {
        zh: "63号文2022年8月1日起施行，2026年4月1日被工信部企业〔2026〕2号取代；此前开始的批次仍按63号文。",
        en: "In force from 1 August 2022 and replaced by MIIT Enterprise [2026] 2 on 1 April 2026; rounds opened before go on under it.",
      },
      source: measures,
      confidence: "V2",
    },
    {
      action: "review",
      from: "2022-08-01",
      until: "2026-03-31",
      reason: {
        zh: "2026年4月1日前开始的复核按63号文进行（如山西2026年3月的复核）。",
        en: "Reviews opened before 1 April 2026 ran under it (as in Shanxi in March 2026).",
      },
      source: measures,
      confidence: "V2",
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
      "Z22-1",
      "Z22-2",
      "Z22-3",
      { any: ["Z22-4s", "Z22-4a", "Z22-4b", "Z22-4c", "Z22-4d"] },
    ],
  },
  provinces: [guangdong, shandong],
} satisfies RuleSet;
