import type { Criterion, Measure } from "#lib/rules/criterion";
import {
  basicConditions,
  classOneRights,
  classTwoRights,
  equityRaised,
  highValueRights,
  ownClassOneRights,
  recognisedBodies,
} from "../provisional-measures-2022";

const notice = "https://gdii.gd.gov.cn/gkmlpt/content/4/4915/post_4915026.html";
const routes = { zh: "附件1 一、公告条件", en: "Annex 1, part 1" };

const rightsPoints: Measure = {
  points: [
    { when: { compare: { count: highValueRights }, is: "at-least", parameter: "rights-for-points" }, points: 20 },
    { when: { compare: { count: ownClassOneRights }, is: "at-least", parameter: "rights-for-points" }, points: 15 },
    { when: { compare: { count: classOneRights }, is: "at-least", parameter: "rights-for-points" }, points: 10 },
    { when: { compare: { count: classTwoRights }, is: "at-least", parameter: "rights-for-points" }, points: 5 },
  ],
  otherwise: 0,
};

const rdShare: Measure = {
  ratio: [
    { fact: "research-spending", year: -1 },
    { fact: "revenue", year: -1 },
  ],
};
const rdPoints: Measure = {
  points: [
    { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-20" }, points: 20 },
    { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-15" }, points: 15 },
    { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-10" }, points: 10 },
    { when: { compare: rdShare, is: "at-least", parameter: "rd-share-for-5" }, points: 5 },
  ],
  otherwise: 0,
};

const growth: Measure = {
  growth: [
    { fact: "main-business-revenue", year: -2 },
    { fact: "main-business-revenue", year: -1 },
  ],
};
const growthPoints: Measure = {
  points: [
    { when: { compare: growth, is: "at-least", parameter: "growth-for-20" }, points: 20 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-15" }, points: 15 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-10" }, points: 10 },
    { when: { compare: growth, is: "at-least", parameter: "growth-for-5" }, points: 5 },
  ],
  otherwise: 0,
};

const debtRatio: Measure = {
  ratio: [
    { fact: "total-liabilities", year: -1 },
    { fact: "total-assets", year: -1 },
  ],
};
const debtPoints: Measure = {
  points: [
    { when: { compare: debtRatio, is: "at-most", parameter: "debt-ratio-for-10" }, points: 10 },
    { when: { compare: debtRatio, is: "at-most", parameter: "debt-ratio-for-5" }, points: 5 },
  ],
  otherwise: 0,
};

const fieldPoints: Measure = {
  points: [{ when: { fact: "strategic-emerging-industry", is: true }, points: 10 }],
  otherwise: 5,
};

const mainShare: Measure = {
  ratio: [
    { fact: "main-business-revenue", year: -1 },
    { fact: "revenue", year: -1 },
  ],
};
const mainSharePoints: Measure = {
  points: [
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-20" }, points: 20 },
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-15" }, points: 15 },
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-10" }, points: 10 },
    { when: { compare: mainShare, is: "at-least", parameter: "main-share-for-5" }, points: 5 },
  ],
  otherwise: 0,
};

export const criteria = [
  ...basicConditions,

  // Route A: any one of four
  {
    id: "C22-A1",
    item: "1",
    title: { zh: "直通：科技奖励", en: "Direct route: science award" },
    demands: {
      zh: "近三年获得过国家级或省级科技奖励，不看排名。",
      en: "A national or provincial science and technology award in the last three years; no rank is asked for.",
    },
    advice: {
      zh: "翻一翻三年内的获奖证书，合作单位牵头的也算，把证书补传上来。",
      en: "Look through three years of award certificates, including those led by a partner, and upload them.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "awards",
          anyOf: [
            [
              { field: "kind", test: "one-of", values: ["science"] },
              { field: "level", test: "one-of", values: ["national", "provincial"] },
              { field: "day", test: "within-years", parameter: "award-years" },
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
    id: "C22-A2",
    item: "1",
    title: { zh: "直通：有效称号", en: "Direct route: a valid title" },
    demands: {
      zh: "高新技术企业、国家级技术创新示范企业、知识产权优势企业或知识产权示范企业，有一个在有效期内即可。",
      en: "One valid title: high-tech enterprise, national innovation demonstration enterprise, or intellectual property advantage or demonstration enterprise.",
    },
    advice: {
      zh: "高新技术企业证书快到期的，先办重新认定；没有的，可把申报高企列入今年计划。",
      en: "Renew a high-tech certificate before it runs out; if you have none, plan that application this year.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "titles",
          anyOf: [
            [
              {
                field: "kind",
                test: "one-of",
                values: [
                  "high-technology",
                  "national-technology-demonstration",
                  "intellectual-property-advantage",
                  "intellectual-property-demonstration",
                ],
              },
              { field: "granted", test: "reached" },
              { field: "expires", test: "not-passed" },
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
    id: "C22-A3",
    item: "1",
    title: { zh: "直通：省部级以上研发机构", en: "Direct route: R&D body of provincial rank" },
    demands: {
      zh: "拥有经认定的省部级以上研发机构。",
      en: "An R&D body recognised at provincial or ministerial level or above.",
    },
    advice: {
      zh: "已有市级研发机构的，问清省级认定的时间和门槛，先把条件备齐。",
      en: "If your R&D body is recognised by the city, ask when and how the province recognises and prepare for that.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: {
      compare: { count: recognisedBodies },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "C22-A4",
    item: "1",
    title: { zh: "直通：股权融资", en: "Direct route: equity raised" },
    demands: {
      zh: "近三年新增股权融资合计500万元以上，只算合格机构投资者实缴的钱。",
      en: "At least 5 million yuan of new equity over three years, counting only money paid in by qualified institutional investors.",
    },
    advice: {
      zh: "核对投资方是否备案基金、钱是否到账、让出股份是否不超过30%；借款和股东自己投的钱不算。",
      en: "Check that the investor is a registered fund, the money has arrived and no more than 30% was given up; loans and founders’ money do not count.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: {
      compare: equityRaised,
      is: "at-least",
      parameter: "equity",
    },
    notExaminedAt: [],
  },

  // Route B: the score and the minima of its groups
  {
    id: "C22-B",
    item: "1",
    title: { zh: "评分：总分", en: "Score: total" },
    demands: {
      zh: "六个指标合计60分以上，满分100分。",
      en: "At least 60 of 100 points over the six indicators.",
    },
    advice: {
      zh: "先看哪一项离上一档最近，从那里补分最快。",
      en: "Start with the indicator that is closest to its next band.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: {
      compare: { sum: [rightsPoints, rdPoints, growthPoints, debtPoints, fieldPoints, mainSharePoints] },
      is: "at-least",
      parameter: "pass-score",
    },
    notExaminedAt: [],
  },
  {
    id: "C22-B1",
    item: "1",
    title: { zh: "评分：创新能力不低于20分", en: "Score: innovation at least 20" },
    demands: {
      zh: "知识产权和研发占比两项合计不低于20分，满分40分。",
      en: "Intellectual property and R&D share together give at least 20 of 40 points.",
    },
    advice: {
      zh: "有一件与主导产品相关的发明专利，再把研发占比做到3%，就有25分。",
      en: "One invention patent on the main product and an R&D share of 3% already give 25 points.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: { compare: { sum: [rightsPoints, rdPoints] }, is: "at-least", parameter: "innovation-minimum" },
    notExaminedAt: [],
  },
  {
    id: "C22-B2",
    item: "1",
    title: { zh: "评分：成长性不低于15分", en: "Score: growth at least 15" },
    demands: {
      zh: "主营业务收入增长率和资产负债率两项合计不低于15分，满分30分。",
      en: "Growth of main-business revenue and the debt ratio together give at least 15 of 30 points.",
    },
    advice: {
      zh: "资产负债率压到55%以下，主营收入增长5%，就够线。",
      en: "A debt ratio of 55% or less with main-business growth of 5% is enough.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: { compare: { sum: [growthPoints, debtPoints] }, is: "at-least", parameter: "growth-minimum" },
    notExaminedAt: [],
  },
  {
    id: "C22-B3",
    item: "1",
    title: { zh: "评分：专业化不低于15分", en: "Score: specialisation at least 15" },
    demands: {
      zh: "主导产品所属领域和主营收入占比两项合计不低于15分，满分30分。",
      en: "Field of the main product and share of the main business together give at least 15 of 30 points.",
    },
    advice: {
      zh: "先核对主导产品在不在战略性新兴产业分类里；不在的，主营收入占比要到55%。",
      en: "Check whether the main product is in the strategic emerging industries list; if not, the main business must reach 55%.",
    },
    clause: routes,
    source: notice,
    confidence: "V1",
    test: { compare: { sum: [fieldPoints, mainSharePoints] }, is: "at-least", parameter: "specialisation-minimum" },
    notExaminedAt: [],
  },

  // The six indicators: each shows its points and is met where it gives any
  {
    id: "C22-1",
    item: "2",
    title: { zh: "指标1 知识产权", en: "Indicator 1: intellectual property" },
    demands: {
      zh: "与主导产品相关：Ⅰ类高价值20分，自主研发的Ⅰ类15分，Ⅰ类10分，Ⅱ类5分，有一项即可。",
      en: "On the main product, one is enough: class I of high value 20 points, class I of own development 15, class I 10, class II 5.",
    },
    advice: {
      zh: "给主导产品的核心技术申请发明专利；实用新型、软件著作权只能算Ⅱ类。",
      en: "Apply for an invention patent on the core of the main product; utility models and software copyright are class II.",
    },
    clause: { zh: "附件1 二（一）1；附件4", en: "Annex 1, part 2 (1) 1; annex 4" },
    source: notice,
    confidence: "V1",
    test: { compare: rightsPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "C22-2",
    item: "2",
    title: { zh: "指标2 研发费用占比", en: "Indicator 2: R&D in revenue" },
    demands: {
      zh: "上年度研发费用占营业收入：5%以上20分，3%以上15分，2%以上10分，1%以上5分。",
      en: "Last year’s R&D in revenue: 20 points from 5%, 15 from 3%, 10 from 2%, 5 from 1%.",
    },
    advice: {
      zh: "按审计口径归集研发费用，别漏了研发人员工资和试制材料。",
      en: "Book R&D as the audit does, and do not leave out R&D wages and trial materials.",
    },
    clause: { zh: "附件1 二（一）2", en: "Annex 1, part 2 (1) 2" },
    source: notice,
    confidence: "V1",
    test: { compare: rdPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "C22-3",
    item: "2",
    title: { zh: "指标3 主营业务收入增长率", en: "Indicator 3: growth of the main business" },
    demands: {
      zh: "上年度主营业务收入比前一年增长：15%以上20分，10%以上15分，5%以上10分，0以上5分。",
      en: "Growth of main-business revenue on the year before: 20 points from 15%, 15 from 10%, 10 from 5%, 5 from 0%.",
    },
    advice: {
      zh: "下滑的年份可先走直通条件，等下一年数据好了再看评分。",
      en: "After a year of decline look at the direct routes, and at the score again next year.",
    },
    clause: { zh: "附件1 二（二）3", en: "Annex 1, part 2 (2) 3" },
    source: notice,
    confidence: "V1",
    test: { compare: growthPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "C22-4",
    item: "2",
    title: { zh: "指标4 资产负债率", en: "Indicator 4: debt ratio" },
    demands: {
      zh: "上年末资产负债率：55%以下10分，75%以下5分，再高不得分。",
      en: "Liabilities in assets at year-end: 10 points up to 55%, 5 up to 75%, none above.",
    },
    advice: {
      zh: "年底前清一清往来款和短期借款，增资也能降下来。",
      en: "Clear inter-company balances and short loans before year-end; new capital lowers it too.",
    },
    clause: { zh: "附件1 二（二）4", en: "Annex 1, part 2 (2) 4" },
    source: notice,
    confidence: "V1",
    test: { compare: debtPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "C22-5",
    item: "2",
    title: { zh: "指标5 主导产品所属领域", en: "Indicator 5: field of the main product" },
    demands: {
      zh: "主导产品在《战略性新兴产业分类》里10分，其他5分。",
      en: "10 points where the main product is in the strategic emerging industries classification, otherwise 5.",
    },
    advice: {
      zh: "拿产品的统计分类代码去对照，不要只看企业名称里的行业。",
      en: "Compare by the product’s statistical code, not by the industry in the firm’s name.",
    },
    clause: { zh: "附件1 二（三）5", en: "Annex 1, part 2 (3) 5" },
    source: notice,
    confidence: "V1",
    test: { compare: fieldPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "C22-6",
    item: "2",
    title: { zh: "指标6 主营业务收入占比", en: "Indicator 6: share of the main business" },
    demands: {
      zh: "上年度主营业务收入占营业收入：70%以上20分，60%以上15分，55%以上10分，50%以上5分。",
      en: "Last year’s main business in revenue: 20 points from 70%, 15 from 60%, 10 from 55%, 5 from 50%.",
    },
    advice: {
      zh: "把贸易、租金等其他业务收入分开列，审计报告里要能看出主营业务收入。",
      en: "Show trading and rent as other income; the audit report must show main-business revenue.",
    },
    clause: { zh: "附件1 二（三）6", en: "Annex 1, part 2 (3) 6" },
    source: notice,
    confidence: "V1",
    test: { compare: mainSharePoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
] satisfies Criterion[];
