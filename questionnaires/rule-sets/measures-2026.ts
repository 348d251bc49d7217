import type { Criterion, Parameter, RowTest } from "#lib/rules/criterion";
import { isSme } from "./size-2011/sme";

/** What the annexes of the measures of 2026 (工信部企业〔2026〕2号) have in common. */

export const measures =
  "https://www.miit.gov.cn/cms_files/filemanager/1226211233/attach/20261/0c74a1a375e741f2ae3a5672c298a19c.pdf";
const basics = { zh: "第十一条", en: "Article 11" };
const definitions = { zh: "附件3", en: "Annex 3" };

/** Class I rights of annex 3: none that was transferred in, and the firm among the first three owners. */
export const classOneRights: RowTest[] = [
  {
    field: "kind",
    test: "one-of",
    values: [
      "invention-patent",
      "defence-patent",
      "plant-variety",
      "crop-variety",
      "new-drug",
      "first-class-medicine",
      "circuit-layout",
    ],
  },
  { field: "transferred-in", test: "is", value: false },
  { field: "owner-rank", test: "at-most", parameter: "last-owner-rank" },
  { field: "linked", test: "is", value: true },
  { field: "applied", test: "is", value: true },
  { field: "granted", test: "reached" },
];

/** Held on the day of application. */
export const inForce: RowTest[] = [
  { field: "granted", test: "reached" },
  { field: "expires", test: "not-passed" },
];

export const definitionParameters = [
  {
    id: "last-owner-rank",
    value: 3,
    unit: "rank",
    clause: { zh: "附件3（七）", en: "Annex 3 (7)" },
    source: measures,
    confidence: "V1",
  },
  {
    id: "least-title",
    value: 1,
    unit: "pieces",
    clause: { zh: "附件1（一）、附件2（一）", en: "Annexes 1 (1) and 2 (1)" },
    source: measures,
    confidence: "V2",
  },
  {
    id: "main-product-share",
    value: 50,
    unit: "percent",
    clause: { zh: "附件3（三）", en: "Annex 3 (3)" },
    source: measures,
    confidence: "V1",
  },
  { id: "award-years", value: 3, unit: "years", clause: definitions, source: measures, confidence: "V1" },
  { id: "last-award-rank", value: 3, unit: "rank", clause: definitions, source: measures, confidence: "V1" },
  { id: "least-award", value: 1, unit: "pieces", clause: definitions, source: measures, confidence: "V1" },
] satisfies Parameter[];

