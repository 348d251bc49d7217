import type { Case } from "#lib/diagnosis/case";

export const d = {
  id: "d",
  name: {
    zh: "D企业",
    en: "Firm D",
  },
  industry: {
    zh: "真空炉",
    en: "Vacuum furnaces",
  },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.2, section 3.2.2, tables 3 and 4",
  },
  story: [
    {
      zh: "D企业做真空烧结炉、熔炼铸片炉一类设备。2006年开拓海外，先在网上谈出意向，再请客户到中国看厂签约。",
      en: "Firm D builds vacuum furnaces for sintering and casting. From 2006 it met foreign customers online, then invited them to China to see the plant and sign.",
    },
    {
      zh: "它靠与大型跨国公司合作成长得很快，一开始就为日本、韩国和德国客户定制高端产品。",
      en: "Working with large multinationals it had grown fast, and from the start it built high-end furnaces to order for Japan, South Korea and Germany.",
    },
    {
      zh: "2012年同行接连突破技术，合作和授权却断了。昨天的高端产品，一夜之间成了低端货。",
      en: "In 2012 others in the trade broke through while D’s licences and joint work came to an end: what had been a high-end product was suddenly a low-end one.",
    },
    {
      zh: "发达国家市场几乎全部失守，它转到东南亚、非洲和南美做标准件。销量还过得去，心里惦记的还是重回高端。",
      en: "Almost every developed market was lost. It turned to standard products for South-East Asia, Africa and South America; they sell well enough, but it wants to go back up.",
    },
  ],
  events: [
    {
      year: 2006,
      text: {
        zh: "先在网上谈妥意向，再请客户来厂，进入日本、韩国、德国",
        en: "Wins customers online and by plant visits, enters Japan, South Korea and Germany",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2012,
      text: {
        zh: "同行接连突破，发达国家市场几乎全丢，改做东南亚、非洲和南美",
        en: "Rivals break through; it loses almost all developed markets and turns to South-East Asia, Africa and South America",
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
      from: 2006,
      until: 2012,
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
      from: 2012,
      until: null,
      title: {
        zh: "2012年转折以后",
        en: "Since the turning point of 2012",
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
      zh: "丢掉市场的原因有两种说法：2.5节归于同行的技术突破，3.1.2节归于授权和合作中断、研发队伍薄弱。",
      en: "Two reasons are given for the loss of its markets: breakthroughs by others in section 2.5, ended licences and a weak R&D team in section 3.1.2.",
    },
    {
      zh: "2.2节说入选企业都有自己的核心技术，3.1.2节却说C、D的核心技术主要靠授权或合作研发；我们以3.1.2节为准。",
      en: "Section 2.2 says that every firm chosen owned its core technology; section 3.1.2 says that C and D had theirs mainly by licence or joint development. The coding follows 3.1.2.",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字，也没有提到这家企业与高校院所的合作，这些题都空着。技术能力只看两个答案：研发人员怎样培养、产品换代快慢，都是我们根据文字判断的。",
      en: "The paper prints no figures on R&D staff, patents or product generations and mentions no work with universities at this firm; those questions stay open. Technology capability rests on two answers, both judged from its text: how R&D people are developed, and how fast generations follow one another.",
    },
  ],
} satisfies Case;
