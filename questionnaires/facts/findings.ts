import type { FactSection } from "#lib/rules/fact";

const help = {
  zh: "由主管部门判断。企业只能如实承诺，不能自己认定。",
  en: "For the authority to find. The firm can only declare it truthfully.",
};

export const findings = {
  id: "findings",
  text: { zh: "由主管部门判断的事项", en: "For the authority to find" },
  help: {
    zh: "这些条件没有数字，由审核人员依据材料判断。“是”表示符合。",
    en: "Conditions without a number, judged by a person from the papers. Yes means that the condition holds.",
  },
  facts: [
    {
      id: "law-abiding",
      kind: "finding",
      text: { zh: "守法经营", en: "Abides by the law" },
      help,
    },
    {
      id: "product-class-permitted",
      kind: "finding",
      text: {
        zh: "产品（服务）不属于国家禁止、限制或淘汰类",
        en: "Products and services are not of a prohibited, restricted or eliminated class",
      },
      help: {
        zh: "对照《产业结构调整指导目录》等判断。",
        en: "Compared with the guidance catalogue for industrial restructuring.",
      },
    },
    {
      id: "no-larger-production-accident",
      kind: "finding",
      text: { zh: "近三年未发生较大以上生产安全事故", en: "No larger or worse production accident in three years" },
      help,
    },
    {
      id: "no-major-data-incident",
      kind: "finding",
      text: {
        zh: "近三年未发生重大以上网络和数据安全事件",
        en: "No major or worse network or data security incident in three years",
      },
      help,
    },
    {
      id: "no-major-environment-offence",
      kind: "finding",
      text: { zh: "近三年未发生重大环境违法行为", en: "No major environmental offence in three years" },
      help,
    },
    {
      id: "no-serious-quality-problem",
      kind: "finding",
      text: { zh: "近三年未发生严重质量问题", en: "No serious quality problem in three years" },
      help,
    },
    {
      id: "no-serious-sector-violation",
      kind: "finding",
      text: {
        zh: "近三年未发生严重违反相关行业管理规定的行为",
        en: "No serious violation of the rules of its sector in three years",
      },
      help,
    },
    {
      id: "own-truthful-application",
      kind: "finding",
      text: { zh: "自主如实申报", en: "Applies by itself and truthfully" },
      help: {
        zh: "看企业盖章的真实性承诺，并与材料核对。",
        en: "See the sealed commitment and compare it with the papers.",
      },
    },
    {
      id: "no-major-accident",
      kind: "finding",
      text: {
        zh: "近三年未发生重大安全（含网络安全、数据安全）、质量、环境污染等事故",
        en: "No major safety (network and data included), quality or environmental accident in three years",
      },
      help,
    },
    {
      id: "no-tax-evasion",
      kind: "finding",
      text: { zh: "近三年无偷漏税等违法违规行为", en: "No tax evasion or other illegal conduct in three years" },
      help,
    },
    {
      id: "no-dishonesty-or-falsified-data",
      kind: "finding",
      text: { zh: "近三年无严重失信、数据造假行为", en: "No serious dishonesty or falsified data in three years" },
      help,
    },
    {
      id: "no-recent-accident-or-dishonesty",
      kind: "finding",
      text: {
        zh: "上一年及当年未发生重大安全、重大质量事故和严重环境违法、科研严重失信行为",
        en: "No major safety or quality accident, serious environmental offence or serious research dishonesty last year or this year",
      },
      help,
    },
    {
      id: "niche-standing",
      kind: "finding",
      text: {
        zh: "主导产品在国内或国际细分市场占有率较为靠前，有一定知名度和影响力",
        en: "The main product has one of the larger shares of its niche at home or abroad and is known there",
      },
      help: {
        zh: "看占有率、排名和依据说明。条文没有给出数字。",
        en: "See share, rank and their basis. The text gives no number.",
      },
    },
    {
      id: "niche-reputation",
      kind: "finding",
      text: { zh: "主导产品享有较高知名度和影响力", en: "The main product is well known and influential" },
      help: { zh: "看品牌、客户和市场说明。", en: "See brand, customers and the account of the market." },
    },
    {
      id: "strategic-field",
      kind: "finding",
      text: {
        zh: "主导产品属于制造业核心基础零部件、核心基础元器件、关键软件、先进基础工艺、关键基础材料、产业技术基础，或属于改造提升传统产业、培育壮大新兴产业、布局建设未来产业",
        en: "The main product belongs to core basic parts, core basic components, key software, advanced basic processes, key basic materials or basic industrial technology, or to the renewal of traditional, growth of emerging or preparation of future industries",
      },
      help: { zh: "看主导产品代码和领域说明。", en: "See the product code and the account of its field." },
    },
    {
      id: "key-link-resilience",
      kind: "finding",
      text: {
        zh: "位于产业链关键环节，对提升产业链供应链韧性和安全水平有作用",
        en: "Stands at a key link of the industrial chain and makes it more resilient and secure",
      },
      help: {
        zh: "看替代进口的数量、配套的龙头企业等事实，不看形容词。",
        en: "Look for facts: imports replaced, lead firms supplied; not for adjectives.",
      },
    },
    {
      id: "key-link-gap",
      kind: "finding",
      text: {
        zh: "位于产业链关键环节，围绕重点产业链实现关键基础技术和产品的产业化应用，发挥补短板、锻长板、填空白的作用",
        en: "Stands at a key link of an important chain with key basic technology in industrial use, and mends a weakness, builds a strength or fills a gap",
      },
      help: {
        zh: "看替代进口的数量、配套的龙头企业等事实，不看形容词。",
        en: "Look for facts: imports replaced, lead firms supplied; not for adjectives.",
      },
    },
    {
      id: "product-in-priority-field",
      kind: "finding",
      text: {
        zh: "主导产品原则上属于工业六基、制造强国战略十大重点产业领域或网络强国建设领域",
        en: "The main product belongs in principle to the six industrial bases, the ten priority industries or the building of a strong network country",
      },
      help: { zh: "看主导产品代码和领域说明。", en: "See the product code and the account of its field." },
    },
    {
      id: "product-quality-leading",
      kind: "finding",
      text: {
        zh: "产品质量精良，工艺国际先进，关键性能指标达到国际同类产品领先水平",
        en: "The product is of fine quality, its process internationally advanced, its key performance leading among its kind in the world",
      },
      help: { zh: "看检测报告和对比材料。", en: "See test reports and comparisons." },
    },
    {
      id: "energy-use-advanced",
      kind: "finding",
      text: {
        zh: "单位产品能耗达到能耗限额标准先进值",
        en: "Energy use per product reaches the advanced value of the norm",
      },
      help: { zh: "看能耗限额标准和检测数据。", en: "See the norm and the measurements." },
    },
    {
      id: "innovation-leading",
      kind: "finding",
      text: {
        zh: "研发投入强度行业领先，拥有高水平研发机构和核心自主知识产权",
        en: "R&D intensity leads the industry, with an R&D body of high level and core rights of its own",
      },
      help: { zh: "看研发费用、机构和知识产权材料。", en: "See R&D spending, bodies and rights." },
    },
    {
      id: "international-and-performing",
      kind: "finding",
      text: {
        zh: "实施国际化经营和品牌战略，经营业绩行业领先",
        en: "Works internationally with its brand, and its results lead the industry",
      },
      help: { zh: "看出口、海外布局、品牌和利润材料。", en: "See exports, presence abroad, brand and profits." },
    },
  ],
} satisfies FactSection;
