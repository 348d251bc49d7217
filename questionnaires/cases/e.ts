import type { Case } from "#lib/diagnosis/case";

export const e = {
  id: "e",
  name: {
    zh: "E企业",
    en: "Firm E",
  },
  industry: {
    zh: "汽车轴承",
    en: "Car bearings",
  },
  trade: { question: "trade", options: ["bearings-parts", "vehicle-parts"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.2, section 3.2.3, tables 3 and 4",
  },
  story: [
    {
      zh: "E企业和A企业一样做汽车轴承。2004年出海时技术不行，只能到东南亚、南美卖标准件，薄利多销。",
      en: "Firm E makes car bearings, like A. When it went abroad in 2004 its technology was poor: standard parts for South-East Asia and South America, small margins, large volume.",
    },
    {
      zh: "不同的是，它舍得投研发、培养人，也和科研院所合作，一边走量一边盯着前沿需求。",
      en: "Unlike A it spent on R&D, trained its people and worked with research institutes, and while it sold volume it watched where demand was heading.",
    },
    {
      zh: "难题一个个攻下来，部分产品做到了国际领先甚至更高。2012年起，它用数字化手段挖掘客户各自的需求，据此安排生产。",
      en: "One hard problem after another gave way, until some of its products stood at or above the international lead. From 2012 digital tools told it what each customer wanted and drove its production.",
    },
    {
      zh: "今天它也为部分国际客户定制，高端轴承卖到美国、德国和英国，牌子也打了出来。",
      en: "Today it also builds to order for some foreign clients; its high-end bearings go to the United States, Germany and Britain, under a name that customers know.",
    },
  ],
  events: [
    {
      year: 2004,
      text: {
        zh: "进入东南亚、南美，与客户在网上往来",
        en: "Enters South-East Asia and South America, in touch with customers online",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2012,
      text: {
        zh: "用数字化手段挖掘客户的个性化需求、安排生产，逐步进入美国、德国、英国",
        en: "Digs out individual demand by digital means and lets it drive production; moves on to the United States, Germany and Britain",
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
      from: 2004,
      until: 2012,
      title: {
        zh: "进入海外市场时",
        en: "On going abroad",
      },
      expected: {
        technicalStrength: {
          quadrant: "catchUp",
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
      from: 2012,
      until: null,
      title: {
        zh: "2012年转折以后",
        en: "Since the turning point of 2012",
      },
      inferred: ["technicalStrength.quadrant"],
      expected: {
        technicalStrength: {
          quadrant: "leading",
        },
        opportunity: {
          entry: "passive",
          now: "active",
          path: 3,
        },
        orientation: {
          entry: "production",
          now: "customer",
          model: "catchUp",
        },
      },
    },
  ],
  notes: [
    {
      zh: "论文表3和3.1节开头把E、F与C、D两组印反了：E、F被印成水平高、能力弱，变化方向也随之颠倒。3.1.2节的叙述、表4、图1、3.2节和4.3节都与此处一致，我们以叙述为准。",
      en: "Table 3 and the opening of section 3.1 print E and F the wrong way round with C and D: high level, weak capability, and the change in the opposite direction. The narrative of 3.1.2, table 4, figure 1, 3.2 and 4.3 all agree with what is shown here; we follow the narrative.",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字。技术能力，论文是用文字说它强的：舍得投研发、养人才，也同科研院所合作；编码里与此有关的答案，是我们从文字里读出来的。",
      en: "The paper prints no figures on R&D staff, patents or product generations. It says in words that technology capability is strong: weight on R&D spending, on training people and on work with research institutes. What the coding answers on it is our reading of those words.",
    },
  ],
} satisfies Case;
