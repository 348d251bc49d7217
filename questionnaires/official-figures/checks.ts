import type { FigureCheck } from "../../lib/programme/asked-figures";

/** What cannot be, or is worth a second look. */
export const checks = [
  {
    id: "main-business-above-revenue",
    smaller: "main-business-revenue",
    larger: "revenue",
    text: { zh: "主营业务收入大于营业收入。", en: "Main-business revenue is more than revenue." },
  },
  {
    id: "main-product-above-revenue",
    smaller: "main-product-revenue",
    larger: "revenue",
    text: { zh: "主导产品销售收入大于营业收入。", en: "Revenue from the main product is more than revenue." },
  },
  {
    id: "research-staff-above-staff",
    smaller: "research-staff",
    larger: "staff",
    text: { zh: "研发人员比全体职工还多。", en: "There are more R&D staff than staff." },
  },
  {
    id: "technology-staff-above-staff",
    smaller: "technology-staff",
    larger: "staff",
    text: { zh: "科技人员比全体职工还多。", en: "There are more technology staff than staff." },
  },
  {
    id: "research-above-costs",
    smaller: "research-spending",
    larger: "total-costs",
    text: { zh: "研发费用大于成本费用总额。", en: "R&D spending is more than all costs and expenses." },
  },
  {
    id: "research-above-revenue",
    smaller: "research-spending",
    larger: "revenue",
    text: {
      zh: "研发费用大于营业收入。少见，请核对；属实的不用改。",
      en: "R&D spending is more than revenue. That is rare: please check. If it is true, leave it.",
    },
  },
  {
    id: "liabilities-above-assets",
    smaller: "total-liabilities",
    larger: "total-assets",
    text: {
      zh: "负债总额大于资产总额，等于资不抵债。请核对；属实的不用改。",
      en: "Liabilities are more than assets: the firm would be insolvent. Please check. If it is true, leave it.",
    },
  },
] satisfies readonly FigureCheck[];
