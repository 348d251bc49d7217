import type { RuleSet } from "#lib/rules/rule-set";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

const standard = "https://www.gov.cn/zwgk/2011-07/04/content_1898747.htm";

export const ruleSet = {
  id: "size-2011",
  tier: "sme",
  name: { zh: "中小企业划型（2011年标准）", en: "Size of a firm (standard of 2011)" },
  document: {
    zh: "《中小企业划型标准规定》（工信部联企业〔2011〕300号）",
    en: "Provisions on the classification of SMEs (MIIT Joint Enterprise [2011] 300)",
  },
  source: standard,
  parameters,
  criteria,
  /** One line each; those of other industries are not applicable. The classes only say how large an SME is. */
  requires: {
    all: [
      "S11-agriculture",
      "S11-industry",
      "S11-construction",
      "S11-wholesale",
      "S11-retail",
      "S11-transport",
      "S11-storage",
      "S11-post",
      "S11-hospitality",
      "S11-information",
      "S11-software",
      "S11-real-estate",
      "S11-property",
      "S11-leasing",
      "S11-other",
    ],
  },
  provinces: [],
} satisfies RuleSet;
