import type { FactCheck } from "#lib/entry/contradictions";
import type { DayOrder } from "#lib/rules/day-order";
import type { PartOf } from "#lib/rules/part-of";

/**
 * Which facts are parts of others, and which are worth a second look when they exceed others. R&D spending is no part
 * of revenue: a young firm may spend more than it takes.
 */
export const checks = [
  {
    id: "main-business-above-revenue",
    isPart: true,
    smaller: "main-business-revenue",
    larger: "revenue",
    text: { zh: "主营业务收入大于营业收入。", en: "Main-business revenue is more than revenue." },
  },
  {
    id: "main-product-above-revenue",
    isPart: true,
    smaller: "main-product-revenue",
    larger: "revenue",
    text: { zh: "主导产品销售收入大于营业收入。", en: "Revenue from the main product is more than revenue." },
  },
  {
    id: "main-product-above-main-business",
    isPart: true,
    smaller: "main-product-revenue",
    larger: "main-business-revenue",
    text: {
      zh: "主导产品销售收入大于主营业务收入。",
      en: "Revenue from the main product is more than main-business revenue.",
    },
  },
  {
    id: "research-staff-above-staff",
    isPart: true,
    smaller: "research-staff",
    larger: "staff",
    text: { zh: "研发人员比全体职工还多。", en: "There are more R&D staff than staff." },
  },
  {
    id: "technology-staff-above-staff",
    isPart: true,
    smaller: "technology-staff",
    larger: "staff",
    text: { zh: "科技人员比全体职工还多。", en: "There are more technology staff than staff." },
  },
  {
    id: "research-staff-above-technology-staff",
    isPart: false,
    smaller: "research-staff",
    larger: "technology-staff",
    text: {
      zh: "研发人员比科技人员还多。科技人员通常包含研发人员，请核对；统计口径不同的不用改。",
      en: "There are more R&D staff than technology staff, who normally include them. Please check; if they are counted differently, leave it.",
    },
  },
  {
    id: "research-above-costs",
    isPart: true,
    smaller: "research-spending",
    larger: "total-costs",
    text: { zh: "研发费用大于成本费用总额。", en: "R&D spending is more than all costs and expenses." },
  },
  {
    id: "research-above-revenue",
    isPart: false,
    smaller: "research-spending",
    larger: "revenue",
    text: {
      zh: "研发费用大于营业收入。少见，请核对；属实的不用改。",
      en: "R&D spending is more than revenue. That is rare: please check. If it is true, leave it.",
    },
  },
  {
    id: "liabilities-above-assets",
    isPart: false,
    smaller: "total-liabilities",
    larger: "total-assets",
    text: {
      zh: "负债总额大于资产总额，等于资不抵债。请核对；属实的不用改。",
      en: "Liabilities are more than assets: the firm would be insolvent. Please check. If it is true, leave it.",
    },
  },
] satisfies readonly FactCheck[];

/**
 * Which days of a row cannot be before others. A right may be transferred before it is granted: the application for it
 * is.
 */
export const dayOrders: readonly DayOrder[] = [
  {
    id: "title-expires-before-granted",
    list: "titles",
    earlier: "granted",
    later: "expires",
    text: { zh: "有效期截止日早于认定日期。", en: "The title expires before it was granted." },
  },
  {
    id: "title-withdrawn-before-granted",
    list: "titles",
    earlier: "granted",
    later: "withdrawn",
    text: { zh: "被撤销日期早于认定日期。", en: "The title was withdrawn before it was granted." },
  },
];

/** What is part of what, for every share that a rule computes. */
export const parts: readonly PartOf[] = checks
  .filter(({ isPart }) => isPart)
  .map(({ smaller, larger }) => ({ part: smaller, whole: larger }));
