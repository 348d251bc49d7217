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
      zh: "难题一个个攻下来，部分产品做到了国际领先甚至更高。2012年前后，它用数字化生产线按客户要求定制。",
      en: "One hard problem after another gave way, until some of its products stood at or above the international lead. From 2012 digital production lines let it build to order.",
    },
    {
      zh: "今天它的高端轴承卖到美国、德国和英国，牌子也打了出来。",
      en: "Today its high-end bearings go to the United States, Germany and Britain, under a name that customers know.",
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
        zh: "用数字化手段按客户要求安排生产，逐步进入美国、德国、英国",
        en: "Uses digital production to build what each customer asks for; moves on to the United States, Germany and Britain",
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
      answers: {
        "foreign-sales": {
          answer: "now",
          place: "section 2.5",
        },
        "product-performance": {
          answer: "low",
          place: "table 3, EM1-2: poor technology on entry",
        },
        "price-position": {
          answer: "lowest",
          place: "table 3, EM1-3: no good price to be had",
        },
        "core-technology-source": {
          answer: "low",
          place: "section 3.1.2: judged from the text (core technology broken through only later)",
        },
        "research-staff-development": {
          answer: "high",
          place: "section 3.1.2 and section 3.2.3: weight on R&D and on training people",
        },
        "universities-strength": {
          answer: "high",
          place: "section 3.1.2: values work with research institutes",
        },
        "generation-pace": {
          answer: "high",
          place:
            "section 3.1.2: judged from the text (one hard problem after another solved, from poor technology to the international lead)",
        },
        "entry-demand-clear": {
          answer: "highest",
          place: "section 3.1.2: demand surging in South-East Asia and South America",
        },
        "entry-barriers-small": {
          answer: "highest",
          place: "table 3, EM1-2: looks for less developed markets; section 3.1.2: low technical demands",
        },
        "entry-clients-screened": {
          answer: "high",
          place: "table 4, EM1-3: clients with large demand and the will to buy",
        },
        "entry-lead-demand": {
          answer: "lowest",
          place: "section 3.1.2: meets demand that clients already show",
        },
        "entry-latent-demand": {
          answer: "middle",
          place: "section 3.1.2: also watches where demand is heading",
        },
        "entry-individual-demand": {
          answer: "lowest",
          place: "section 3.2.3: standard parts",
        },
        "entry-market-choice": {
          answer: "production",
          place: "table 4, EM1-3: sells to whoever wants its products",
        },
        "entry-production-driver": {
          answer: "mostly-production",
          place: "table 4, EM1-3: demand data show where its products will sell",
        },
        "entry-focus": {
          answer: "production",
          place: "table 3, EM1-3: small margins, large volume",
        },
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
      answers: {
        "foreign-sales": {
          answer: "now",
          place: "section 2.5",
        },
        "product-performance": {
          answer: "high",
          place: "section 3.1.2: some products at or above the international lead",
        },
        "price-position": {
          answer: "high",
          place: "section 3.2.3: high added value; table 3, EM1-3",
        },
        "core-technology-source": {
          answer: "high",
          place: "section 3.1.2: broke through a series of hard problems itself",
        },
        "research-staff-development": {
          answer: "high",
          place: "section 3.1.2: weight on R&D and on training people, strong capability",
        },
        "universities-strength": {
          answer: "high",
          place: "section 3.1.2: values work with research institutes",
        },
        "generation-pace": {
          answer: "high",
          place: "section 3.1.2: judged from the text (some products at or past the international lead)",
        },
        "entry-demand-clear": {
          answer: "highest",
          place: "section 3.1.2: demand surging in South-East Asia and South America",
        },
        "entry-barriers-small": {
          answer: "highest",
          place: "table 3, EM1-2: looks for less developed markets; section 3.1.2: low technical demands",
        },
        "entry-clients-screened": {
          answer: "high",
          place: "table 4, EM1-3: clients with large demand and the will to buy",
        },
        "entry-lead-demand": {
          answer: "lowest",
          place: "section 3.1.2: meets demand that clients already show",
        },
        "entry-latent-demand": {
          answer: "middle",
          place: "section 3.1.2: also watches where demand is heading",
        },
        "entry-individual-demand": {
          answer: "lowest",
          place: "section 3.2.3: standard parts",
        },
        "entry-market-choice": {
          answer: "production",
          place: "table 4, EM1-3: sells to whoever wants its products",
        },
        "entry-production-driver": {
          answer: "mostly-production",
          place: "table 4, EM1-3: demand data show where its products will sell",
        },
        "entry-focus": {
          answer: "production",
          place: "table 3, EM1-3: small margins, large volume",
        },
        "now-demand-clear": {
          answer: "low",
          place: "section 2.5: individual demand instead of evident demand",
        },
        "now-barriers-small": {
          answer: "lowest",
          place: "section 2.5: the United States, Germany and Britain",
        },
        "now-clients-screened": {
          answer: "low",
          place: "table 3, EM1-2: aims at the high end",
        },
        "now-lead-demand": {
          answer: "high",
          place: "section 3.1.2: comes to lead clients' demand",
        },
        "now-latent-demand": {
          answer: "highest",
          place: "section 2.5: keeps digging for demand",
        },
        "now-individual-demand": {
          answer: "highest",
          place: "table 4, EM1-3: every client's wishes differ and must be known in time",
        },
        "now-market-layout": {
          answer: "customer",
          place: "section 3.1.2: the high end in the United States, Germany and Britain",
        },
        "now-upgrade-driver": {
          answer: "customer",
          place: "section 3.2.3: individual demand drives production",
        },
        "now-layout-weight": {
          answer: "mostly-customer",
          place:
            "table 3, EM1-3: the high end for the sake of the brand; table 4, EM1-3: custom products for some clients",
        },
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
      zh: "论文没有给出研发人员、专利和产品换代的数字，这些题都空着。技术能力只看三个答案：研发人员怎样培养、与科研院所合作多深、产品换代快慢，都是我们根据文字判断的。",
      en: "The paper prints no figures on R&D staff, patents or product generations, and those questions stay open. Technology capability rests on three answers, all judged from its text: how R&D people are developed, how deep the work with institutes goes, and how fast generations follow one another.",
    },
  ],
} satisfies Case;
