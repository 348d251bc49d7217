import type { Presentation } from "#lib/instrument/presentation";

const then = { zh: "刚出海时", en: "At first" };
const now = { zh: "现在", en: "Now" };

const quarters = [
  { zh: "几乎没有", en: "Hardly any" },
  { zh: "不到25%", en: "Under 25%" },
  { zh: "25%起", en: "From 25%" },
  { zh: "50%起", en: "From 50%" },
  { zh: "90%起", en: "From 90%" },
];
const tenths = [
  { zh: "几乎没有", en: "Hardly any" },
  { zh: "不到10%", en: "Under 10%" },
  { zh: "10%起", en: "From 10%" },
  { zh: "30%起", en: "From 30%" },
  { zh: "50%起", en: "From 50%" },
];

/** How the pages of 2026-2 are laid out: abroad then and now side by side, patents of three years in one card. */
export const presentation = {
  edition: "2026-2",
  pages: [
    {
      sections: ["foreign-entry", "foreign-now"],
      title: { zh: "海外业务：当时和现在", en: "Your business abroad, then and now" },
      intro: {
        zh: "“刚出海时”指头两三年，照当时的样子选；“现在”没写明年限的都看最近一年，选实际在做的，打算做的不算。没有哪个答案更好；问不到人的，选“不清楚”。外销订单和客户名单放在手边，答起来快。",
        en: "“At first” means your first two or three years abroad, as things were then; “now” means the past year unless a question says otherwise, and what you do rather than what you plan. No answer is better than another; if nobody can tell, choose “Don’t know”. Have export orders and your customer list at hand.",
      },
    },
  ],
  cards: [
    {
      kind: "pair",
      questions: ["entry-market-choice", "now-market-layout"],
      text: { zh: "做哪些国家的生意？", en: "Which foreign markets do you serve?" },
      help: {
        zh: "走量市场要大批量、比价格；高端市场要求严，客户肯为性能或定制多付钱。当时：想想头几个国家为什么选。现在：看分国别的外销收入，一国两种都有的分开估。",
        en: "Volume markets buy large lots on price; in high-end ones, customers are exacting and pay for performance or a tailored product. At first: recall why you picked the first few countries. Now: go by export revenue by country, splitting a country that has both.",
      },
      columns: [then, now],
    },
    {
      kind: "pair",
      questions: ["entry-production-driver", "now-upgrade-driver"],
      text: {
        zh: "出口的产品，照谁的需求做、照谁的需求改？",
        en: "Whose needs do your export products and their upgrades follow?",
      },
      help: {
        zh: "汇总多家客户的数据，挑大家都要、自己能做的，算共同需求，为降本改的也算；拿一家客户的数据单独设计，算单家需求。当时看出口的产品，现在看近三年的升级立项，按项目数估。",
        en: "Shared needs: you pool several customers’ data and make or change what many want, or cut cost. Single needs: you design from one customer’s data. At first: your export products. Now: the upgrades begun in the last three years, by number of projects.",
      },
      columns: [
        { zh: "刚出海时的产品", en: "Products at first" },
        { zh: "近三年的升级", en: "Upgrades, last three years" },
      ],
      options: [
        { zh: "基本照多家的共同需求，九成以上", en: "Almost always shared needs, 90% or more" },
        { zh: "多数照共同需求，单家需求一到四成", en: "Mostly shared needs; single customers’ 10% to 40%" },
        { zh: "共同需求与单家需求大致各半", en: "About half shared needs, half single customers’" },
        { zh: "多数照单家需求，共同需求一到四成", en: "Mostly single customers’ needs; shared 10% to 40%" },
        { zh: "基本照单家客户的需求，九成以上", en: "Almost always a single customer’s needs, 90% or more" },
      ],
      same: { zh: "现在和当时一样", en: "Now as at first" },
    },
    {
      kind: "pair",
      questions: ["entry-focus", "now-layout-weight"],
      text: { zh: "海外生意，重点放在哪一头？", en: "What weighs most in your foreign business?" },
      help: {
        zh: "一头是量和成本：扩产能、铺渠道、降价；一头是高端客户和口碑：定制、售后、品牌。当时：想想接下和推掉的订单。现在：看海外业务的预算和新增人手。",
        en: "On one side volume and cost: capacity, distribution, price. On the other high-end customers and reputation: customisation, service, brand. At first: think of the orders you took and turned down. Now: go by the foreign business’s budget and new hires.",
      },
      columns: [then, now],
    },
    {
      kind: "pair",
      questions: ["home-government-contact", "host-government-contact"],
      text: {
        zh: "近一年，与政府多久联系一次？",
        en: "How often were you in contact with government in the past year?",
      },
      help: {
        zh: "国内看联系最多的那个部门，见面、电话、开会都算；海外看联系最多的那个国家，监管、认证、招商机构都算。报税、工商年报、例行报关和代理商代办的不算。",
        en: "In China, take the department you deal with most; meetings, calls and conferences all count. Abroad, take the country with the most contact; regulators, approval bodies and investment agencies all count. Tax returns, annual filings, routine customs clearance and what agents do for you do not.",
      },
      columns: [
        { zh: "国内政府部门", en: "Government in China" },
        { zh: "海外当地政府", en: "Governments abroad" },
      ],
    },
    {
      kind: "pair",
      questions: ["clients-sharing", "suppliers-sharing"],
      text: {
        zh: "近一年，与最重要的三家客户、三家供应商合作到哪一步？",
        en: "How far did you work with your three most important customers, and suppliers, in the past year?",
      },
      help: {
        zh: "选其中至少两家已做到的最远一步，中间跳过几步也可以。供应商按采购额挑，或挑最难替换的。不足三家的，看最大的一家。",
        en: "Choose the furthest step reached with at least two of the three, even if you skipped some. Pick suppliers by purchases, or those hardest to replace. With fewer than three, take the largest.",
      },
      columns: [
        { zh: "三家客户", en: "Customers" },
        { zh: "三家供应商", en: "Suppliers" },
      ],
      options: [
        { zh: "按单商定价格和交期", en: "Price and delivery, agreed order by order" },
        { zh: "买方提前告知年度采购计划", en: "The buyer tells its purchasing plan for the year" },
        { zh: "互通库存和排产数据", en: "Stock and production schedules shared" },
        { zh: "一起改进现有产品、材料或零件", en: "Existing products, materials or parts improved together" },
        { zh: "一起开发新产品、新材料或新零件", en: "New products, materials or parts developed together" },
      ],
    },
    {
      kind: "pair",
      questions: ["universities-depth", "overseas-research-depth"],
      text: { zh: "近三年，研发上的合作到哪一步？", en: "How far did R&D cooperation go in the last three years?" },
      help: {
        zh: "选已做到的最远一步，中间跳过几步也可以。高校院所看合作最深的那一家，合同、派驻名单可以作准；海外的高校、研究机构、专家和自己的海外团队都算，母公司自己的研发不算。",
        en: "Choose the furthest step reached, even if you skipped some. In China take the university or institute you work with most closely; contracts and lists of posted staff bear it out. Abroad, universities, institutes, experts and your own team there all count; a parent company’s own R&D does not.",
      },
      columns: [
        { zh: "国内高校院所", en: "Institutes in China" },
        { zh: "海外", en: "Abroad" },
      ],
    },
    {
      kind: "years",
      questions: ["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
      text: { zh: "三年里，每年获授权专利多少件？", en: "How many patents were granted in each of three years?" },
      help: {
        zh: "按授权公告日算年份。发明、实用新型、外观设计都算，海外授权也算；软件著作权和买入的不算。年末仍有效的，有效专利的件数里也要算上。",
        en: "Go by the date of grant. Inventions, utility models and designs count, at home and abroad; software copyrights and bought patents do not. Those still in force at year-end are patents in force, too.",
      },
    },
    { kind: "line", questions: ["now-demand-clear"], options: quarters },
    { kind: "line", questions: ["now-market-barriers"], options: quarters },
    { kind: "line", questions: ["now-lead-demand"], options: tenths },
    { kind: "line", questions: ["now-individual-demand"], options: tenths },
    {
      kind: "line",
      questions: ["projects-with-patents"],
      options: [{ zh: "没有，或没立项", en: "None, or no projects" }, ...quarters.slice(1)],
    },
    {
      kind: "line",
      questions: ["brand-abroad"],
      options: [
        { zh: "不到10%", en: "Under 10%" },
        { zh: "10%起", en: "From 10%" },
        { zh: "30%起", en: "From 30%" },
        { zh: "50%起", en: "From 50%" },
        { zh: "80%起", en: "From 80%" },
      ],
    },
    {
      kind: "line",
      questions: ["partner-frequency"],
      options: [
        { zh: "几乎不谈", en: "Hardly ever" },
        { zh: "一年一两次", en: "Once or twice a year" },
        { zh: "每季度", en: "Each quarter" },
        { zh: "每月", en: "Each month" },
        { zh: "每周或更多", en: "Weekly or more" },
      ],
    },
  ],
} satisfies Presentation;
