import type { RuleSet } from "#lib/rules/rule-set";
import { champion2023 } from "../sources";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

export const ruleSet = {
  id: "champion-2023",
  tier: "champion",
  name: { zh: "制造业单项冠军企业（2023年办法）", en: "Single champion in manufacturing (measures of 2023)" },
  document: {
    zh: "《制造业单项冠军企业认定管理办法》（工信部政法〔2023〕138号）",
    en: "Measures for recognising single champions in manufacturing (MIIT Policy [2023] 138)",
  },
  ...champion2023,
  parameters,
  criteria,
  requires: { all: ["K-01", "K-01-lists", "K-02", "K-03", "K-04", "K-05", "K-06", "K-07", "K-08", "K-09"] },
  provinces: [],
} satisfies RuleSet;
