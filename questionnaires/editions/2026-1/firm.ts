import type { Part } from "#lib/instrument/edition";

/** What the firm makes, its size, and whether it sells abroad: numbers that other parts read. */
export const firm = {
  sections: [
    {
      id: "firm",
      title: { zh: "企业概况", en: "Your firm" },
      intro: {
        zh: "先填几项基本情况。金额都用万元，与审计报告一致；每个数填哪一年，题旁都标着。",
        en: "A few basics first. Money is in units of 10,000 yuan, as in the audited accounts; the year is shown beside each figure.",
      },
      questions: [
        {
          id: "main-product",
          kind: "text",
          text: { zh: "主导产品是什么？", en: "What is your main product?" },
          help: {
            zh: "体现核心技术、收入最多的那类产品，一般占收入一半以上。写到细分品种，如“轮毂轴承单元”，不写“汽配”。技术和市场的题多半问它。",
            en: "The line that embodies your core technology and earns most, usually over half of revenue. Be specific: “wheel-hub bearing units”, not “car parts”. Most later questions are about it.",
          },
          source: { paper: "leapmark", place: "firm profile" },
          depth: "full",
          allows: [],
          maxLength: 80,
        },
        {
          id: "staff",
          kind: "number",
          text: { zh: "年末员工有多少人？", en: "How many people did the firm employ at year-end?" },
          help: {
            zh: "12月31日在册的全部人员，含劳务派遣和返聘。收入按合并报表填的，人数也合并。",
            en: "Everyone on the roll on 31 December, including agency staff and re-engaged retirees. If revenue is consolidated, consolidate the headcount too.",
          },
          source: { paper: "he-sun-2022", place: "table 2" },
          depth: "full",
          allows: ["dont-know"],
          unit: "people",
          min: 1,
          max: 100000,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "12月社保缴费名单，或12月个税申报人数",
            en: "December social-insurance roll or payroll-tax return",
          },
        },
        {
          id: "revenue",
          kind: "number",
          text: { zh: "全年营业收入是多少？", en: "What was revenue for the whole year?" },
          help: {
            zh: "主营业务收入加其他业务收入，不含增值税，不含政府补助。",
            en: "Sales of the main business plus other operating income, without VAT and without government grants.",
          },
          source: { paper: "cai", place: "section 4.2.3, figure 3" },
          depth: "full",
          allows: ["dont-know"],
          unit: "wan-yuan",
          min: 0,
          max: 10000000,
          decimals: 2,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "利润表“营业收入”一行的全年数",
            en: "Operating revenue in the income statement, full-year column",
          },
        },
        {
          id: "foreign-sales",
          kind: "one",
          text: { zh: "产品卖到海外吗？", en: "Do you sell outside mainland China?" },
          help: {
            zh: "自营或代理出口、海外子公司、跨境电商都算，卖到港澳台的也算；只寄样品不算。连续十二个月没有订单，算停了。",
            en: "Direct export, trading agents, foreign subsidiaries and online sales all count, as do Hong Kong, Macau and Taiwan; samples alone do not. Twelve months without an order means stopped.",
          },
          source: { paper: "he-sun-2022", place: "section 2.5" },
          depth: "quick",
          allows: [],
          options: [
            { id: "never", text: { zh: "从没卖过", en: "No, never" }, points: null },
            { id: "stopped", text: { zh: "以前卖过，现在停了", en: "We used to, but have stopped" }, points: null },
            { id: "now", text: { zh: "正在卖", en: "Yes, at present" }, points: null },
          ],
        },
        {
          id: "overseas-revenue",
          kind: "number",
          text: { zh: "营业收入里，海外收入是多少？", en: "How much of that revenue came from abroad?" },
          help: {
            zh: "卖给海外客户的收入，含代理出口和海外子公司的销售，按入账汇率折成人民币；不会超过营业收入。",
            en: "Sales to customers outside mainland China, through agents and foreign subsidiaries too, at the booked exchange rate. Cannot exceed revenue.",
          },
          source: { paper: "cai", place: "section 4.2.3, figure 3" },
          depth: "full",
          shownWhen: { fact: "foreign-sales", is: "now" },
          allows: ["dont-know"],
          unit: "wan-yuan",
          min: 0,
          max: 10000000,
          decimals: 2,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "主营业务收入明细账的外销科目，可与增值税申报表的出口销售额核对",
            en: "Export accounts in the sales ledger; check against export sales in the VAT returns",
          },
        },
      ],
    },
  ],
  indicators: [],
} satisfies Part;
