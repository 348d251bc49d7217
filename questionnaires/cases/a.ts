import type { Case } from "#lib/diagnosis/case";

export const a = {
  id: "a",
  name: {
    zh: "A企业",
    en: "Firm A",
  },
  industry: {
    zh: "汽车轴承",
    en: "Car bearings",
  },
  trade: { question: "trade", options: ["bearings-parts", "vehicle-parts"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.1, section 3.2.1, tables 3 and 4",
  },
  story: [
    {
      zh: "A企业做汽车轴承，2002年从互联网上看到东南亚和中东的需求，由此走出国门。",
      en: "Firm A makes car bearings. In 2002 the internet showed it demand in South-East Asia and the Middle East, and it followed.",
    },
    {
      zh: "它靠价格和销量立足，卖的是标准件；轴承的核心部件仍捏在跨国公司手里。",
      en: "It lived on price and volume and sold standard parts; the core of a bearing stayed with the multinationals.",
    },
    {
      zh: "2010年以后，数字化的销售网把市场带到埃及、伊朗和俄罗斯，行业认证也拿到了。可一处份额下滑，它的办法仍是换个地方接着卖。",
      en: "After 2010 a digital sales network carried it to Egypt, Iran and Russia, and it earned its industry’s certification. Yet when share slipped in one region, its answer was to sell in another.",
    },
    {
      zh: "市场越铺越广，技术没有跟上：从起步到今天，它一直在中低端跟着需求走。",
      en: "The map grew and the technology did not keep up: from the first order to today it has trailed demand at the middle and lower end.",
    },
  ],
  events: [
    {
      year: 2002,
      text: {
        zh: "从互联网收集需求，进入东南亚、中东，以老挝、越南、马来西亚、埃及为目标市场",
        en: "Enters South-East Asia and the Middle East with demand gathered on the internet; Laos, Vietnam, Malaysia and Egypt are its target markets",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5 and section 3.1.1",
      },
    },
    {
      year: 2010,
      text: {
        zh: "靠数字化销售做到埃及、伊朗、俄罗斯，建起全球销售网",
        en: "Goes digital: reaches Egypt, Iran and Russia, builds a worldwide sales network",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2016,
      text: {
        zh: "定下四个中心：马来西亚、埃及、俄罗斯、伊朗，专做中低端",
        en: "Settles on Malaysia, Egypt, Russia and Iran as hubs, at the middle and lower end",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 3.1.1",
      },
    },
  ],
  series: [],
  snapshots: [
    {
      id: "entry",
      from: 2002,
      until: 2010,
      title: {
        zh: "进入海外市场时",
        en: "On going abroad",
      },
      expected: {
        technicalStrength: {
          quadrant: "backward",
        },
        opportunity: {
          entry: "passive",
        },
        orientation: {
          entry: "production",
        },
      },
    },
    {
      id: "later",
      from: 2010,
      until: null,
      title: {
        zh: "2010年转折以后",
        en: "Since the turning point of 2010",
      },
      inferred: ["technicalStrength.quadrant"],
      expected: {
        technicalStrength: {
          quadrant: "backward",
        },
        opportunity: {
          entry: "passive",
          now: "passive",
          path: 1,
        },
        orientation: {
          entry: "production",
          now: "production",
          model: "backward",
        },
      },
    },
  ],
  notes: [
    {
      zh: "埃及在3.1.1节被列为最初的目标市场，在2.5节却是2010年以后才进入的市场；年份以2.5节为准。",
      en: "Section 3.1.1 counts Egypt among the first target markets, section 2.5 among those reached after 2010; the years here follow 2.5.",
    },
    {
      zh: "2.2节说入选企业都有自己的核心技术，3.2.1节却说轴承的核心部件由跨国公司垄断，表3里A企业也说要引进技术。这里按后两处。",
      en: "Section 2.2 says that every firm chosen owned its core technology; section 3.2.1 says that multinationals monopolise the core parts of a bearing, and in table 3 firm A speaks of bringing technology in. The coding follows these two.",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字，也没有提到这家企业与高校院所的合作。技术能力，论文是用文字说它弱的；编码里与此有关的答案，是我们从文字里读出来的。",
      en: "The paper prints no figures on R&D staff, patents or product generations and mentions no work with universities at this firm. It says in words that technology capability is weak; what the coding answers on it is our reading of those words.",
    },
  ],
} satisfies Case;
