import type { Case } from "#lib/diagnosis/case";

export const h = {
  id: "h",
  name: {
    zh: "H企业",
    en: "Firm H",
  },
  industry: {
    zh: "真空炉",
    en: "Vacuum furnaces",
  },
  trade: { question: "trade", options: ["special-equipment"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.3, section 3.2.4, tables 3 and 4",
  },
  story: [
    {
      zh: "H企业与D企业同行，做真空炉，自创立起技术就排在业内前列。",
      en: "Firm H builds vacuum furnaces, as D does, and its technology has been among the best since it was founded.",
    },
    {
      zh: "2008年，它借大型跨国公司的销售网，直接进了韩国和日本的高端市场；除了一些标准单元件，设备都按客户的要求做。需求量大的客户它也留意过，只是价钱太高，对方承受不起。",
      en: "In 2008 it went straight to the high end of South Korea and Japan through a multinational’s sales network, with furnaces made to each client’s order and only some standard units. It had an eye on clients with large demand as well, but its price was beyond them.",
    },
    {
      zh: "它借的是渠道，研发靠自己：队伍搭配得当，行业难题接连攻下。",
      en: "It borrowed the channel, not the research: a well-balanced team of its own kept solving problems that held up the industry.",
    },
    {
      zh: "如今它的数字化生产线把各家的要求拆成模块，再重新拼起来，定制也能大规模做，客户遍及美国、加拿大、德国、英国等十余个发达国家。",
      en: "Today a digital line splits each customer’s wishes into modules and recombines them, so that it customises on a large scale for more than ten developed countries, among them Canada, the United States, Germany and Britain.",
    },
  ],
  events: [
    {
      year: 2008,
      text: {
        zh: "借跨国公司的销售网，进入韩国、日本",
        en: "Enters South Korea and Japan through a large multinational’s sales network",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5 and section 3.1.3",
      },
    },
  ],
  series: [],
  snapshots: [
    {
      id: "entry",
      from: 2008,
      until: 2019,
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
      from: 2019,
      until: null,
      title: {
        zh: "近年（访谈时）",
        en: "In recent years, as interviewed",
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
      zh: "论文没有给出H企业的转折年份；第二个时点从首次访谈的2019年算起（表1）。",
      en: "The paper gives no turning point for H; the second snapshot begins with the first interview, in 2019 (table 1).",
    },
    {
      zh: "论文没有给出研发人员、专利和产品换代的数字，也没有提到这家企业与高校院所的合作。技术能力，论文是用文字说它强的；编码里与此有关的答案，是我们从文字里读出来的。",
      en: "The paper prints no figures on R&D staff, patents or product generations and mentions no work with universities at this firm. It says in words that technology capability is strong; what the coding answers on it is our reading of those words.",
    },
  ],
} satisfies Case;
