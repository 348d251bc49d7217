import type { Criterion } from "#lib/rules/criterion";
import { champion2023 } from "../sources";

export const criteria = [
  {
    id: "K-01",
    item: "1",
    title: { zh: "境内注册的独立法人", en: "Registered in China, a legal person" },
    demands: {
      zh: "在中国境内登记注册，具有独立法人资格；大企业也可以申报。",
      en: "Registered in mainland China and an independent legal person; large firms may apply too.",
    },
    advice: {
      zh: "集团内由实际生产申请产品的法人来申报。",
      en: "Within a group, let the company that makes the product apply.",
    },
    clause: { zh: "第三条", en: "Article 3" },
    ...champion2023,
    confidence: "V1",
    test: {
      all: [
        { fact: "registered-in-mainland", is: true },
        { fact: "independent-legal-person", is: true },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "K-01-lists",
    item: "1",
    title: { zh: "未列入异常和失信名单", en: "On neither adverse list" },
    demands: {
      zh: "未被列入经营异常名录或严重失信主体名单，产品不属于禁止、限制或淘汰类。",
      en: "On neither adverse list, and no product of a prohibited, restricted or eliminated class.",
    },
    advice: {
      zh: "先在公示系统补报、更正，办好移出再申报。",
      en: "File or correct what is missing in the publicity system and be taken off the list first.",
    },
    clause: { zh: "第三条", en: "Article 3" },
    ...champion2023,
    confidence: "V1",
    test: {
      all: [
        { fact: "abnormal-operations", is: false },
        { fact: "serious-dishonesty", is: false },
        { finding: "product-class-permitted" },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "K-02",
    item: "2",
    title: { zh: "从事相关业务领域年限", en: "Years in the field" },
    demands: {
      zh: "截至上年末，从事相关业务领域满10年；申请产品属于新产品的，满5年。",
      en: "At least 10 full years in the field by the end of last year; 5 for a new product.",
    },
    advice: {
      zh: "从第一笔同类产品销售算起；属新产品的，备好不能归入现有分类的说明。",
      en: "Count from the first sale of the kind; for a new product explain why no class of the catalogue fits.",
    },
    clause: { zh: "认定条件：从事年限", en: "Conditions: years in the field" },
    ...champion2023,
    confidence: "V2",
    test: {
      any: [
        { compare: { fullYears: { since: "champion-field-since" } }, is: "at-least", parameter: "field-years" },
        {
          all: [
            { fact: "champion-product-new", is: true },
            {
              compare: { fullYears: { since: "champion-field-since" } },
              is: "at-least",
              parameter: "new-product-years",
            },
          ],
        },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "K-03",
    item: "3",
    title: { zh: "主营业务收入", en: "Main-business revenue" },
    demands: {
      zh: "近三年主营业务收入平均不低于4亿元。",
      en: "Main-business revenue averaging at least 400 million yuan over three years.",
    },
    advice: {
      zh: "三年加起来差多少先算清；个别资料说省级专精特新可放宽到2亿元，没有原文依据，不要照它准备。",
      en: "Work out what three years together lack. One source says 200 million is enough for specialised firms; the text does not, so do not rely on it.",
    },
    clause: { zh: "认定条件：主营业务收入", en: "Conditions: main-business revenue" },
    ...champion2023,
    confidence: "V2",
    test: {
      compare: {
        mean: [
          { fact: "main-business-revenue", year: -1 },
          { fact: "main-business-revenue", year: -2 },
          { fact: "main-business-revenue", year: -3 },
        ],
      },
      is: "at-least",
      parameter: "main-revenue",
    },
    notExaminedAt: [],
  },
  {
    id: "K-04",
    item: "4",
    title: { zh: "全球市场占有率排名", en: "Rank in the world market" },
    demands: {
      zh: "申请产品（或生产性服务）全球市场占有率排名前三。",
      en: "The product or producer service applied for ranks among the first three in the world by market share.",
    },
    advice: {
      zh: "产品按统计用产品分类目录8位或10位代码划定，把前五名对手和数据出处列出来。",
      en: "Define the product by the 8- or 10-digit code and list the first five rivals with the source of the figures.",
    },
    clause: { zh: "认定条件：市场占有率", en: "Conditions: market share" },
    ...champion2023,
    confidence: "V2",
    test: { compare: { fact: "main-product-rank-global", year: -1 }, is: "at-most", parameter: "global-rank" },
    notExaminedAt: [],
  },
  {
    id: "K-05",
    item: "5",
    title: { zh: "质量和工艺", en: "Quality and process" },
    demands: {
      zh: "产品质量精良，工艺国际先进，关键性能指标达到国际同类产品领先水平。",
      en: "Fine quality, an internationally advanced process, and key performance leading among its kind in the world.",
    },
    advice: {
      zh: "找有资质的机构做一份与国外同类产品的对比检测。",
      en: "Have an accredited laboratory test it against the same kind from abroad.",
    },
    clause: { zh: "认定条件：产品质量", en: "Conditions: product quality" },
    ...champion2023,
    confidence: "V2",
    test: { finding: "product-quality-leading" },
    notExaminedAt: [],
  },
  {
    id: "K-06",
    item: "6",
    title: { zh: "能耗", en: "Energy use" },
    demands: {
      zh: "单位产品能耗达到能耗限额标准的先进值。",
      en: "Energy use per product reaches the advanced value of the norm.",
    },
    advice: {
      zh: "对照本行业能耗限额标准，备好检测或统计数据；没有标准的写明。",
      en: "Compare with the norm of your industry and have measurements; say so if there is no norm.",
    },
    clause: { zh: "认定条件：能耗", en: "Conditions: energy use" },
    ...champion2023,
    confidence: "V2",
    test: { finding: "energy-use-advanced" },
    notExaminedAt: [],
  },
  {
    id: "K-07",
    item: "7",
    title: { zh: "创新能力", en: "Innovation" },
    demands: {
      zh: "研发投入强度行业领先，有高水平研发机构和核心自主知识产权。",
      en: "R&D intensity leads the industry, with an R&D body of high level and core rights of its own.",
    },
    advice: {
      zh: "和同行上市公司的研发占比放在一起比，差距一目了然。",
      en: "Put your R&D share beside that of listed rivals.",
    },
    clause: { zh: "认定条件：创新能力", en: "Conditions: innovation" },
    ...champion2023,
    confidence: "V2",
    test: { finding: "innovation-leading" },
    notExaminedAt: [],
  },
  {
    id: "K-08",
    item: "8",
    title: { zh: "国际化和经营业绩", en: "International business and results" },
    demands: {
      zh: "实施国际化经营和品牌战略，经营业绩行业领先。",
      en: "Works internationally with its brand, and its results lead the industry.",
    },
    advice: {
      zh: "备好三年出口、海外客户和利润率，与行业平均对比。",
      en: "Have three years of exports, customers abroad and margins beside the industry’s average.",
    },
    clause: { zh: "认定条件：经营业绩", en: "Conditions: results" },
    ...champion2023,
    confidence: "V2",
    test: { finding: "international-and-performing" },
    notExaminedAt: [],
  },
  {
    id: "K-09",
    item: "9",
    title: { zh: "无重大事故和失信", en: "No major accident or dishonesty" },
    demands: {
      zh: "近三年没有重大安全、质量、环境污染事故，没有偷漏税、严重失信和数据造假。",
      en: "In three years no major safety, quality or environmental accident, no tax evasion, serious dishonesty or falsified data.",
    },
    advice: {
      zh: "把近三年的处罚和整改结论理成一页备查。",
      en: "Put three years of penalties and how they were settled on one page.",
    },
    clause: { zh: "第三条", en: "Article 3" },
    ...champion2023,
    confidence: "V1",
    test: {
      all: [
        { finding: "no-major-accident" },
        { finding: "no-tax-evasion" },
        { finding: "no-dishonesty-or-falsified-data" },
      ],
    },
    notExaminedAt: [],
  },
] satisfies Criterion[];
