import type { RuleSet } from "#lib/rules/rule-set";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

const measures = "http://jxw.huangshi.gov.cn/cyks/cyzck/cyzckwjfb/202309/t20230927_1054867.html";

export const ruleSet = {
  id: "champion-2023",
  tier: "champion",
  name: { zh: "制造业单项冠军企业（2023年办法）", en: "Single champion in manufacturing (measures of 2023)" },
  document: {
    zh: "《制造业单项冠军企业认定管理办法》（工信部政法〔2023〕138号）",
    en: "Measures for recognising single champions in manufacturing (MIIT Policy [2023] 138)",
  },
  source: measures,
  applications: [
    {
      action: "new",
      from: "2023-09-14",
      until: null,
      reason: {
        zh: "138号文2023年9月印发，就所见材料仍在施行；此前的批次用旧办法，不判定。起始日按最早见到的转载日期。",
        en: "Document 138 was issued in September 2023 and is in force as far as can be seen; earlier rounds had other rules and are not judged. The first day is that of the earliest copy seen.",
      },
      source: measures,
      confidence: "V2",
    },
    {
      action: "review",
      from: "2023-09-14",
      until: null,
      reason: {
        zh: "称号三年有效，到期按同一办法复核。",
        en: "The title lasts three years and is reviewed by the same measures.",
      },
      source: measures,
      confidence: "V2",
    },
  ],
  parameters,
  criteria,
  requires: { all: ["K-01", "K-01-lists", "K-02", "K-03", "K-04", "K-05", "K-06", "K-07", "K-08", "K-09"] },
  provinces: [],
} satisfies RuleSet;
