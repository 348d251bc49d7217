import type { CodedAnswer, Coding } from "#lib/instrument/coding";

/** Of every stage. */
const firm = {
  trade: {
    answer: "bearings-parts",
    basis: "printed",
    place: {
      zh: "3.2 节：精密机械零部件、特种轴承",
      en: "section 3.2: basic parts of high precision and special bearings",
    },
  },
} satisfies Record<string, CodedAnswer>;

/** The milestones of later stages, while the firm was in the first two. */
const notPassed = {
  "surpass-pain-points": {
    answer: "not-yet",
    basis: "implied",
    place: {
      zh: "图 1：属于后面的阶段",
      en: "figure 1: belongs to a later stage",
    },
  },
  "surpass-recognition": {
    answer: "not-yet",
    basis: "implied",
    place: {
      zh: "图 1：属于后面的阶段",
      en: "figure 1: belongs to a later stage",
    },
  },
  "overturn-new-trajectory": {
    answer: "not-yet",
    basis: "implied",
    place: {
      zh: "图 1：属于后面的阶段",
      en: "figure 1: belongs to a later stage",
    },
  },
  "overturn-new-route-production": {
    answer: "not-yet",
    basis: "implied",
    place: {
      zh: "图 1：属于后面的阶段",
      en: "figure 1: belongs to a later stage",
    },
  },
} satisfies Record<string, CodedAnswer>;

/** The milestones of the first stage, once they were reached. */
const admitted = {
  "benchmark-orders": {
    answer: "done",
    basis: "implied",
    place: {
      zh: "4.1 节、表 2：通过考验，成为铁姆肯部分配件的代工厂；有没有进名录没有讲",
      en: "section 4.1, table 2: passes the trial and makes some of Timken’s parts; an approved list is not told of",
    },
  },
  "benchmark-standards": {
    answer: "done",
    basis: "implied",
    place: {
      zh: "表 2：理解并遵循国际技术标准，产品被接纳；有没有报告、证书没有讲",
      en: "table 2: understands and follows international standards, its parts accepted; a report or certificate is not told of",
    },
  },
  "benchmark-replication": {
    answer: "done",
    basis: "implied",
    place: {
      zh: "4.1 节：在限定的考验期内仿制出样品，此后成为代工厂；交货稳不稳没有讲",
      en: "section 4.1: sample reproduced within the trial period, and then makes parts to order; how steadily is not told",
    },
  },
} satisfies Record<string, CodedAnswer>;

/** The milestones of the second stage, once they were reached. */
const caughtUp = {
  "chase-technical-system": {
    answer: "done",
    basis: "implied",
    place: {
      zh: "4.2 节、表 3：慢慢有了一套自己的技术体系；有没有成文没有讲",
      en: "section 4.2, table 3: a technical system of its own; whether in writing is not told",
    },
  },
  "chase-improvements": {
    answer: "done",
    basis: "implied",
    place: {
      zh: "表 3：2010 年起小微改进逐年增多，降本增效；4.2 节：一款产品成本降 30%；登记没有讲",
      en: "table 3: more small improvements every year since 2010, with gains; section 4.2: one product’s cost cut by 30%; a record is not told of",
    },
  },
  "chase-long-term-supply": {
    answer: "done",
    basis: "implied",
    place: {
      zh: "4.2 节：成为铁姆肯的长期供应商；4.1 节：第一阶段（2007 至 2008 年）就开始供货",
      en: "section 4.2: long-term supplier of Timken; section 4.1: supplies it from the first stage, 2007-2008, on",
    },
  },
} satisfies Record<string, CodedAnswer>;

