import type { Case } from "#lib/diagnosis/case";

export const midea = {
  id: "midea",
  name: {
    zh: "美的集团",
    en: "Midea Group",
  },
  industry: {
    zh: "家用电器",
    en: "Home appliances",
  },
  trade: { question: "trade", options: ["electrical-appliances"] },
  paper: {
    paper: "cai",
    place: "sections 3 and 4, tables 1 to 4",
  },
  story: [
    {
      zh: "美的创立于1968年，1988年靠贴牌代工走向海外，2007年在越南建起第一个海外基地，如今是国内家电业的领先品牌。",
      en: "Midea was founded in 1968, went abroad in 1988 by building for other brands, and opened its first foreign base in Vietnam in 2007. It is a leading brand of home appliances in China today.",
    },
    {
      zh: "政府网络：创始人任顺德区人大代表、佛山市政协常委；2008年起做扶贫、助学等公益，与政府往来长久，补贴总体走高。在海外则用投资和就业换来当地政府的配合，好用的产品赢得当地人信任，市场份额也跟着上去。",
      en: "Government: its founder was a deputy to the congress of Shunde and sat on the standing committee of Foshan’s consultative conference; since 2008 it has given to the poor and to schools, its ties with government are of long standing, and subsidies rose overall. Abroad it brought plants and jobs, and local governments cooperated; products that served well won people’s trust and a larger share of the market.",
    },
    {
      zh: "商业网络：2013年起用云平台在全球选供应商，采购不再集中在少数几家；在多家行业协会里当骨干；又靠合资和收购换市场、换技术，单是东芝一笔，就带来四十年的全球许可和五千多项专利技术。",
      en: "Business: since 2013 a cloud platform has opened purchasing to suppliers worldwide; Midea is a core member of several associations; joint ventures and takeovers bring markets and technology, and Toshiba alone came with a global licence for forty years and more than 5,000 patents.",
    },
    {
      zh: "技术网络：2006年起同清华等高校合作，建了两个联合实验室；研发队伍从不到一万人增加到两万人左右；2020年，28个研发中心里有18个在海外。三张网络合起来，把创新成果和海外收入都推了上去。",
      en: "Technology: work with Tsinghua and other universities since 2006, two joint laboratories, an R&D team that grew from under 10,000 people to about 20,000, and in 2020 18 of 28 R&D centres abroad. The three networks together raised both what it invents and what it earns abroad.",
    },
  ],
  events: [
    {
      year: 1968,
      text: {
        zh: "美的创立",
        en: "Midea is founded",
      },
      source: {
        paper: "cai",
        place: "section 3.1",
      },
    },
    {
      year: 1988,
      text: {
        zh: "以贴牌代工进入国际市场，订单来自18家大型零售商和10个全球知名品牌商",
        en: "Enters the international market by building for others, with orders from 18 large retailers and ten well-known brand owners",
      },
      source: {
        paper: "cai",
        place: "section 4.2.3",
      },
    },
    {
      year: 2004,
      text: {
        zh: "创始人何享健任广东省和顺德两地商会会长，连任五年",
        en: "Its founder He Xiangjian becomes president of the chambers of commerce of Guangdong and Shunde, for five years running",
      },
      source: {
        paper: "cai",
        place: "section 4.2.2",
      },
    },
    {
      year: 2006,
      text: {
        zh: "出台供应商黑名单管理办法",
        en: "Issues rules for a blacklist of suppliers",
      },
      source: {
        paper: "cai",
        place: "section 4.2.1",
      },
    },
    {
      year: 2006,
      text: {
        zh: "开始与清华大学、华南理工大学合作，为员工提供进修机会",
        en: "Begins to work with Tsinghua University and South China University of Technology, where employees go on to study",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
    {
      year: 2007,
      text: {
        zh: "在越南建立首个海外基地",
        en: "First foreign base, in Vietnam",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2008,
      text: {
        zh: "开始做扶贫、助学等公益",
        en: "Begins its charity for the poor and for education",
      },
      source: {
        paper: "cai",
        place: "section 4.1",
      },
    },
    {
      year: 2010,
      text: {
        zh: "与西安交通大学、上海交通大学等合作，研究新技术、新产品",
        en: "Joins Xi’an Jiaotong, Shanghai Jiao Tong and other universities in research on new technologies and products",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
    {
      year: 2010,
      text: {
        zh: "收购埃及Misr制冷空调制造公司",
        en: "Acquires Misr Refrigeration and Air Conditioning Manufacturing in Egypt",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2011,
      text: {
        zh: "与开利成立拉美合资公司",
        en: "Joint venture with Carrier for Latin America",
      },
      source: {
        paper: "cai",
        place: "table 1",
      },
    },
    {
      year: 2012,
      text: {
        zh: "与开利成立印度合资公司",
        en: "Joint venture with Carrier in India",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2013,
      text: {
        zh: "开放全球供应商云平台，采购订单都从平台发出",
        en: "Opens its global cloud platform for suppliers, through which every purchase order goes out",
      },
      source: {
        paper: "cai",
        place: "section 4.2.1",
      },
    },
    {
      year: 2013,
      until: 2020,
      text: {
        zh: "研发投入逐年增加，从三十多亿元到一百多亿元，合计六百多亿元",
        en: "R&D spending rises year by year from over 3 to over 10 billion yuan, more than 60 billion in all",
      },
      source: {
        paper: "cai",
        place: "section 4.3.2",
      },
    },
    {
      year: 2014,
      text: {
        zh: "推出面向研发人员的股权激励",
        en: "Starts an equity plan for its R&D people",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
    {
      year: 2015,
      text: {
        zh: "宣布与日本SIIX合资",
        en: "Announces a joint venture with SIIX of Japan",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2015,
      text: {
        zh: "与德国博世成立合资公司",
        en: "Joint venture with Robert Bosch of Germany",
      },
      source: {
        paper: "cai",
        place: "table 1",
      },
    },
    {
      year: 2015,
      text: {
        zh: "在美国设立研发中心",
        en: "R&D centre in the United States",
      },
      network: "technological",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2015,
      text: {
        zh: "通过商务部援助尼泊尔一万台电磁炉",
        en: "Gives Nepal 10,000 induction cookers through the Ministry of Commerce",
      },
      network: "government",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2016,
      text: {
        zh: "签约收购意大利Clivet，取得东芝旗下公司80.1%股权",
        en: "Agrees to acquire Clivet of Italy; takes 80.1% of a Toshiba company",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2016,
      text: {
        zh: "与江南大学合作六年之后，共建未来生活创新联合实验室",
        en: "After six years’ work with Jiangnan University, opens a joint laboratory with it",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
    {
      year: 2017,
      text: {
        zh: "与袁隆平院士工作站结成战略合作",
        en: "Strategic partnership with the workstation of Academician Yuan Longping",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
    {
      year: 2017,
      text: {
        zh: "收购德国库卡94.55%股权",
        en: "Acquires 94.55% of KUKA",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2017,
      text: {
        zh: "收购以色列Servotronix 79.37%股权",
        en: "Acquires 79.37% of Servotronix of Israel",
      },
      network: "business",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2018,
      text: {
        zh: "科睿唯安统计：家电业发明专利数连续三年居世界第一",
        en: "Clarivate counts it first in the world for three years running by invention patents in home appliances",
      },
      source: {
        paper: "cai",
        place: "section 3.1",
      },
    },
    {
      year: 2019,
      text: {
        zh: "与上海交通大学共建开放式创新联合实验室",
        en: "Opens a joint laboratory with Shanghai Jiao Tong University",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
    {
      year: 2019,
      text: {
        zh: "在日本设立研发中心",
        en: "R&D centre in Japan",
      },
      network: "technological",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2021,
      text: {
        zh: "在德国设立研发中心",
        en: "R&D centre in Germany",
      },
      network: "technological",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2022,
      text: {
        zh: "在意大利设立研发中心",
        en: "R&D centre in Italy",
      },
      network: "technological",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
    {
      year: 2023,
      text: {
        zh: "巴西Pouso Alegre市政府配合它投资建新厂",
        en: "The municipality of Pouso Alegre, Brazil, cooperates in its new plant",
      },
      network: "government",
      source: {
        paper: "cai",
        place: "table 3",
      },
    },
  ],
  series: [
    {
      id: "patent-applications",
      title: {
        zh: "专利申请量",
        en: "Patent applications",
      },
      unit: "pieces",
      drawn: "line",
      points: [
        {
          year: 2012,
          value: 200,
        },
        {
          year: 2013,
          value: 5447,
        },
        {
          year: 2014,
          value: 7378,
        },
        {
          year: 2015,
          value: 10523,
        },
        {
          year: 2016,
          value: 13546,
        },
        {
          year: 2017,
          value: 16934,
        },
        {
          year: 2018,
          value: 15895,
        },
        {
          year: 2019,
          value: 13525,
        },
      ],
      note: {
        zh: "2017年到顶，之后两年回落；论文正文只讲增长。",
        en: "Peaks in 2017 and falls in the two years after; the paper’s text speaks only of the rise.",
      },
      source: {
        paper: "cai",
        place: "table 2",
      },
    },
    {
      id: "research-centres-worldwide",
      title: {
        zh: "全球研发中心",
        en: "R&D centres worldwide",
      },
      unit: "centres",
      drawn: "line",
      points: [
        {
          year: 2017,
          value: 20,
        },
        {
          year: 2018,
          value: 20,
        },
        {
          year: 2019,
          value: 28,
        },
        {
          year: 2020,
          value: 28,
        },
      ],
      source: {
        paper: "cai",
        place: "table 4",
      },
    },
    {
      id: "research-centres-overseas",
      title: {
        zh: "海外研发中心",
        en: "R&D centres abroad",
      },
      unit: "centres",
      drawn: "line",
      points: [
        {
          year: 2017,
          value: 10,
        },
        {
          year: 2018,
          value: 11,
        },
        {
          year: 2019,
          value: 18,
        },
        {
          year: 2020,
          value: 18,
        },
      ],
      note: {
        zh: "占全球研发中心的比例，四年依次为50%、55%、64.29%、64.29%。",
        en: "Of all R&D centres these are 50%, 55%, 64.29% and 64.29% in the four years.",
      },
      source: {
        paper: "cai",
        place: "table 4",
      },
    },
    {
      id: "top-five-suppliers-share",
      title: {
        zh: "前五大供应商采购占比",
        en: "Top five suppliers’ share of purchases",
      },
      unit: "percent",
      drawn: "points",
      points: [
        {
          year: 2006,
          value: 16.52,
        },
        {
          year: 2019,
          value: 5.42,
        },
      ],
      note: {
        zh: "中间各年只见于图2，图上没有数值。",
        en: "The years between are only in figure 2, which prints no values.",
      },
      source: {
        paper: "cai",
        place: "section 4.2.1",
      },
    },
    {
      id: "overseas-revenue-share",
      title: {
        zh: "海外收入占比",
        en: "Share of revenue from abroad",
      },
      unit: "percent",
      drawn: "points",
      points: [
        {
          year: 2010,
          value: 26.71,
        },
        {
          year: 2020,
          value: 42.3,
        },
      ],
      note: {
        zh: "同期海外收入增长75.7%。中间各年只见于图3，图上没有数值。",
        en: "Revenue from abroad rose by 75.7% over the same years. The years between are only in figure 3, which prints no values.",
      },
      source: {
        paper: "cai",
        place: "section 4.2.3",
      },
    },
    {
      id: "research-staff-to-managers",
      title: {
        zh: "研发人员与管理人员之比",
        en: "R&D staff to managers",
      },
      unit: "percent",
      drawn: "points",
      points: [
        {
          year: 2012,
          value: 27,
        },
        {
          year: 2016,
          value: 50,
        },
      ],
      note: {
        zh: "2016年论文只写超过50%，这里标在50。",
        en: "For 2016 the paper says only over 50%; the point stands at 50.",
      },
      source: {
        paper: "cai",
        place: "section 4.3.1",
      },
    },
  ],
  snapshots: [
    {
      id: "now",
      from: 2023,
      until: 2023,
      title: {
        zh: "2023年",
        en: "2023",
      },
      inferred: ["networks.profile"],
      expected: {
        networks: {
          profile: "comprehensive",
        },
      },
    },
  ],
  notes: [
    {
      zh: "图1至图3没有标出数值，只采用正文写明的数字。前五大客户的占比，正文只说波动上升；前五大供应商的占比总体下降，给出了首尾两个数。哪一种走向更好，论文没有说。",
      en: "Figures 1 to 3 print no values; only figures stated in the text are used. Of the top five customers’ share the text says only that it rises with fluctuations; of the top five suppliers’ share, which falls, it gives the two ends. Which direction is better the paper does not say.",
    },
    {
      zh: "专利申请在2017年达到16,934件后逐年回落，2019年为13,525件；正文只比较了2012年和2019年。",
      en: "Patent applications reach 16,934 in 2017 and then fall, to 13,525 in 2019; the text compares only 2012 with 2019.",
    },
    {
      zh: "正文把表2称作2012至2018年的专利数，表题却是专利申请量，数据到2019年；这里按表。",
      en: "The text calls table 2 the patents issued from 2012 to 2018; its title says applications, and its rows run to 2019. We follow the table.",
    },
    {
      zh: "4.3.2节说，到2021年专利申请约六万件；表2仅2012至2019年八年相加，就有83,448件。两个数都原样保留，我们不作取舍。",
      en: "Section 4.3.2 has about 60,000 patent applications as of 2021; the eight years of table 2 alone, 2012 to 2019, add up to 83,448. Both stand as printed; we do not choose between them.",
    },
    {
      zh: "表4列2020年全球28个研发中心、其中海外18个；4.3.2节正文却说海外4个、国内28个，称作“2+4+N”网络，表3中德国和意大利中心又晚到2021、2022年。这里按表4。",
      en: "Table 4 has 28 R&D centres worldwide in 2020, 18 of them abroad. The text of 4.3.2 has four abroad besides 28 in Chinese cities and calls them a “2+4+N” network, and table 3 dates those in Germany and Italy to 2021 and 2022. We follow table 4.",
    },
    {
      zh: "2011年的开利拉美合资和2015年的博世合资只见于表1，所以没有归入网络类型。",
      en: "The joint ventures with Carrier in Latin America (2011) and with Bosch (2015) are only in table 1, which assigns no network.",
    },
    {
      zh: "42.3%在正文里写作“如今”，所在句子讲的是2010至2020年，所以记在2020年。",
      en: "The text calls 42.3% today’s share, in a sentence about 2010 to 2020; it is set at 2020 here.",
    },
    {
      zh: "2016年从东芝买下的80.1%，4.2.3节说是东芝公司的，表3说是东芝旗下的一家公司的；这里按表3。",
      en: "The 80.1% bought in 2016 are of Toshiba Corporation in section 4.2.3 and of a Toshiba company in table 3. We follow table 3.",
    },
    {
      zh: "论文没有写年份、因此没有列入时间轴的：60多家海外分支机构，业务遍及200多个国家和地区（3.1节）；六家行业协会的骨干成员（4.2.2节）；研发团队从不到一万人增加到两万人左右（4.3.1节）。",
      en: "Told without a year and so not on the time line: more than 60 branches abroad and business in more than 200 countries and regions (section 3.1); core membership of six associations (section 4.2.2); an R&D team grown from under 10,000 to about 20,000 people (section 4.3.1).",
    },
    {
      zh: "只有说法、没有逐年数字的：捐赠支出2018年以来增至三到六倍（4.1节）；截至2021年，授权专利数在家电业连续五年第一（4.3.2节）；计划到2020年新增1.7万个全球网点，后来怎样没有交代（3.1节）。",
      en: "Said without figures by year: donations have grown to three to six times since 2018 (section 4.1); as of 2021 it was first in home appliances by patents granted for five years running (section 4.3.2); it planned 17,000 new outlets worldwide by 2020, of which nothing more is told (section 3.1).",
    },
  ],
} satisfies Case;
