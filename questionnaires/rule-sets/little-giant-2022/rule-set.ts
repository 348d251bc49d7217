import type { RuleSet } from "#lib/rules/rule-set";
import { criteria } from "./criteria";
import { parameters } from "./parameters";

const measures = "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf";
const notice2026 = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html";

export const ruleSet = {
  id: "little-giant-2022",
  tier: "little-giant",
  name: { zh: "专精特新“小巨人”企业（2022年标准）", en: "Little giant (standard of 2022)" },
  document: {
    zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）附件3",
    en: "Provisional measures for cultivating quality SMEs by tiers (MIIT Enterprise [2022] 63), annex 3",
  },
  source: measures,
  applications: [
    {
      action: "new",
      from: "2022-08-01",
      until: "2026-03-31",
      reason: {
        zh: "63号文2022年8月1日起施行，2026年4月1日起新申请改按工信部企业〔2026〕2号。",
        en: "In force from 1 August 2022; from 1 April 2026 new applications follow MIIT Enterprise [2026] 2.",
      },
      source: measures,
      confidence: "V2",
    },
    {
      action: "review",
      from: "2022-08-01",
      until: "2026-12-31",
      reason: {
        zh: "2026年的复核（第五批和通过首次复核的第二批）仍用63号文附件3，见工信厅企业函〔2026〕117号；2027年的标准以当年通知为准。",
        en: "The reviews of 2026 (fifth batch, and the second after its first review) still use annex 3 (MIIT Office Enterprise Letter [2026] 117); the notice of 2027 decides for that year.",
      },
      source: notice2026,
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
