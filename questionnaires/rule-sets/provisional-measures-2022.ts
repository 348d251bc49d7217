import type { Criterion, Measure, Parameter, Rows, RowTest } from "#lib/rules/criterion";
import { isSme } from "./size-2011/sme";
import { measures2022 } from "./sources";

/** What the annexes of the provisional measures of 2022 (工信部企业〔2022〕63号) have in common. */

const basics = { zh: "第八条", en: "Article 8" };
const definitions = { zh: "附件4", en: "Annex 4" };

export const definitionParameters = [
  {
    id: "transfer-years",
    value: 1,
    unit: "years",
    clause: definitions,
    ...measures2022,
    confidence: "V1",
  },
] satisfies Parameter[];

export const valueParameters = [
  { id: "high-value-years", value: 10, unit: "years", clause: definitions, ...measures2022, confidence: "V1" },
  { id: "class-two-years", value: 2, unit: "years", clause: definitions, ...measures2022, confidence: "V1" },
] satisfies Parameter[];

export const equityParameters = [
  {
    id: "most-equity-given-up",
    value: 30,
    unit: "percent",
    clause: definitions,
    ...measures2022,
    confidence: "M+",
  },
] satisfies Parameter[];

const classOne: RowTest = {
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
};
const software: RowTest = { field: "kind", test: "one-of", values: ["software-copyright"] };
const model: RowTest = { field: "kind", test: "one-of", values: ["utility-model", "design-patent"] };
const keptUp: RowTest = { field: "granted", test: "older-than-years", parameter: "class-two-years" };
const held: RowTest = { field: "granted", test: "reached" };
const linked: RowTest = { field: "linked", test: "is", value: true };
const applied: RowTest = { field: "applied", test: "is", value: true };
const ownDevelopment: RowTest = { field: "self-developed", test: "is", value: true };
const highValue: RowTest = { field: "high-value", test: "is", value: true };
const longKeptUp: RowTest = { field: "granted", test: "older-than-years", parameter: "high-value-years" };

/** Only rights transferred less than a year ago are left out; older transfers count, unlike in the standard of 2026. */
const original: RowTest = { field: "transferred-in", test: "is", value: false };
const transferred: RowTest = { field: "transferred-in", test: "is", value: true };
const longAgo: RowTest = { field: "transferred-on", test: "at-least-years-ago", parameter: "transfer-years" };

/** Class I rights on the main product. */
export const classOneRights: Rows = {
  list: "intellectual-property",
  anyOf: [
    [classOne, held, linked, original],
    [classOne, held, linked, transferred, longAgo],
  ],
};

/** Class I rights on the main product that are in use and earn money. */
export const appliedClassOneRights: Rows = {
  list: "intellectual-property",
  anyOf: [
    [classOne, held, linked, applied, original],
    [classOne, held, linked, applied, transferred, longAgo],
  ],
};

/** Class I rights on the main product that the firm developed itself. */
export const ownClassOneRights: Rows = {
  list: "intellectual-property",
  anyOf: [
    [classOne, held, linked, ownDevelopment, original],
    [classOne, held, linked, ownDevelopment, transferred, longAgo],
  ],
};

/** Class I rights on the main product of high value; to be kept up for over ten years is one of the signs of it. */
export const highValueRights: Rows = {
  list: "intellectual-property",
  anyOf: [
    [classOne, held, linked, highValue, original],
    [classOne, held, linked, highValue, transferred, longAgo],
    [classOne, held, linked, longKeptUp, original],
    [classOne, held, linked, longKeptUp, transferred, longAgo],
  ],
};

/** Class II rights on the main product: software, and models and designs kept up for over two years. */
export const classTwoRights: Rows = {
  list: "intellectual-property",
  anyOf: [
    [software, held, linked, original],
    [software, held, linked, transferred, longAgo],
    [model, keptUp, linked, original],
    [model, keptUp, linked, transferred, longAgo],
  ],
};

/**
 * Money paid in during the last accounting years by qualified institutions, for new shares of no more than what the
 * definition allows.
 */