/** The milestones of the third stage, once they were reached. */
const ahead = {
  "surpass-pain-points": {
    answer: "done",
    basis: "printed",
    place: {
      zh: "4.3 节：解决三个核心难题，经验被铁姆肯采纳",
      en: "section 4.3: three core problems solved, its experience adopted by Timken",
    },
  },
  "surpass-recognition": {
    answer: "done",
    basis: "printed",
    place: {
      zh: "4.3 节：2016 年拿到铁姆肯的最具创新性供应商奖",
      en: "section 4.3: Timken’s most innovative supplier worldwide, 2016",
    },
  },
} satisfies Record<string, CodedAnswer>;

/** The work with the university team, the learning partner from the fourth stage on. */
const withProfessor = {
  "partner-exchange": {
    answer: "highest",
    basis: "implied",
    place: {
      zh: "4.4 节：W 教授团队按精成的经验反复改技术路径；表 5：精成也请教授提意见，看生产方式和设备要改什么",
      en: "section 4.4: Professor W’s team revised its route by Jingcheng’s experience; table 5: Jingcheng asks what to change in its production and equipment",
    },
  },
  "partner-frequency": {
    answer: "highest",
    basis: "printed",
    place: {
      zh: "4.4 节、表 5：互派人员常驻，随时随地交流",
      en: "section 4.4, table 5: people posted with each other, exchange at any time",
    },
  },
  "partner-distance": {
    answer: "high",
    basis: "implied",
    place: {
      zh: "4.4 节、表 5：互学理论与经验，交流最新的研究发现",
      en: "section 4.4, table 5: theory and experience shared, and the newest findings",
    },
  },
  "partner-status": {
    answer: "highest",
    basis: "printed",
    place: {
      zh: "表 5：地位对等，重要的事情一起讨论、联合决定",
      en: "table 5: equal standing, everything of weight decided together",
    },
  },
  "partner-governance": {
    answer: "highest",
    basis: "printed",
    place: {
      zh: "4.4 节、表 5：共同出资持股办新公司，51% 对 49%",
      en: "section 4.4, table 5: a company owned together, 51% to 49%",
    },
  },
  "universities-depth": {
    answer: "highest",
    basis: "implied",
    place: {
      zh: "4.4 节：互设机构、互派人员，双方一起定路径；研究题目怎样定没有讲",
      en: "section 4.4: units and people in each other’s house, the route set together; how topics are chosen is not told",
    },
  },
} satisfies Record<string, CodedAnswer>;

