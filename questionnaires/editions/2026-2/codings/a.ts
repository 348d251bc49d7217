import type { CodedAnswer, Coding } from "#lib/instrument/coding";

/** What does not change from one snapshot to the next: the firm, and how it went abroad. */
const always = {
  trade: {
    answer: "vehicle-parts",
    basis: "printed",
    place: {
      zh: "2.5 节：汽车轴承，属汽车零部件领域",
      en: "section 2.5: car bearings, in the field of car parts",
    },
  },
  "foreign-sales": {
    answer: "now",
    basis: "printed",
    place: {
      zh: "2.5 节：2002 年进入东南亚、中东，此后一直在卖",
      en: "section 2.5: in South-East Asia and the Middle East since 2002",
    },
  },
  "level-at-entry": {
    answer: "low",
    basis: "implied",
    place: {
      zh: "3.1.1 节：技术水平低；表 3（AM1、AM3-5）：论技术，在海外不占优。与国内同行比没有讲",
      en: "section 3.1.1: technology level low; table 3, AM1, AM3-5: no technical advantage abroad; how it stood among makers in China is not told",
    },
  },
  "entry-identification": {
    answer: ["clear-demand", "evident-clients"],
    basis: "implied",
    place: {
      zh: "3.1.1 节：不培养需求，挑明摆着要买的客户；表 3（AM1、AM3-5）：需求量大的就做。规格由谁定没有讲",
      en: "section 3.1.1: cultivates no demand, picks clients who plainly want to buy; table 3, AM1, AM3-5: makes what is in large demand; who sets the specification is not told",
    },
  },
  "entry-market-choice": {
    answer: "production",
    basis: "implied",
    place: {
      zh: "3.1.1 节：看到当地汽车产业成长快、有需求，才选定几个国家",
      en: "section 3.1.1: picks countries whose car industries grow fast and show demand",
    },
  },
  "entry-production-driver": {
    answer: "production",
    basis: "printed",
    place: {
      zh: "表 4（AM1-4）：分析需求数据，找出需求多、自己又能做的",
      en: "table 4, AM1-4: demand data show what many want and it can make",
    },
  },
  "entry-focus": {
    answer: "production",
    basis: "printed",
    place: {
      zh: "3.1.1 节：求性价比和销量；表 3（AM1、AM3-5）：价格是优势",
      en: "section 3.1.1: value for money and volume; table 3, AM1, AM3-5: price is its advantage",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const a = {
  entry: {
    ...always,
    "product-performance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.1 节：技术水平低，竞争力弱；表 3（AM1-4）：做中低端产品。合不合标准没有讲",
        en: "section 3.1.1: low level, weak competitiveness; table 3, AM1-4: products of the middle and lower end; whether up to standard is not told",
      },
    },
    "core-technology-developer": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "表 3（AM1-5）：引进一些技术；3.2.1 节：核心部件由跨国公司垄断",
        en: "table 3, AM1-5: brings in some technology; section 3.2.1: multinationals monopolise the core parts",
      },
    },
    "core-technology-owner": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "3.2.1 节：卖标准件，核心部件由跨国公司垄断；2.2 节却说入选企业都有自己的核心技术",
        en: "section 3.2.1: sells standard parts, multinationals monopolise the core parts; yet section 2.2: every firm chosen owned its core technology",
      },
    },
    "projects-with-patents": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.1 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.1 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.1 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.1 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
  },
  later: {
    ...always,
    "product-performance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.1 节：核心技术、工艺和设计仍落后于领先企业，专注中低端；与国内厂家比没有讲",
        en: "section 3.1.1: still behind the leaders in core technology, process and design, at the middle and lower end; how it stood among makers in China is not told",
      },
    },
    "hardest-approval": {
      answer: "domestic",
      basis: "implied",
      place: {
        zh: "3.1.1 节：通过了相关行业的标准认证；名称、国内还是国外的没有讲",
        en: "section 3.1.1: passed the certification of its industry; its name, and whether Chinese or foreign, is not told",
      },
    },
    "core-technology-developer": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "表 3（AM1-5）：引进一些技术；3.2.1 节：核心部件由跨国公司垄断",
        en: "table 3, AM1-5: brings in some technology; section 3.2.1: multinationals monopolise the core parts",
      },
    },
    "core-technology-owner": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "3.2.1 节：卖标准件，核心部件由跨国公司垄断；2.2 节却说入选企业都有自己的核心技术",
        en: "section 3.2.1: sells standard parts, multinationals monopolise the core parts; yet section 2.2: every firm chosen owned its core technology",
      },
    },
    "projects-with-patents": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.1 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.1 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.1 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.1 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
    "now-client-choice": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.1.1 节：选明摆着要买的客户，尽量找有需求的卖",
        en: "section 3.1.1: clients who plainly want to buy; sells wherever there is a need",
      },
    },
    "now-lead-demand": {
      answer: "lowest",
      basis: "printed",
      place: {
        zh: "3.1.1 节：始终跟着需求走，没有做到引领",
        en: "section 3.1.1: follows demand, never leads it",
      },
    },
    "now-individual-demand": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "3.2.1 节：持续专注需求量大的标准件；表 4（AM1-5）：按市场而不是按客户",
        en: "section 3.2.1: keeps to standard parts in large demand; table 4, AM1-5: aims at markets, not at single clients",
      },
    },
    "now-market-layout": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "3.1.1 节：专注中低端国际市场；所占比例没有讲",
        en: "section 3.1.1: keeps to the middle and lower end abroad; the share is not told",
      },
    },
    "now-upgrade-driver": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "表 4（AM1-5）：由整个市场的需求数据驱动生产；升级没有单讲",
        en: "table 4, AM1-5: production is driven by data on whole markets; upgrades are not told apart",
      },
    },
    "now-layout-weight": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "3.2.1 节：需求量大的标准件；一处份额下降就转到别处卖；投入怎样分没有讲",
        en: "section 3.2.1: standard parts in large demand; where share falls it sells elsewhere; how resources were split is not told",
      },
    },
  },
} satisfies Coding;
