import type { Case } from "#lib/diagnosis/case";

export const f = {
  id: "f",
  name: {
    zh: "F企业",
    en: "Firm F",
  },
  industry: {
    zh: "矿山设备",
    en: "Mining equipment",
  },
  trade: { question: "trade", options: ["special-equipment"] },
  paper: {
    paper: "he-sun-2022",
    place: "section 2.5, section 3.1.2, section 3.2.3, tables 3 and 4",
  },
  story: [
    {
      zh: "F企业和C企业同行，做矿山设备。2008年国内矿山不景气，产品卖不动，它去了非洲和南美。",
      en: "Firm F makes mining equipment, as C does. In 2008, with the mines at home in a slump and nothing selling, it turned to Africa and South America.",
    },
    {
      zh: "当时先求走出去，不挑市场，有订单就开工；在那两片市场，它的技术还相对占优。",
      en: "Getting out came first: it was not choosy about markets, and production followed the orders. In those two regions its technology had a relative advantage.",
    },
    {
      zh: "研发和人才上的钱却一直没停，到2014年初见成效，产品过了国际上最严的“澳标”（澳大利亚标准）。",
      en: "All the while it kept paying for R&D and training. By 2014 this bore its first fruit: its machines and parts passed the Australian standard, the strictest there is.",
    },
    {
      zh: "现在它也给德国、加拿大、澳大利亚的客户定制设备，连开采流程一起设计。",
      en: "Now it also designs equipment to order for Canada, Germany and Australia, with the mining process around it.",
    },
  ],
  events: [
    {
      year: 2008,
      text: {
        zh: "国内矿山行业不景气，进入非洲、南美",
        en: "With mining at home in a slump, enters Africa and South America",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5",
      },
    },
    {
      year: 2014,
      text: {
        zh: "多年养人才、做研发见了效，产品过了“澳标”，进入德国、加拿大、澳大利亚",
        en: "Years of training and R&D pay off: passes the Australian standard, moves on to Canada, Germany and Australia",
      },
      source: {
        paper: "he-sun-2022",
        place: "section 2.5 and section 3.1.2",
      },
    },
  ],
  series: [],
  snapshots: [
    {
      id: "entry",
      from: 2008,
      until: 2014,
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
