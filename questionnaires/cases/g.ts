import type { Case } from "#lib/diagnosis/case";

export const g = {
  id: "g",
  name: {
    zh: "G企业",
    en: "Firm G",
  },
  industry: {
    zh: "通信设备",
    en: "Communications equipment",
  },
  trade: { question: "trade", options: ["electronics-communications"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.3, section 3.2.4, tables 3 and 4",
  },
  story: [
    {
      zh: "G企业与B企业同行，也在2006年出海，但底子不同：它的产品在业内已是一流，领先同行一截。",
      en: "Firm G is in B’s trade and went abroad in the same year, 2006, but from another footing: its products were first-rate and well ahead of the rest.",
    },
    {
      zh: "它不熟悉国际市场，也缺销售网络，就从B2B平台起步，先做跨国公司顾不上的东南亚和南美。市场看似普通，客户的要求却很高，许多产品都是定制。",
      en: "New to foreign markets and short of a sales network, it used a B2B platform to reach South-East Asia and South America, where the multinationals were thin. The regions were modest, the customers were not: much was made to order.",
    },
    {
      zh: "2014年数字化生产线建成，研发、设计、生产都跟着客户的需求数据走。",
      en: "In 2014 its digital production line was ready, and from then on customers’ data drove research, design and manufacture.",
    },
    {
      zh: "它由此走进北美和欧洲，还用这些数据来规划下一轮技术。",
      en: "It has since reached North America and Europe, and uses the same data to plan its next technology.",
    },
  ],
  events: [
    {
      year: 2006,
      text: {
        zh: "从B2B平台起步，进入东南亚、南美",
        en: "Enters South-East Asia and South America through a B2B platform",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2014,
      text: {
        zh: "建成数字化生产线，研发和生产都看客户的需求数据，此后做到北美、欧洲",
        en: "Completes a digital production line driven by demand data, then moves on to North America and Europe",
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
      until: 2014,
      title: {
        zh: "进入海外市场时",
        en: "On going abroad",
      },
      expected: {
        technicalStrength: {
          quadrant: "leading",
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
      from: 2014,
      until: null,
      title: {
        zh: "2014年转折以后",
        en: "Since the turning point of 2014",
      },
      inferred: ["technicalStrength.quadrant"],
      expected: {
        technicalStrength: {
          quadrant: "leading",
        },
        opportunity: {
          entry: "active",
          now: "active",
          path: 4,
        },
        orientation: {
          entry: "customer",
          now: "customer",
          model: "leading",
        },
      },
    },
  ],
  notes: [
    {
      zh: "G企业一开始服务谁，有两种说法：表4里三位受访者说，不在意对方是不是高端客户，只看需要什么产品；3.1.3节和3.2.4节则说，它从一开始就为要求很高的客户定制。",
      en: "Whom G served at first is told in two ways: in table 4 three interviewees say that they did not mind whether a client was of the high end and looked at the product needed; sections 3.1.3 and 3.2.4 have it building to order for very demanding clients from the start.",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字，也没有提到这家企业与高校院所的合作。技术能力，论文是用文字说它强的；编码里与此有关的答案，是我们从文字里读出来的。",
      en: "The paper prints no figures on R&D staff, patents or product generations and mentions no work with universities at this firm. It says in words that technology capability is strong; what the coding answers on it is our reading of those words.",
    },
  ],
} satisfies Case;
