import type { Criterion } from "#lib/rules/criterion";
import { basicConditions, equityRaised, nationalScience } from "../provisional-measures-2022";
import { measures2022 } from "../sources";
import {
  debtPoints,
  digitalPoints,
  fieldPoints,
  growthPoints,
  mainSharePoints,
  marginPoints,
  nichePoints,
  provincePoints,
  qualityPoints,
  rdBodyPoints,
  rdCost,
  rdPoints,
  rdShare,
  rdStaffPoints,
  rightsPoints,
} from "./points";

const conditions = { zh: "附件2 一、认定条件", en: "Annex 2, part 1" };

export const criteria = [
  ...basicConditions,

  // The four conditions
  {
    id: "Z22-1",
    item: "1",
    title: { zh: "从事特定细分市场年限", en: "Years in the niche" },
    demands: {
      zh: "截至上年末，从事特定细分市场满2年。",
      en: "At least 2 full years in the market niche by the end of last year.",
    },
    advice: {
      zh: "拿出最早的销售合同和发票，按第一笔算起；不满2年的，等下一年。",
      en: "Find the earliest contract and invoice and count from them; if it is under 2 years, wait a year.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: { compare: { fullYears: { since: "niche-since" } }, is: "at-least", parameter: "niche-years" },
    notExaminedAt: [],
  },
  {
    id: "Z22-2",
    item: "2",
    title: { zh: "研发费用和占比", en: "R&D spending and share" },
    demands: {
      zh: "上年度研发费用不低于100万元，且占营业收入不低于3%，两条都要。",
      en: "Last year’s R&D is at least 1 million yuan and at least 3% of revenue; both.",
    },
    advice: {
      zh: "先对一遍辅助账：研发工资、材料、折旧有没有漏记；确实不够的，今年按缺口安排项目。",
      en: "Check the ledger first: wages, materials, depreciation; if it is truly short, plan projects for the gap this year.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: {
      all: [
        { compare: rdCost, is: "at-least", parameter: "rd-cost" },
        { compare: rdShare, is: "at-least", parameter: "rd-share" },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "Z22-3",
    item: "3",
    title: { zh: "营业收入或股权融资", en: "Revenue, or equity instead" },
    demands: {
      zh: "上年度营业收入不低于1000万元；不到的，近两年新增股权融资（合格机构投资者实缴）不低于2000万元。",
      en: "Revenue of at least 10 million yuan last year; failing that, at least 20 million yuan of new equity paid in by qualified institutions over two years.",
    },
    advice: {
      zh: "收入不够的，核对近两年到账的基金投资；借款、股东自己的钱不算。",
      en: "If revenue is short, look at fund money that arrived in two years; loans and owners’ money do not count.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: {
      any: [
        { compare: { fact: "revenue", year: -1 }, is: "at-least", parameter: "revenue" },
        { compare: equityRaised, is: "at-least", parameter: "equity-instead" },
      ],
    },
    notExaminedAt: [],
  },

  // The fourth: the score, or any one of four
  {
    id: "Z22-4s",
    item: "4",
    title: { zh: "评分", en: "Score" },
    demands: {
      zh: "十三个指标合计60分以上，满分100分；本省提高了合格线的，按本省的。",
      en: "At least 60 of 100 points over thirteen indicators; a province may have set a higher mark.",
    },
    advice: {
      zh: "先看哪一项离上一档最近；研发机构和知识产权各有10分，补起来见效。",
      en: "Look for the indicator closest to its next band; R&D body and intellectual property carry 10 points each.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: {
      compare: {
        sum: [
          mainSharePoints,
          growthPoints,
          nichePoints,
          fieldPoints,
          digitalPoints,
          qualityPoints,
          marginPoints,
          debtPoints,
          provincePoints,
          rightsPoints,
          rdPoints,
          rdStaffPoints,
          rdBodyPoints,
        ],
      },
      is: "at-least",
      parameter: "pass-score",
    },
    notExaminedAt: [],
  },
  {
    id: "Z22-4a",
    item: "4",
    title: { zh: "直通：科技奖励", en: "Direct route: science award" },
    demands: {
      zh: "近三年获得省级科技奖励、单位排名前三，或国家级科技奖励、单位排名前五。",
      en: "In three years a provincial science award among the first three units, or a national one among the first five.",
    },
    advice: {
      zh: "看证书上的单位排序和颁奖日期，超过三年的不算。",
      en: "Check the order of units and the day; older than three years does not count.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "awards",
          anyOf: [
            [
              { field: "kind", test: "one-of", values: ["science"] },
              { field: "level", test: "one-of", values: ["provincial"] },
              { field: "rank", test: "at-most", parameter: "provincial-award-rank" },
              { field: "day", test: "within-years", parameter: "direct-years" },
            ],
            [
              ...nationalScience,
              { field: "rank", test: "at-most", parameter: "national-award-rank" },
              { field: "day", test: "within-years", parameter: "direct-years" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "Z22-4b",
    item: "4",
    title: { zh: "直通：研发费用均值", en: "Direct route: average R&D" },
    demands: {
      zh: "近两年研发费用平均不低于1000万元。",
      en: "R&D averaging at least 10 million yuan over two years.",
    },
    advice: {
      zh: "两年合计差多少，就是今年要补的数；按审计报告的数算。",
      en: "What the two years together lack is what this year must bring, as audited.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: {
      compare: {
        mean: [
          { fact: "research-spending", year: -1 },
          { fact: "research-spending", year: -2 },
        ],
      },
      is: "at-least",
      parameter: "rd-mean",
    },
    notExaminedAt: [],
  },
  {
    id: "Z22-4c",
    item: "4",
    title: { zh: "直通：股权融资", en: "Direct route: equity raised" },
    demands: {
      zh: "近两年新增股权融资不低于6000万元，只算合格机构投资者实缴的钱。",
      en: "At least 60 million yuan of new equity in two years, paid in by qualified institutions.",
    },
    advice: {
      zh: "投资协议签了、钱没到账的不算，先催到账、留好银行回单。",
      en: "A signed agreement is not enough: get the money in and keep the bank receipt.",
    },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: { compare: equityRaised, is: "at-least", parameter: "equity-direct" },
    notExaminedAt: [],
  },
  {
    id: "Z22-4d",
    item: "4",
    title: { zh: "直通：“创客中国”500强", en: "Direct route: Maker China top 500" },
    demands: {
      zh: "近三年进入“创客中国”全国500强企业组名单，2021年起算。",
      en: "In the enterprise group of the Maker China national top 500 in three years, from 2021 on.",
    },
    advice: { zh: "创客组不算，看清名单上的组别。", en: "The makers’ group does not count; check the list." },
    clause: conditions,
    ...measures2022,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "maker-china",
          anyOf: [
            [
              { field: "group", test: "one-of", values: ["enterprise"] },
              { field: "day", test: "within-years", parameter: "direct-years" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },

  // The thirteen indicators: each shows its points and is met where it gives any
  {
    id: "Z22-S1",
    item: "s1",
    title: { zh: "指标1 主营业务收入占比", en: "Indicator 1: main business in revenue" },
    demands: {
      zh: "上年度主营业务收入占营业收入：80%以上5分，70%以上3分，60%以上1分。",
      en: "Last year’s main business in revenue: 5 points from 80%, 3 from 70%, 1 from 60%.",
    },
    advice: {
      zh: "贸易、租金、废料收入和主营分开列，审计报告附注要能看出来。",
      en: "Show trading, rent and scrap apart from the main business in the audit notes.",
    },
    clause: { zh: "附件2 二（一）1", en: "Annex 2, part 2 (1) 1" },
    ...measures2022,
    confidence: "V1",
    test: { compare: mainSharePoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S2",
    item: "s2",
    title: { zh: "指标2 主营业务收入平均增长率", en: "Indicator 2: average growth of the main business" },
    demands: {
      zh: "近两年增长率的平均数：10%以上10分，8%以上8分，6%以上6分，4%以上4分，0以上2分。要有三年的数。",
      en: "Average of two yearly rates: 10 points from 10%, 8 from 8%, 6 from 6%, 4 from 4%, 2 from 0%. It takes three years’ figures.",
    },
    advice: {
      zh: "是两个年增长率相加除以二，不是复合增长率，先算对再看差多少。",
      en: "It is the two rates added and halved, not the compound rate: work it out right, then see the gap.",
    },
    clause: { zh: "附件2 二（一）2", en: "Annex 2, part 2 (1) 2" },
    ...measures2022,
    confidence: "V1",
    test: { compare: growthPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S3",
    item: "s3",
    title: { zh: "指标3 从事细分市场年限", en: "Indicator 3: years in the niche" },
    demands: {
      zh: "每满2年1分，最高5分，算到上年末。",
      en: "One point for each two full years to the end of last year, 5 at most.",
    },
    advice: {
      zh: "把最早的合同、发票找齐，早一年可能多一分。",
      en: "Find the earliest contract and invoice: a year earlier may be a point more.",
    },
    clause: { zh: "附件2 二（一）3", en: "Annex 2, part 2 (1) 3" },
    ...measures2022,
    confidence: "V1",
    test: { compare: nichePoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S4",
    item: "s4",
    title: { zh: "指标4 主导产品所属领域", en: "Indicator 4: field of the main product" },
    demands: {
      zh: "关键环节补短板、锻长板、填空白并有实效5分；工业六基、中华老字号或为关键环节、龙头企业配套3分。",
      en: "Mends, strengthens or fills a key link with real effect: 5 points; six industrial bases, time-honoured brand or serving key links and lead firms: 3.",
    },
    advice: {
      zh: "用替代进口的数量、配套客户名单说话，不写形容词。",
      en: "Show imports replaced and the lead customers, not adjectives.",
    },
    clause: { zh: "附件2 二（一）4", en: "Annex 2, part 2 (1) 4" },
    ...measures2022,
    confidence: "V1",
    test: { compare: fieldPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S5",
    item: "s5",
    title: { zh: "指标5 数字化水平", en: "Indicator 5: digital level" },
    demands: {
      zh: "平台自测三级以上5分，二级3分，一级不得分。",
      en: "Platform self-test: level three or above 5 points, level two 3, level one none.",
    },
    advice: {
      zh: "先在平台做数字化水平自测，看差在哪几个环节。",
      en: "Take the self-test on the platform and see which links are weak.",
    },
    clause: { zh: "附件2 二（二）5", en: "Annex 2, part 2 (2) 5" },
    ...measures2022,
    confidence: "V1",
    test: { compare: digitalPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S6",
    item: "s6",
    title: { zh: "指标6 质量管理水平", en: "Indicator 6: quality management" },
    demands: {
      zh: "省级以上质量奖、质量管理体系认证、自主品牌、参与制修订国际国家行业标准，各3分，最高5分。",
      en: "Provincial quality award, certified quality system, own brand, part in an international, national or industry standard: 3 points each, 5 at most.",
    },
    advice: {
      zh: "质量管理体系认证和自主品牌两样齐了就是满分，证书别过期。",
      en: "A certified system and an own brand give full points; do not let the certificate lapse.",
    },
    clause: { zh: "附件2 二（二）6", en: "Annex 2, part 2 (2) 6" },
    ...measures2022,
    confidence: "V1",
    test: { compare: qualityPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S7",
    item: "s7",
    title: { zh: "指标7 净利润率", en: "Indicator 7: net margin" },
    demands: {
      zh: "上年度净利润占营业收入：10%以上10分，8%以上8分，6%以上6分，4%以上4分，2%以上2分。",
      en: "Net profit in revenue: 10 points from 10%, 8 from 8%, 6 from 6%, 4 from 4%, 2 from 2%.",
    },
    advice: {
      zh: "看看哪几个客户和型号不赚钱，先从价格和废品率下手。",
      en: "See which customers and models earn nothing; start with price and scrap.",
    },
    clause: { zh: "附件2 二（二）7", en: "Annex 2, part 2 (2) 7" },
    ...measures2022,
    confidence: "V1",
    test: { compare: marginPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S8",
    item: "s8",
    title: { zh: "指标8 资产负债率", en: "Indicator 8: debt ratio" },
    demands: {
      zh: "上年末资产负债率：50%以下5分，60%以下3分，70%以下1分，再高不得分。",
      en: "Liabilities in assets at year-end: 5 points up to 50%, 3 up to 60%, 1 up to 70%, none above.",
    },
    advice: {
      zh: "年底前清往来款、还短期借款，也可以增资。",
      en: "Clear balances and short loans before year-end, or add capital.",
    },
    clause: { zh: "附件2 二（二）8", en: "Annex 2, part 2 (2) 8" },
    ...measures2022,
    confidence: "V1",
    test: { compare: debtPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S9",
    item: "s9",
    title: { zh: "指标9 地方特色指标", en: "Indicator 9: the province’s own indicators" },
    demands: {
      zh: "各省自定一至三个指标，最高15分，按本省公布的办法计分。",
      en: "One to three indicators that each province sets, 15 points at most, as its notice counts them.",
    },
    advice: {
      zh: "找本省的实施细则，逐条对照、附上证明。",
      en: "Take the province’s own rules and go through them with the proofs.",
    },
    clause: { zh: "附件2 二（三）9", en: "Annex 2, part 2 (3) 9" },
    ...measures2022,
    confidence: "V1",
    test: { compare: provincePoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S10",
    item: "s10",
    title: { zh: "指标10 知识产权", en: "Indicator 10: intellectual property" },
    demands: {
      zh: "与主导产品相关：Ⅰ类高价值10分，自主研发的Ⅰ类8分，Ⅰ类6分，Ⅱ类2分，有一项即可。",
      en: "On the main product, one is enough: class I of high value 10 points, of own development 8, class I 6, class II 2.",
    },
    advice: {
      zh: "给主导产品的核心技术申请发明专利；转入不满一年的不算。",
      en: "Apply for an invention patent on the core of the main product; one transferred less than a year ago does not count.",
    },
    clause: { zh: "附件2 二（四）10", en: "Annex 2, part 2 (4) 10" },
    ...measures2022,
    confidence: "V1",
    test: { compare: rightsPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S11",
    item: "s11",
    title: { zh: "指标11 研发投入", en: "Indicator 11: R&D" },
    demands: {
      zh: "金额和占比取高的：500万元或10%以上10分，400万元或8%以上8分，300万元或6%以上6分，200万元或4%以上4分，100万元或3%以上2分。",
      en: "The better of amount and share: 10 points from 5 million yuan or 10%, 8 from 4 million or 8%, 6 from 3 million or 6%, 4 from 2 million or 4%, 2 from 1 million or 3%.",
    },
    advice: {
      zh: "两种算法都算一遍，看哪个离上一档近。",
      en: "Work out both and see which is closer to the next band.",
    },
    clause: { zh: "附件2 二（四）11", en: "Annex 2, part 2 (4) 11" },
    ...measures2022,
    confidence: "V1",
    test: { compare: rdPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S12",
    item: "s12",
    title: { zh: "指标12 研发人员占比", en: "Indicator 12: R&D staff" },
    demands: {
      zh: "上年度研发人员占比：20%以上5分，10%以上3分，5%以上1分。",
      en: "R&D staff in all staff: 5 points from 20%, 3 from 10%, 1 from 5%.",
    },
    advice: {
      zh: "技术员、试制人员确有研发任务，并有当时的项目和工时记录的，才计入。",
      en: "Count technicians and trial workers only if they really had R&D to do and have projects and hours recorded at the time.",
    },
    clause: { zh: "附件2 二（四）12", en: "Annex 2, part 2 (4) 12" },
    ...measures2022,
    confidence: "V1",
    test: { compare: rdStaffPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "Z22-S13",
    item: "s13",
    title: { zh: "指标13 研发机构", en: "Indicator 13: R&D body" },
    demands: {
      zh: "国家级10分，省级8分，市级4分，市级以下2分，没有不得分。",
      en: "National 10 points, provincial 8, city 4, below that 2, none without.",
    },
    advice: {
      zh: "先把自建的技术中心申报为市级，再往省级走。",
      en: "Have your own centre recognised by the city, then by the province.",
    },
    clause: { zh: "附件2 二（四）13", en: "Annex 2, part 2 (4) 13" },
    ...measures2022,
    confidence: "V1",
    test: { compare: rdBodyPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
] satisfies Criterion[];
