import type { Criterion, Measure, RowTest } from "#lib/rules/criterion";

const measures = "https://most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/gfxwj/gfxwj2017/201705/t20170510_132709.html";
const score = { zh: "第六条（五）、第七条", en: "Articles 6 (5) and 7" };
const direct = { zh: "第八条", en: "Article 8" };

const technicalStaff: Measure = {
  ratio: [
    { fact: "technology-staff", year: -1 },
    { fact: "staff", year: -1 },
  ],
  of: "people",
};
const staffPoints: Measure = {
  points: [
    { when: { compare: technicalStaff, is: "at-least", parameter: "technical-staff-for-20" }, points: 20 },
    { when: { compare: technicalStaff, is: "at-least", parameter: "technical-staff-for-16" }, points: 16 },
    { when: { compare: technicalStaff, is: "at-least", parameter: "technical-staff-for-12" }, points: 12 },
    { when: { compare: technicalStaff, is: "at-least", parameter: "technical-staff-for-8" }, points: 8 },
    { when: { compare: technicalStaff, is: "at-least", parameter: "technical-staff-for-4" }, points: 4 },
  ],
  otherwise: 0,
};

const rdInSales: Measure = {
  ratio: [
    { fact: "research-spending", year: -1 },
    { fact: "revenue", year: -1 },
  ],
};
const salesPoints: Measure = {
  points: [
    { when: { compare: rdInSales, is: "at-least", parameter: "rd-in-sales-for-50" }, points: 50 },
    { when: { compare: rdInSales, is: "at-least", parameter: "rd-in-sales-for-40" }, points: 40 },
    { when: { compare: rdInSales, is: "at-least", parameter: "rd-in-sales-for-30" }, points: 30 },
    { when: { compare: rdInSales, is: "at-least", parameter: "rd-in-sales-for-20" }, points: 20 },
    { when: { compare: rdInSales, is: "at-least", parameter: "rd-in-sales-for-10" }, points: 10 },
  ],
  otherwise: 0,
};

const rdInCosts: Measure = {
  ratio: [
    { fact: "research-spending", year: -1 },
    { fact: "total-costs", year: -1 },
  ],
};
const costsPoints: Measure = {
  points: [
    { when: { compare: rdInCosts, is: "at-least", parameter: "rd-in-costs-for-50" }, points: 50 },
    { when: { compare: rdInCosts, is: "at-least", parameter: "rd-in-costs-for-40" }, points: 40 },
    { when: { compare: rdInCosts, is: "at-least", parameter: "rd-in-costs-for-30" }, points: 30 },
    { when: { compare: rdInCosts, is: "at-least", parameter: "rd-in-costs-for-20" }, points: 20 },
    { when: { compare: rdInCosts, is: "at-least", parameter: "rd-in-costs-for-10" }, points: 10 },
  ],
  otherwise: 0,
};

/** The firm is scored by the one of the two shares that gives more. */
const rdPoints: Measure = { greatest: [salesPoints, costsPoints] };

const held: RowTest = { field: "granted", test: "reached" };
/** This document has no rule on transferred rights; it asks that a right is linked to the main products. */
const linked: RowTest = { field: "linked", test: "is", value: true };
export const classOne = {
  count: {
    list: "intellectual-property",
    anyOf: [
      [
        {
          field: "kind",
          test: "one-of",
          values: [
            "invention-patent",
            "plant-variety",
            "crop-variety",
            "new-drug",
            "first-class-medicine",
            "circuit-layout",
          ],
        },
        held,
        linked,
      ],
    ],
  },
} satisfies Measure;
export const classTwo = {
  count: {
    list: "intellectual-property",
    anyOf: [
      [
        { field: "kind", test: "one-of", values: ["utility-model", "design-patent", "software-copyright"] },
        held,
        linked,
      ],
    ],
  },
} satisfies Measure;
const rightsPoints: Measure = {
  points: [
    { when: { compare: classOne, is: "at-least", parameter: "class-one-for-30" }, points: 30 },
    { when: { compare: classTwo, is: "at-least", parameter: "class-two-for-24" }, points: 24 },
    { when: { compare: classTwo, is: "at-least", parameter: "class-two-for-18" }, points: 18 },
    { when: { compare: classTwo, is: "at-least", parameter: "class-two-for-12" }, points: 12 },
    { when: { compare: classTwo, is: "at-least", parameter: "class-two-for-6" }, points: 6 },
  ],
  otherwise: 0,
};

