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
      zh: "2.5 节：2006 年进入日本、韩国、德国，2012 年后转到东南亚、非洲、南美",
      en: "section 2.5: in Japan, South Korea and Germany from 2006, then in South-East Asia, Africa and South America from 2012",
    },
  },
  "level-at-entry": {
    answer: "high",
    basis: "implied",
    place: {
      zh: "3.1.2 节：技术水平高；表 3（DM1-2、DM5）：觉得有技术优势，就去开拓海外。领先多少没有讲",
      en: "section 3.1.2: technology level high; table 3, DM1-2, DM5: felt a technical advantage and went abroad; by how much is not told",
    },
  },
  "entry-identification": {
    answer: ["clear-demand", "lead-customers", "latent-needs", "individual-wishes"],
    basis: "implied",
    place: {
      zh: "3.1.2 节：引导客户需求，重在挖掘，也关注需求明确的客户；表 3（DM1-3、DM5）：为一些客户定制；表 4（DM1-5）：挖掘、分析和预测需求。怎样引导没有讲",
      en: "section 3.1.2: leads demand, puts its weight on digging it out, attends to clear demand too; table 3, DM1-3, DM5: custom products for some clients; table 4, DM1-5: digs, analyses and forecasts; how it leads is not told",
    },
  },
  "entry-market-choice": {
    answer: "customer",
    basis: "implied",
    place: {
      zh: "3.2.2 节：选支付意愿高的客户，进入日本、韩国、德国",
      en: "section 3.2.2: clients willing to pay, in Japan, South Korea and Germany",
    },
  },
  "entry-production-driver": {
    answer: "mostly-customer",
    basis: "implied",
    place: {
      zh: "表 3（DM1-3、DM5）：为一些客户定制，也有低端标准品；3.2.2 节：为韩、日、德的客户定制。各占多少没有讲",
      en: "table 3, DM1-3, DM5: custom products for some clients, simple standard ones too; section 3.2.2: custom products for clients in South Korea, Japan and Germany; their shares are not told",
    },
  },
  "entry-focus": {
    answer: "mostly-customer",
    basis: "implied",
    place: {
      zh: "3.2.2 节：为愿意付高价的客户定制，利润高",
      en: "section 3.2.2: custom products for clients willing to pay, at a high profit",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const d = {
  entry: {
    ...always,
    "product-performance": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "3.1.2 节：进入时产品领先，在韩、日、德受欢迎；表 3（DM1-2、DM5）：有技术优势。领先多少没有讲",
        en: "section 3.1.2: leading products on entry, welcome in South Korea, Japan and Germany; table 3, DM1-2, DM5: a technical advantage; by how much is not told",
      },
    },
    "core-technology-developer": {
      answer: "middle",
      basis: "implied",
      place: {
        zh: "3.1.2 节：起初核心技术多半是拿授权，或者同国外企业一起研发；由谁牵头没有讲",
        en: "section 3.1.2: at first mainly by licence or by joint development with foreign firms; who led is not told",
      },
    },
    "projects-with-patents": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
  },
  later: {
    ...always,
    "product-performance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "表 3（DM1-5）：没有跟上技术发展，高端成了低端；3.1.2 节：产品性能下降；与国内厂家比没有讲",
        en: "table 3, DM1-5: did not go along with the technology and fell from high end to low; section 3.1.2: performance declined; how it stood among makers in China is not told",
      },
    },
    independence: {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.2 节：授权终止、合作中断后产品性能下降，短时间内难以突破",
        en: "section 3.1.2: once licences and cooperation ended performance declined, with no breakthrough in reach",
      },
    },
    "projects-with-patents": {
      answer: "low",
      basis: "judged",
      place: {
        zh: "3.1.2 节只用文字说技术能力弱；这一级是照此定的，原文没有讲",
        en: "section 3.1.2 only says in words that capability is weak; the level is placed by that, the text tells nothing of it",
      },
    },
    "generation-pace": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "2.5 节：同行实现多项突破；表 3（DM1-5）：没有跟上技术发展；落后几代没有讲",
        en: "section 2.5: others broke through; table 3, DM1-5: did not go along with the technology; by how many generations is not told",
      },
    },
    "now-client-choice": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.1.2 节：转选需求明确的客户；3.2.2 节：需求量大的客户",
        en: "section 3.1.2: turns to clients with clear demand; section 3.2.2: with large demand",
      },
    },
    "now-individual-demand": {
      answer: "lowest",
      basis: "printed",
      place: {
        zh: "表 4（DM1-4）：技术实力已撑不起个性化定制",
        en: "table 4, DM1-4: its technology no longer carries custom work",
      },
    },
    "now-market-layout": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "2.5 节：发达国家市场几乎全丢，转向东南亚、非洲、南美；3.2.2 节：大规模标准件；所占比例没有讲",
        en: "section 2.5: almost all developed markets lost, on to South-East Asia, Africa and South America; section 3.2.2: standard parts on a large scale; their shares are not told",
      },
    },
    "now-upgrade-driver": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "表 4（DM1-5）：标准品也要看需求数据；3.2.2 节：大规模标准件；升级没有单讲",
        en: "table 4, DM1-5: demand data serve standard products; section 3.2.2: standard parts on a large scale; upgrades are not told apart",
      },
    },
    "now-layout-weight": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "3.2.2 节：大规模标准件；3.1.2 节：靠销量保利润；投入怎样分没有讲",
        en: "section 3.2.2: standard parts on a large scale; section 3.1.2: profit by volume; how resources were split is not told",
      },
    },
  },
} satisfies Coding;
