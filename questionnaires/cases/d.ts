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
  trade: { question: "trade", options: ["special-equipment"] },
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
      zh: "背后有大型跨国公司作伙伴，它起步不慢：最早的海外客户在日本、韩国和德国，有的向它定制高端设备，也有的买低端的标准品。",
      en: "It had large multinationals for partners and a quick start: among its first foreign customers, in Japan, South Korea and Germany, some ordered high-end furnaces made for them, and there were simple standard ones as well.",
    },
    {
      zh: "2012年，同行接连突破技术；D企业的授权与合作也断了，自己的研发队伍一时补不上，产品的档次就此落了下来。",
      en: "In 2012 others in the trade broke through. D’s licences and joint work came to an end as well, its own team could not fill the gap in time, and its furnaces dropped from the top of the market to the bottom.",
    },
    {
      zh: "发达国家市场几乎全部失守，它转到东南亚、非洲和南美，大批量做标准件。眼下靠走量维持，目标没有变：重新做高端。",
      en: "Almost every developed market was lost, and it turned to South-East Asia, Africa and South America with standard products on a large scale. Volume carries it for now; the high end is still the aim.",
    },
  ],
  events: [
    {
      year: 2006,
      text: {
        zh: "先在网上谈出初步意向，再请客户来厂，进入日本、韩国、德国",
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
      zh: "丢掉市场的原因有两种说法：2.5节归于2012年同行的技术突破，3.1.2节归于授权和合作中断、研发队伍薄弱，中断在哪一年没有写。",
      en: "Two reasons are given for the loss of its markets: breakthroughs by others, in 2012, in section 2.5; in section 3.1.2 a weak R&D team and ended licences, for which no year is given.",
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
