import type { Parameter } from "#lib/rules/criterion";
import { definitionParameters, measures } from "../measures-2026";
import { smeParameters } from "../size-2011/sme";

const item1 = { zh: "附件1（一）", en: "Annex 1 (1)" };
const item2 = { zh: "附件1（二）", en: "Annex 1 (2)" };
const item3 = { zh: "附件1（三）", en: "Annex 1 (3)" };
const item4 = { zh: "附件1（四）", en: "Annex 1 (4)" };
const item6 = { zh: "附件1（六）", en: "Annex 1 (6)" };

export const parameters = [
  ...smeParameters,
  ...definitionParameters,
  { id: "niche-years", value: 3, unit: "years", clause: item1, source: measures, confidence: "V2" },
  { id: "revenue", value: 1500, unit: "wan-yuan", clause: item2, source: measures, confidence: "V2" },
  { id: "equity", value: 2000, unit: "wan-yuan", clause: item2, source: measures, confidence: "V2" },
  { id: "equity-years", value: 2, unit: "years", clause: item2, source: measures, confidence: "V2" },
  { id: "most-equity-given-up", value: 30, unit: "percent", clause: item2, source: measures, confidence: "M?" },
  { id: "main-business-share", value: 80, unit: "percent", clause: item2, source: measures, confidence: "V2" },
  { id: "debt-ratio", value: 80, unit: "percent", clause: item2, source: measures, confidence: "V2" },
  { id: "research-spending", value: 100, unit: "wan-yuan", clause: item3, source: measures, confidence: "V2" },
  { id: "research-share", value: 3, unit: "percent", clause: item3, source: measures, confidence: "V2" },
  { id: "rights", value: 1, unit: "pieces", clause: item4, source: measures, confidence: "V2" },
  { id: "least-body", value: 1, unit: "pieces", clause: item4, source: measures, confidence: "V2" },
  { id: "platform-score", value: 50, unit: "points", clause: item6, source: measures, confidence: "V2" },
] satisfies Parameter[];