/** Article 11: all of them, whatever the tier. */
export const basicConditions = [
  {
    id: "B26-01",
    item: "11",
    title: { zh: "境内依法设立", en: "Set up in mainland China" },
    demands: {
      zh: "在中国境内依法设立的企业，不限所有制和行业。",
      en: "A firm lawfully set up in mainland China, of any ownership and industry.",
    },
    advice: {
      zh: "由境内登记的企业申报；境外总部不能作为申报主体。",
      en: "Let the company registered in the mainland apply; a parent abroad cannot.",
    },
    clause: basics,
    source: measures,
    confidence: "V1",
    test: { fact: "registered-in-mainland", is: true },
    notExaminedAt: [],
  },
  {
    id: "B26-02",
    item: "11",
    title: { zh: "属于中小企业", en: "Is an SME" },
    demands: {
      zh: "符合《中小企业划型标准规定》。工业：从业人员不足1000人，或者营业收入不足4亿元。",
      en: "An SME under the size standard of 2011. In industry: fewer than 1,000 staff, or revenue below 400 million yuan.",
    },
    advice: {
      zh: "先核对划型行业和人数口径。确属大型企业的，可以了解单项冠军。",
      en: "Check the industry and the headcount first. A firm that is really large can look at the single champion instead.",
    },
    clause: basics,
    source: measures,
    confidence: "V1",
    test: isSme,
    notExaminedAt: [],
  },
  {
    id: "B26-03",
    item: "11",
    title: { zh: "守法经营", en: "Abides by the law" },
    demands: { zh: "守法经营。由主管部门判断。", en: "Abides by the law; the authority judges." },
    advice: {
      zh: "备好合规承诺，把未了结的行政处罚和税务事项先处理完。",
      en: "Prepare the commitment of compliance, and settle open penalties and tax matters first.",
    },
    clause: basics,
    source: measures,
    confidence: "V1",
    test: { finding: "law-abiding" },
    notExaminedAt: [],
  },
  {
    id: "B26-04",
    item: "11",
    title: { zh: "未列入异常或失信名单", en: "On no list of abnormal operations or dishonesty" },
    demands: {
      zh: "申报期间未列入经营异常名录或严重失信主体名单。",
      en: "On neither the list of abnormal operations nor that of serious dishonesty while the round is open.",
    },
    advice: {
      zh: "今天就查gsxt.gov.cn和creditchina.gov.cn；在名录里的，先办移出，再申报。",
      en: "Look up gsxt.gov.cn and creditchina.gov.cn today; if you are listed, get off the list before you apply.",
    },
    clause: basics,
    source: measures,
    confidence: "V1",
    test: {
      all: [
        { fact: "abnormal-operations", is: false },
        { fact: "serious-dishonesty", is: false },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "B26-05",
    item: "11",
    title: { zh: "产品不属禁限淘汰类", en: "Products of no prohibited class" },
    demands: {
      zh: "产品（服务）不属于国家禁止、限制或淘汰类。由主管部门判断。",
      en: "No product or service of a prohibited, restricted or eliminated class; the authority judges.",
    },
    advice: {
      zh: "对照《产业结构调整指导目录》逐项核对产品。",
      en: "Compare your products with the guidance catalogue for industrial restructuring, one by one.",
    },
    clause: basics,
    source: measures,
    confidence: "V1",
    test: { finding: "product-class-permitted" },
    notExaminedAt: [],
  },
  {
    id: "B26-06",
    item: "11",
    title: { zh: "近三年无五类严重事项", en: "None of five serious matters in three years" },
    demands: {
      zh: "近三年未发生较大以上生产安全事故、重大以上网络和数据安全事件、重大环境违法、严重质量问题、严重违反行业管理规定。以主管部门认定为准。",
      en: "In three years no larger or worse production accident, no major network or data incident, no major environmental offence, no serious quality problem, no serious violation of sector rules. The regulators’ findings decide.",
    },
    advice: {
      zh: "调出近三年的处罚决定书和整改验收材料，逐份说明等级。",
      en: "Collect three years of penalty decisions and proofs of remedy, and state the degree of each.",
    },
    clause: { zh: "第十一条；附件3（二）", en: "Article 11; annex 3 (2)" },
    source: measures,
    confidence: "V1",
    test: {
      all: [
        { finding: "no-larger-production-accident" },
        { finding: "no-major-data-incident" },
        { finding: "no-major-environment-offence" },
        { finding: "no-serious-quality-problem" },
        { finding: "no-serious-sector-violation" },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "B26-07",
    item: "11",
    title: { zh: "自主如实申报", en: "Applies by itself and truthfully" },
    demands: {
      zh: "企业自主申报，内容真实。造假的撤销全部称号，三年内不得再申报。",
      en: "The firm applies by itself and truthfully. False data costs every title and bars it for three years.",
    },
    advice: {
      zh: "请自己的财务和技术负责人逐项核数，别让中介代填。",
      en: "Have your own heads of finance and technology check each figure; do not let an agent fill in the form.",
    },
    clause: basics,
    source: measures,
    confidence: "V1",
    test: { finding: "own-truthful-application" },
    notExaminedAt: [],
  },
  {
    id: "D26-3",
    item: "annex-3",
    title: { zh: "主导产品收入过半", en: "The main product brings over half of revenue" },
    demands: {
      zh: "主导产品销售收入占同期营业收入的比重超过50%，正好50%不算。",
      en: "The main product brings more than 50% of revenue of the same year; exactly 50% is not enough.",
    },
    advice: {
      zh: "把使用同一核心技术的产品归在一起重新核算；仍不过半的，换一个主导产品申报。",
      en: "Add up all products that rest on the same core technology; if that is still half or less, apply with another main product.",
    },
    clause: { zh: "附件3（三）", en: "Annex 3 (3)" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        ratio: [
          { fact: "main-product-revenue", year: -1 },
          { fact: "revenue", year: -1 },
        ],
      },
      is: "more-than",
      parameter: "main-product-share",
    },
    notExaminedAt: [],
  },
] satisfies Criterion[];
