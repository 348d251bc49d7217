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
