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
      zh: "2.5 节：2002 年进入美国、英国、俄罗斯和东南亚，2008 年后转到非洲、南美",
      en: "section 2.5: in the United States, Britain, Russia and South-East Asia from 2002, then in Africa and South America from 2008",
    },
  },
  "level-at-entry": {
    answer: "high",
    basis: "implied",
    place: {
      zh: "3.1.2 节：技术水平高，美、英、俄的一些零部件不如它；表 3（CM1-3）：有技术优势。领先多少没有讲",
      en: "section 3.1.2: technology level high, some parts in the United States, Britain and Russia worse than its own; table 3, CM1-3: a technical advantage; by how much is not told",
    },
  },
  "entry-identification": {
    answer: ["clear-demand", "lead-customers", "latent-needs", "individual-wishes"],
    basis: "implied",
    place: {
      zh: "3.1.2 节：引导客户需求，重在挖掘，也关注需求明确的客户；表 3（CM1-2）：主要为一些客户定制。怎样引导没有讲",
      en: "section 3.1.2: leads demand, puts its weight on digging it out, attends to clear demand too; table 3, CM1-2: mainly custom products for some clients; how it leads is not told",
    },
  },
  "entry-market-choice": {
    answer: "mostly-customer",
    basis: "implied",
    place: {
      zh: "3.2.2 节：选肯为个性化付钱的客户，进入美、英、俄；2.5 节：也进了东南亚。要货量看不看没有讲",
      en: "section 3.2.2: clients with wishes of their own who will pay, in the United States, Britain and Russia; section 2.5: South-East Asia too; what volume weighed is not told",
    },
  },
  "entry-production-driver": {
    answer: "mostly-customer",
    basis: "printed",
    place: {
      zh: "表 3（CM1-2）：主要为一些客户定制，也做一些标准件",
      en: "table 3, CM1-2: mainly custom products for some clients, some standard parts too",
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

export const c = {
  entry: {
    ...always,
    "product-performance": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "3.1.2 节：进入时产品领先，受高端客户青睐；表 3（CM1-3）：有技术优势。领先多少没有讲",
        en: "section 3.1.2: leading products on entry, liked by high-end clients; table 3, CM1-3: a technical advantage; by how much is not told",
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
        zh: "表 3（CM1-3）：没有跟上研发的步伐；3.2.2 节：转做中低端的标准件；与国内厂家比没有讲",
        en: "table 3, CM1-3: did not keep pace; section 3.2.2: turned to standard parts for the middle and lower end; how it stood among makers in China is not told",
      },
    },
    independence: {
      answer: "low",
      basis: "implied",
      place: {
        zh: "3.1.2 节：授权终止、合作中断，短时间内难以突破，改做自己擅长的；表 3（CM1-3）：还在攻关",
        en: "section 3.1.2: licences and cooperation ended, no breakthrough in reach, so it makes what it is good at; table 3, CM1-3: still working on it",
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
        zh: "表 3（CM1-3）：行业技术发展快，没有跟上；表 4（CM2-3）：技术赶不上；落后几代没有讲",
        en: "table 3, CM1-3: its trade moved fast and it did not keep pace; table 4, CM2-3: its technology lags; by how many generations is not told",
      },
    },
    "now-client-choice": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "3.1.2 节：转选需求明确的客户，用自己擅长的产品打开销路",
        en: "section 3.1.2: turns to clients with clear demand, sells what it is good at making",
      },
    },
    "now-individual-demand": {
      answer: "lowest",
      basis: "printed",
      place: {
        zh: "表 4（CM2-3）：只能专注生产标准化的产品",
        en: "table 4, CM2-3: standard products are all it can make",
      },
    },
    "now-market-layout": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "2.5 节：发达国家市场损失殆尽；3.2.2 节：服务中低端、需求量大的客户；所占比例没有讲",
        en: "section 2.5: developed markets lost; section 3.2.2: clients of the middle and lower end with large demand; their shares are not told",
      },
    },
    "now-upgrade-driver": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "表 4（CM1-3）：从需求数据里找出要得多的产品有什么特点；讲的是生产，升级没有单讲",
        en: "table 4, CM1-3: demand data give the features of what is in large demand; said of production, upgrades are not told apart",
      },
    },
    "now-layout-weight": {
      answer: "production",
      basis: "implied",
      place: {
        zh: "3.2.2 节：大批量的标准件；3.1.2 节：靠销量保利润；投入怎样分没有讲",
        en: "section 3.2.2: standard parts in bulk; section 3.1.2: profit by volume; how resources were split is not told",
      },
    },
  },
} satisfies Coding;
