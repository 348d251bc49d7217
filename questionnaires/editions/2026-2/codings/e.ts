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
      zh: "2.5 节：2004 年进入东南亚、南美，此后一直在卖",
      en: "section 2.5: in South-East Asia and South America since 2004",
    },
  },
  "level-at-entry": {
    answer: "low",
    basis: "implied",
    place: {
      zh: "3.1.2 节：技术水平低；表 3（EM1-2）：刚进入时技术很差。与国内同行比没有讲",
      en: "section 3.1.2: technology level low; table 3, EM1-2: very poor technology on entry; how it stood among makers in China is not told",
    },
  },
  "entry-identification": {
    answer: ["clear-demand", "evident-clients"],
    basis: "implied",
    place: {
      zh: "3.1.2 节：接的是客户摆明了的需求，去技术要求低的市场，要不要当地认证没有讲，没有勾；表 4（EM1-3）：谁要就卖给谁",
      en: "section 3.1.2: meets demand that clients plainly show, in markets of low technical demands, of local approval nothing is told and the box is left empty; table 4, EM1-3: sells to whoever wants its products",
    },
  },
  "entry-market-choice": {
    answer: "production",
    basis: "printed",
    place: {
      zh: "表 4（EM1-3）：从需求数据看哪些国家需求量大、愿意买",
      en: "table 4, EM1-3: demand data show in which countries much is wanted and will be bought",
    },
  },
  "entry-production-driver": {
    answer: "production",
    basis: "printed",
    place: {
      zh: "3.1.2 节：从各国客户的需求数据里提炼共性",
      en: "section 3.1.2: condenses what the data of clients abroad have in common",
    },
  },
  "entry-focus": {
    answer: "production",
    basis: "printed",
    place: {
      zh: "表 3（EM1-3）：薄利多销；3.2.3 节：靠走量获利",
      en: "table 3, EM1-3: small margins, large volume; section 3.2.3: profit by volume",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const e = {
  entry: {
    ...always,
    "product-performance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "表 3（EM1-2）：刚进入时技术很差；3.1.2 节：技术水平低。合不合标准没有讲",
        en: "table 3, EM1-2: very poor technology on entry; section 3.1.2: technology level low; whether up to standard is not told",
      },
    },
    "core-technology-owner": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "3.2.3 节：卖标准单元件；3.1.2 节：核心技术是后来才突破的",
        en: "section 3.2.3: standard parts; section 3.1.2: the core technology was broken through only later",
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
        zh: "3.1.2 节：有些产品赶上或超过了国际领先者；是不是主导产品没有讲",
        en: "section 3.1.2: some products at or above the international lead; whether the main one is not told",
      },
    },
    "core-technology-developer": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.1.2 节：连续攻下多项行业重点、难点技术；是不是与院所合攻没有讲",
        en: "section 3.1.2: solved one hard problem of its trade after another; whether with institutes is not told",
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
        zh: "表 3（EM1-2）：也做起高端市场，按客户要求来做；所占比例没有讲",
        en: "table 3, EM1-2: comes to aim at the high end too, with custom products; their share is not told",
      },
    },
    "now-latent-demand": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "2.5 节、3.2.3 节：不断挖掘、分析客户的个性化需求，驱动生产；研发参不参加没有讲",
        en: "sections 2.5 and 3.2.3: keeps digging out and analysing individual demand, which drives production; whether R&D takes part is not told",
      },
    },
    "now-market-layout": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "3.2.3 节：远销美国、德国、英国；表 3（EM1-2）：也开始瞄准高端；所占比例没有讲",
        en: "section 3.2.3: sells to the United States, Germany and Britain; table 3, EM1-2: aims at the high end too; its share is not told",
      },
    },
    "now-upgrade-driver": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "2.5 节：个性化需求驱动生产；表 4（EM1-3）：也为一些客户定制；所占比例没有讲",
        en: "section 2.5: individual demand drives production; table 4, EM1-3: also builds to order for some clients; their share is not told",
      },
    },
    "now-layout-weight": {
      answer: "mostly-customer",
      basis: "implied",
      place: {
        zh: "表 3（EM1-3）：进高端为的是产品领先和品牌；表 4（EM1-3）：也为一些客户定制；所占比例没有讲",
        en: "table 3, EM1-3: the high end stands for leading products and the brand; table 4, EM1-3: also builds to order for some clients; their share is not told",
      },
    },
  },
} satisfies Coding;
