import type { Parameter } from "#lib/rules/criterion";
import { definitionParameters, measures } from "../measures-2026";
import { smeParameters } from "../size-2011/sme";

const item1 = { zh: "附件2（一）", en: "Annex 2 (1)" };
const item2 = { zh: "附件2（二）", en: "Annex 2 (2)" };
const item3 = { zh: "附件2（三）", en: "Annex 2 (3)" };
const item4 = { zh: "附件2（四）", en: "Annex 2 (4)" };
const item5 = { zh: "附件2（五）", en: "Annex 2 (5)" };
const item7 = { zh: "附件2（七）", en: "Annex 2 (7)" };
const notice = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html";

export const parameters = [
  ...smeParameters,
  ...definitionParameters,
  { id: "niche-years", value: 3, unit: "years", clause: item1, source: measures, confidence: "V2" },
  { id: "revenue", value: 5000, unit: "wan-yuan", clause: item2, source: measures, confidence: "V1" },
  { id: "main-business-share", value: 90, unit: "percent", clause: item2, source: measures, confidence: "V1" },
  { id: "revenue-growth", value: 5, unit: "percent", clause: item2, source: measures, confidence: "V1" },
  { id: "debt-ratio", value: 75, unit: "percent", clause: item2, source: measures, confidence: "V1" },
  { id: "research-spending-sum", value: 1200, unit: "wan-yuan", clause: item3, source: measures, confidence: "V1" },
  { id: "research-share", value: 3, unit: "percent", clause: item3, source: measures, confidence: "V1" },
  { id: "rights", value: 4, unit: "pieces", clause: item4, source: measures, confidence: "V1" },
  { id: "market-share", value: 10, unit: "percent", clause: item5, source: measures, confidence: "V1" },
  { id: "market-rank", value: 3, unit: "rank", clause: item5, source: measures, confidence: "V1" },
  { id: "platform-score", value: 60, unit: "points", clause: item7, source: measures, confidence: "V1" },
  {
    id: "no-champion-title",
    value: 0,
    unit: "pieces",
    clause: { zh: "工信厅企业函〔2026〕117号", en: "MIIT Office Enterprise Letter [2026] 117" },
    source: notice,
    confidence: "V1",
  },
] satisfies Parameter[];