export const jingcheng = {
  benchmark: {
    ...firm,
    ...notPassed,
    "core-technology-developer": {
      answer: "lowest",
      basis: "printed",
      place: {
        zh: "4.1 节：照样件和几张图纸模仿生产",
        en: "section 4.1: works from a sample and a few drawings",
      },
    },
    "core-technology-owner": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "4.1 节：还没有自己的核心技术，容易被别家顶替",
        en: "section 4.1: no core technology of its own, easily replaced",
      },
    },
    "benchmark-orders": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "4.1 节：一个月内仿出样品才有机会供货，起初达不到要求",
        en: "section 4.1: a month to reproduce the sample for a chance to supply, and at first short of requirements",
      },
    },
    "benchmark-standards": {
      answer: "partly",
      basis: "implied",
      place: {
        zh: "4.1 节：做出来了，还达不到要求，一点点改进",
        en: "section 4.1: made, short of requirements, improved little by little",
      },
    },
    "benchmark-replication": {
      answer: "partly",
      basis: "implied",
      place: {
        zh: "4.1 节：做出来了，差错率高",
        en: "section 4.1: made, with a high rate of faults",
      },
    },
    "chase-technical-system": {
      answer: "not-yet",
      basis: "printed",
      place: {
        zh: "4.1 节：没有核心技术体系",
        en: "section 4.1: no core technical system",
      },
    },
    "chase-improvements": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "表 3：2010 年科协成立后才逐年增多",
        en: "table 3: grew year by year after the association of 2010",
      },
    },
    "chase-long-term-supply": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "4.1 节：刚通过考验期",
        en: "section 4.1: the trial period only just passed",
      },
    },
    "partner-exchange": {
      answer: "lowest",
      basis: "printed",
      place: {
        zh: "表 2、附录：单向学习，对方不提供指导，没有互惠反哺",
        en: "table 2, appendix: one-way learning without guidance, no return of knowledge",
      },
    },
    "partner-frequency": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "附录：交流互动频率低，对方被动回应",
        en: "appendix: low, they answer at most",
      },
    },
    "partner-distance": {
      answer: "lowest",
      basis: "printed",
      place: {
        zh: "附录：关系距离远；表 2：只有样件和几张图纸",
        en: "appendix: far; table 2: a sample and a few drawings",
      },
    },
    "partner-status": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "表 2：地位悬殊，没有话语权",
        en: "table 2: hugely unequal, no say",
      },
    },
    "partner-governance": {
      answer: "lowest",
      basis: "implied",
      place: {
        zh: "表 2：随时可能被替换",
        en: "table 2: may be replaced at any time",
      },
    },
    "absorption-practices": {
      answer: ["own-words-guide", "core-staff-first"],
      basis: "implied",
      place: {
        zh: "4.1 节：转化成内部的方言；骨干先学，再逐级传到班组。有没有写成文字没有讲",
        en: "section 4.1: turned into an inner dialect; core staff first, then down to the teams; whether in writing is not told",
      },
    },
  },
  chase: {
    ...firm,
    ...notPassed,
    ...admitted,
    "chase-technical-system": {
      answer: "partly",
      basis: "implied",
      place: {
        zh: "4.2 节：在持续改进中逐渐形成；有没有成文没有讲",
        en: "section 4.2: taking shape by steady improvement; whether in writing is not told",
      },
    },
    "chase-improvements": {
      answer: "partly",
      basis: "implied",
      place: {
        zh: "表 3：2010 年科协成立后逐年增多；登记没有讲",
        en: "table 3: more every year since the association of 2010; a record is not told of",
      },
    },
    "chase-long-term-supply": {
      answer: "partly",
      basis: "implied",
      place: {
        zh: "4.1 节：2007 至 2008 年才开始供货；表 3：决心建立长期合作",
        en: "section 4.1: supply began in 2007-2008; table 3: resolved on a lasting partnership",
      },
    },
    "partner-exchange": {
      answer: "low",
      basis: "printed",
      place: {
        zh: "表 3、附录：单向学习，现场指导，没有互惠反哺",
        en: "table 3, appendix: one-way learning with guidance on site, no return of knowledge",
      },
    },
    "partner-distance": {
      answer: "middle",
      basis: "printed",
      place: {
        zh: "附录：中等；拿到大量详尽的设计图纸和工作手册",
        en: "appendix: medium; detailed drawings and working manuals in number",
      },
    },
    "partner-status": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "表 3：地位差距大，不对等，放低身段求教；意见不一时怎么办没有讲",
        en: "table 3: large gap, unequal, it asks humbly for advice; what happens when they differ is not told",
      },
    },
    "improvement-practices": {
      answer: ["standing-body", "budget-and-rewards", "register"],
      basis: "implied",
      place: {
        zh: "4.2 节：2010 年设科协，有激励机制，有没有经费、成文没有讲；表 3：小微改进一年比一年多，应有记录",
        en: "section 4.2: association of 2010, with incentives, of a budget or written rules nothing is told; table 3: more small improvements every year, so somebody counts them",
      },
    },
  },
  surpass: {
    ...firm,
    ...admitted,
    ...caughtUp,
    "surpass-pain-points": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "4.3 节：与铁姆肯一起分析、攻关；2016 年获奖时才说解决了三个",
        en: "section 4.3: problems worked on together with Timken; three are solved by the award of 2016",
      },
    },
    "product-performance": {
      answer: "middle",
      basis: "implied",
      place: {
        zh: "表 4：局部环节逐渐超过铁姆肯，总体实力仍是铁姆肯领先；与国内厂家比没有讲",
        en: "table 4: ahead of Timken in small parts, Timken still ahead on the whole; how it stood among makers in China is not told",
      },
    },
    "surpass-recognition": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "4.3 节：奖项到 2016 年才有",
        en: "section 4.3: the award came in 2016",
      },
    },
    "overturn-new-trajectory": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "图 1：属于后面的阶段",
        en: "figure 1: belongs to a later stage",
      },
    },
    "overturn-new-route-production": {
      answer: "not-yet",
      basis: "implied",
      place: {
        zh: "图 1：属于后面的阶段",
        en: "figure 1: belongs to a later stage",
      },
    },
    "partner-exchange": {
      answer: "high",
      basis: "printed",
      place: {
        zh: "4.3 节、表 4：双向学习，一起分析难题，分享成败经验",
        en: "section 4.3, table 4: two-way learning, problems and experience shared",
      },
    },
    "partner-frequency": {
      answer: "high",
      basis: "implied",
      place: {
        zh: "4.3 节：交流更频繁；附录：高，经常分享，见面或电话；多久一次没有讲",
        en: "section 4.3: more frequent than before; appendix: high, regular, in person and by telephone; how often is not told",
      },
    },
    "partner-distance": {
      answer: "highest",
      basis: "printed",
      place: {
        zh: "附录：近，难处和失败都肯说，还帮着解决技术问题",
        en: "appendix: close, difficulties and failures told, help given",
      },
    },
    "partner-status": {
      answer: "middle",
      basis: "implied",
      place: {
        zh: "表 4：差距缩小，话语权增加，总体仍是铁姆肯领先；意见不一时怎么办没有讲",
        en: "table 4: gap narrowed and more say, Timken still ahead on the whole; what happens when they differ is not told",
      },
    },
    "partner-governance": {
      answer: "low",
      basis: "implied",
      place: {
        zh: "4.3 节：最大的供应商、最佳合作伙伴；4.2 节：长期供应商；没有讲共同出资",
        en: "section 4.3: largest supplier and best partner; section 4.2: long-term supplier; no joint ownership told of",
      },
    },
    "improvement-practices": {
      answer: ["standing-body", "budget-and-rewards", "register"],
      basis: "implied",
      place: {
        zh: "表 4：科协带头攻关，小发明小创造接连产生；4.2 节、表 3：激励机制，2010 年起小微改进一年比一年多",
        en: "table 4: the association leads the work, small inventions follow one another; section 4.2, table 3: incentives, more small improvements every year since 2010",
      },
    },
  },
  overturn: {
    ...firm,
    ...admitted,
    ...caughtUp,
    ...ahead,
    ...withProfessor,
    "overturn-new-trajectory": {
      answer: "partly",
      basis: "implied",
      place: {
        zh: "4.4 节：新路径在联合研发，样品做得出，反复修改",
        en: "section 4.4: a new route under joint development, samples made, revised again and again",
      },
    },
    "overturn-new-route-production": {
      answer: "not-yet",
      basis: "printed",
      place: {
        zh: "4.4 节：原来的路径只能做小批量样品，不能量产",
        en: "section 4.4: the first route allowed small lots of samples, no volume",
      },
    },
  },
  leapt: {
    ...firm,
    ...admitted,
    ...caughtUp,
    ...ahead,
    ...withProfessor,
    "overturn-new-trajectory": {
      answer: "done",
      basis: "implied",
      place: {
        zh: "表 5：全新的技术方法，与西方路径完全不同；4.4 节：已用于大飞机、航天、风电、机器人",
        en: "table 5: a wholly new method unlike the Western route; section 4.4: in use for airliners, space, wind power and robots",
      },
    },
    "overturn-new-route-production": {
      answer: "done",
      basis: "implied",
      place: {
        zh: "4.4 节：已量产，用于大飞机、航天、风电、机器人；有没有重复下单没有讲",
        en: "section 4.4: in volume for airliners, space, wind power and robots; repeat orders are not told of",
      },
    },
  },
} satisfies Coding;
