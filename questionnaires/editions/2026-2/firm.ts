import type { Part } from "#lib/instrument/edition";

/** The groups of products, from basic parts to all others. */
export const trades = [
  {
    id: "bearings-parts",
    text: { zh: "轴承、齿轮、紧固件等基础零部件", en: "Basic parts such as bearings, gears and fasteners" },
    points: null,
  },
  {
    id: "vehicle-parts",
    text: { zh: "汽车、轨道车辆零部件", en: "Parts for road or rail vehicles" },
    points: null,
  },
  {
    id: "general-machinery",
    text: {
      zh: "泵、阀、压缩机、机床等通用机械",
      en: "General machinery: pumps, valves, compressors, machine tools",
    },
    points: null,
  },
  {
    id: "special-equipment",
    text: {
      zh: "矿山机械、真空炉等专用设备",
      en: "Equipment for one industry, such as mining machines or vacuum furnaces",
    },
    points: null,
  },
  {
    id: "electronics-communications",
    text: { zh: "电子、通信设备和元器件", en: "Electronic and communications equipment and components" },
    points: null,
  },
  {
    id: "electrical-appliances",
    text: { zh: "电气设备、家电、机器人", en: "Electrical equipment, home appliances, robots" },
    points: null,
  },
  {
    id: "materials",
    text: { zh: "材料、化工、冶金制品", en: "Materials, chemicals and metals" },
    points: null,
  },
  {
    id: "tooling",
    text: { zh: "模具、工装，或来图加工", en: "Moulds, tooling, or machining to customers’ drawings" },
    points: null,
  },
  { id: "other", text: { zh: "其他", en: "Other" }, points: null },
];

/** What trade the firm is in, its size, and whether it sells abroad: answers that other parts read. */
export const firm = {
  sections: [
    {
      id: "firm",
      title: { zh: "企业概况", en: "Your firm" },
      intro: {
        zh: "先填几项基本情况，后面好按规模和行业来比。金额按审计报告折成万元；每个数填哪一年，题旁都标着。",
        en: "A few basics first, so that size and trade can be allowed for. Take money from the audited accounts, in units of 10,000 yuan; the year is shown beside each figure.",
      },
      questions: [
        {
          id: "trade",
          kind: "one",
          text: { zh: "主导产品属于哪一类？", en: "To which group does your main product belong?" },
          help: {
            zh: "主导产品指靠核心技术做出的产品里，收入最多的那一类；技术和市场的题多半问它。两类都沾边的，看客户用在哪里。",
            en: "The main product is the line that earns most among those built on your core technology; questions on technology and markets are mostly about it. If two kinds fit, go by where customers use it.",
          },
          source: { paper: "leapmark", place: "firm profile" },
          depth: "quick",
          allows: [],
          options: trades,
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
          depth: "quick",
          allows: [],
          required: {
            zh: "专利、研发人员等都要折算到企业规模来比，没有人数就没法比。",
            en: "Patents, R&D staff and other figures are read against the size of the firm, which only the headcount gives.",
          },
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
          text: { zh: "营业收入里，海外收入是多少？", en: "How much of the year’s revenue came from abroad?" },
          help: {
            zh: "卖给海外客户的收入，含代理出口和海外子公司的销售，按入账汇率折成人民币。它是营业收入的一部分，不会比全年营业收入多。",
            en: "Sales to customers outside mainland China, through agents and foreign subsidiaries too, at the booked exchange rate. It is part of revenue and cannot exceed it.",
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
