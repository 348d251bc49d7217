import type { Part } from "#lib/instrument/edition";

/**
 * The three networks in seven parts: how broad each is, how strong, and what came of it. The parts and what they bring
 * are published; breadth, strength and gains as items, their anchors, points and breakpoints are ours. Strength weighs
 * as much as breadth and gains together: it is asked in both depths, and a tie that is not kept up brings little.
 * Published: Cai, section 4, tables 1, 3 and 4.
 */
export const networks = {
  sections: [
    {
      id: "networks-government",
      title: { zh: "政府网络", en: "Government network" },
      intro: {
        zh: "与国内、海外政府部门的往来。没有外销也请回答：没有往来的，选第一项或“以上都没有”。",
        en: "Your dealings with government at home and abroad. Please answer even if you sell nothing abroad: no contact is an answer too.",
      },
      questions: [
        {
          id: "home-government-breadth",
          kind: "many",
          text: {
            zh: "近三年，与国内政府有过哪些往来？",
            en: "Which of these links with government at home have you had in the last three years?",
          },
          help: {
            zh: "要有具体事由，如申报项目、参加座谈、承担任务。报税、工商年报这类例行手续不算。",
            en: "Each link needs a definite purpose: an application, a consultation, a commission. Tax returns and annual filings do not count.",
          },
          source: { paper: "cai", place: "section 4.1" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "local-bureaus",
              text: { zh: "市、区县部门（工信、科技、商务等）", en: "City or county departments" },
              points: 0.3,
            },
            {
              id: "province-or-nation",
              text: { zh: "省级部门或国家部委", en: "Provincial departments or national ministries" },
              points: 0.3,
            },
            {
              id: "public-office",
              text: {
                zh: "企业负责人担任人大代表或政协委员",
                en: "A head of the firm sits in a people’s congress or political consultative conference",
              },
              points: 0.2,
            },
            {
              id: "joint-projects",
              text: {
                zh: "承担政府委托的项目、援外或公益任务",
                en: "Projects, foreign aid or public-welfare work for government",
              },
              points: 0.3,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "home-government-strength",
          kind: "rating",
          text: { zh: "与国内政府部门往来有多深？", en: "How close are your dealings with government at home?" },
          help: {
            zh: "想打交道最多的那个部门，看最近一年。",
            en: "Take the department that you deal with most, over the past year.",
          },
          source: { paper: "cai", place: "section 4.1" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "只办报税、工商年报等必办手续", en: "Compulsory formalities only, such as tax and annual filings" },
            { zh: "一年一两次，看到通知才去申报", en: "Once or twice a year, when a notice invites applications" },
            { zh: "每季度有联系，有固定对接人", en: "Every quarter, with a fixed contact person" },
            {
              zh: "每月有联系，对方会上门走访、征求意见",
              en: "Every month; officials visit and ask our opinion",
            },
            {
              zh: "每月有联系，已满五年，正一起推进项目",
              en: "Every month for five years or more, with a project under way together",
            },
          ],
        },
        {
          id: "host-government-breadth",
          kind: "many",
          text: {
            zh: "近三年，与哪些海外官方机构有过往来？",
            en: "With which official bodies abroad have you dealt in the last three years?",
          },
          help: {
            zh: "出国办事、对方来访、线上对接都算；由代理商代办的不算。",
            en: "Visits in either direction and online meetings count; what an agent does for you does not.",
          },
          source: { paper: "cai", place: "section 4.1" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "investment-promotion",
              text: { zh: "当地招商、投资促进机构", en: "Investment-promotion agencies" },
              points: 0.3,
            },
            {
              id: "regulators",
              text: { zh: "当地海关、认证、监管部门", en: "Customs, certification or regulatory authorities" },
              points: 0.3,
            },
            {
              id: "local-government",
              text: { zh: "当地市级或省（州）政府", en: "City, state or provincial government" },
              points: 0.3,
            },
            {
              id: "own-embassy",
              text: { zh: "我国驻外使领馆、商务处", en: "A Chinese embassy, consulate or commercial office" },
              points: 0.2,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "host-government-strength",
          kind: "rating",
          text: {
            zh: "与海外当地政府往来有多深？",
            en: "How close are your dealings with governments abroad?",
          },
          help: {
            zh: "想往来最多的那个国家或地区。没有外销，一般选第一项。",
            en: "Take the country with which you deal most. A firm without foreign sales will usually choose the first answer.",
          },
          source: { paper: "cai", place: "section 4.1" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有往来", en: "No contact" },
            { zh: "都由代理商、进口商出面", en: "Agents or importers deal with them for us" },
            {
              zh: "自己直接办过登记、认证或通关",
              en: "We have handled registration, certification or customs ourselves",
            },
            { zh: "每年当面沟通，有固定对接人", en: "We meet every year and have a fixed contact person" },
            {
              zh: "往来三年以上，当地政府支持我们的项目",
              en: "Three years or more, and the government there backs our project",
            },
          ],
        },
        {
          id: "government-gains",
          kind: "many",
          text: {
            zh: "近三年，这些政府往来带来了什么？",
            en: "What has come of these government links in the last three years?",
          },
          help: {
            zh: "钱已到账、文件已下发、设施已建好的才算，口头承诺不算。",
            en: "Count money received, papers issued and facilities built. Promises do not count.",
          },
          source: { paper: "cai", place: "section 4.1 and figure 1" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "subsidies",
              text: { zh: "国内：补助或奖励资金", en: "Home: grants or award money" },
              points: 0.34,
            },
            {
              id: "policy-backing",
              text: {
                zh: "国内：用地、贷款、资质认定等政策支持",
                en: "Home: support with land, loans or official recognition",
              },
              points: 0.34,
            },
            {
              id: "public-image",
              text: { zh: "国内：公开表彰或推介", en: "Home: public commendation or promotion" },
              points: 0.34,
            },
            {
              id: "host-incentives",
              text: { zh: "海外：税收优惠或补贴", en: "Abroad: tax breaks or grants" },
              points: 0.34,
            },
            {
              id: "host-infrastructure",
              text: { zh: "海外：道路、水电、厂房等配套", en: "Abroad: roads, utilities or premises" },
              points: 0.34,
            },
            {
              id: "host-market-access",
              text: { zh: "海外：准入许可或政府采购订单", en: "Abroad: market approval or public contracts" },
              points: 0.34,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
      ],
    },
    {
      id: "networks-business",
      title: { zh: "商业网络", en: "Business network" },
      intro: {
        zh: "与客户、供应商、行业协会和其他企业的往来，国内海外都算。",
        en: "Your ties with customers, suppliers, industry associations and other firms, at home and abroad.",
      },
      questions: [
        {
          id: "top-five-clients-share",
          kind: "number",
          text: {
            zh: "前五大客户占营业收入的百分之几？",
            en: "What share of revenue came from your five largest customers?",
          },
          help: {
            zh: "前五大客户全年销售额合计，除以全年营业收入。同一集团的公司合并算一家，母公司也算客户。",
            en: "The year’s sales to the five largest customers, divided by the year’s revenue. Companies of one group count as one customer; so does your own parent.",
          },
          source: { paper: "cai", place: "section 4.2.1 and figure 2" },
          depth: "full",
          allows: ["dont-know"],
          unit: "percent",
          min: 0,
          max: 100,
          decimals: 2,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "财务的客户销售明细账，或销售部门的客户排名表",
            en: "Sales ledger by customer, from accounts or the sales office",
          },
        },
        {
          id: "clients-suppliers-strength",
          kind: "rating",
          text: {
            zh: "与主要客户、供应商合作有多深？",
            en: "How deep are your ties with your main customers and suppliers?",
          },
          help: {
            zh: "想最重要的三五家，多数做到哪一步就选哪一步。",
            en: "Think of the three to five most important; choose what is true of most of them.",
          },
          source: { paper: "cai", place: "section 4.2.1" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "一单一谈，客户和供应商常换", en: "Order by order, and the names often change" },
            {
              zh: "合作一年以上，只谈价格、交期、质量",
              en: "A year or more; only price, delivery and quality discussed",
            },
            {
              zh: "三年以上，有年度框架合同，定期走访",
              en: "Three years or more, with annual contracts and regular visits",
            },
            {
              zh: "三年以上，还共享生产计划或库存数据",
              en: "Three years or more, sharing production plans or stock data as well",
            },
            {
              zh: "五年以上，共享数据，还一起开发新产品",
              en: "Five years or more, sharing data and developing new products together",
            },
          ],
        },
        {
          id: "association-offices",
          kind: "number",
          text: {
            zh: "在行业协会、商会、标准组织担任几个职务？",
            en: "How many offices do you hold in associations, chambers or standards bodies?",
          },
          help: {
            zh: "会长、副会长、理事、标委会委员等都算，企业和负责人合计；普通会员不算。",
            en: "Presidents, vice-presidents, board and committee members, whether firm or manager. Plain membership does not count.",
          },
          source: { paper: "cai", place: "section 4.2.2" },
          depth: "full",
          allows: ["dont-know"],
          unit: "positions",
          min: 0,
          max: 200,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "办公室存档的聘书、理事单位证书",
            en: "Appointment letters and certificates, usually in the general office",
          },
        },
        {
          id: "associations-strength",
          kind: "rating",
          text: {
            zh: "参与行业协会、商会有多深？",
            en: "How active are you in industry associations and chambers?",
          },
          help: {
            zh: "想参与最深的那一家，看最近三年。",
            en: "Take the one in which you are most active, over the last three years.",
          },
          source: { paper: "cai", place: "section 4.2.2" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没加入，或只交会费", en: "Not a member, or we only pay the fee" },
            { zh: "一年参加一两次会议或展会", en: "One or two meetings or fairs a year" },
            {
              zh: "每季度参加活动，并与会员企业做成过生意",
              en: "Events every quarter, and business done with members",
            },
            { zh: "担任理事以上，牵头办过活动或调研", en: "On the board; we have led an event or survey" },
            {
              zh: "担任理事以上，主持起草过团体、行业或国家标准",
              en: "On the board; we have also led the drafting of a published standard",
            },
          ],
        },
        {
          id: "other-enterprises-breadth",
          kind: "many",
          text: {
            zh: "近三年，与其他企业有过哪些合作？",
            en: "In which ways have you worked with other firms in the last three years?",
          },
          help: {
            zh: "签了协议并且做起来的才算，国内海外、伙伴同行都可以。单纯买卖不算。",
            en: "Count agreements signed and carried out, with partners or rivals, at home or abroad. Plain buying and selling does not count.",
          },
          source: { paper: "cai", place: "section 4.2.3 and table 1" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            { id: "joint-venture", text: { zh: "合资办企业", en: "Joint venture" }, points: 0.4 },
            {
              id: "acquisition",
              text: { zh: "收购或入股其他企业", en: "Acquisition of another firm or a stake in it" },
              points: 0.4,
            },
            {
              id: "licence-in",
              text: { zh: "引进别人的技术许可", en: "Licence taken on another firm’s technology" },
              points: 0.3,
            },
            {
              id: "licence-out",
              text: { zh: "把自己的技术许可给别人", en: "Licence granted on our own technology" },
              points: 0.4,
            },
            {
              id: "rival-cooperation",
              text: {
                zh: "与同行联合研发、投标或共用产能",
                en: "Joint development, bids or capacity with a rival",
              },
              points: 0.3,
            },
            {
              id: "contract-manufacturing",
              text: { zh: "代工（OEM、ODM）", en: "Contract manufacturing (OEM or ODM)" },
              points: 0.2,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "other-enterprises-strength",
          kind: "rating",
          text: {
            zh: "与伙伴企业、同行合作有多深？",
            en: "How deep is your cooperation with partner firms and rivals?",
          },
          help: {
            zh: "想合作最深的一家。与客户、供应商之间的普通买卖不算。",
            en: "Take the firm with which it goes deepest. Ordinary dealings with customers and suppliers do not count.",
          },
          source: { paper: "cai", place: "section 4.2.3" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有合作，最多互相认识", en: "None; we know each other at most" },
            { zh: "做过一次性项目，做完就散", en: "A single project, after which we parted" },
            { zh: "有协议，合作一年以上，定期碰头", en: "A year or more under an agreement, with regular meetings" },
            {
              zh: "合作三年以上，共用技术、产能或渠道",
              en: "Three years or more, sharing technology, capacity or channels",
            },
            {
              zh: "合作三年以上，有合资或持股，盈亏共担",
              en: "Three years or more, with shared ownership, profit and loss",
            },
          ],
        },
        {
          id: "business-gains",
          kind: "many",
          text: {
            zh: "近三年，这些商业关系带来了什么？",
            en: "What has come of these business ties in the last three years?",
          },
          help: {
            zh: "说得出具体是哪一单、哪一项、哪一家，才算。",
            en: "Count only what you can name: the order, the saving, the standard, the firm.",
          },
          source: { paper: "cai", place: "section 4.2 and figure 4" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "market-information",
              text: {
                zh: "客户、供应商：提前知道市场和需求变化",
                en: "Customers and suppliers: early news of markets and demand",
              },
              points: 0.34,
            },
            {
              id: "larger-orders",
              text: {
                zh: "客户、供应商：订单变大或份额提高",
                en: "Customers and suppliers: larger orders or a larger share",
              },
              points: 0.34,
            },
            {
              id: "lower-transaction-cost",
              text: {
                zh: "客户、供应商：议价、检验、账期成本下降",
                en: "Customers and suppliers: less cost in bargaining, inspection or credit",
              },
              points: 0.34,
            },
            {
              id: "association-contacts",
              text: {
                zh: "协会：牵线认识的企业已成交或合作",
                en: "Associations: contacts that led to business or cooperation",
              },
              points: 0.5,
            },
            {
              id: "standards-voice",
              text: { zh: "协会：我们的意见写进了标准", en: "Associations: our proposals adopted in a standard" },
              points: 0.5,
            },
            {
              id: "partner-technology",
              text: { zh: "伙伴、同行：拿到或学会新技术", en: "Partners and rivals: new technology gained or learnt" },
              points: 0.5,
            },
            {
              id: "shared-channels",
              text: {
                zh: "伙伴、同行：借对方渠道打开了市场",
                en: "Partners and rivals: markets opened through their channels",
              },
              points: 0.5,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
      ],
    },
    {
      id: "networks-technology",
      title: { zh: "技术网络", en: "Technology network" },
      intro: {
        zh: "与国内高校、科研院所的往来，以及在海外的研发合作。",
        en: "Your ties with universities and institutes in China, and with research abroad.",
      },
      questions: [
        {
          id: "joint-laboratories",
          kind: "number",
          text: {
            zh: "与国内高校、院所共建了几个研发机构？",
            en: "How many laboratories do you run jointly with universities or institutes in China?",
          },
          help: {
            zh: "联合实验室、研究院、院士或博士后工作站等，有协议、有人、有课题的才算，只挂牌不算。",
            en: "Joint laboratories, institutes, academician or postdoctoral workstations with an agreement, people and projects. A plaque alone does not count.",
          },
          source: { paper: "cai", place: "section 4.3.1" },
          depth: "full",
          allows: ["dont-know"],
          unit: "laboratories",
          min: 0,
          max: 200,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "技术部门或办公室存档的共建协议、批复文件",
            en: "Agreements and approvals kept by R&D or the general office",
          },
        },
        {
          id: "universities-strength",
          kind: "rating",
          text: {
            zh: "与国内高校、科研院所合作有多深？",
            en: "How deep is your cooperation with universities and institutes in China?",
          },
          help: {
            zh: "想合作最深的一家，年数从首次签约算起。",
            en: "Take the one with which it goes deepest, and count the years from your first contract.",
          },
          source: { paper: "cai", place: "section 4.3.1" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有合作", en: "None" },
            { zh: "偶尔请专家咨询，或委托检测", en: "Occasional advice from experts, or commissioned tests" },
            { zh: "签过研发合同，做过一年以上的课题", en: "A contract research project of a year or more" },
            {
              zh: "连续合作三年以上，定期碰头，联合培养人才",
              en: "Three years or more, meeting regularly and training people jointly",
            },
            {
              zh: "三年以上，互派人员常驻，课题一起定",
              en: "Three years or more, staff posted to each other, topics chosen together",
            },
          ],
        },
        {
          id: "overseas-research-centres",
          kind: "number",
          text: { zh: "在海外有几个研发中心？", en: "How many research centres do you have abroad?" },
          help: {
            zh: "自建、收购、共建的都算，当地要有研发人员；只做销售、售后的，和母公司自己的，不算。",
            en: "Built, bought or run with a local body, and with R&D staff on the spot. Sales and service offices, and a parent company’s own centres, do not count.",
          },
          source: { paper: "cai", place: "section 4.3.2 and table 4" },
          depth: "full",
          allows: ["dont-know"],
          unit: "centres",
          min: 0,
          max: 200,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "技术部门台账，或海外公司注册文件",
            en: "R&D department’s records, or registration papers of companies abroad",
          },
        },
        {
          id: "overseas-research-strength",
          kind: "rating",
          text: {
            zh: "与海外的研发合作有多深？",
            en: "How deep is your cooperation with research abroad?",
          },
          help: {
            zh: "海外高校、研究机构、技术专家、自己的海外团队都算，选做到的最高一步。",
            en: "Universities, institutes, experts and your own teams abroad all count. Choose the furthest step reached.",
          },
          source: { paper: "cai", place: "section 4.3.2" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有往来", en: "None" },
            { zh: "只参加国际展会、学术会议", en: "International fairs and conferences only" },
            { zh: "请海外专家或机构做过一次性项目", en: "A single project with an expert or institute abroad" },
            { zh: "签约合作一年以上，每季度有交流", en: "A year or more under contract, in touch every quarter" },
            { zh: "在海外有自己的团队，与国内同步研发", en: "Our own team abroad, developing in step with home" },
          ],
        },
        {
          id: "technology-gains",
          kind: "many",
          text: {
            zh: "近三年，这些技术合作带来了什么？",
            en: "What has come of these technical ties in the last three years?",
          },
          help: {
            zh: "人已到岗、专利有申请号、方法已用上，才算。",
            en: "Count people in post, patents with an application number and methods in use.",
          },
          source: { paper: "cai", place: "section 4.3 and figure 4" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "talent",
              text: { zh: "高校院所：引进或培养了研发人才", en: "China: R&D people recruited or trained" },
              points: 0.34,
            },
            {
              id: "joint-patents",
              text: { zh: "高校院所：联合申请了专利", en: "China: joint patents applied for" },
              points: 0.34,
            },
            {
              id: "research-capability",
              text: { zh: "高校院所：掌握了新的设计或试验方法", en: "China: new design or test methods mastered" },
              points: 0.34,
            },
            {
              id: "overseas-talent",
              text: { zh: "海外：引进了研发人才", en: "Abroad: R&D people recruited" },
              points: 0.34,
            },
            {
              id: "overseas-patents",
              text: { zh: "海外：申请了当地专利", en: "Abroad: foreign patents applied for" },
              points: 0.34,
            },
            {
              id: "frontier-information",
              text: {
                zh: "海外：前沿动向用在了立项上",
                en: "Abroad: news of the latest advances that shaped a project",
              },
              points: 0.34,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
      ],
    },
  ],
  indicators: [
    {
      id: "home-government",
      name: { zh: "国内政府", en: "Government at home" },
      source: { paper: "cai", place: "section 4.1" },
      weight: 1,
      items: [
        {
          id: "home-government-breadth",
          kind: "choices",
          question: "home-government-breadth",
          options: ["local-bureaus", "province-or-nation", "public-office", "joint-projects"],
          weight: 1,
        },
        { id: "home-government-strength", kind: "answer", question: "home-government-strength", weight: 2 },
        {
          id: "home-government-gains",
          kind: "choices",
          question: "government-gains",
          options: ["subsidies", "policy-backing", "public-image"],
          weight: 1,
        },
      ],
    },
    {
      id: "host-government",
      name: { zh: "海外当地政府", en: "Governments abroad" },
      source: { paper: "cai", place: "section 4.1" },
      weight: 1,
      items: [
        {
          id: "host-government-breadth",
          kind: "choices",
          question: "host-government-breadth",
          options: ["investment-promotion", "regulators", "local-government", "own-embassy"],
          weight: 1,
        },
        { id: "host-government-strength", kind: "answer", question: "host-government-strength", weight: 2 },
        {
          id: "host-government-gains",
          kind: "choices",
          question: "government-gains",
          options: ["host-incentives", "host-infrastructure", "host-market-access"],
          weight: 1,
        },
      ],
    },
    {
      id: "clients-suppliers",
      name: { zh: "客户与供应商", en: "Customers and suppliers" },
      source: { paper: "cai", place: "section 4.2.1" },
      weight: 1,
      items: [
        {
          id: "top-five-clients-share",
          kind: "number",
          question: "top-five-clients-share",
          breakpoints: [
            { at: 25, score: 1 },
            { at: 50, score: 0.6 },
            { at: 90, score: 0 },
          ],
          weight: 1,
        },
        { id: "clients-suppliers-strength", kind: "answer", question: "clients-suppliers-strength", weight: 2 },
        {
          id: "clients-suppliers-gains",
          kind: "choices",
          question: "business-gains",
          options: ["market-information", "larger-orders", "lower-transaction-cost"],
          weight: 1,
        },
      ],
    },
    {
      id: "associations",
      name: { zh: "行业协会", en: "Industry associations" },
      source: { paper: "cai", place: "section 4.2.2" },
      weight: 1,
      items: [
        {
          id: "association-offices",
          kind: "number",
          question: "association-offices",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 1, score: 0.4 },
            { at: 3, score: 0.8 },
            { at: 5, score: 1 },
          ],
          weight: 1,
        },
        { id: "associations-strength", kind: "answer", question: "associations-strength", weight: 2 },
        {
          id: "associations-gains",
          kind: "choices",
          question: "business-gains",
          options: ["association-contacts", "standards-voice"],
          weight: 1,
        },
      ],
    },
    {
      id: "other-enterprises",
      name: { zh: "其他企业（伙伴与同行）", en: "Other firms (partners and rivals)" },
      source: { paper: "cai", place: "section 4.2.3" },
      weight: 1,
      items: [
        {
          id: "other-enterprises-breadth",
          kind: "choices",
          question: "other-enterprises-breadth",
          options: [
            "joint-venture",
            "acquisition",
            "licence-in",
            "licence-out",
            "rival-cooperation",
            "contract-manufacturing",
          ],
          weight: 1,
        },
        { id: "other-enterprises-strength", kind: "answer", question: "other-enterprises-strength", weight: 2 },
        {
          id: "other-enterprises-gains",
          kind: "choices",
          question: "business-gains",
          options: ["partner-technology", "shared-channels"],
          weight: 1,
        },
      ],
    },
    {
      id: "universities",
      name: { zh: "国内高校院所", en: "Universities and institutes in China" },
      source: { paper: "cai", place: "section 4.3.1" },
      weight: 1,
      items: [
        {
          id: "joint-laboratories",
          kind: "number",
          question: "joint-laboratories",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 1, score: 0.5 },
            { at: 2, score: 0.75 },
            { at: 4, score: 1 },
          ],
          weight: 1,
        },
        { id: "universities-strength", kind: "answer", question: "universities-strength", weight: 2 },
        {
          id: "universities-gains",
          kind: "choices",
          question: "technology-gains",
          options: ["talent", "joint-patents", "research-capability"],
          weight: 1,
        },
      ],
    },
    {
      id: "overseas-research",
      name: { zh: "海外研发", en: "R&D abroad" },
      source: { paper: "cai", place: "section 4.3.2" },
      weight: 1,
      items: [
        {
          id: "overseas-research-centres",
          kind: "number",
          question: "overseas-research-centres",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 1, score: 0.6 },
            { at: 3, score: 1 },
          ],
          weight: 1,
        },
        { id: "overseas-research-strength", kind: "answer", question: "overseas-research-strength", weight: 2 },
        {
          id: "overseas-research-gains",
          kind: "choices",
          question: "technology-gains",
          options: ["overseas-talent", "overseas-patents", "frontier-information"],
          weight: 1,
        },
      ],
    },
  ],
} satisfies Part;
