import type { Criterion } from "#lib/rules/criterion";
import { basicConditions, classOneRights, inForce, measures } from "../measures-2026";

const item1 = { zh: "附件1（一）", en: "Annex 1 (1)" };
const item2 = { zh: "附件1（二）", en: "Annex 1 (2)" };
const item3 = { zh: "附件1（三）", en: "Annex 1 (3)" };
const item4 = { zh: "附件1（四）", en: "Annex 1 (4)" };
const item5 = { zh: "附件1（五）", en: "Annex 1 (5)" };
const item6 = { zh: "附件1（六）", en: "Annex 1 (6)" };

export const criteria = [
  ...basicConditions,
  {
    id: "Z26-1a",
    item: "1",
    title: { zh: "已获科技和创新型称号", en: "Holds a tier-one title" },
    demands: {
      zh: "已获得科技和创新型中小企业称号并在有效期内；合并标准出台前，科技型或创新型有一个即可。",
      en: "Holds a valid tier-one title; until a merged standard is issued, either technology SME or innovative SME will do.",
    },
    advice: {
      zh: "先申请创新型或科技型：两个不用都有。快到期的，先续上。",
      en: "Apply for the innovative or the technology title first; you do not need both. Renew one that is about to expire.",
    },
    clause: item1,
    source: measures,
    confidence: "V2",
    test: {
      compare: {
        count: {
          list: "titles",
          anyOf: [[{ field: "kind", test: "one-of", values: ["technology", "innovative"] }, ...inForce]],
        },
      },
      is: "at-least",
      parameter: "least-title",
    },
    notExaminedAt: [],
  },
  {
    id: "Z26-1b",
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
    confidence: "V2",
    test: { compare: { fullYears: { since: "niche-since" } }, is: "at-least", parameter: "niche-years" },
    notExaminedAt: [],
  },
  {
    id: "Z26-2a",
    item: "2",
    title: { zh: "上年度营业收入", en: "Revenue of last year" },
    demands: { zh: "上年度营业收入总额在1500万元以上。", en: "Revenue of last year of at least 15 million yuan." },
    advice: {
      zh: "先看距离：差得不多的，按已签合同排好本年交付；差得多的，明年再报。",
      en: "See how far you are: if close, schedule deliveries of signed contracts within the year; if far, apply next year.",
    },
    clause: item2,
    source: measures,
    confidence: "V2",
    test: { compare: { fact: "revenue", year: -1 }, is: "at-least", parameter: "revenue" },
    notExaminedAt: [],
  },
  {
    id: "Z26-2a-exception",
    item: "2",
    title: { zh: "营业收入的例外：股权投资", en: "Instead of revenue: equity" },
    demands: {
      zh: "上年度营业收入不足1500万元，但近两年新增股权投资总额（合格机构投资者实缴额）在2000万元以上。",
      en: "Revenue below 15 million yuan, but at least 20 million yuan of new equity paid in by qualified institutions in the last two accounting years.",
    },
    advice: {
      zh: "只有合格机构投资者实缴到账的钱算数；备好备案证明、协议和银行回单。",
      en: "Only money paid in by qualified institutions counts; have their registration, the agreement and bank receipts ready.",
    },
    clause: item2,
    source: measures,
    confidence: "V2",
    test: {
      all: [
        { compare: { fact: "revenue", year: -1 }, is: "less-than", parameter: "revenue", selects: true },
        {
          compare: {
            total: {
              list: "equity-investments",
              anyOf: [
                [
                  { field: "qualified-investor", test: "is", value: true },
                  { field: "equity-given-up", test: "at-most", parameter: "most-equity-given-up" },
                  { field: "day", test: "in-last-years", parameter: "equity-years" },
                  { field: "day", test: "reached" },
                ],
              ],
            },
            field: "amount",
          },
          is: "at-least",
          parameter: "equity",
        },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "Z26-2b",
    item: "2",
    title: { zh: "主营业务收入占比", en: "Share of main business" },
    demands: {
      zh: "上年度主营业务收入占营业收入的80%以上。",
      en: "Main business brings at least 80% of last year’s revenue.",
    },
    advice: {
      zh: "把非主营业务剥离到别的公司，或者先把主营订单做上去；核对审计报告附注有没有分开列示主营收入。",
      en: "Move side business to another company or grow the main one first, and check that the audit report lists main-business revenue on its own.",
    },
    clause: item2,
    source: measures,
    confidence: "V2",
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
    id: "Z26-2c",
    item: "2",
    title: { zh: "资产负债率", en: "Debt ratio" },
    demands: { zh: "上年末资产负债率不高于80%。", en: "Liabilities of at most 80% of assets at the end of last year." },
    advice: {
      zh: "年底前还掉短期借款，或者增资扩股、引入股权资金；先算清降到线下要减多少负债。",
      en: "Before the year ends, repay short-term loans or bring in equity; work out first how much debt has to go.",
    },
    clause: item2,
    source: measures,
    confidence: "V2",
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
    id: "Z26-3a",
    item: "3",
    title: { zh: "研发费用总额", en: "R&D spending" },
    demands: {
      zh: "近两年每年的研发费用总额都在100万元以上。两年相加不算。",
      en: "At least 1 million yuan of R&D in each of the last two years; the two together do not count.",
    },
    advice: {
      zh: "只归集真实发生、有原始记录的研发支出，过去没有记录的不要补做；研发确实不够的，把差额列进以后年度的预算和项目。",
      en: "Count only R&D spending that really took place and has its original records; never make records afterwards. If R&D is truly short, put the difference into the budget and projects of the years to come.",
    },
    clause: item3,
    source: measures,
    confidence: "V2",
    test: {
      all: [
        { compare: { fact: "research-spending", year: -1 }, is: "at-least", parameter: "research-spending" },
        { compare: { fact: "research-spending", year: -2 }, is: "at-least", parameter: "research-spending" },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "Z26-3b",
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
    confidence: "V2",
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
    id: "Z26-4",
    item: "4",
    title: { zh: "Ⅰ类知识产权", en: "Class I rights" },
    demands: {
      zh: "拥有1项以上与主导产品相关、已应用并产生经济效益的Ⅰ类知识产权。转入的不算，本企业须在前三权利人之内。",
      en: "At least one class I right that concerns the main product, is in use and earns money. Rights transferred in do not count, and the firm is among the first three owners.",
    },
    advice: {
      zh: "先看哪几件已经真实用在产品上、并有当时的合同、发票和入账记录，按实填写；还没有用上的不要勾。不够的，安排新的研发和申请。转入的不算。",
      en: "See which rights are really in use and have their contracts, invoices and entries from the time, and fill in what is true; do not tick those not yet in use. If they are too few, plan new R&D and filings. Rights transferred in do not count.",
    },
    clause: item4,
    source: measures,
    confidence: "V2",
    test: {
      compare: { count: { list: "intellectual-property", anyOf: [classOneRights] } },
      is: "at-least",
      parameter: "rights",
    },
    notExaminedAt: [],
  },
  {
    id: "Z26-4-waiver",
    item: "4",
    title: { zh: "知识产权的替代：奖励或研发机构", en: "Instead of rights: award or R&D body" },
    demands: {
      zh: "近三年获省部级以上科技奖励且单位排名前三，或者拥有经认定的省部级以上研发机构，有一项即可。",
      en: "A science award of provincial level or above in three years with the firm among the first three, or a recognised R&D body of that level; either will do.",
    },
    advice: {
      zh: "有获奖证书的翻出来核对排名和日期；没有的，向省里申报企业技术中心等研发机构。",
      en: "Look up rank and day on award certificates; otherwise apply to the province for recognition of a technology centre or the like.",
    },
    clause: item4,
    source: measures,
    confidence: "V2",
    test: {
      any: [
        {
          compare: {
            count: {
              list: "awards",
              anyOf: [
                [
                  { field: "kind", test: "one-of", values: ["science"] },
                  { field: "level", test: "one-of", values: ["national", "ministerial", "provincial"] },
                  { field: "rank", test: "at-most", parameter: "last-award-rank" },
                  { field: "day", test: "within-years", parameter: "award-years" },
                ],
              ],
            },
          },
          is: "at-least",
          parameter: "least-award",
        },
        {
          compare: {
            count: {
              list: "research-bodies",
              anyOf: [
                [
                  { field: "level", test: "one-of", values: ["national", "ministerial", "provincial"] },
                  { field: "recognised", test: "is", value: true },
                ],
              ],
            },
          },
          is: "at-least",
          parameter: "least-body",
        },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "Z26-5",
    item: "5",
    title: { zh: "细分市场地位", en: "Standing in the niche" },
    demands: {
      zh: "主导产品国内或国际细分市场占有率较为靠前，有一定知名度和影响力。条文没有数字，由人判断。",
      en: "The main product has one of the larger shares of its niche at home or abroad and is known there. The text has no number; a person judges.",
    },
    advice: {
      zh: "写清市场范围、总量出处、计算过程和主要对手，附两年数据。",
      en: "State the market, the source of its size, the calculation and the main rivals, for two years.",
    },
    clause: item5,
    source: measures,
    confidence: "V2",
    test: { finding: "niche-standing" },
    notExaminedAt: [],
  },
  {
    id: "Z26-6",
    item: "6",
    title: { zh: "专精特新发展评价得分", en: "Official development score" },
    demands: {
      zh: "本年度中小企业专精特新发展评价得分在50分以上；复核时，近两年有一年达到即可。",
      en: "A platform score of at least 50 this year; at a review, one of the last two years will do.",
    },
    advice: {
      zh: "登录zjtx.miit.gov.cn完成本年度评价；得分偏低的，对照23项指标看哪几项没填或填错。一年只能填一次。",
      en: "Complete this year’s evaluation on zjtx.miit.gov.cn; if the score is low, see which of the 23 indicators are blank or wrong. There is one filing a year.",
    },
    clause: item6,
    source: measures,
    confidence: "V2",
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
] satisfies Criterion[];
