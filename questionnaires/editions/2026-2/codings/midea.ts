import type { Coding } from "#lib/instrument/coding";

export const midea = {
  now: {
    trade: {
      answer: "electrical-appliances",
      basis: "printed",
      place: {
        zh: "3.1 节：家用电器",
        en: "section 3.1: home appliances",
      },
    },
    "foreign-sales": {
      answer: "now",
      basis: "printed",
      place: {
        zh: "3.1 节：业务遍及 200 多个国家和地区；4.2.3 节",
        en: "section 3.1: business in more than 200 countries and regions; section 4.2.3",
      },
    },
    "home-government-contact": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "4.1 节只说关系长久稳固，3.1 节说政府网络健全；这一级是照此定的，多久联系一次没有讲",
        en: "section 4.1 only says that relations are long-standing and solid, section 3.1 that the network is sound; the level is placed by that, how often they meet is not told",
      },
    },
    "host-government-contact": {
      answer: "high",
      basis: "judged",
      place: {
        zh: "4.1 节、表 3 只说当地政府配合它的投资，2023 年有巴西的市政府；3.1 节说政府网络健全。这一级是照此定的，多久联系一次没有讲",
        en: "section 4.1 and table 3 only say that host governments cooperate in its investments, a Brazilian municipality in 2023, and section 3.1 that the network is sound; the level is placed by that, how often they meet is not told",
      },
    },
    "government-ties": {
      answer: ["home-local", "host-local"],
      basis: "implied",
      place: {
        zh: "4.1 节：与当地政府关系良好，近三年的没有单列；表 3：2023 年巴西 Pouso Alegre 市政府。创始人的公职没有写年份，援助尼泊尔是 2015 年，都没有勾",
        en: "section 4.1: on good terms with local government, the last three years not told apart; table 3: municipality of Pouso Alegre, 2023. The founder’s offices have no year and the aid to Nepal was in 2015: neither is ticked",
      },
    },
    "government-gains": {
      answer: ["subsidies", "policy-backing", "host-infrastructure"],
      basis: "implied",
      place: {
        zh: "4.1 节、图 1：补贴总体上升，海外政府配合加快基础设施；第 6 节：补贴和政策支持。近三年的没有单列",
        en: "section 4.1, figure 1: subsidies rising overall, host governments speed up infrastructure; section 6: subsidies and policy backing; the last three years are not told apart",
      },
    },
    "associations-role": {
      answer: "middle",
      basis: "implied",
      place: {
        zh: "4.2.2 节：骨干成员，积极参加行业峰会；承担什么工作没有讲",
        en: "section 4.2.2: core member, active in industry summits; what work it does is not told",
      },
    },
    "other-enterprises-depth": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "4.2.3 节：合资、参股、控股，关系长期稳固；近一年的没有单列",
        en: "section 4.2.3: joint ventures and holdings, relations long and solid; the last year is not told apart",
      },
    },
    "business-ties": {
      answer: ["association-national", "association-local", "association-alliance", "joint-venture", "licence-in"],
      basis: "implied",
      place: {
        zh: "4.2.2 节：六家协会，从全国、省到市，有一家属省科协；表 1：2011 至 2015 年的合资，后来有没有变没有讲；4.2.3 节：2016 年起四十年的许可。2010 至 2017 年的收购没有勾",
        en: "section 4.2.2: six associations of nation, province and city, one of them scientific; table 1: joint ventures of 2011 to 2015, of whose end nothing is told; section 4.2.3: licence for forty years from 2016. The takeovers of 2010 to 2017 are not ticked",
      },
    },
    "business-gains": {
      answer: [
        "market-information",
        "lower-transaction-cost",
        "association-contacts",
        "association-knowledge",
        "partner-technology",
        "shared-channels",
      ],
      basis: "implied",
      place: {
        zh: "4.2.1 节：交易成本下降；4.2.2 节：协会拓宽合作，补充研发知识；4.2.3 节：借合资、收购进市场、学技术；第 6 节：市场信息。近三年的没有单列",
        en: "section 4.2.1: lower transaction cost; section 4.2.2: associations widen cooperation and add knowledge; section 4.2.3: markets and technology by ventures and takeovers; section 6: market information; the last three years are not told apart",
      },
    },
    "universities-depth": {
      answer: "middle",
      basis: "implied",
      place: {
        zh: "4.3.1 节：2006 年起与多所高校接连合作；2019 年的联合实验室之后没有讲",
        en: "section 4.3.1: one cooperation after another since 2006; nothing is told after the joint laboratory of 2019",
      },
    },
    "overseas-research-depth": {
      answer: "highest",
      basis: "implied",
      place: {
        zh: "4.3.2 节：多层次的全球研发体系，整合各地资源；表 4：2020 年 28 个中心里 18 个在海外；怎样分工没有讲",
        en: "section 4.3.2: one worldwide R&D system of several levels, pooling resources; table 4: in 2020, 18 of 28 centres abroad; how they share the work is not told",
      },
    },
    "technology-ties": {
      answer: ["joint-laboratory", "joint-training", "overseas-centre"],
      basis: "implied",
      place: {
        zh: "4.3.1 节：2016、2019 年的两个联合实验室，联合培养人才，后来怎样没有讲；表 3：2021 年德国、2022 年意大利研发中心",
        en: "section 4.3.1: two joint laboratories of 2016 and 2019, joint training, of whose later course nothing is told; table 3: R&D centres in Germany, 2021, and Italy, 2022",
      },
    },
    "technology-gains": {
      answer: ["talent", "research-capability"],
      basis: "implied",
      place: {
        zh: "4.3.1 节：吸引、储备优秀毕业生；第 6 节：研发能力提高。近三年的没有单列",
        en: "section 4.3.1: good graduates drawn in and kept; section 6: R&D capability improved; the last three years are not told apart",
      },
    },
  },
} satisfies Coding;
