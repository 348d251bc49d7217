import type { CodedAnswer, Coding } from "#lib/instrument/coding";

/** What does not change from one snapshot to the next: the firm, and how it went abroad. */
const always = {
  trade: {
    answer: "special-equipment",
    basis: "printed",
    place: {
      zh: "2.5 节：采矿、给矿、破碎、筛分设备",
      en: "section 2.5: equipment to mine, feed, crush and screen ore",
    },
  },
  "foreign-sales": {
    answer: "now",
    basis: "printed",
    place: {
      zh: "2.5 节：2008 年进入非洲、南美，此后一直在卖",
      en: "section 2.5: in Africa and South America since 2008",
    },
  },
  "level-at-entry": {
    answer: "low",
    basis: "implied",
    place: {
      zh: "3.1.2 节：技术水平低，相对优势只是对非洲、南美市场而言；与国内同行比没有讲",
      en: "section 3.1.2: technology level low; its relative advantage was in Africa and South America; how it stood among makers in China is not told",
    },
  },
  "entry-identification": {
    answer: ["clear-demand", "evident-clients"],
    basis: "implied",
    place: {
      zh: "3.1.2 节：接的是客户摆明了的需求，去技术要求低的市场，要不要当地认证没有讲，没有勾；表 3（FM1-3、FM1-5）：哪里需要就卖给谁，下单就生产",
      en: "section 3.1.2: meets demand that clients plainly show, in markets of low technical demands, of local approval nothing is told and the box is left empty; table 3, FM1-3: sells where there is a need; FM1-5: produces to the order",
    },
  },
  "entry-market-choice": {
    answer: "production",
    basis: "implied",
    place: {
      zh: "表 3（FM1-3）：先进入国际市场，哪里需要就卖到哪里",
      en: "table 3, FM1-3: to get abroad first, and sell wherever there is a need",
    },
  },
  "entry-production-driver": {
    answer: "production",
    basis: "implied",
    place: {
      zh: "3.2.3 节：把标准化产品卖给合适的客户；表 3（FM1-5）：客户下单就生产",
      en: "section 3.2.3: standard products for clients whom they suit; table 3, FM1-5: an order, and it produces",
    },
  },
  "entry-focus": {
    answer: "production",
    basis: "printed",
    place: {
      zh: "3.2.3 节：靠走量获利",
      en: "section 3.2.3: profit by volume",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const f = {
  entry: {
    ...always,
    "product-performance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.2 节：技术水平低，在非洲、南美才有相对优势；合不合标准没有讲",
        en: "section 3.1.2: technology level low, an advantage only relative to Africa and South America; whether up to standard is not told",
      },
    },
    "core-technology-owner": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "3.2.3 节：卖标准化产品；3.1.2 节：核心技术是后来才突破的",
        en: "section 3.2.3: standard products; section 3.1.2: the core technology was broken through only later",
      },
    },
    "projects-with-patents": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
  },
  later: {
    ...always,
    "product-performance": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "3.1.2 节：与 E 企业不相上下；3.2.3 节：受高端客户好评；与国际一流品牌比没有讲",
        en: "section 3.1.2: level with firm E; section 3.2.3: praised by high-end clients; a comparison with top foreign brands is not told",
      },
    },
    "hardest-approval": {
      answer: "hardest-of-trade",
      basis: "printed",
      place: {
        zh: "3.1.2 节：过了“澳标”，国际上最严的标准",
        en: "section 3.1.2: passed the Australian standard, the strictest in the world",
      },
    },
    "core-technology-owner": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.2.3 节：积累了一系列关键技术；2.2 节：有自己的核心技术；有没有共有人没有讲",
        en: "section 3.2.3: built up a series of key technologies; section 2.2: owns its core technology; a co-owner is not told of",
      },
    },
    "projects-with-patents": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力强；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is strong; the level is placed by that, the text tells nothing of it",
      },
    },
    "universities-depth": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.2 节：重视与科研院所合作；做到哪一步没有讲，按最少的填",
        en: "section 3.1.2: values work with research institutes; how far it goes is not told, and the least is taken",
      },
    },
    "now-client-choice": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.2 节：迈向高端，为客户定制；表 3（FM1、FM3-6）：各种需求都能满足；所占比例没有讲",
        en: "section 3.1.2: moves to the high end with custom products; table 3, FM1, FM3-6: can meet needs of every kind; their shares are not told",
      },
    },
    "now-latent-demand": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "3.2.3 节：分析、挖掘客户的个性化需求，驱动生产；研发参不参加没有讲",
        en: "section 3.2.3: individual demand analysed and dug out, and it drives production; whether R&D takes part is not told",
      },
    },
    "now-market-layout": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "2.5 节、3.2.3 节：加拿大、德国、澳大利亚的高端客户；所占比例没有讲",
        en: "sections 2.5 and 3.2.3: high-end clients in Canada, Germany and Australia; their share is not told",
      },
    },
    "now-upgrade-driver": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "表 4（FM1-6）：与客户时时沟通；表 4（FM3-5）：也为客户定制产品、成套设备和流程；所占比例没有讲",
        en: "table 4, FM1-6: constant talk with clients; FM3-5: also custom products, sets and processes; their share is not told",
      },
    },
    "now-layout-weight": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "3.2.3 节：定制设备和采矿流程设计，做出了品牌；表 4（FM3-5）：也为客户定制；所占比例没有讲",
        en: "section 3.2.3: custom machines and process design, a name of its own; table 4, FM3-5: also custom products; their share is not told",
      },
    },
  },
} satisfies Coding;
