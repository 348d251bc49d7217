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
