import type { Department } from "#lib/programme/department";

/** Who in a firm has the books in which facts and questions are found; each is one department's. */
export const departments = [
  {
    id: "accountant",
    title: { zh: "财务", en: "Accounts" },
    hint: {
      zh: "请备好：近三年审计报告、研发费用辅助账、企业所得税年度申报表、销售明细账。",
      en: "At hand: the audit reports of the last three years, the R&D ledger, the annual corporate income tax return, the sales ledger.",
    },
    facts: [
      ...["accounts-scope", "audit-report-code", "resident-enterprise"],
      ...["revenue", "main-business-revenue", "main-business-cost", "exports", "main-product-revenue"],
      ...["research-spending", "deductible-research-spending"],
      ...["total-costs", "selling-expenses", "administrative-expenses", "total-profit", "net-profit", "tax-paid"],
      ...["total-assets", "total-liabilities", "net-assets", "loans", "equity-investments", "main-products"],
    ],
    questions: [
      ...["revenue", "overseas-revenue", "research-spending", "new-product-revenue-share"],
      ...["brand-abroad", "top-five-clients-share"],
    ],
  },
  {
    id: "office",
    title: { zh: "办公室", en: "Office" },
    hint: {
      zh: "行政、人事、市场。请备好：营业执照、股权结构图、12月社保缴费名单、各项称号和认证的证书。",
      en: "Administration, staff and market. At hand: the business licence, the chart of shareholders, December’s social insurance list, the certificates of titles and systems.",
    },
    facts: [
      ...["uscc", "registered-in-mainland", "registered-in-province", "independent-legal-person", "industry-line"],
      ...["controlled-with-little-giant", "similar-product-in-group"],
      ...["controller-name", "controller-kind", "controller-nationality", "listing-status"],
      ...["staff", "employees-with-part-time"],
      ...["main-product-name", "main-product-code", "niche-since", "own-brand"],
      ...["main-product-share-domestic", "main-product-share-global", "main-product-rank-province"],
      ...["main-product-rank-domestic", "main-product-rank-global", "market-share-basis", "market-share-account"],
      ...["champion-field-since", "champion-product-new", "strategic-emerging-industry", "chain-role"],
      ...["information-systems", "digital-level", "platform-score", "province-points"],
      ...["shandong-key-industry", "shandong-innovations", "shandong-listing"],
      ...["titles", "certifications", "maker-china", "abnormal-operations", "serious-dishonesty"],
    ],
    questions: [
      "staff",
      "research-leavers",
      "staff-practices",
      "improvement-practices",
      "market-position",
      "price-position",
    ],
  },
  {
    id: "research",
    title: { zh: "研发", en: "R&D" },
    hint: {
      zh: "请备好：专利台账和证书、研发人员名单、近三年研发项目清单、检测报告和对比材料。",
      en: "At hand: the patent register and certificates, the list of R&D staff, the R&D projects of the last three years, test reports and comparisons.",
    },
    facts: ["research-staff", "technology-staff", "intellectual-property", "research-bodies", "standards", "awards"],
    questions: [
      ...["research-staff", "invention-patents", "other-rights"],
      ...["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
      ...["projects-with-patents", "generation-pace", "generation-months"],
      ...["product-performance", "hardest-approval"],
      ...["core-technology-developer", "core-technology-owner", "core-technology-source", "independence"],
      ...["universities-depth", "technology-ties", "joint-laboratories", "overseas-research-centres"],
    ],
  },
] satisfies Department[];