export const criteria = [
  // The gate
  {
    id: "T17-G1",
    item: "6-1",
    title: { zh: "境内居民企业", en: "Resident enterprise" },
    demands: {
      zh: "在中国境内（不含港澳台）注册的居民企业。",
      en: "A resident enterprise registered in China, not counting Hong Kong, Macao and Taiwan.",
    },
    advice: {
      zh: "由境内注册、独立核算的那一家公司来申报。",
      en: "Let the company registered in mainland China, with books of its own, apply.",
    },
    clause: { zh: "第六条（一）", en: "Article 6 (1)" },
    source: measures,
    confidence: "V1",
    test: { fact: "resident-enterprise", is: true },
    notExaminedAt: [],
  },
  {
    id: "T17-G2a",
    item: "6-2",
    title: { zh: "职工总数", en: "Staff" },
    demands: { zh: "职工总数不超过500人。", en: "No more than 500 people." },
    advice: {
      zh: "按全年口径核对人数，兼职和临时人员满6个月才算。",
      en: "Count over the whole year; part-time and temporary staff count from six months.",
    },
    clause: { zh: "第六条（二）", en: "Article 6 (2)" },
    source: measures,
    confidence: "V1",
    test: { compare: { fact: "staff", year: -1 }, is: "at-most", parameter: "most-staff" },
    notExaminedAt: [],
  },
  {
    id: "T17-G2b",
    item: "6-2",
    title: { zh: "年销售收入", en: "Sales revenue" },
    demands: { zh: "年销售收入不超过2亿元。", en: "Sales revenue of no more than 200 million yuan." },
    advice: {
      zh: "超过2亿元就不在科技型范围内，可走创新型这条路。",
      en: "Above 200 million yuan this title is closed; the innovative title is the other way.",
    },
    clause: { zh: "第六条（二）", en: "Article 6 (2)" },
    source: measures,
    confidence: "V1",
    test: { compare: { fact: "revenue", year: -1 }, is: "at-most", parameter: "most-revenue" },
    notExaminedAt: [],
  },
  {
    id: "T17-G2c",
    item: "6-2",
    title: { zh: "资产总额", en: "Total assets" },
    demands: { zh: "资产总额不超过2亿元。", en: "Total assets of no more than 200 million yuan." },
    advice: {
      zh: "超过2亿元就不在科技型范围内，可走创新型这条路。",
      en: "Above 200 million yuan this title is closed; the innovative title is the other way.",
    },
    clause: { zh: "第六条（二）", en: "Article 6 (2)" },
    source: measures,
    confidence: "V1",
    test: { compare: { fact: "total-assets", year: -1 }, is: "at-most", parameter: "most-assets" },
    notExaminedAt: [],
  },
  {
    id: "T17-G3",
    item: "6-3",
    title: { zh: "产品和服务类别", en: "Class of products" },
    demands: {
      zh: "产品和服务不属于国家规定的禁止、限制和淘汰类。",
      en: "Products and services are not of a prohibited, restricted or eliminated class.",
    },
    advice: {
      zh: "对照《产业结构调整指导目录》逐个产品核一遍。",
      en: "Check every product against the guidance catalogue for industrial restructuring.",
    },
    clause: { zh: "第六条（三）", en: "Article 6 (3)" },
    source: measures,
    confidence: "V1",
    test: { finding: "product-class-permitted" },
    notExaminedAt: [],
  },
  {
    id: "T17-G4",
    item: "6-4",
    title: { zh: "事故与信用", en: "Accidents and credit" },
    demands: {
      zh: "上一年和当年没有重大安全、重大质量事故，没有严重环境违法和科研严重失信，也不在经营异常、严重违法失信名单上。",
      en: "Last year and this year: no major safety or quality accident, no serious environmental offence or research misconduct, and on neither the list of abnormal operations nor that of serious dishonesty.",
    },
    advice: {
      zh: "先把异常名录移出、处罚整改完，再申报。",
      en: "Get off the list and finish putting things right before applying.",
    },
    clause: { zh: "第六条（四）", en: "Article 6 (4)" },
    source: measures,
    confidence: "V1",
    test: {
      all: [
        { fact: "abnormal-operations", is: false },
        { fact: "serious-dishonesty", is: false },
        { finding: "no-recent-accident-or-dishonesty" },
      ],
    },
    notExaminedAt: [],
  },

  // The direct route: any one of four
  {
    id: "T17-A1",
    item: "8",
    title: { zh: "直通：高新技术企业", en: "Direct route: high-tech enterprise" },
    demands: { zh: "高新技术企业证书在有效期内。", en: "A valid certificate as a high-tech enterprise." },
    advice: {
      zh: "证书到期前办好重新认定，就能一直走直通。",
      en: "Renew the certificate in time and this route stays open.",
    },
    clause: direct,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "titles",
          anyOf: [
            [
              { field: "kind", test: "one-of", values: ["high-technology"] },
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
    id: "T17-A2",
    item: "8",
    title: { zh: "直通：国家级科技奖励", en: "Direct route: national science award" },
    demands: {
      zh: "近五年获得过国家级科技奖励，获奖单位排名前三。",
      en: "A national science and technology award in the last five years, among the first three winning units.",
    },
    advice: {
      zh: "看获奖证书上的单位排序，第四名以后不算。",
      en: "Look at the order of units on the certificate; the fourth and later do not count.",
    },
    clause: direct,
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
              { field: "rank", test: "at-most", parameter: "award-rank" },
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
    id: "T17-A3",
    item: "8",
    title: { zh: "直通：省部级以上研发机构", en: "Direct route: R&D body of provincial rank" },
    demands: {
      zh: "拥有经认定的省部级以上研发机构。",
      en: "An R&D body recognised at provincial or ministerial level or above.",
    },
    advice: {
      zh: "已有市级研发机构的，问清省级认定的时间和门槛。",
      en: "If the city recognised your R&D body, ask when and how the province does.",
    },
    clause: direct,
    source: measures,
    confidence: "V1",
    test: {
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
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "T17-A4",
    item: "8",
    title: { zh: "直通：主导制定标准", en: "Direct route: leading a standard" },
    demands: {
      zh: "近五年主导制定过国际标准、国家标准或行业标准。",
      en: "Led an international, national or industry standard in the last five years.",
    },
    advice: {
      zh: "参与制定不够，起草单位里要排在主导位置；团体标准不算。",
      en: "Taking part is not enough, the firm must lead; association standards do not count.",
    },
    clause: direct,
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "standards",
          anyOf: [
            [
              { field: "level", test: "one-of", values: ["international", "national", "industry"] },
              { field: "led", test: "is", value: true },
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

  // The score
  {
    id: "T17-B",
    item: "6-5",
    title: { zh: "评分：总分", en: "Score: total" },
    demands: { zh: "三类指标合计不低于60分，满分100分。", en: "At least 60 of 100 points over the three groups." },
    advice: {
      zh: "研发投入最多50分：只归集真实发生、有原始记录的研发支出。",
      en: "R&D gives up to 50 points: count only spending that really took place and has its original records.",
    },
    clause: score,
    source: measures,
    confidence: "V1",
    test: { compare: { sum: [staffPoints, rdPoints, rightsPoints] }, is: "at-least", parameter: "pass-score" },
    notExaminedAt: [],
  },
  {
    id: "T17-1",
    item: "7-1",
    title: { zh: "指标1 科技人员占比", en: "Indicator 1: technical staff" },
    demands: {
      zh: "科技人员占职工总数：30%以上20分，每降5个百分点少4分，不到10%得0分；得0分不能通过。",
      en: "Technical staff in all staff: 20 points from 30%, 4 fewer for every 5 points of share, none below 10%; with none the score cannot pass.",
    },
    advice: {
      zh: "研发、技术管理和直接服务研发的人都算，兼职的全年满6个月也算。",
      en: "Count R&D staff, their managers and those who serve them directly, and part-timers from six months a year.",
    },
    clause: { zh: "第六条（五）、第七条（一）", en: "Articles 6 (5) and 7 (1)" },
    source: measures,
    confidence: "V1",
    test: { compare: staffPoints, is: "more-than", parameter: "no-staff-points" },
    notExaminedAt: [],
  },
  {
    id: "T17-2a",
    item: "7-2",
    title: { zh: "指标2 研发占销售收入", en: "Indicator 2: R&D in sales revenue" },
    demands: {
      zh: "研发费用占销售收入：6%以上50分，5%以上40分，4%以上30分，3%以上20分，2%以上10分。与下一项取高的。",
      en: "R&D in sales: 50 points from 6%, 40 from 5%, 30 from 4%, 20 from 3%, 10 from 2%. The better of this and the next counts.",
    },
    advice: {
      zh: "研发费用按税务和会计同一口径归集，三处数字要一致。",
      en: "Book R&D the same way for tax, accounts and this form, so that the figures agree.",
    },
    clause: { zh: "第七条（二）1", en: "Article 7 (2) 1" },
    source: measures,
    confidence: "V1",
    test: { compare: salesPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "T17-2b",
    item: "7-2",
    title: { zh: "指标2 研发占成本费用", en: "Indicator 2: R&D in costs" },
    demands: {
      zh: "研发费用占成本费用支出：30%以上50分，25%以上40分，20%以上30分，15%以上20分，10%以上10分。与上一项取高的。",
      en: "R&D in costs and expenses: 50 points from 30%, 40 from 25%, 30 from 20%, 20 from 15%, 10 from 10%. The better of this and the one before counts.",
    },
    advice: {
      zh: "收入还没起来的企业，用这一项往往更划算，两项都算一遍。",
      en: "A firm with little revenue yet often does better here; work out both.",
    },
    clause: { zh: "第七条（二）2", en: "Article 7 (2) 2" },
    source: measures,
    confidence: "V1",
    test: { compare: costsPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
  {
    id: "T17-3",
    item: "7-3",
    title: { zh: "指标3 科技成果", en: "Indicator 3: intellectual property" },
    demands: {
      zh: "与主要产品（服务）相关的有效知识产权：Ⅰ类1项30分；Ⅱ类4项24分、3项18分、2项12分、1项6分。",
      en: "Valid rights on the main products: one of class I 30 points; of class II four 24, three 18, two 12, one 6.",
    },
    advice: {
      zh: "一件发明专利就是满分；暂时没有的，把在用的软件著作权、实用新型登记齐。",
      en: "One invention patent gives full points; until then register the software and utility models in use.",
    },
    clause: { zh: "第七条（三）", en: "Article 7 (3)" },
    source: measures,
    confidence: "V1",
    test: { compare: rightsPoints, is: "more-than", parameter: "no-points" },
    notExaminedAt: [],
  },
] satisfies Criterion[];
