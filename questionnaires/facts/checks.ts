import type { FactCheck } from "#lib/entry/contradictions";
import type { CrossCheck } from "#lib/rules/cross-check";
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
    // Part-time people are technology staff, too, and stand in the other head-count.
    unless: "employees-with-part-time",
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
  {
    id: "exports-above-revenue",
    isPart: true,
    smaller: "exports",
    larger: "revenue",
    text: { zh: "出口额大于营业收入。", en: "Exports are more than revenue." },
  },
  {
    id: "main-business-cost-above-costs",
    isPart: true,
    smaller: "main-business-cost",
    larger: "total-costs",
    text: { zh: "主营业务成本大于成本费用总额。", en: "Main-business cost is more than all costs and expenses." },
  },
  {
    id: "selling-above-costs",
    isPart: true,
    smaller: "selling-expenses",
    larger: "total-costs",
    text: { zh: "销售费用大于成本费用总额。", en: "Selling expenses are more than all costs and expenses." },
  },
  {
    id: "administrative-above-costs",
    isPart: true,
    smaller: "administrative-expenses",
    larger: "total-costs",
    text: {
      zh: "管理费用大于成本费用总额。",
      en: "Administrative expenses are more than all costs and expenses.",
    },
  },
  {
    id: "net-assets-above-assets",
    isPart: true,
    smaller: "net-assets",
    larger: "total-assets",
    text: { zh: "净资产大于资产总额。", en: "Net assets are more than total assets." },
  },
  {
    id: "loans-above-liabilities",
    isPart: true,
    smaller: "loans",
    larger: "total-liabilities",
    text: { zh: "贷款余额大于负债总额。", en: "Loans are more than total liabilities." },
  },
  {
    id: "technology-staff-above-employees",
    isPart: true,
    smaller: "technology-staff",
    larger: "employees-with-part-time",
    text: { zh: "科技人员比职工总数还多。", en: "There are more technology staff than employees." },
  },
  {
    id: "staff-above-employees",
    isPart: false,
    smaller: "staff",
    larger: "employees-with-part-time",
    text: {
      zh: "从业人员比职工总数还多。职工总数连兼职和临时人员也算，通常不会更少，请核对。",
      en: "There are more staff than employees, who include part-time and temporary people. Please check.",
    },
  },
  {
    id: "deductible-research-above-costs",
    isPart: true,
    smaller: "deductible-research-spending",
    larger: "total-costs",
    text: {
      zh: "加计扣除口径的研发费用大于成本费用总额。",
      en: "R&D as the super-deduction counts it is more than all costs and expenses.",
    },
  },
  {
    id: "deductible-research-above-research",
    isPart: false,
    smaller: "deductible-research-spending",
    larger: "research-spending",
    text: {
      zh: "加计扣除口径的研发费用大于审计报告的研发费用。少见，请核对；有资本化支出的可能属实。",
      en: "R&D as the super-deduction counts it is more than the audit line. That is rare: please check. With capitalised cost it may be true.",
    },
  },
  {
    id: "net-profit-above-total-profit",
    isPart: false,
    smaller: "net-profit",
    larger: "total-profit",
    text: {
      zh: "净利润大于利润总额。少见，请核对两行有没有填反；有递延所得税的可能属实。",
      en: "Net profit is more than total profit. That is rare: please check that the two are not swapped. With deferred tax it may be true.",
    },
  },
  {
    id: "rank-at-home-behind-rank-in-world",
    isPart: false,
    smaller: "main-product-rank-domestic",
    larger: "main-product-rank-global",
    text: {
      zh: "国内排名比全球排名还靠后。全球第几的，在国内不会排得更后：两个数有一个不对，请核对是不是同一种产品。",
      en: "The place in China is behind the place in the world. Whoever is so far up in the world cannot be further down at home: one of the two is wrong, or they are of two products.",
    },
  },
  {
    id: "tax-above-revenue",
    isPart: false,
    smaller: "tax-paid",
    larger: "revenue",
    text: {
      zh: "实缴税金大于营业收入。少见，请核对单位是不是万元。",
      en: "Taxes are more than revenue. That is rare: please check the unit, 10,000 yuan.",
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

/** Years are asked side by side; the unit is what is most often wrong in one of them. */
const jump = (fact: string, name: { zh: string; en: string }, least: number): CrossCheck => ({
  id: `${fact}-jumps`,
  isHard: false,
  kind: "jump",
  ...{ fact, factor: 10, least },
  text: {
    zh: `${name.zh}和上一年相差10倍以上，请核对单位和年度。`,
    en: `${name.en} differs from the year before by a factor of ten or more. Please check unit and year.`,
  },
});

const gap = (fact: string, name: { zh: string; en: string }): CrossCheck => ({
  id: `${fact}-gap`,
  isHard: false,
  kind: "gap",
  fact,
  text: {
    zh: `前后两年都填了，这一年的${name.zh}没有填。`,
    en: `${name.en} is given for the years around, but not for this one.`,
  },
});

const ahead = (list: string, field: string, name: { zh: string; en: string }): CrossCheck => ({
  id: `${list}-${field}-ahead`,
  isHard: true,
  kind: "day-ahead",
  ...{ list, field },
  text: { zh: `${name.zh}晚于今天。`, en: `${name.en} lies after today.` },
});

const sinceAhead = (fact: string, name: { zh: string; en: string }): CrossCheck => ({
  id: `${fact}-ahead`,
  isHard: false,
  kind: "fact-ahead",
  fact,
  text: {
    zh: `${name.zh}晚于今天，按这一天算是0年。请核对年份。`,
    en: `${name.en} lies after today, so it counts as 0 years. Please check the year.`,
  },
});

/** Letters before a patent number that registers leave out. */
const ignoring = ["ZL", "CN"];

/**
 * What is compared beside: the years of a fact, a balance, the rows of a list with each other, with facts and with
 * other lists. None of the numbers here is one of law: a factor of ten is a slip of the unit, 1.5 is what rounding
 * three figures to 10,000 yuan makes.
 */
export const crossChecks: readonly CrossCheck[] = [
  {
    id: "balance",
    isHard: true,
    kind: "balance",
    whole: "total-assets",
    parts: ["total-liabilities", "net-assets"],
    tolerance: 1.5,
    text: {
      zh: "资产总额不等于负债总额加净资产。净资产应填“所有者权益合计”，合并报表的含少数股东权益。",
      en: "Total assets are not liabilities and net assets together. Net assets are total owners’ equity, minority interests included.",
    },
  },
  jump("revenue", { zh: "营业收入", en: "Revenue" }, 100),
  jump("main-business-revenue", { zh: "主营业务收入", en: "Main-business revenue" }, 100),
  jump("research-spending", { zh: "研发费用", en: "R&D spending" }, 100),
  jump("total-assets", { zh: "资产总额", en: "Total assets" }, 100),
  jump("total-liabilities", { zh: "负债总额", en: "Total liabilities" }, 1000),
  jump("staff", { zh: "从业人员", en: "Staff" }, 50),
  gap("revenue", { zh: "营业收入", en: "Revenue" }),
  gap("main-business-revenue", { zh: "主营业务收入", en: "Main-business revenue" }),
  gap("research-spending", { zh: "研发费用", en: "R&D spending" }),
  gap("total-assets", { zh: "资产总额", en: "Total assets" }),
  gap("total-liabilities", { zh: "负债总额", en: "Total liabilities" }),
  gap("audit-report-code", { zh: "审计报告防伪赋码", en: "The verification code" }),
  {
    id: "revenue-without-tax",
    isHard: false,
    kind: "nothing-beside",
    nothing: "tax-paid",
    beside: "revenue",
    text: {
      zh: "有营业收入，实缴税金却是0，请核对完税证明。",
      en: "There is revenue, but no tax was paid. Please check the certificate of the tax authority.",
    },
  },
  {
    id: "research-without-staff",
    isHard: false,
    kind: "nothing-beside",
    nothing: "research-staff",
    beside: "research-spending",
    text: {
      zh: "有研发费用，研发人员却是0。全部委托外单位研发的可能属实，请核对。",
      en: "There is R&D spending, but no R&D staff. With contract research alone it may be true: please check.",
    },
  },
  {
    id: "staff-without-research",
    isHard: false,
    kind: "nothing-beside",
    nothing: "research-spending",
    beside: "research-staff",
    text: {
      zh: "有研发人员，研发费用却是0。研发人员的工资应计入研发费用，请核对。",
      en: "There are R&D staff, but no R&D spending, which their pay belongs to. Please check.",
    },
  },
  {
    id: "revenue-per-head",
    isHard: false,
    kind: "at-most-times",
    above: "revenue",
    below: "staff",
    times: 1000,
    text: {
      zh: "人均营业收入超过1000万元。请核对收入和人数是不是同一口径：用合并报表的，人数也要含子公司。",
      en: "Revenue per head is above CNY 10 million. Please check that both are in one scope: with consolidated accounts, people of the subsidiaries count, too.",
    },
  },
  {
    id: "research-staff-nearly-all",
    isHard: false,
    kind: "at-most-times",
    above: "research-staff",
    below: "staff",
    times: 0.8,
    text: {
      zh: "研发人员占从业人员八成以上，制造企业少见。请核对是不是把全体职工填成了研发人员。",
      en: "More than four in five people are R&D staff, which is rare in manufacturing. Please check that not everybody was counted.",
    },
  },
  {
    id: "share-in-world-above-share-at-home",
    isHard: false,
    kind: "at-most-times",
    above: "main-product-share-global",
    below: "main-product-share-domestic",
    times: 5,
    text: {
      zh: "全球市场占有率是国内市场占有率的5倍以上。产品几乎全部外销的可能属实，否则有一个数不对，请核对。",
      en: "The share of the world market is more than five times that in China. If nearly everything is exported it may be true; otherwise one of the two is wrong.",
    },
  },
  {
    id: "little-giant-with-little-revenue",
    isHard: false,
    kind: "too-little-beside",
    list: "titles",
    when: { field: "kind", oneOf: ["little-giant"] },
    fact: "revenue",
    least: 2000,
    text: {
      zh: "填了小巨人称号，营业收入却不到2000万元，很少见。请核对证书上的称号，也看看收入的单位是不是万元。",
      en: "The title of little giant beside revenue below CNY 20 million is rare. Please check the title on the certificate, and whether revenue is in 10,000 yuan.",
    },
  },
  {
    id: "main-products-total",
    isHard: false,
    kind: "list-total",
    list: "main-products",
    field: "revenue",
    fact: "main-product-revenue",
    tolerance: 1.5,
    text: {
      zh: "“主导产品明细”各行收入之和，不等于主导产品销售收入。请核对有没有漏列，是不是上年度的数。",
      en: "The rows of the main products do not add up to revenue from the main product. Please check that none is missing and that all are of last year.",
    },
  },
  {
    id: "main-products-before-niche",
    isHard: false,
    kind: "day-before",
    list: "main-products",
    field: "since",
    fact: "niche-since",
    text: {
      zh: "产品开始销售的日期早于从事特定细分市场的起始日，请核对哪一个对。",
      en: "The product was sold before the firm began in its niche. Please check which day is right.",
    },
  },
  {
    id: "main-products-strange-rights",
    isHard: false,
    kind: "named",
    list: "main-products",
    field: "rights",
    of: { list: "intellectual-property", fields: ["number", "name"] },
    ignoring,
    text: {
      zh: "产品用到的知识产权编号，在“知识产权”表里找不到。",
      en: "A number of a right that the product uses is not in the table of rights.",
    },
  },
  {
    id: "rights-twice",
    isHard: false,
    kind: "twice",
    list: "intellectual-property",
    fields: ["number", "name"],
    ignoring,
    text: { zh: "编号或名称相同，是同一项权利的，只算一项。", en: "The same number or name: one right counts once." },
  },
  {
    id: "rights-lapsed-in-use",
    isHard: false,
    kind: "row",
    list: "intellectual-property",
    when: [{ field: "status", oneOf: ["expired"] }],
    text: {
      zh: "已经失效。这张表只列现行有效的，请删掉或核对状态。",
      en: "Expired. Only rights in force belong here: remove it, or check its status.",
    },
  },
  {
    id: "standards-led-behind",
    isHard: false,
    kind: "row",
    list: "standards",
    when: [
      { field: "led", is: true },
      { field: "rank", above: 5 },
    ],
    text: {
      zh: "选了主导制定，但在起草单位中排在前五以后，请核对。",
      en: "Said to be led by the firm, but its place is behind the fifth. Please check.",
    },
  },
  {
    id: "technology-title-without-entry",
    isHard: false,
    kind: "lacking",
    list: "titles",
    when: { field: "kind", oneOf: ["technology"] },
    field: "entry-number",
    text: {
      zh: "科技型中小企业没有填国家入库登记编号。省里自定的科技型称号没有这个编号，请改选“省级科技型”。",
      en: "The technology SME has no national entry number. A province’s own technology title has none: choose that one instead.",
    },
  },
  {
    id: "technology-title-too-long",
    isHard: false,
    kind: "long-span",
    list: "titles",
    when: { field: "kind", oneOf: ["technology"] },
    ...{ earlier: "granted", later: "expires", years: 2 },
    text: {
      zh: "国家科技型中小企业入库编号约一年有效，这里写的超过两年，请核对是不是省级称号。",
      en: "A national technology SME entry lasts about a year, this one more than two. Please check that it is not a province’s title.",
    },
  },
  sinceAhead("niche-since", { zh: "从事特定细分市场的起始日", en: "The first day in the niche" }),
  sinceAhead("champion-field-since", { zh: "从事相关业务领域的起始日", en: "The first day in the field" }),
  ahead("titles", "granted", { zh: "认定日期", en: "The day of granting" }),
  ahead("titles", "withdrawn", { zh: "被撤销日期", en: "The day of withdrawal" }),
  ahead("titles", "updated", { zh: "最近一次更新信息的日期", en: "The day of the last update" }),
  ahead("intellectual-property", "granted", { zh: "授权（登记）日期", en: "The day of granting" }),
  ahead("intellectual-property", "transferred-on", { zh: "转入日期", en: "The day of transfer" }),
  ahead("research-bodies", "founded", { zh: "成立日期", en: "The day of founding" }),
  ahead("main-products", "since", { zh: "开始销售的日期", en: "The first day of sale" }),
  ahead("awards", "day", { zh: "证书落款日期", en: "The day on the certificate" }),
  ahead("standards", "day", { zh: "发布日期", en: "The day of publication" }),
  ahead("equity-investments", "day", { zh: "到账日期", en: "The day of payment" }),
];

/** All that is compared. */
export const comparisons = { checks, dayOrders, crossChecks };

/** What is part of what, for every share that a rule computes. */
export const parts: readonly PartOf[] = checks
  .filter(({ isPart }) => isPart)
  .map(({ smaller, larger, unless }: FactCheck) => ({
    part: smaller,
    whole: larger,
    ...(unless !== undefined && { unless }),
  }));
