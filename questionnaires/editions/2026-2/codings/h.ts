import type { CodedAnswer, Coding } from "#lib/instrument/coding";

/** What does not change from one snapshot to the next: the firm, and how it went abroad. */
const always = {
  trade: {
    answer: "special-equipment",
    basis: "printed",
    place: {
      zh: "2.5 节：真空烧结炉、熔炼铸片炉等",
      en: "section 2.5: vacuum furnaces for sintering and casting",
    },
  },
  "foreign-sales": {
    answer: "now",
    basis: "printed",
    place: {
      zh: "2.5 节：2008 年进入韩国、日本，此后一直在卖",
      en: "section 2.5: in South Korea and Japan since 2008",
    },
  },
  "level-at-entry": {
    answer: "high",
    basis: "implied",
    place: {
      zh: "表 3（HM1-2）：自创立起，技术就在业内前列；3.1.3 节：始终领先；与哪些品牌比没有讲",
      en: "table 3, HM1-2: among the best of its trade since it was founded; section 3.1.3: always in the lead; against which brands is not told",
    },
  },
  "entry-identification": {
    answer: ["lead-customers", "latent-needs", "individual-wishes"],
    basis: "implied",
    place: {
      zh: "3.1.3 节：吃透需求数据，引着客户买，进入时就为客户定制；表 3（HM1、HM3）：几乎都是定制。怎样引导没有讲",
      en: "section 3.1.3: analyses and digs into demand data, leads clients’ buying, custom products from the start; table 3, HM1, HM3: almost everything to measure; how it leads is not told",
    },
  },
  "entry-market-choice": {
    answer: "customer",
    basis: "implied",
    place: {
      zh: "3.2.4 节：直接进入韩国、日本的高端市场",
      en: "section 3.2.4: straight to the high end in South Korea and Japan",
    },
  },
  "entry-production-driver": {
    answer: "customer",
    basis: "printed",
    place: {
      zh: "表 3（HM1、HM3）：所有产品几乎都为客户量身定制；表 4（HM1-3）：只有一些标准单元件",
      en: "table 3, HM1, HM3: almost everything made to measure; table 4, HM1-3: only some standard units",
    },
  },
  "entry-focus": {
    answer: "customer",
    basis: "implied",
    place: {
      zh: "3.1.3 节：为高端客户定制；表 3（HM2-3）：需求量大的客户承受不了价格",
      en: "section 3.1.3: custom products for high-end clients; table 3, HM2-3: clients with large demand cannot afford the price",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const h = {
  entry: {
    ...always,
    "product-performance": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "表 3（HM1-2）：自创立起，技术就在业内前列；3.1.3 节：始终领先；与哪些品牌比没有讲",
        en: "table 3, HM1-2: among the best of its trade since it was founded; section 3.1.3: always in the lead; against which brands is not told",
      },
    },
    "core-technology-developer": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "表 3（HM1-3）：一直注重研发，团队结构合理",
        en: "table 3, HM1-3: weight on R&D throughout, a well-composed team",
      },
    },
    "core-technology-owner": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "2.2 节：入选企业都有自己的核心技术；有没有共有人没有讲",
        en: "section 2.2: every firm chosen owned its core technology; a co-owner is not told of",
      },
    },
    "projects-with-patents": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.3 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.3 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.3 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.3 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
  },
  later: {
    ...always,
    "product-performance": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "表 3（HM1-2）：自创立起，技术就在业内前列；3.1.3 节：始终领先；与哪些品牌比没有讲",
        en: "table 3, HM1-2: among the best of its trade since it was founded; section 3.1.3: always in the lead; against which brands is not told",
      },
    },
    "core-technology-developer": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "表 3（HM1-3）：一直注重研发，团队结构合理",
        en: "table 3, HM1-3: weight on R&D throughout, a well-composed team",
      },
    },
    "core-technology-owner": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "2.2 节：入选企业都有自己的核心技术；有没有共有人没有讲",
        en: "section 2.2: every firm chosen owned its core technology; a co-owner is not told of",
      },
    },
    "projects-with-patents": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.3 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.3 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.3 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.3 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
    "now-client-choice": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "3.2.4 节：选定高端市场有个性化需求的客户来服务",
        en: "section 3.2.4: serves high-end clients with wishes of their own",
      },
    },
    "now-latent-demand": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "3.1.3 节：持续挖掘需求数据，用于产品生产，并预测新一轮技术",
        en: "section 3.1.3: keeps digging into demand data for its products and foresees the next round of technology",
      },
    },
    "now-individual-demand": {
      answer: "highest",
      basis: "printed",
      place: {
        zh: "表 3（HM1、HM3）：所有产品几乎都为客户量身定制",
        en: "table 3, HM1, HM3: almost everything made to measure",
      },
    },
    "now-market-layout": {
      answer: "customer",
      basis: "implied",
      place: {
        zh: "3.2.4 节：加拿大、美国、德国、英国等十余个发达国家，高端客户；所占比例没有讲",
        en: "section 3.2.4: high-end clients in more than ten developed countries, among them Canada, the United States, Germany and Britain; their share is not told",
      },
    },
    "now-upgrade-driver": {
      answer: "customer",
      basis: "implied",
      place: {
        zh: "表 4（HM1-3）：最大限度个性化生产，把个性化需求拆成模块再组合；升级没有单讲",
        en: "table 4, HM1-3: individual production to the greatest extent, wishes split into modules and recombined; upgrades are not told apart",
      },
    },
    "now-layout-weight": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "3.2.4 节：柔性生产线、大规模定制和品牌；所占比例没有讲",
        en: "section 3.2.4: flexible lines, mass customisation and the brand; their share is not told",
      },
    },
  },
} satisfies Coding;
