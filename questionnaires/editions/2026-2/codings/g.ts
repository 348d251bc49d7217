import type { CodedAnswer, Coding } from "#lib/instrument/coding";

/** What does not change from one snapshot to the next: the firm, and how it went abroad. */
const always = {
  trade: {
    answer: "electronics-communications",
    basis: "printed",
    place: {
      zh: "2.5 节：交换机、视频终端、编解码设备",
      en: "section 2.5: switches, video terminals and codecs",
    },
  },
  "foreign-sales": {
    answer: "now",
    basis: "printed",
    place: {
      zh: "2.5 节：2006 年进入东南亚、南美，此后一直在卖",
      en: "section 2.5: in South-East Asia and South America since 2006",
    },
  },
  "level-at-entry": {
    answer: "highest",
    basis: "implied",
    place: {
      zh: "3.1.3 节：在海外一直领先；表 3（GM1-3）：一流，领先其他企业很多；与哪些品牌比没有讲",
      en: "section 3.1.3: always in the lead abroad; table 3, GM1-3: first-rate, far ahead of others; against which brands is not told",
    },
  },
  "entry-identification": {
    answer: ["lead-customers", "latent-needs", "individual-wishes"],
    basis: "implied",
    place: {
      zh: "3.1.3 节：吃透需求数据，引着客户买；表 3（GM1-4）：很多产品是定制的。怎样引导没有讲",
      en: "section 3.1.3: analyses and digs into demand data, leads clients’ buying; table 3, GM1-4: many products made to order; how it leads is not told",
    },
  },
  "entry-production-driver": {
    answer: "mostly-customer",
    basis: "implied",
    place: {
      zh: "表 3（GM1-4）：很多产品是定制的；表 4（GM1-4）：从需求到设计、生产，用数据相连",
      en: "table 3, GM1-4: many products made to order; table 4, GM1-4: data link demand, design and production",
    },
  },
  "entry-focus": {
    answer: "mostly-customer",
    basis: "implied",
    place: {
      zh: "3.2.4 节：客户对设备有超高要求；表 4（GM1-3）却说不在意是不是高端客户，只看产品",
      en: "section 3.2.4: clients with very high demands; yet table 4, GM1-3: not whether they are high-end, but the product needed",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const g = {
  entry: {
    ...always,
    "product-performance": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.1.3 节：在海外一直领先；表 3（GM1-3）：一流，领先其他企业很多；与哪些品牌比没有讲",
        en: "section 3.1.3: always in the lead abroad; table 3, GM1-3: first-rate, far ahead of others; against which brands is not told",
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
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.1.3 节：在海外一直领先；表 3（GM1-3）：一流，领先其他企业很多；与哪些品牌比没有讲",
        en: "section 3.1.3: always in the lead abroad; table 3, GM1-3: first-rate, far ahead of others; against which brands is not told",
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
        zh: "3.2.4 节：选定高端市场有个性化需求的客户来服务；表 3（GM1-2、GM4）：客户要求高",
        en: "section 3.2.4: serves high-end clients with wishes of their own; table 3, GM1-2, GM4: they ask much",
      },
    },
    "now-latent-demand": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "3.1.3 节：持续挖掘需求数据；表 4（GM1-3）：用来定新技术往哪走",
        en: "section 3.1.3: keeps digging into demand data; table 4, GM1-3: which steer the research on new technology",
      },
    },
    "now-market-layout": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "2.5 节：北美、欧洲；3.2.4 节：高端客户；原有市场占多少没有讲",
        en: "section 2.5: North America and Europe; section 3.2.4: high-end clients; what share the earlier markets keep is not told",
      },
    },
    "now-upgrade-driver": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "2.5 节：客户的需求数据驱动研发、设计和生产；表 4（GM1-4）：满足更多个性化需求；所占比例没有讲",
        en: "section 2.5: clients’ data drive research, design and production; table 4, GM1-4: meets more individual needs; their share is not told",
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
