import type { Parameter } from "#lib/rules/criterion";
import { definitionParameters, equityParameters } from "../provisional-measures-2022";
import { smeParameters } from "../size-2011/sme";

const measures = "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf";
const notice2025 = "https://www.miit.gov.cn/jgsj/qyj/wjfb/index.html";

export const parameters = [
  // The notice of 2025
  {
    id: "notice-revenue",
    value: 5000,
    unit: "wan-yuan",
    clause: { zh: "工信厅企业函〔2025〕190号 一（一）", en: "MIIT Office Enterprise Letter [2025] 190, 1 (1)" },
    source: notice2025,
    confidence: "V2",
  },
  // Specialisation
  {
    id: "niche-years",
    value: 3,
    unit: "years",
    clause: { zh: "附件3 一、专业化指标", en: "Annex 3, part 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "main-share",
    value: 70,
    unit: "percent",
    clause: { zh: "附件3 一、专业化指标", en: "Annex 3, part 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "growth",
    value: 5,
    unit: "percent",
    clause: { zh: "附件3 一、专业化指标", en: "Annex 3, part 1" },
    source: measures,
    confidence: "V1",
  },
  // Refinement
  {
    id: "information-systems",
    value: 1,
    unit: "pieces",
    clause: { zh: "附件3 二、精细化指标", en: "Annex 3, part 2" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "debt-ratio",
    value: 70,
    unit: "percent",
    clause: { zh: "附件3 二、精细化指标", en: "Annex 3, part 2" },
    source: measures,
    confidence: "V1",
  },
  // Distinction
  {
    id: "market-share",
    value: 10,
    unit: "percent",
    clause: { zh: "附件3 三、特色化指标", en: "Annex 3, part 3" },
    source: measures,
    confidence: "V1",
  },
  // Innovation: brackets of last year's revenue
  {
    id: "upper-bracket-revenue",
    value: 10000,
    unit: "wan-yuan",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "middle-bracket-revenue",
    value: 5000,
    unit: "wan-yuan",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "upper-bracket-rd-share",
    value: 3,
    unit: "percent",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "middle-bracket-rd-share",
    value: 6,
    unit: "percent",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "equity-years",
    value: 2,
    unit: "years",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "lower-bracket-equity",
    value: 8000,
    unit: "wan-yuan",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "lower-bracket-rd-cost",
    value: 3000,
    unit: "wan-yuan",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "lower-bracket-rd-staff",
    value: 50,
    unit: "percent",
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
  },
  // Innovation: R&D bodies and rights
  {
    id: "at-least-one",
    value: 1,
    unit: "pieces",
    clause: { zh: "附件3 四、创新能力指标（一）2、3", en: "Annex 3, part 4 (1) 2 and 3" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "class-one-rights",
    value: 2,
    unit: "pieces",
    clause: { zh: "附件3 四、创新能力指标（一）2、3", en: "Annex 3, part 4 (1) 2 and 3" },
    source: measures,
    confidence: "V1",
  },
  // Innovation: direct routes
  {
    id: "direct-years",
    value: 3,
    unit: "years",
    clause: { zh: "附件3 四、创新能力指标（二）", en: "Annex 3, part 4 (2)" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "award-rank",
    value: 3,
    unit: "rank",
    clause: { zh: "附件3 四、创新能力指标（二）", en: "Annex 3, part 4 (2)" },
    source: measures,
    confidence: "V1",
  },
  // Definitions of annex 4
  ...definitionParameters,
  ...equityParameters,
  // Size standard of 2011
  ...smeParameters,
] satisfies Parameter[];
