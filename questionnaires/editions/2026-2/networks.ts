import type { Condition } from "#lib/instrument/condition";
import type { Part } from "#lib/instrument/edition";
import type { Source } from "#lib/text/text";

const government = { paper: "cai", place: "section 4.1" } satisfies Source;
const clientsSuppliers = { paper: "cai", place: "section 4.2.1" } satisfies Source;
const associations = { paper: "cai", place: "section 4.2.2" } satisfies Source;
const otherEnterprises = { paper: "cai", place: "section 4.2.3" } satisfies Source;
const universities = { paper: "cai", place: "section 4.3.1" } satisfies Source;
const overseasResearch = { paper: "cai", place: "section 4.3.2" } satisfies Source;

const sellsAbroad = { fact: "foreign-sales", is: "now" } satisfies Condition;

/**
 * The three networks in seven parts: how broad each is, how strong, and what came of it. The parts and what they bring
 * are published; breadth, strength and gains as items, their levels and points are ours. Strength weighs as much as
 * breadth and gains together: a tie that is not kept up brings little. Published: Cai, section 4, tables 1, 3 and 4.
 */
export const networks = {
  sections: [
    {
      id: "networks-government",
      title: { zh: "政府网络", en: "Government network" },
      intro: {
        zh: "与国内、海外政府部门的往来。现在没有外销的，标着“海外”的选项不用看，也不影响得分。",
        en: "Your dealings with government at home and abroad. If you sell nothing abroad now, pass over the choices marked “Abroad”: your score does not depend on them.",
      },
      questions: [
        {
          id: "home-government-contact",
          kind: "rating",
          text: {
            zh: "近一年，与国内政府部门多久联系一次？",
            en: "How often were you in touch with government at home in the past year?",
          },
          help: {
            zh: "看联系最多的那个部门，见面、电话、开会都算。报税、工商年报等例行手续不算。",
            en: "Take the department you deal with most; visits, calls and meetings all count. Tax returns, annual filings and the like do not.",
          },
          source: government,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "除例行手续外没有联系", en: "No contact beyond formalities" },
            { zh: "全年一两次", en: "Once or twice in the year" },
            { zh: "大约每季度一次", en: "About once a quarter" },
            { zh: "大约每月一次", en: "About once a month" },
            { zh: "每月两次以上", en: "Twice a month or more" },
          ],
        },
        {
          id: "host-government-contact",
          kind: "rating",
          text: {
            zh: "近一年，与海外当地政府多久直接联系一次？",
            en: "How often were you in direct touch with a government abroad in the past year?",
          },
          help: {
            zh: "看联系最多的那个国家，监管、认证、招商机构都算。例行报关和代理商代办的不算。",
            en: "Take the country you deal with most; regulators, certifiers and promotion agencies count. Routine customs papers and what an agent does for you do not.",
          },
          source: government,
          depth: "quick",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有直接联系", en: "No direct contact" },
            { zh: "全年一次", en: "Once in the year" },
            { zh: "全年两三次", en: "Two or three times in the year" },
            { zh: "大约每季度一次", en: "About once a quarter" },
            { zh: "每月一次以上", en: "Once a month or more" },
          ],
        },
        {
          id: "government-ties",
          kind: "many",
          text: {
            zh: "近三年，与政府有过下面哪些往来？",
            en: "Which of these dealings with government have you had in the last three years?",
          },
          help: {
            zh: "要有具体事由，如申报项目、参加座谈、承担任务。例行手续和代理商代办的不算。",
            en: "Each needs a definite purpose: an application, a consultation, a commission. Formalities and what an agent does for you do not count.",
          },
          source: government,
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "home-local",
              text: {
                zh: "国内：市、区县部门（工信、科技、商务等）",
                en: "Home: city or county departments (industry, science, commerce)",
              },
              points: 0.34,
            },
            {
              id: "home-province-or-nation",
              text: {
                zh: "国内：省级部门或国家部委",
                en: "Home: provincial departments or national ministries",
              },
              points: 0.34,
            },
            {
              id: "home-commission",
              text: {
                zh: "国内：承担政府委托的项目、援外或公益任务",
                en: "Home: projects, foreign aid or welfare work done for government",
              },
              points: 0.34,
            },
            {
              id: "home-public-office",
              text: {
                zh: "国内：企业负责人任人大代表或政协委员",
                en: "Home: a head of the firm sits in a people’s congress or political consultative conference",
              },
              points: 0.2,
            },
            {
              id: "host-promotion",
              text: { zh: "海外：当地招商、投资促进机构", en: "Abroad: investment-promotion agencies" },
              points: 0.34,
            },
            {
              id: "host-regulators",
              text: {
                zh: "海外：当地海关、认证或监管部门",
                en: "Abroad: customs, certification or regulatory authorities",
              },
              points: 0.34,
            },
            {
              id: "host-local",
              text: {
                zh: "海外：当地市级或省（州）政府",
                en: "Abroad: city, state or provincial government",
              },
              points: 0.34,
            },
            {
              id: "host-community",
              text: {
                zh: "海外：与当地政府合办项目或公益活动",
                en: "Abroad: a project or charity run with local government",
              },
              points: 0.34,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "government-gains",
          kind: "many",
          text: {
            zh: "近三年，这些政府往来带来了什么？",
            en: "What has come of dealings with government in the last three years?",
          },
          help: {
            zh: "钱已到账、文件已下发、设施已建好的才算，口头承诺不算。可查财务的补助明细和批文。",
            en: "Count money received, papers issued and facilities built, not promises. Grant ledgers and official letters will show it.",
          },
          source: { paper: "cai", place: "section 4.1 and figure 1" },
          depth: "quick",
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
            {
              id: "host-public-image",
              text: {
                zh: "海外：公开表彰或推介",
                en: "Abroad: public commendation or promotion",
              },
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
        en: "Your ties with customers, suppliers, associations and other firms, at home and abroad.",
      },
      questions: [
        {
          id: "clients-sharing",
          kind: "rating",
          text: {
            zh: "近一年，与最重要的三家客户合作到哪一步？",
            en: "How far did work with your three most important customers go in the past year?",
          },
          help: {
            zh: "选其中至少两家已做到的最远一步，中间跳过几步也可以。不足三家的，看最大的一家。",
            en: "Choose the furthest step reached with at least two of them, even if one before it was skipped. With fewer than three, take the largest.",
          },
          source: clientsSuppliers,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "按单商定价格和交期", en: "Price and delivery, agreed order by order" },
            { zh: "对方提前告知年度采购计划", en: "They tell us their purchasing plan for the year" },
            { zh: "互通库存和排产数据", en: "Stock and production schedules shared" },
            { zh: "一起改进现有产品", en: "Existing products improved together" },
            { zh: "一起开发新产品", en: "New products developed together" },
          ],
        },
        {
          id: "suppliers-sharing",
          kind: "rating",
          text: {
            zh: "近一年，与最重要的三家供应商合作到哪一步？",
            en: "How far did work with your three most important suppliers go in the past year?",
          },
          help: {
            zh: "选其中至少两家已做到的最远一步，中间跳过几步也可以。按采购额挑出三家，或挑最难替换的三家。",
            en: "Choose the furthest step reached with at least two of them, even if one before it was skipped. Take the three largest by value, or the hardest to replace.",
          },
          source: clientsSuppliers,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "按单商定价格和交期", en: "Price and delivery, agreed order by order" },
            { zh: "我方提前告知年度采购计划", en: "We tell them our purchasing plan for the year" },
            { zh: "互通库存和排产数据", en: "Stock and production schedules shared" },
            { zh: "一起改进现有材料或零件", en: "Existing materials or parts improved together" },
            { zh: "一起开发新材料或新零件", en: "New materials or parts developed together" },
          ],
        },
        {
          id: "associations-role",
          kind: "rating",
          text: {
            zh: "近一年，在行业协会里参与到哪一步？",
            en: "What part did you take in an industry association in the past year?",
          },
          help: {
            zh: "看参与最深的那一家，商会、产业联盟也算。看实际做的事，不看挂的职务。",
            en: "Take the one in which you do most; chambers and industry alliances count too. Go by work done, whatever the title held.",
          },
          source: associations,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有加入", en: "Not a member" },
            { zh: "是会员，没参加过活动", en: "A member, without taking part" },
            { zh: "参加会议、展会等活动", en: "Took part in meetings or fairs" },
            { zh: "在专委会或工作组承担任务", en: "Did work for a committee or working group" },
            { zh: "牵头专委会、工作组，或主持协会工作", en: "Led a committee, a working group or the association" },
          ],
        },
        {
          id: "other-enterprises-depth",
          kind: "rating",
          text: {
            zh: "近一年，与伙伴企业或同行合作到哪一步？",
            en: "How far did cooperation with partner firms or rivals go in the past year?",
          },
          help: {
            zh: "看合作最深的那一家，国内海外都可以。与客户、供应商的普通买卖不算。",
            en: "Take the one with which it goes furthest, at home or abroad. Ordinary dealings with customers and suppliers do not count.",
          },
          source: otherEnterprises,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有合作", en: "No cooperation" },
            { zh: "互通市场或技术信息", en: "Market or technical news exchanged" },
            { zh: "一起做一个项目", en: "One project carried out together" },
            { zh: "共用设备、产能或销售渠道", en: "Equipment, capacity or sales channels shared" },
            { zh: "共同出资，按约定分担盈亏", en: "Both invest, sharing profit and loss by agreement" },
          ],
        },
        {
          id: "business-ties",
          kind: "many",
          text: {
            zh: "近三年，与协会和其他企业有过哪些往来？",
            en: "Which ties with associations and other firms have you had in the last three years?",
          },
          help: {
            zh: "协会看会员证书，近三年在会就算。企业合作要签了协议并且做起来，普通买卖不算。",
            en: "Associations: any membership held in those years, by certificate. Firms: agreements signed and carried out; plain buying and selling does not count.",
          },
          source: { paper: "cai", place: "sections 4.2.2 and 4.2.3, table 1" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "association-national",
              text: { zh: "协会：全国性行业协会", en: "Associations: a national trade association" },
              points: 0.34,
            },
            {
              id: "association-local",
              text: {
                zh: "协会：省市行业协会或商会",
                en: "Associations: a provincial or city association or chamber",
              },
              points: 0.34,
            },
            {
              id: "association-alliance",
              text: {
                zh: "协会：科协、学会或产业技术联盟",
                en: "Associations: a scientific society or technology alliance",
              },
              points: 0.34,
            },
            {
              id: "association-abroad",
              text: {
                zh: "协会：海外行业组织或商会",
                en: "Associations: a trade body or chamber abroad",
              },
              points: 0.34,
            },
            { id: "joint-venture", text: { zh: "企业：合资办厂、办公司", en: "Firms: a joint venture" }, points: 0.4 },
            {
              id: "stake",
              text: { zh: "企业：收购或入股对方", en: "Firms: an acquisition or a stake taken" },
              points: 0.4,
            },
            {
              id: "licence-in",
              text: { zh: "企业：拿到对方的技术许可", en: "Firms: a licence taken on their technology" },
              points: 0.3,
            },
            {
              id: "licence-out",
              text: { zh: "企业：把自己的技术许可给对方", en: "Firms: a licence granted on our technology" },
              points: 0.4,
            },
            {
              id: "rival-cooperation",
              text: {
                zh: "企业：与同行联合研发、投标或共用产能",
                en: "Firms: joint development, bids or capacity with a rival",
              },
              points: 0.4,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
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
            en: "Count what you can name: the order, the saving, the standard, the firm.",
          },
          source: { paper: "cai", place: "section 4.2 and figure 4" },
          depth: "quick",
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
                zh: "客户、供应商：订单变大，或占其采购的份额提高",
                en: "Customers and suppliers: larger orders, or more of their purchases",
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
              points: 0.34,
            },
            {
              id: "association-knowledge",
              text: {
                zh: "协会：得来的知识用到了研发上",
                en: "Associations: knowledge put to use in R&D",
              },
              points: 0.34,
            },
            {
              id: "standards-voice",
              text: { zh: "协会：我们的意见写进了标准", en: "Associations: our proposals adopted in a standard" },
              points: 0.34,
            },
            {
              id: "partner-technology",
              text: { zh: "伙伴、同行：拿到或学会新技术", en: "Partners and rivals: new technology gained or learnt" },
              points: 0.34,
            },
            {
              id: "shared-channels",
              text: {
                zh: "伙伴、同行：借对方渠道打开了市场",
                en: "Partners and rivals: markets opened through their channels",
              },
              points: 0.34,
            },
            {
              id: "joint-orders",
              text: {
                zh: "伙伴、同行：合力接下了单独接不了的单",
                en: "Partners and rivals: orders won that neither could take alone",
              },
              points: 0.34,
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
        zh: "与国内高校、科研院所的往来，以及海外的研发合作。现在没有外销的，标着“海外”的选项不用看。",
        en: "Your ties with universities and institutes in China, and with research abroad. If you sell nothing abroad now, pass over the choices marked “Abroad”.",
      },
      questions: [
        {
          id: "universities-depth",
          kind: "rating",
          text: {
            zh: "近三年，与国内高校院所合作到哪一步？",
            en: "How far has work with a university or institute in China gone in the last three years?",
          },
          help: {
            zh: "看合作最深的那一家，选已做到的最远一步，中间跳过几步也可以。合同、派驻名单可以作准。",
            en: "Take the one with which it goes furthest, and the furthest step reached, even if one before it was skipped. Contracts and posting lists decide.",
          },
          source: universities,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有合作，或偶尔咨询、送检", en: "None, or occasional advice and tests" },
            { zh: "一起做过一个研发课题", en: "One research project together" },
            { zh: "先后做过两个以上课题", en: "Two or more projects in turn" },
            { zh: "互派人员到对方那里工作", en: "Staff posted to each other" },
            { zh: "研究方向和课题一起定", en: "Lines of research and topics set together" },
          ],
        },
        {
          id: "overseas-research-depth",
          kind: "rating",
          text: {
            zh: "近三年，与海外的研发往来到了哪一步？",
            en: "How far have research ties abroad gone in the last three years?",
          },
          help: {
            zh: "海外高校、研究机构、专家和自己的海外团队都算，选已做到的最远一步。母公司自己的研发不算。",
            en: "Universities, institutes, experts and your own teams abroad count; choose the furthest step reached. A parent company’s own R&D does not.",
          },
          source: overseasResearch,
          depth: "quick",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有往来", en: "None" },
            { zh: "参加国际学术会议或技术展会", en: "Attended international conferences or technical fairs" },
            { zh: "请海外专家做过咨询", en: "Took advice from experts abroad" },
            { zh: "与海外机构一起做过课题", en: "Carried out a project with a body abroad" },
            { zh: "海外团队与国内分工研发", en: "A team abroad shares development work with home" },
          ],
        },
        {
          id: "technology-ties",
          kind: "many",
          text: {
            zh: "近三年，有过下面哪些技术合作？",
            en: "Which technical ties have you had in the last three years?",
          },
          help: {
            zh: "有协议、有人、有课题的才算，只挂牌的不算。可查技术部门存档的协议和批文。",
            en: "Count those with an agreement, people and a project; a plaque alone does not count. The R&D office keeps the papers.",
          },
          source: { paper: "cai", place: "section 4.3 and table 4" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "joint-laboratory",
              text: { zh: "高校院所：共建实验室或研究院", en: "China: a joint laboratory or institute" },
              points: 0.4,
            },
            {
              id: "joint-training",
              text: {
                zh: "高校院所：博士后工作站或联合培养",
                en: "China: a postdoctoral workstation or joint training",
              },
              points: 0.4,
            },
            {
              id: "project-alliance",
              text: {
                zh: "高校院所：联合承担政府科技项目",
                en: "China: a government research project undertaken jointly",
              },
              points: 0.4,
            },
            {
              id: "overseas-centre",
              text: { zh: "海外：自建或共建的研发中心", en: "Abroad: an R&D centre of our own or shared" },
              points: 0.4,
            },
            {
              id: "overseas-team",
              text: { zh: "海外：聘用或并购来的研发人员", en: "Abroad: R&D people hired, or gained by acquisition" },
              points: 0.4,
            },
            {
              id: "overseas-institute",
              text: {
                zh: "海外：与当地高校、研究机构签约",
                en: "Abroad: a contract with a university or institute",
              },
              points: 0.4,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
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
          depth: "quick",
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
      source: government,
      weight: 1,
      items: [
        { id: "home-government-contact", kind: "answer", question: "home-government-contact", weight: 2 },
        {
          id: "home-government-ties",
          kind: "choices",
          question: "government-ties",
          options: ["home-local", "home-province-or-nation", "home-commission", "home-public-office"],
          weight: 1,
        },
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
      source: government,
      weight: 1,
      applicableWhen: sellsAbroad,
      items: [
        { id: "host-government-contact", kind: "answer", question: "host-government-contact", weight: 2 },
        {
          id: "host-government-ties",
          kind: "choices",
          question: "government-ties",
          options: ["host-promotion", "host-regulators", "host-local", "host-community"],
          weight: 1,
        },
        {
          id: "host-government-gains",
          kind: "choices",
          question: "government-gains",
          options: ["host-incentives", "host-infrastructure", "host-market-access", "host-public-image"],
          weight: 1,
        },
      ],
    },
    {
      id: "clients-suppliers",
      name: { zh: "客户与供应商", en: "Customers and suppliers" },
      source: clientsSuppliers,
      weight: 1,
      items: [
        { id: "clients-sharing", kind: "answer", question: "clients-sharing", weight: 1 },
        { id: "suppliers-sharing", kind: "answer", question: "suppliers-sharing", weight: 1 },
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
      source: associations,
      weight: 1,
      items: [
        { id: "associations-role", kind: "answer", question: "associations-role", weight: 2 },
        {
          id: "associations-ties",
          kind: "choices",
          question: "business-ties",
          options: ["association-national", "association-local", "association-alliance", "association-abroad"],
          weight: 1,
        },
        {
          id: "associations-gains",
          kind: "choices",
          question: "business-gains",
          options: ["association-contacts", "association-knowledge", "standards-voice"],
          weight: 1,
        },
      ],
    },
    {
      id: "other-enterprises",
      name: { zh: "其他企业（伙伴与同行）", en: "Other firms (partners and rivals)" },
      source: otherEnterprises,
      weight: 1,
      items: [
        { id: "other-enterprises-depth", kind: "answer", question: "other-enterprises-depth", weight: 2 },
        {
          id: "other-enterprises-ties",
          kind: "choices",
          question: "business-ties",
          options: ["joint-venture", "stake", "licence-in", "licence-out", "rival-cooperation"],
          weight: 1,
        },
        {
          id: "other-enterprises-gains",
          kind: "choices",
          question: "business-gains",
          options: ["partner-technology", "shared-channels", "joint-orders"],
          weight: 1,
        },
      ],
    },
    {
      id: "universities",
      name: { zh: "国内高校院所", en: "Universities and institutes in China" },
      source: universities,
      weight: 1,
      items: [
        { id: "universities-depth", kind: "answer", question: "universities-depth", weight: 2 },
        {
          id: "universities-ties",
          kind: "choices",
          question: "technology-ties",
          options: ["joint-laboratory", "joint-training", "project-alliance"],
          weight: 1,
        },
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
      source: overseasResearch,
      weight: 1,
      applicableWhen: sellsAbroad,
      items: [
        { id: "overseas-research-depth", kind: "answer", question: "overseas-research-depth", weight: 2 },
        {
          id: "overseas-research-ties",
          kind: "choices",
          question: "technology-ties",
          options: ["overseas-centre", "overseas-team", "overseas-institute"],
          weight: 1,
        },
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
