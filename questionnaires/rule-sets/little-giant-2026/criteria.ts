import type { Criterion } from "#lib/rules/criterion";
import { basicConditions, classOneRights, inForce, measures } from "../measures-2026";

const item1 = { zh: "附件2（一）", en: "Annex 2 (1)" };
const item2 = { zh: "附件2（二）", en: "Annex 2 (2)" };
const item3 = { zh: "附件2（三）", en: "Annex 2 (3)" };
const item4 = { zh: "附件2（四）", en: "Annex 2 (4)" };
const item5 = { zh: "附件2（五）", en: "Annex 2 (5)" };
const item6 = { zh: "附件2（六）", en: "Annex 2 (6)" };
const item7 = { zh: "附件2（七）", en: "Annex 2 (7)" };

/**
 * The notice of the 2026 round, 工信厅企业函〔2026〕117号, keeps out three groups. They are clauses here, and not a round's
 * own questions, because the ministry sets them for every province and a verdict without them would be wrong; they bind
 * only the rounds of the year that the notice speaks of.
 */
const notice = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html";
const noticeClause = { zh: "工信厅企业函〔2026〕117号", en: "MIIT Office Enterprise Letter [2026] 117" };
const noticeRounds = { from: "2026-04-01", until: "2026-12-31" };

export const criteria = [
  ...basicConditions,
  {
    id: "X26-1a",
    item: "1",
    title: { zh: "已获专精特新称号", en: "Holds the specialised title" },
    demands: {
      zh: "已获得专精特新中小企业称号，申报时在有效期内。",
      en: "Holds the specialised SME title, valid on the day of application.",
    },
    advice: {
      zh: "先核对证书有效期；申报前会到期的，先办复核。没有的，先报专精特新，不能跳级。",
      en: "Check when the title expires and have it reviewed before applying if it runs out. Without it, apply for it first: tiers cannot be skipped.",
    },
    clause: item1,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: { list: "titles", anyOf: [[{ field: "kind", test: "one-of", values: ["specialised"] }, ...inForce]] },
      },
      is: "at-least",
      parameter: "least-title",
    },
    notExaminedAt: [],
  },
  {
    id: "X26-1b",
    item: "1",
    title: { zh: "从事细分市场满三年", en: "Three years in the niche" },
    demands: {
      zh: "截至上年末，从事特定细分市场满3年。",
      en: "Three full years in the niche by the end of last year.",
    },
    advice: {
      zh: "找出主导产品第一份销售合同和发票，证明起始时间。",
      en: "Find the first sales contract and invoice of the main product to prove when it began.",
    },
    clause: item1,
    source: measures,
    confidence: "V1",
    test: { compare: { fullYears: { since: "niche-since" } }, is: "at-least", parameter: "niche-years" },
    notExaminedAt: [],
  },
  {
    id: "X26-2a",
    item: "2",
    title: { zh: "上年度营业收入", en: "Revenue of last year" },
    demands: {
      zh: "上年度营业收入总额在5000万元以上，没有股权融资的例外。",
      en: "Revenue of last year of at least 50 million yuan; here no equity makes up for less.",
    },
    advice: {
      zh: "先看距离：差得不多的，按已签合同排好本年交付；差得多的，明年再报。",
      en: "See how far you are: if close, schedule deliveries of signed contracts within the year; if far, apply next year.",
    },
    clause: item2,
    source: measures,
    confidence: "V1",
    test: { compare: { fact: "revenue", year: -1 }, is: "at-least", parameter: "revenue" },
    notExaminedAt: [],
  },
  {
    id: "X26-2b",
    item: "2",
    title: { zh: "主营业务收入占比", en: "Share of main business" },
    demands: {
      zh: "上年度主营业务收入占营业收入的90%以上。",
      en: "Main business brings at least 90% of last year’s revenue.",
    },
    advice: {
      zh: "把非主营业务剥离到别的公司，或者先把主营订单做上去；核对审计报告附注有没有分开列示主营收入。",
      en: "Move side business to another company or grow the main one first, and check that the audit report lists main-business revenue on its own.",
    },
    clause: item2,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        ratio: [
          { fact: "main-business-revenue", year: -1 },
          { fact: "revenue", year: -1 },
        ],
      },
      is: "at-least",
      parameter: "main-business-share",
    },
    notExaminedAt: [],
  },
  {
    id: "X26-2c",
    item: "2",
    title: { zh: "营业收入复合增长率", en: "Compound growth of revenue" },
    demands: {
      zh: "近两年营业收入复合增长率在5%以上，要看三个年度的数。复核不考察。",
      en: "Revenue grew by at least 5% a year, compounded over the last two years; it takes the figures of three years. Not examined at a review.",
    },
    advice: {
      zh: "复合增长率看首尾两年：算清上年收入差多少；基数年偏高的，等一年再报可能更稳。",
      en: "The rate compares the first and last year: work out how much revenue is missing. If the base year was unusually high, waiting a year may be safer.",
    },
    clause: item2,
    source: measures,
    confidence: "V1",
    test: {
      compare: { compound: { from: { fact: "revenue", year: -3 }, to: { fact: "revenue", year: -1 }, years: 2 } },
      is: "at-least",
      parameter: "revenue-growth",
    },
    notExaminedAt: ["review"],
  },
  {
    id: "X26-2d",
    item: "2",
    title: { zh: "资产负债率", en: "Debt ratio" },
    demands: { zh: "上年末资产负债率不高于75%。", en: "Liabilities of at most 75% of assets at the end of last year." },
    advice: {
      zh: "年底前还掉短期借款，或者增资扩股、引入股权资金；先算清降到线下要减多少负债。",
      en: "Before the year ends, repay short-term loans or bring in equity; work out first how much debt has to go.",
    },
    clause: item2,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        ratio: [
          { fact: "total-liabilities", year: -1 },
          { fact: "total-assets", year: -1 },
        ],
      },
      is: "at-most",
      parameter: "debt-ratio",
    },
    notExaminedAt: [],
  },
  {
    id: "X26-3a",
    item: "3",
    title: { zh: "两年研发费用合计", en: "R&D of two years together" },
    demands: {
      zh: "近两年研发费用总额合计在1200万元以上。",
      en: "At least 12 million yuan of R&D in the last two years together.",
    },
    advice: {
      zh: "只归集真实发生、有原始记录的研发支出，过去没有记录的不要补做；研发确实不够的，把差额列进以后年度的预算和项目。",
      en: "Count only R&D spending that really took place and has its original records; never make records afterwards. If R&D is truly short, put the difference into the budget and projects of the years to come.",
    },
    clause: item3,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        sum: [
          { fact: "research-spending", year: -1 },
          { fact: "research-spending", year: -2 },
        ],
      },
      is: "at-least",
      parameter: "research-spending-sum",
    },
    notExaminedAt: [],
  },
  {
    id: "X26-3b",
    item: "3",
    title: { zh: "研发费用占比", en: "R&D share" },
    demands: {
      zh: "近两年每年的研发费用都占当年营业收入的3%以上。平均数不算。",
      en: "R&D of at least 3% of revenue in each of the last two years; the average does not count.",
    },
    advice: {
      zh: "只归集真实发生、有原始记录的研发支出，过去没有记录的不要补做；研发确实不够的，把差额列进以后年度的预算和项目。",
      en: "Count only R&D spending that really took place and has its original records; never make records afterwards. If R&D is truly short, put the difference into the budget and projects of the years to come.",
    },
    clause: item3,
    source: measures,
    confidence: "V1",
    test: {
      all: [
        {
          compare: {
            ratio: [
              { fact: "research-spending", year: -1 },
              { fact: "revenue", year: -1 },
            ],
          },
          is: "at-least",
          parameter: "research-share",
        },
        {
          compare: {
            ratio: [
              { fact: "research-spending", year: -2 },
              { fact: "revenue", year: -2 },
            ],
          },
          is: "at-least",
          parameter: "research-share",
        },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "X26-4",
    item: "4",
    title: { zh: "Ⅰ类知识产权", en: "Class I rights" },
    demands: {
      zh: "拥有4项以上与主导产品相关、已应用并产生经济效益的Ⅰ类知识产权。转入的不算，本企业须在前三权利人之内。",
      en: "At least four class I rights that concern the main product, are in use and earn money. Rights transferred in do not count, and the firm is among the first three owners.",
    },
    advice: {
      zh: "先看哪几件已经真实用在产品上、并有当时的合同、发票和入账记录，按实填写；还没有用上的不要勾。不够的，安排新的研发和申请。转入的不算。",
      en: "See which rights are really in use and have their contracts, invoices and entries from the time, and fill in what is true; do not tick those not yet in use. If they are too few, plan new R&D and filings. Rights transferred in do not count.",
    },
    clause: item4,
    source: measures,
    confidence: "V1",
    test: {
      compare: { count: { list: "intellectual-property", anyOf: [classOneRights] } },
      is: "at-least",
      parameter: "rights",
    },
    notExaminedAt: [],
  },
  {
    id: "X26-4-waiver",
    item: "4",
    title: { zh: "知识产权的替代：国家级科技奖励", en: "Instead of rights: national science award" },
    demands: {
      zh: "近三年获国家级科技奖励，且单位排名前三。",
      en: "A national science award in three years, with the firm among the first three.",
    },
    advice: {
      zh: "核对获奖证书上的单位排名和日期；省级奖不算。",
      en: "Check the firm’s place and the day on the certificate; provincial awards do not count.",
    },
    clause: item4,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "awards",
          anyOf: [
            [
              { field: "kind", test: "one-of", values: ["science"] },
              { field: "level", test: "one-of", values: ["national"] },
              { field: "rank", test: "at-most", parameter: "last-award-rank" },
              { field: "day", test: "within-years", parameter: "award-years" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "least-award",
    },
    notExaminedAt: [],
  },
  {
    id: "X26-5",
    item: "5",
    title: { zh: "市场占有率和影响力", en: "Market share and reputation" },
    demands: {
      zh: "主导产品国内或国际细分市场占有率在10%以上，或者国内排名前三；并享有较高知名度和影响力（由人判断）。",
      en: "The main product has at least 10% of its niche at home or in the world, or ranks among the first three at home; and is well known (a person judges).",
    },
    advice: {
      zh: "写清市场范围、总量出处和计算过程；不用买第三方报告，但不能把市场划得过窄。",
      en: "State the market, the source of its size and the calculation; no bought report is needed, but do not draw the market too narrow.",
    },
    clause: item5,
    source: measures,
    confidence: "V1",
    test: {
      all: [
        {
          any: [
            { compare: { fact: "main-product-share-domestic", year: -1 }, is: "at-least", parameter: "market-share" },
            { compare: { fact: "main-product-share-global", year: -1 }, is: "at-least", parameter: "market-share" },
            { compare: { fact: "main-product-rank-domestic", year: -1 }, is: "at-most", parameter: "market-rank" },
          ],
        },
        { finding: "niche-reputation" },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "X26-6",
    item: "6",
    title: { zh: "重点领域和关键环节", en: "Priority field and key link" },
    demands: {
      zh: "主导产品属于核心基础零部件、核心基础元器件、关键软件、先进基础工艺、关键基础材料、产业技术基础，或属于改造提升传统产业、培育壮大新兴产业、布局建设未来产业；位于产业链关键环节。由人判断。",
      en: "The main product belongs to core parts, components, key software, advanced processes, key materials or basic technology, or to renewed traditional, emerging or future industries, and stands at a key link of the chain. A person judges.",
    },
    advice: {
      zh: "用事实写：替代了哪个进口产品、替代了多少、供给哪家龙头企业。",
      en: "Write facts: which import you replace, how much of it, and which lead firm you supply.",
    },
    clause: item6,
    source: measures,
    confidence: "V1",
    test: { all: [{ finding: "strategic-field" }, { finding: "key-link-resilience" }] },
    notExaminedAt: [],
  },
  {
    id: "X26-7",
    item: "7",
    title: { zh: "专精特新发展评价得分", en: "Official development score" },
    demands: {
      zh: "本年度中小企业专精特新发展评价得分在60分以上；复核时，近两年有一年达到即可。",
      en: "A platform score of at least 60 this year; at a review, one of the last two years will do.",
    },
    advice: {
      zh: "登录zjtx.miit.gov.cn完成本年度评价；得分偏低的，对照23项指标看哪几项没填或填错。一年只能填一次。",
      en: "Complete this year’s evaluation on zjtx.miit.gov.cn; if the score is low, see which of the 23 indicators are blank or wrong. There is one filing a year.",
    },
    clause: item7,
    source: measures,
    confidence: "V1",
    test: { compare: { fact: "platform-score", year: 0 }, is: "at-least", parameter: "platform-score" },
    notExaminedAt: [],
    testAtReview: {
      compare: {
        greatest: [
          { fact: "platform-score", year: 0 },
          { fact: "platform-score", year: -1 },
        ],
      },
      is: "at-least",
      parameter: "platform-score",
    },
  },
  {
    id: "P26-8a",
    item: "notice",
    title: { zh: "未获单项冠军称号", en: "No single champion title" },
    demands: {
      zh: "制造业单项冠军企业（示范企业、产品）不再推荐为小巨人。",
      en: "Holders of a single champion title, as firm or for a product, are not recommended as little giants.",
    },
    advice: {
      zh: "已是单项冠军的，保持好该称号并按期复核，不必再报小巨人。",
      en: "If you are a single champion, keep that title and its reviews; there is no need for this one.",
    },
    clause: noticeClause,
    source: notice,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "titles",
          anyOf: [[{ field: "kind", test: "one-of", values: ["champion-firm", "champion-product"] }, ...inForce]],
        },
      },
      is: "at-most",
      parameter: "no-champion-title",
    },
    notExaminedAt: [],
    rounds: noticeRounds,
  },
  {
    id: "P26-8b",
    item: "notice",
    title: { zh: "与小巨人企业无控股关系", en: "No controlling relation with a little giant" },
    demands: {
      zh: "与已认定的小巨人企业有控股关系的，不推荐。",
      en: "A firm in a controlling relation with a recognised little giant is not recommended.",
    },
    advice: {
      zh: "对照股权结构图核实；确有控股关系的，由其中一家申报。",
      en: "Check the ownership chart; where there is control, only one of the firms should apply.",
    },
    clause: noticeClause,
    source: notice,
    confidence: "V1",
    test: { fact: "controlled-with-little-giant", is: false },
    notExaminedAt: [],
    rounds: noticeRounds,
  },
  {
    id: "P26-8c",
    item: "notice",
    title: { zh: "集团内无主导产品相近的企业", en: "No firm of the group with a similar product" },
    demands: {
      zh: "同一集团内主导产品相近的企业，不重复推荐。",
      en: "Firms of one group with similar main products are not recommended together.",
    },
    advice: {
      zh: "在集团内商定由哪一家申报，或者说明主导产品的实质区别。",
      en: "Agree within the group which firm applies, or explain how the products really differ.",
    },
    clause: noticeClause,
    source: notice,
    confidence: "V1",
    test: { fact: "similar-product-in-group", is: false },
    notExaminedAt: [],
    rounds: noticeRounds,
  },
] satisfies Criterion[];
