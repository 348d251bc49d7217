import type { CatalogueExtension } from "#lib/rules/catalogue-extension";

/** What titles, rights, R&D bodies and standards tell of themselves in an official form. */
export const holdingsFields = [
  {
    list: "titles",
    after: "number",
    fields: [
      {
        id: "entry-number",
        kind: "text",
        maxLength: 40,
        required: false,
        text: { zh: "国家入库登记编号（只有科技型填）", en: "National entry number (technology SMEs only)" },
        help: {
          zh: "看全国科技型中小企业信息库的公告，有效约一年，每年要重新评价。省里自定的科技型中小企业没有这个编号，称号请选“省级科技型”。",
          en: "See the announcement of the national technology SME register; it lasts about a year. A province’s own technology title has none: choose that title instead.",
        },
      },
    ],
  },
  {
    list: "titles",
    after: "expires",
    fields: [
      {
        id: "updated",
        kind: "date",
        required: false,
        text: { zh: "最近一次更新信息的日期", en: "Data last updated on" },
        help: {
          zh: "最近一次在优质中小企业梯度培育平台（单项冠军在其填报系统）更新企业信息的日期，用来提醒下一次更新。",
          en: "When the firm last updated its data on the ministry’s platform; it tells when the next update is due.",
        },
      },
      {
        id: "withdrawn",
        kind: "date",
        required: false,
        text: { zh: "被撤销日期", en: "Withdrawn on" },
        help: {
          zh: "称号被撤销、取消的，填公告日期；没有的不填。到期失效不算撤销。",
          en: "The day it was announced, if the title was withdrawn; otherwise leave blank. Expiry is no withdrawal.",
        },
      },
      {
        id: "cause",
        kind: "choice",
        required: false,
        text: { zh: "撤销原因", en: "Why it was withdrawn" },
        help: {
          zh: "看撤销公告。没有被撤销的不填。",
          en: "See the announcement. Leave blank if it was not withdrawn.",
        },
        options: [
          { id: "falsified", text: { zh: "数据造假、虚假申报", en: "False data" } },
          { id: "other", text: { zh: "其他原因", en: "Another reason" } },
        ],
      },
    ],
  },
  {
    list: "intellectual-property",
    after: "name",
    fields: [
      {
        id: "number",
        kind: "text",
        maxLength: 100,
        required: false,
        text: { zh: "编号", en: "Number" },
        help: {
          zh: "专利号、登记号或批准文号，照证书填。申请号、受理号不是它；同一项权利只填一行。",
          en: "The patent, registration or approval number on the certificate, not the filing number. One row for one right.",
        },
      },
    ],
  },
  {
    list: "intellectual-property",
    after: "owner-rank",
    fields: [
      {
        id: "registered-owner",
        kind: "text",
        maxLength: 300,
        required: false,
        text: { zh: "登记的权利人名称", en: "Registered owner" },
        help: {
          zh: "照登记簿或最新的变更通知写全称。企业改过名的，先办权利人名称变更；股东、母公司名下的不是本企业的。",
          en: "In full, as in the register. After a change of name have it changed there; what stands under a shareholder’s or parent’s name is not the firm’s.",
        },
      },
    ],
  },
  {
    list: "intellectual-property",
    after: "granted",
    fields: [
      {
        id: "status",
        kind: "choice",
        required: false,
        text: { zh: "法律状态", en: "Status" },
        help: {
          zh: "在国家知识产权局网站按编号查。证书还在手里，不等于年费交了、权利有效。",
          en: "Look it up by number at the patent office. Holding the certificate does not mean that the fees are paid.",
        },
        options: [
          { id: "in-force", text: { zh: "有效", en: "In force" } },
          { id: "fees-unpaid", text: { zh: "年费未缴，还在滞纳期", en: "Fee overdue, still in grace" } },
          { id: "expired", text: { zh: "已失效（届满、未缴费或放弃）", en: "Expired, lapsed or given up" } },
        ],
      },
    ],
  },
  {
    list: "intellectual-property",
    after: "applied",
    fields: [
      {
        id: "use-and-benefit",
        kind: "text",
        maxLength: 500,
        required: false,
        text: { zh: "应用情况和经济效益（500字以内）", en: "Use and benefit (500 characters)" },
        help: {
          zh: "写用在哪种产品、哪道工序，带来多少收入或节约。要有合同、发票能对上的数，不写专利摘要。",
          en: "In which product or process, and how much it earned or saved, in figures that contracts and invoices bear out. Not the abstract of the patent.",
        },
      },
    ],
  },
  {
    list: "research-bodies",
    after: "kind",
    fields: [
      {
        id: "name",
        kind: "text",
        maxLength: 200,
        required: false,
        text: { zh: "机构名称", en: "Name" },
        help: { zh: "照成立文件或认定文件写全称。", en: "In full, as in its founding paper or recognition." },
      },
    ],
  },
  {
    list: "research-bodies",
    after: "recognised",
    fields: [
      {
        id: "founded",
        kind: "date",
        required: false,
        text: { zh: "成立日期", en: "Founded on" },
        help: {
          zh: "成立文件上的日期，不是认定日期。",
          en: "The day of the founding paper, not of the recognition.",
        },
      },
      {
        id: "founding-paper",
        kind: "yes-no",
        required: false,
        text: { zh: "有没有成立文件", en: "Is there a founding paper?" },
        help: {
          zh: "企业盖章的设立决定，或与高校院所签的共建协议。只挂牌、没有文件的选“否”。",
          en: "The firm’s sealed decision, or the agreement with a university or institute. A name plate alone is none.",
        },
      },
      {
        id: "staff",
        kind: "number",
        unit: "people",
        min: 0,
        max: 1_000_000,
        decimals: 0,
        required: false,
        text: { zh: "专职人员（人）", en: "Full-time people" },
        help: {
          zh: "看机构人员名册。只在这里工作的人，不是全部研发人员。",
          en: "From its list of people: those who work only here, not all R&D staff.",
        },
      },
      {
        id: "equipment-value",
        kind: "number",
        unit: "wan-yuan",
        min: 0,
        max: 100_000_000,
        decimals: 6,
        required: false,
        text: { zh: "研发设备原值（万元）", en: "R&D equipment at cost (10,000 yuan)" },
        help: {
          zh: "看设备清单和固定资产台账。是原值，不是折旧后的净值；生产设备不算。",
          en: "From the list of equipment and the asset register, at cost and not net. Production equipment does not count.",
        },
      },
    ],
  },
  {
    list: "standards",
    after: "led",
    fields: [
      {
        id: "rank",
        kind: "number",
        unit: "rank",
        min: 1,
        max: 1000,
        decimals: 0,
        required: false,
        text: { zh: "本企业在起草单位中的排名", en: "Place among the drafting bodies" },
        help: {
          zh: "看标准前言“起草单位”的次序，从1数起。是单位的次序，不是起草人的次序。",
          en: "Count in the foreword’s list of drafting bodies, from 1. Not the list of persons.",
        },
      },
    ],
  },
] satisfies CatalogueExtension["fields"];

export const holdingsOptions = [
  {
    list: "titles",
    field: "kind",
    after: "technology",
    options: [
      {
        id: "provincial-technology",
        text: {
          zh: "省级科技型中小企业（省里自定，不是国家入库）",
          en: "A province’s own technology SME (no national entry)",
        },
      },
    ],
  },
] satisfies CatalogueExtension["options"];
