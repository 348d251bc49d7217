import type { Case } from "#lib/diagnosis/case";

export const jingcheng = {
  id: "jingcheng",
  name: {
    zh: "江阴精成数控",
    en: "Jiangyin Jingcheng CNC",
  },
  industry: {
    zh: "轴承",
    en: "Bearings",
  },
  paper: {
    paper: "hu-xu-yang",
    place: "sections 3 to 5, tables 2 to 5, appendix",
  },
  story: [
    {
      zh: "精成1995年在江阴创立，原先做普通机械零配件。2006年铁姆肯到无锡设厂找配套商，它才下决心转做轴承。",
      en: "Jingcheng was founded in Jiangyin in 1995 and made ordinary machine parts. In 2006 Timken built in Wuxi and looked for suppliers, and Jingcheng resolved to go into bearings.",
    },
    {
      zh: "对准标杆（定标，2007—2008年）：手里只有样件和几张图纸，对方不教，做错了还要挨骂，双方地位悬殊。它把学来的东西讲成自己人听得懂的“方言”，由骨干逐级传到班组，最终通过考核。",
      en: "Benchmark (2007-2008): it had a sample, a few drawings, no guidance and many a scolding; the two sides were far from equal. It put what it learnt into a dialect of its own, passed it from core staff to the shop floor, and got through the trial.",
    },
    {
      zh: "追赶标杆（追标，2009—2013年）：请来无锡的专家现场指导，差距仍大，地位依然不对等。2010年成立企业科协，一线员工年年做小改小革，有的产品成本降了三成，逐渐有了自己的技术体系。",
      en: "Chase (2009-2013): Timken’s experts from Wuxi came to advise on site; the gap stayed wide and the standing unequal. From 2010 an in-house science and technology association gathered everybody’s small improvements; one employee’s cut a product’s cost by 30%. A technical system of its own took shape.",
    },
    {
      zh: "超越标杆（超标，2014—2018年）：双方差距缩小，谁也离不开谁，铁姆肯把难题拿来一起商量。精成解决了其中三个，2016年从一百多家供应商中独得最具创新性供应商奖。",
      en: "Surpass (2014-2018): the gap narrowed and each came to depend on the other. Timken brought its unsolved problems to the table; Jingcheng solved three and in 2016, alone among more than a hundred suppliers, was named the most innovative.",
    },
    {
      zh: "另立标杆（覆标，2019—2023年）：滑动轴承的核心技术，龙头不会给。它转而同高校的W教授团队合股办公司，持股51%对49%，大事共同决定，地位对等。双方边教边学，走出一条与西方不同的技术路线，产品已用于大飞机、航天、风电和机器人。",
      en: "Overturn (2019-2023): no giant would share the core of plain bearings, so it formed a joint company with a university team under Professor W, 51% to 49%, and decided everything of weight together, as equals. Each taught the other, and together they found a route unlike the Western one, now in volume for airliners, space, wind power and robots.",
    },
  ],
  events: [
    {
      year: 1995,
      text: {
        zh: "精成在江阴成立，生产基础机械零配件",
        en: "Founded in Jiangyin as a maker of basic machine parts",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.1",
      },
    },
    {
      year: 2006,
      text: {
        zh: "铁姆肯在无锡设厂，寻找配套商；精成决定进入轴承业",
        en: "Timken builds in Wuxi and looks for suppliers; Jingcheng decides for bearings",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.1",
      },
    },
    {
      year: 2007,
      until: 2008,
      text: {
        zh: "对准标杆：模仿样件，达到国际标准，获准进入行业",
        en: "Benchmark: reproduces samples, meets international standards, is admitted to the industry",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.1",
      },
    },
    {
      year: 2009,
      until: 2013,
      text: {
        zh: "追赶标杆：现场求教，年年小改小革，成为长期供应商",
        en: "Chase: learns on site, improves in small steps, becomes a long-term supplier",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.2",
      },
    },
    {
      year: 2010,
      text: {
        zh: "成立企业科学技术协会",
        en: "Founds its science and technology association",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.2",
      },
    },
    {
      year: 2014,
      until: 2018,
      text: {
        zh: "超越标杆：攻克技术难题，局部领先",
        en: "Surpass: solves hard technical problems, leads in parts",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.3",
      },
    },
    {
      year: 2016,
      text: {
        zh: "解决三个核心难题，获铁姆肯全球最具创新性供应商奖",
        en: "Solves three core problems, named Timken’s most innovative supplier worldwide",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.3",
      },
    },
    {
      year: 2018,
      text: {
        zh: "与W教授团队结成产学研联盟，在上海合股成立研发公司",
        en: "Alliance with Professor W’s team, joint research company in Shanghai",
      },
      source: {
        paper: "hu-xu-yang",
        place: "table 5",
      },
    },
    {
      year: 2019,
      until: 2023,
      text: {
        zh: "另立标杆：自主研发滑动轴承核心技术，实现量产",
        en: "Overturn: develops the core technology of plain bearings independently and brings it to volume",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.4",
      },
    },
    {
      year: 2020,
      text: {
        zh: "疫情和外部形势之下，加快与高校院所合作",
        en: "The pandemic and events abroad hasten its work with institutes",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.4",
      },
    },
  ],
  series: [],
  snapshots: [
    {
      id: "benchmark",
      from: 2007,
      until: 2008,
      title: {
        zh: "对准标杆（定标）",
        en: "Benchmark stage",
      },
      expected: {
        learning: {
          stage: "benchmark",
          completed: false,
          irregular: false,
          coupling: "none",
          mode: "oneWay",
        },
      },
    },
    {
      id: "chase",
      from: 2009,
      until: 2013,
      title: {
        zh: "追赶标杆（追标）",
        en: "Chase stage",
      },
      expected: {
        learning: {
          stage: "chase",
          completed: false,
          irregular: false,
          coupling: "loose",
          mode: "oneWay",
          fit: "fits",
        },
      },
    },
    {
      id: "surpass",
      from: 2014,
      until: 2018,
      title: {
        zh: "超越标杆（超标）",
        en: "Surpass stage",
      },
      expected: {
        learning: {
          stage: "surpass",
          completed: false,
          irregular: false,
          coupling: "tight",
          mode: "twoWay",
          fit: "fits",
        },
      },
    },
    {
      id: "overturn",
      from: 2019,
      until: 2023,
      title: {
        zh: "另立标杆（覆标）",
        en: "Overturn stage",
      },
      expected: {
        learning: {
          stage: "overturn",
          completed: false,
          irregular: false,
          coupling: "tight",
          mode: "peer",
          fit: "fits",
        },
      },
    },
  ],
  notes: [
    {
      zh: "里程碑按企业还在这一阶段使劲时的情形填；论文写到，每个阶段结束时，这些成果都已取得。",
      en: "Milestones are coded as they stood while the firm was still at work in the stage; by the end of each stage the paper reports them reached.",
    },
    {
      zh: "产学研联盟和上海公司成立于2018年（表5），论文把它们放在2019年开始的“覆标”阶段里叙述。",
      en: "The alliance and the Shanghai company date from 2018 (table 5); the paper tells of them under the overturn stage, which begins in 2019.",
    },
    {
      zh: "附录只评到紧耦合，也就是前三个阶段；“覆标”阶段的各项，依据是4.4节、5.2节和表5。",
      en: "The appendix rates coupling up to tight, that is, the first three stages; the overturn stage is coded from sections 4.4 and 5.2 and table 5.",
    },
    {
      zh: "“定标”阶段双方几乎没有往来，论文仍认为学习方式与阶段相配。单凭问卷，分不出这样的企业和没有学习伙伴的企业，所以这一格不下结论。",
      en: "In the benchmark stage there was hardly any contact, and the paper still counts the way of learning as suited to it. The questionnaire cannot tell such a firm from one without a partner, so that cell is left open.",
    },
    {
      zh: "论文没有讲“覆标”阶段的企业科协，这两题留空。",
      en: "The paper does not speak of the association in the overturn stage; its two questions are left open.",
    },
  ],
} satisfies Case;
