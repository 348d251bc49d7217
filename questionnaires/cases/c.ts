import type { Case } from "#lib/diagnosis/case";

export const c = {
  id: "c",
  name: {
    zh: "C企业",
    en: "Firm C",
  },
  industry: {
    zh: "矿山设备",
    en: "Mining equipment",
  },
  trade: { question: "trade", options: ["special-equipment"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.2, section 3.2.2, tables 3 and 4",
  },
  story: [
    {
      zh: "C企业做采矿、给矿、破碎和筛分设备。2002年它在海外网站投放广告，进入美国、英国、俄罗斯和东南亚。",
      en: "Firm C makes equipment to mine, feed, crush and screen ore. In 2002 it advertised on foreign websites and entered the United States, Britain, Russia and South-East Asia.",
    },
    {
      zh: "当时它的零部件比当地货好，能为高端客户定制，价钱也卖得上去。",
      en: "Its parts were better than the local ones; it built to order for demanding customers, and they paid.",
    },
    {
      zh: "但核心技术主要靠授权，或与海外企业合作研发。等到双方在同一市场上碰面，对方收回授权、中断合作，自己的研发队伍又接不上。",
      en: "Its core technology, though, came by licence and joint development with foreign firms. Once they met in the same market the partners ended both, and C’s own team could not take over.",
    },
    {
      zh: "2008年金融危机之后，发达国家的市场丢光了，它转到非洲、南美等地卖大批量的标准件，至今仍在补技术的课。",
      en: "In the crisis of 2008 and after it the developed markets were lost. It moved to Africa and South America with standard parts in bulk, and is still working to recover the technology.",
    },
  ],
  events: [
    {
      year: 2002,
      text: {
        zh: "在海外网站打广告，进入美国、英国、俄罗斯和东南亚",
        en: "Advertises on foreign websites, enters the United States, Britain, Russia and South-East Asia",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2008,
      text: {
        zh: "金融危机中失去发达国家市场，转向非洲、南美",
        en: "Loses the developed markets in the financial crisis, turns to Africa and South America",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
  ],
  series: [],
  snapshots: [
    {
      id: "entry",
      from: 2002,
      until: 2008,
      title: {
        zh: "进入海外市场时",
        en: "On going abroad",
      },
      expected: {
        technicalStrength: {
          quadrant: "discontinuity",
        },
        opportunity: {
          entry: "active",
        },
        orientation: {
          entry: "customer",
        },
      },
    },
    {
      id: "later",
      from: 2008,
      until: null,
      title: {
        zh: "2008年转折以后",
        en: "Since the turning point of 2008",
      },
      inferred: ["technicalStrength.quadrant"],
      expected: {
        technicalStrength: {
          quadrant: "backward",
        },
        opportunity: {
          entry: "active",
          now: "passive",
          path: 2,
        },
        orientation: {
          entry: "customer",
          now: "production",
          model: "discontinuity",
        },
      },
    },
  ],
  notes: [
    {
      zh: "论文表3和3.1节开头把C、D与E、F两组印反了：C、D被印成水平低、能力强，变化方向也随之颠倒。3.1.2节的叙述、表4、图1、3.2节和4.3节都与此处一致，我们以叙述为准。",
      en: "Table 3 and the opening of section 3.1 print C and D the wrong way round with E and F: low level, strong capability, and the change in the opposite direction. The narrative of 3.1.2, table 4, figure 1, 3.2 and 4.3 all agree with what is shown here; we follow the narrative.",
    },
    {
      zh: "丢掉市场的原因有两种说法：2.5节归于金融危机，3.1.2节归于授权和合作中断、研发队伍薄弱。",
      en: "Two reasons are given for the loss of its markets: the financial crisis in section 2.5, ended licences and a weak R&D team in section 3.1.2.",
    },
    {
      zh: "东南亚在2.5节是C企业2002年最初的市场之一，在3.1.2节却是2008年之后重新开辟的市场；年份以2.5节为准。",
      en: "Section 2.5 counts South-East Asia among C’s first markets of 2002, section 3.1.2 among those opened anew after 2008; the years here follow 2.5.",
    },
    {
      zh: "2.2节说入选企业都有自己的核心技术，3.1.2节却说C、D的核心技术主要靠授权或合作研发；我们以3.1.2节为准。",
      en: "Section 2.2 says that every firm chosen owned its core technology; section 3.1.2 says that C and D had theirs mainly by licence or joint development. The coding follows 3.1.2.",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字，也没有提到这家企业与高校院所的合作。技术能力，论文是用文字说它弱的；编码里与此有关的答案，是我们从文字里读出来的。",
      en: "The paper prints no figures on R&D staff, patents or product generations and mentions no work with universities at this firm. It says in words that technology capability is weak; what the coding answers on it is our reading of those words.",
    },
  ],
} satisfies Case;
