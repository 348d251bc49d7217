import type { Case } from "#lib/diagnosis/case";

export const b = {
  id: "b",
  name: {
    zh: "B企业",
    en: "Firm B",
  },
  industry: {
    zh: "通信设备",
    en: "Communications equipment",
  },
  trade: { question: "trade", options: ["electronics-communications"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.1, section 3.2.1, tables 3 and 4",
  },
  story: [
    {
      zh: "B企业做交换机、视频指挥终端和编解码设备。2006年它在网上发现伊朗、土耳其等国正需要这类产品，联系上客户就卖了出去。",
      en: "Firm B makes switches, video command terminals and codecs. In 2006 it found on the internet that Iran, Turkey and their neighbours wanted just these, wrote to the buyers and sold.",
    },
    {
      zh: "需求本来就在那里，不必它去开拓：手里的产品正好对路；超出自己技术的要求，它应付不了。",
      en: "The demand had been there before it came, and what it already made was what they wanted. Anything more advanced was beyond it.",
    },
    {
      zh: "两年后，当地的基础通信网建得差不多了，下一步要的是更先进的设备。B企业自己攻不下来，买许可又太贵。",
      en: "Two years on the basic networks over there stood, and the next orders called for better equipment. B could not develop it in time, and a licence cost too much.",
    },
    {
      zh: "2008年它退出海外，回到国内市场。",
      en: "In 2008 it left the foreign markets and went back to selling at home.",
    },
  ],
  events: [
    {
      year: 2006,
      text: {
        zh: "从互联网找到客户，进入中东",
        en: "Enters the Middle East through buyers found on the internet",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2008,
      text: {
        zh: "技术跟不上，退出海外，回到国内市场",
        en: "Lacks the technology, leaves foreign markets and turns to the home market",
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
      until: 2008,
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
  ],
  notes: [
    {
      zh: "2.2节说入选企业都有自己的核心技术；B企业的核心技术从哪里来，别处都没有讲，3.1.1节和表3只说它技术水平低、实力不强。编码按后两处，与2.2节不合。",
      en: "Section 2.2 says that every firm chosen owned its core technology; where B’s came from is told nowhere else, and section 3.1.1 and table 3 only call its level low and its technology not strong. The coding goes by these two, against 2.2.",
    },
    {
      zh: "B企业2008年退出海外市场，没有发展阶段，所以只有一个时点。论文仍把它归入“被动—被动”路径。",
      en: "Firm B left foreign markets in 2008 and has no development phase, hence a single snapshot. The paper still counts it under the path from passive to passive.",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字，也没有提到这家企业与高校院所的合作。技术能力，论文是用文字说它弱的；编码里与此有关的答案，是我们从文字里读出来的。",
      en: "The paper prints no figures on R&D staff, patents or product generations and mentions no work with universities at this firm. It says in words that technology capability is weak; what the coding answers on it is our reading of those words.",
    },
  ],
} satisfies Case;
