import type { FormAsking } from "#lib/programme/form-asking";

/**
 * What official forms ask beside what rules read: the application form of the 2026 little giant round, and what
 * provinces ask for a specialised SME. Nothing is asked of a firm that looks at the size class or the technology SME
 * alone; the scope of its figures is all that an innovative SME is asked.
 */
export const forms: readonly FormAsking[] = [
  {
    tiers: ["innovative", "specialised", "little-giant", "champion"],
    facts: ["accounts-scope"],
    why: {
      zh: "金额和人数必须是同一口径，审核时先看这一条。",
      en: "Amounts and head-counts have to be in one scope; it is what a reviewer looks at first.",
    },
  },
  {
    tiers: ["specialised", "little-giant", "champion"],
    facts: ["audit-report-code"],
    years: 3,
    why: {
      zh: "审核员凭赋码查验审计报告，没有赋码的常被退回。",
      en: "Reviewers verify the audit report by its code; without one, applications are often returned.",
    },
  },
  {
    tiers: ["specialised", "little-giant"],
    facts: ["main-business-cost"],
    why: {
      zh: "申报要求审计报告同时列示主营业务收入和主营业务成本。",
      en: "The audit report has to show both main-business revenue and main-business cost.",
    },
  },
  {
    tiers: ["little-giant"],
    facts: [
      "revenue",
      "main-business-revenue",
      "main-business-cost",
      "research-spending",
      "selling-expenses",
      "administrative-expenses",
      "total-profit",
      "net-profit",
      "total-assets",
      "total-liabilities",
      "net-assets",
      "staff",
      "research-staff",
    ],
    years: 3,
    why: {
      zh: "小巨人申请书要填近三年，也便于核对有没有抄错。",
      en: "The little giant form asks three years; with all of them, slips of the pen show.",
    },
  },
  {
    tiers: ["little-giant"],
    facts: ["exports", "tax-paid", "loans"],
    years: 3,
    why: {
      zh: "小巨人申请书还要填这几项的近三年，不影响判定。",
      en: "The little giant form asks three years of these, too; no condition rests on them.",
    },
  },
  {
    tiers: ["specialised", "little-giant"],
    facts: ["main-products"],
    why: {
      zh: "申请书要按产品填代码和收入，用来核对主导产品收入占比。",
      en: "The form asks code and revenue by product, to check the share of the main products.",
    },
  },
  {
    tiers: ["specialised", "little-giant"],
    facts: ["market-share-account"],
    why: {
      zh: "占有率靠前不靠前，由审核员看这段说明判断。",
      en: "Whether the share is a leading one, a reviewer judges by this account.",
    },
  },
  {
    tiers: ["little-giant"],
    facts: [
      "main-product-share-domestic",
      "main-product-share-global",
      "main-product-rank-domestic",
      "main-product-rank-global",
    ],
    years: 2,
    why: {
      zh: "小巨人申请书要填近两年，判定只看上年度。",
      en: "The little giant form asks two years; only last year decides.",
    },
  },
  {
    tiers: ["little-giant"],
    facts: ["controller-name", "controller-kind", "controller-nationality", "listing-status"],
    why: {
      zh: "小巨人申请书要填，用来核对控股和集团关系。",
      en: "The little giant form asks it, to check control and group relations.",
    },
  },
  {
    tiers: ["specialised", "little-giant"],
    facts: [],
    fields: {
      titles: ["entry-number"],
      "intellectual-property": ["registered-owner", "status"],
    },
    why: {
      zh: "审核员按编号核对称号和权利。",
      en: "Reviewers look titles and rights up by number.",
    },
  },
  {
    tiers: ["technology", "little-giant"],
    facts: [],
    fields: { standards: ["rank"] },
    why: {
      zh: "是不是主导制定，看在起草单位中的排名。",
      en: "Whether the firm led goes by its place among the drafting bodies.",
    },
  },
  {
    tiers: ["little-giant"],
    facts: ["research-bodies", "standards"],
    fields: {
      "intellectual-property": ["use-and-benefit"],
      "research-bodies": ["name", "founded", "founding-paper", "staff", "equipment-value"],
    },
    why: {
      zh: "小巨人申请书要逐项写知识产权的应用情况、研发机构的依据和参与的标准。",
      en: "The little giant form asks an account of each right, proofs of each R&D body, and standards.",
    },
  },
];
