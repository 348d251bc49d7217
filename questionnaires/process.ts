import type { VisitRule } from "#lib/rules/visit-rule";
import type { Text } from "#lib/text/text";
import type { Holidays } from "#lib/text/working-days";

const technologyRound = "https://wap.miit.gov.cn/jgsj/qyj/wjfb/art/2026/art_92fae9ab4aba4b44a1ab2e7233c48a54.html";

/** Whom the authorities have visited before a list is made public, as far as their documents were read. */
export const visitRules: VisitRule[] = [
  {
    id: "technology-2026",
    tier: "technology",
    from: "2026-06-01",
    document: { zh: "工企业函〔2026〕160号", en: "MIIT SME Bureau Letter [2026] 160" },
    clause: {
      zh: "公示前的现场核查；每批随机抽查不少于5%",
      en: "On-site checks before publicity; at least 5% of each batch at random",
    },
    source: technologyRound,
    confidence: "V2",
    share: 5,
    triggers: [
      {
        id: "few-employees",
        text: { zh: "职工总数5人及以下", en: "Five employees or fewer" },
        anyOf: [{ kind: "number", fact: "employees-with-part-time", year: -1, is: "at-most", value: 5 }],
      },
      {
        id: "no-intellectual-property",
        text: { zh: "没有知识产权", en: "No intellectual property" },
        anyOf: [{ kind: "none-of-rows", list: "intellectual-property", values: [] }],
      },
      {
        id: "little-research",
        text: { zh: "研发费用不足10万元", en: "R&D spending below CNY 100,000" },
        anyOf: [{ kind: "number", fact: "deductible-research-spending", year: -1, is: "less-than", value: 10 }],
      },
      {
        id: "bad-record",
        text: { zh: "近三年有不良记录", en: "Bad record within three years" },
        anyOf: [
          { kind: "yes-no", fact: "serious-dishonesty", is: true },
          { kind: "yes-no", fact: "abnormal-operations", is: true },
          { kind: "yes-no", fact: "no-recent-accident-or-dishonesty", is: false },
        ],
      },
      {
        id: "first-time",
        text: { zh: "首次参加评价", en: "Applies for the first time" },
        anyOf: [{ kind: "none-of-rows", list: "titles", field: "kind", values: ["technology"] }],
      },
    ],
  },
];

/** What is proposed where no document with a share was read for a tier: that of the technology tier, which binds nobody else. */
export const usualShare = 5;

/** How many working days a list is proposed to stay public, and what that goes by. */
export const publicityTerm: { days: number; basis: Text; source: string } = {
  days: 5,
  basis: {
    zh: "各地通知多为5个工作日（粤工信融资函〔2026〕39号附件写公示5天）；本批次的通知另有规定的，以通知为准",
    en: "Notices mostly say five working days (the annexes of Guangdong’s letter [2026] 39 say five days); where the notice of this round says otherwise, it holds",
  },
  source: "https://gdii.gd.gov.cn/gkmlpt/content/4/4915/post_4915026.html",
};

/** Days off, by year, as they were announced. */
export const holidays: Holidays[] = [
  {
    year: 2026,
    document: {
      zh: "国务院办公厅关于2026年部分节假日安排的通知",
      en: "Notice of the General Office of the State Council on holidays in 2026",
    },
    source: "https://politics.gmw.cn/2025-11/04/content_38391083.htm",
    off: [
      ["2026-01-01", "2026-01-03"],
      ["2026-02-15", "2026-02-23"],
      ["2026-04-04", "2026-04-06"],
      ["2026-05-01", "2026-05-05"],
      ["2026-06-19", "2026-06-21"],
      ["2026-09-25", "2026-09-27"],
      ["2026-10-01", "2026-10-07"],
    ],
    atWork: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];

/** One thing to look at on site; with the facts that the firm declared about it, of the last complete year where they have years. */
export type ChecklistItem = { id: string; text: Text; how: Text; facts: readonly string[] };

/** What is looked at on site. Ours, by what the rule sets ask and what files show badly. */
export const checklist: ChecklistItem[] = [
  {
    id: "place",
    text: { zh: "经营场所", en: "Premises" },
    how: {
      zh: "名称、住所与营业执照一致，有实际生产经营；看执照原件和门牌",
      en: "Name and address as on the licence, and business is really done here; see the licence and the sign",
    },
    facts: ["registered-in-province"],
  },
  {
    id: "product",
    text: { zh: "主导产品", en: "Main product" },
    how: {
      zh: "现场在生产或交付申报的主导产品；看产线、库存和近期发货单",
      en: "The declared main product is made or delivered here; see the line, the stock and recent delivery notes",
    },
    facts: ["main-product-name"],
  },
  {
    id: "staff",
    text: { zh: "人员", en: "Staff" },
    how: {
      zh: "在岗人数与申报相符；看12月社保缴纳明细和考勤",
      en: "As many at work as declared; see the social security list of December and the attendance records",
    },
    facts: ["staff", "employees-with-part-time"],
  },
  {
    id: "research-staff",
    text: { zh: "研发人员和研发场所", en: "R&D staff and rooms" },
    how: {
      zh: "有固定的研发场所和设备，名单上的人员在岗；随机问两名研发人员在做的项目",
      en: "There are rooms and equipment for R&D, and those on the list are there; ask two of them at random about their project",
    },
    facts: ["research-staff", "technology-staff"],
  },
  {
    id: "research-spending",
    text: { zh: "研发费用", en: "R&D spending" },
    how: {
      zh: "辅助账与审计报告、申报数一致；抽三笔凭证",
      en: "The R&D ledger agrees with the audit report and the declared figure; see three vouchers",
    },
    facts: ["research-spending", "deductible-research-spending"],
  },
  {
    id: "revenue",
    text: { zh: "收入", en: "Revenue" },
    how: {
      zh: "营业收入和主导产品收入与账一致；抽三份合同及其发票、回款",
      en: "Revenue and that of the main product agree with the books; see three contracts with their invoices and payments",
    },
    facts: ["revenue", "main-product-revenue"],
  },
  {
    id: "rights",
    text: { zh: "知识产权", en: "Intellectual property" },
    how: {
      zh: "证书原件或查询结果在，权利人是本企业，用在主导产品上",
      en: "Certificates or register entries are there, name this firm, and the rights are used in the main product",
    },
    facts: ["intellectual-property"],
  },
  {
    id: "titles",
    text: { zh: "称号和证书", en: "Titles and certificates" },
    how: { zh: "称号、体系认证、获奖证书看原件，在有效期内", en: "See the originals; they are valid" },
    facts: ["titles", "certifications"],
  },
  {
    id: "safety",
    text: { zh: "安全生产和环保", en: "Safety and environment" },
    how: {
      zh: "制度上墙，许可、验收文件在；近三年有无事故和处罚",
      en: "Rules are posted, permits and approvals are there; any accident or penalty within three years",
    },
    facts: ["abnormal-operations", "serious-dishonesty"],
  },
  {
    id: "truthful",
    text: { zh: "自主如实申报", en: "Own and truthful application" },
    how: {
      zh: "企业自己填报，没有中介代办；承诺书由法定代表人签署",
      en: "The firm filled it in by itself, without an agent; the legal representative signed the commitment",
    },
    facts: [],
  },
];
