import type { Coding } from "#lib/instrument/coding";

export const b = {
  entry: {
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
        zh: "2.5 节：2006 年进入中东，2008 年退出",
        en: "section 2.5: in the Middle East from 2006, left in 2008",
      },
    },
    "product-performance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.1 节：技术水平低；表 3（BM1-3）：技术实力不强；表 3（BM1-2）：在国际市场上竞争力弱。合不合标准没有讲",
        en: "section 3.1.1: technology level low; table 3, BM1-3: not strong in technology; BM1-2: weak abroad; whether up to standard is not told",
      },
    },
    "core-technology-owner": {
      answer: "lowest",
      basis: "judged",
      place: {
        zh: "3.1.1 节只说技术水平低；这一级是照此定的，2.2 节却说入选企业都有自己的核心技术",
        en: "section 3.1.1 only says that the level is low, and the answer is placed by that; section 2.2 says that every firm owned its core technology",
      },
    },
    "level-at-entry": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.1 节：技术水平低；表 3（BM1-2）：在国际市场上竞争力弱。与国内同行比没有讲",
        en: "section 3.1.1: technology level low; table 3, BM1-2: weak abroad; how it stood among makers in China is not told",
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
      basis: "implied",
      place: {
        zh: "3.1.1 节：客户要升级换代，它短时间内难以突破；落后几代没有讲",
        en: "section 3.1.1: its clients moved on to better equipment and it could not follow in time; by how many generations is not told",
      },
    },
    "entry-identification": {
      answer: ["clear-demand", "evident-clients"],
      basis: "implied",
      place: {
        zh: "3.1.1 节：不培养需求，客户需求与自己的产品完全匹配；表 3（BM1-3）：中东刚好需要。规格由谁定没有讲",
        en: "section 3.1.1: cultivates no demand; the need matched its products completely; table 3, BM1-3: the Middle East happened to want them; who sets the specification is not told",
      },
    },
    "entry-market-choice": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "3.1.1 节、3.2.1 节：中东需要大量通信设备，需求明确",
        en: "sections 3.1.1 and 3.2.1: the Middle East, where demand was large and clear",
      },
    },
    "entry-production-driver": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "3.2.1 节：从需求数据里看哪种好卖、自己又能做；表 4（BM1-3）：看需求数据，有针对性地生产",
        en: "section 3.2.1: demand data tell what sells and can be made; table 4, BM1-3: demand data aim its production",
      },
    },
    "entry-focus": {
      answer: "production",
      basis: "printed",
      place: {
        zh: "3.1.1 节：求性价比和销量",
        en: "section 3.1.1: value for money and volume",
      },
    },
  },
} satisfies Coding;