export const equityRaised: Measure = {
  total: {
    list: "equity-investments",
    anyOf: [
      [
        { field: "day", test: "in-last-years", parameter: "equity-years" },
        { field: "qualified-investor", test: "is", value: true },
        { field: "equity-given-up", test: "at-most", parameter: "most-equity-given-up" },
      ],
    ],
  },
  field: "amount",
};

/** Science awards that the national government gave. */
export const nationalScience: RowTest[] = [
  { field: "kind", test: "one-of", values: ["science"] },
  { field: "level", test: "one-of", values: ["national"] },
];

/** R&D bodies that a provincial department or a ministry recognised. */
export const recognisedBodies: Rows = {
  list: "research-bodies",
  anyOf: [
    [
      { field: "level", test: "one-of", values: ["national", "ministerial", "provincial"] },
      { field: "recognised", test: "is", value: true },
    ],
  ],
};

/** Basic conditions of article 8, for all three tiers. */
export const basicConditions = [
  {
    id: "B22-1a",
    item: "0",
    title: { zh: "本省注册的独立法人", en: "Registered here, a legal person" },
    demands: {
      zh: "在申报所在省（区、市）登记注册，具有独立法人资格。",
      en: "Registered in the province where it applies, and an independent legal person.",
    },
    advice: {
      zh: "分公司不能申报，请由有独立法人资格的公司在注册地申报。",
      en: "A branch cannot apply; let the company itself apply where it is registered.",
    },
    clause: basics,
    ...measures2022,
    confidence: "V1",
    test: {
      all: [
        { fact: "registered-in-province", is: true },
        { fact: "independent-legal-person", is: true },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "B22-1b",
    item: "0",
    title: { zh: "属于中小企业", en: "An SME" },
    demands: {
      zh: "符合《中小企业划型标准规定》。工业企业：从业人员不足1000人，或营业收入不足4亿元，有一项即可。",
      en: "An SME by the size standard of 2011. In industry: fewer than 1,000 staff or revenue below 400 million yuan; one is enough.",
    },
    advice: {
      zh: "先核对划型行业，再核对人数和收入是不是同一口径；确属大型的，可看单项冠军。",
      en: "Check the industry first, then that staff and revenue cover the same companies; a large firm may look at the single champion title.",
    },
    clause: basics,
    ...measures2022,
    confidence: "V1",
    test: isSme,
    notExaminedAt: [],
  },
  {
    id: "B22-2",
    item: "0",
    title: { zh: "未列入异常和失信名单", en: "On neither adverse list" },
    demands: {
      zh: "未被列入经营异常名录或严重失信主体名单。",
      en: "On neither the list of abnormal operations nor the list of seriously dishonest entities.",
    },
    advice: {
      zh: "先在公示系统补报、更正，办好移出再申报。",
      en: "File or correct what is missing in the publicity system and be taken off the list first.",
    },
    clause: basics,
    ...measures2022,
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
    id: "B22-3",
    item: "0",
    title: { zh: "产品类别", en: "Class of products" },
    demands: {
      zh: "产品（服务）不属于国家禁止、限制或淘汰类。",
      en: "Products and services are not of a prohibited, restricted or eliminated class.",
    },
    advice: {
      zh: "对照《产业结构调整指导目录》逐个产品核一遍，准备说明。",
      en: "Check each product against the guidance catalogue for industrial restructuring and write it down.",
    },
    clause: basics,
    ...measures2022,
    confidence: "V1",
    test: { finding: "product-class-permitted" },
    notExaminedAt: [],
  },
  {
    id: "B22-4",
    item: "0",
    title: { zh: "无重大事故和违法行为", en: "No major accident or illegal conduct" },
    demands: {
      zh: "近三年没有重大安全（含网络、数据安全）、质量、环境污染事故，没有偷漏税等违法违规行为。",
      en: "In three years no major safety (network and data included), quality or environmental accident, and no tax evasion or other illegal conduct.",
    },
    advice: {
      zh: "把近三年的处罚、事故和整改结论理成一页，随材料报送。",
      en: "Put three years of penalties, accidents and how they were settled on one page and send it along.",
    },
    clause: basics,
    ...measures2022,
    confidence: "V1",
    test: { all: [{ finding: "no-major-accident" }, { finding: "no-tax-evasion" }] },
    notExaminedAt: [],
  },
] satisfies Criterion[];
