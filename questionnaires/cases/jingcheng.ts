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
  trade: { question: "trade", options: ["bearings-parts"] },
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
      zh: "追赶标杆（追标，2009—2013年）：父子俩在合作之初天天往无锡跑，又请那边的专家来现场指导；差距仍大，地位依然不对等。2010年成立企业科协，小改小革一年比一年多，一名员工就让一款产品的成本降了三成。设备更好的一家苏州同行面临破产，它却站稳了，逐渐有了自己的技术体系。",
      en: "Chase (2009-2013): early in the cooperation father and son drove to Wuxi every day, and Timken’s experts came to advise on site; the gap stayed wide and the standing unequal. From 2010 an in-house science and technology association brought in more small improvements every year; one employee’s cut a product’s cost by 30%. A better-equipped rival in Suzhou faced bankruptcy while Jingcheng held its ground, and a technical system of its own took shape.",
    },
    {
      zh: "超越标杆（超标，2014—2018年）：双方差距缩小，谁也离不开谁，成了信得过的老朋友：图纸上没有的诀窍、走过的弯路，铁姆肯肯讲，难题也拿来一起商量。精成解决了其中三个，2016年从一百多家供应商中独得最具创新性供应商奖，成为铁姆肯最大的供应商；斯凯孚和舍弗勒也找上门来，如今在这两家的份额都超过三分之一。",
      en: "Surpass (2014-2018): the gap narrowed, each came to depend on the other, and they grew into old friends who trusted one another. Timken told what stood in no drawing, its own mistakes included, and brought its unsolved problems to the table; Jingcheng solved three and in 2016, alone among more than a hundred suppliers, was named the most innovative. It became Timken’s largest supplier; SKF and Schaeffler came to it too, and it now has over a third of the business with each.",
    },
    {
      zh: "另立标杆（覆标，2019—2023年）：滑动轴承的核心技术，龙头不会给。它转而找高校院所：一边要市场，一边要论文，目标本来不同，它就专找肯一起把东西做到市场上去的教授；合作以上海大学为核心，它同W教授团队合股办公司，持股51%对49%，大事共同决定，地位对等。它为此规划了九年，三年一步；双方边教边学，替对方着想、为对方改自己的做法，走出一条与西方不同的技术路线，产品已经量产，用于大飞机、航天、风电和机器人。",
      en: "Overturn (2019-2023): no giant would share the core of plain bearings, so it turned to universities and institutes, with Shanghai University at their centre. A firm wants a market and a scholar wants papers; it looked for academics willing to go all the way to market, formed a joint company with Professor W’s team, 51% to 49%, and decided everything of weight together, as equals. It planned nine years for this, in three steps; each taught the other, saw things from the other’s side and changed its own ways to fit, and together they found a route unlike the Western one, now in volume production for airliners, space, wind power and robots.",
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
        zh: "解决三个核心难题，获铁姆肯全球最具创新性供应商奖，成为其最大供应商",
        en: "Solves three core problems, is named Timken’s most innovative supplier worldwide and becomes its largest",
      },
      source: {
        paper: "hu-xu-yang",
        place: "section 4.3",
      },
    },
    {
      year: 2018,
      text: {
        zh: "与W教授的团队（十多人）结成产学研联盟，在上海合股成立研发公司",
        en: "Alliance with Professor W’s team of more than ten; joint research company in Shanghai",
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
      inferred: ["learning.coupling"],
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
    {
      id: "leapt",
      from: 2023,
      until: null,
      title: {
        zh: "跨越之后",
        en: "After the leap",
      },
      inferred: ["learning.stage", "learning.mode"],
      expected: {
        learning: {
          stage: "overturn",
          completed: true,
          irregular: false,
          mode: "peer",
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
      zh: "论文写到2023年新路线的产品已经量产，却没有另划一个阶段；“跨越之后”这个时点是我们加的，按4.4节和表5写明的结果填。",
      en: "By 2023 the paper reports products of the new route in volume production, without making this a stage of its own. The point after the leap is added by us, from the results told in section 4.4 and table 5.",
    },
    {
      zh: "第二阶段的往来与距离，文中有三种说法：附录都评为中等；5.2节把前两个阶段合在一起，说双方几乎没有往来或往来很少，距离也远；表3里董事长又说，合作初期他和儿子每天从江阴跑无锡求教。耦合按附录归类。",
      en: "Contact and distance in the second stage are told in three ways: the appendix rates both as medium; section 5.2 takes the first two stages together, with hardly any contact or little of it, and a wide distance; in table 3 the chairman says that early in the cooperation he and his son went from Jiangyin to Wuxi every day to ask for advice. The class of coupling follows the appendix.",
    },
    {
      zh: "产学研联盟和上海公司成立于2018年（表5），论文把它们放在2019年开始的“覆标”阶段里叙述。",
      en: "The alliance and the Shanghai company date from 2018 (table 5); the paper tells of them under the overturn stage, which begins in 2019.",
    },
    {
      zh: "附录只评到紧耦合，也就是前三个阶段；“覆标”阶段的各项，依据是4.4节、5.2节和表5，归为紧耦合是我们的推断。",
      en: "The appendix rates coupling up to tight, that is, the first three stages; the overturn stage is coded from sections 4.4 and 5.2 and table 5, and that its coupling is tight is our inference.",
    },
    {
      zh: "“定标”阶段双方几乎没有往来，论文仍认为学习方式与阶段相配。单凭问卷，分不出这样的企业和没有学习伙伴的企业，所以这一格不下结论。",
      en: "In the benchmark stage there was hardly any contact, and the paper still counts the way of learning as suited to it. The questionnaire cannot tell such a firm from one without a partner, so that cell is left open.",
    },
    {
      zh: "论文没有讲“覆标”阶段的企业科协，有关的题留空。",
      en: "The paper does not speak of the association in the overturn stage; what is asked of it is left open.",
    },
    {
      zh: "论文称斯凯孚、舍弗勒、铁姆肯占世界轴承产量的20%、利润的70%。精成得过的称号列在3.2节，其中有第五批国家级专精特新“小巨人”企业，都没有写年份；在另两家巨头超过三分之一的份额，是表4里董事长在访谈中说的。",
      en: "By the paper SKF, Schaeffler and Timken make 20% of the world’s bearings and 70% of the profit. Section 3.2 lists Jingcheng’s honours, among them little giant of the fifth national batch, without years; its share of over a third with the other two giants is the chairman’s word as interviewed, in table 4.",
    },
  ],
} satisfies Case;
