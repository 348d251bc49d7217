import type { CatalogueExtension } from "#lib/rules/catalogue-extension";

const amount = {
  kind: "number",
  unit: "wan-yuan",
  perYear: true,
  min: 0,
  max: 1_000_000_000,
  decimals: 6,
} as const;

const signed = { ...amount, min: -1_000_000_000 } as const;

/** What an official form copies from the audit report beside what rules read. */
export const accountsFacts = [
  {
    section: "accounts",
    after: null,
    facts: [
      {
        id: "audit-report-code",
        kind: "text",
        format: "plain",
        perYear: true,
        maxLength: 60,
        text: { zh: "审计报告防伪赋码", en: "Verification code of the audit report" },
        help: {
          zh: "看审计报告首页二维码旁的报告编码，可在 acc.mof.gov.cn 查验。会计师事务所自己编的报告文号不是它。",
          en: "Beside the QR code on the first page of the report; acc.mof.gov.cn verifies it. Not the report number that the accounting firm gives.",
        },
      },
    ],
  },
  {
    section: "accounts",
    after: "main-business-revenue",
    facts: [
      {
        id: "main-business-cost",
        ...amount,
        text: { zh: "主营业务成本", en: "Main-business cost" },
        help: {
          zh: "审计报告附注“营业收入和营业成本”里“主营业务”一行的成本。利润表的“营业成本”还含其他业务，不要照抄。",
          en: "The cost on the line “main business” in the note on operating revenue and costs. “Operating costs” of the income statement holds other business, too.",
        },
      },
      {
        id: "exports",
        ...amount,
        text: { zh: "出口额", en: "Exports" },
        help: {
          zh: "营业收入里销往境外的部分，看附注的地区分部或报关单。自营出口才填，卖给国内外贸公司的不算。",
          en: "The part of revenue sold abroad; see the segment note or customs papers. Goods sold to a trading company at home do not count.",
        },
      },
    ],
  },
  {
    section: "accounts",
    after: "research-spending",
    facts: [
      {
        id: "deductible-research-spending",
        ...amount,
        text: { zh: "研发费用（加计扣除口径）", en: "R&D spending as the super-deduction counts it" },
        help: {
          zh: "看企业所得税年度申报表A107012的“允许扣除的研发费用合计”，是加计之前的数。它有其他费用限额、委托研发按80%等规则，常比审计报告的“研发费用”少。",
          en: "See “deductible R&D spending” in form A107012 of the yearly income tax return, before the extra deduction. It caps other costs and takes contract research at 80%, so it is often less than in the audit report.",
        },
      },
    ],
  },
  {
    section: "accounts",
    after: "total-costs",
    facts: [
      {
        id: "selling-expenses",
        ...amount,
        text: { zh: "销售费用", en: "Selling expenses" },
        help: {
          zh: "利润表“销售费用”一行。产品的运费现在大多计入营业成本，不另加进来。",
          en: "The line “selling expenses” of the income statement. Do not add freight that is booked as cost of sales.",
        },
      },
      {
        id: "administrative-expenses",
        ...amount,
        text: { zh: "管理费用", en: "Administrative expenses" },
        help: {
          zh: "利润表“管理费用”一行。研发费用已经单列，不再加进来。",
          en: "The line “administrative expenses” of the income statement. R&D has a line of its own: do not add it.",
        },
      },
      {
        id: "total-profit",
        ...signed,
        text: { zh: "利润总额", en: "Total profit" },
        help: {
          zh: "利润表“利润总额”一行，是交所得税之前的数，亏损填负数。不是“营业利润”，也不是“净利润”。",
          en: "The line “total profit” of the income statement, before income tax; a loss is negative. Neither operating profit nor net profit.",
        },
      },
    ],
  },
  {
    section: "accounts",
    after: "net-profit",
    facts: [
      {
        id: "tax-paid",
        ...amount,
        text: { zh: "实缴税金", en: "Taxes paid" },
        help: {
          zh: "看税务机关开具的完税证明，按入库日期落在当年的合计。利润表的“所得税费用”“税金及附加”不是它，社保费也不算。",
          en: "See the tax authority’s certificate: all that was paid within the year. Not the tax expense of the income statement, and without social insurance.",
        },
      },
    ],
  },
  {
    section: "accounts",
    after: "total-liabilities",
    facts: [
      {
        id: "net-assets",
        ...signed,
        text: { zh: "净资产", en: "Net assets" },
        help: {
          zh: "资产负债表“所有者权益合计”的年末数，等于资产总额减负债总额。用合并报表的含少数股东权益，不是“归属于母公司”那一行。",
          en: "The year-end line “total owners’ equity” of the balance sheet: assets less liabilities. In consolidated accounts it holds minority interests.",
        },
      },
      {
        id: "loans",
        ...amount,
        text: { zh: "贷款余额", en: "Loans outstanding" },
        help: {
          zh: "向银行等金融机构借款的年末余额：短期借款、长期借款和一年内到期的长期借款。股东和关联企业的往来款不算。",
          en: "Owed to banks and the like at the year end: short-term, long-term, and long-term loans due within a year. Money from shareholders and affiliates is none.",
        },
      },
    ],
  },
] satisfies CatalogueExtension["facts"];
