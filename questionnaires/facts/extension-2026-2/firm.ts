import type { CatalogueExtension } from "#lib/rules/catalogue-extension";

/** Who controls the firm, where its shares are traded, and whose accounts and people its figures count. */
export const firmFacts = [
  {
    section: "firm",
    after: "uscc",
    facts: [
      {
        id: "accounts-scope",
        kind: "choice",
        text: { zh: "金额和人数的统计口径", en: "Scope of amounts and head-counts" },
        help: {
          zh: "看审计报告里报表的标题：写“合并”的是合并报表，写“母公司”或没写的是单体报表。只选一种，各页金额和人数都按它填，不要混用。",
          en: "See the titles of the statements in the audit report: consolidated, or of the company alone. Choose one and keep to it for every amount and head-count.",
        },
        options: [
          { id: "single", text: { zh: "单体：只算本企业", en: "Single: this company alone" } },
          { id: "consolidated", text: { zh: "合并：连子公司一起算", en: "Consolidated: with its subsidiaries" } },
        ],
      },
    ],
  },
  {
    section: "firm",
    after: "similar-product-in-group",
    facts: [
      {
        id: "controller-name",
        kind: "text",
        format: "plain",
        maxLength: 200,
        text: { zh: "实际控制人", en: "Actual controller" },
        help: {
          zh: "穿透到最后的自然人、国资监管机构或其他主体，看股权结构图或审计报告附注。法定代表人、第一大股东不一定就是。",
          en: "The person or body at the end of the ownership chain; see the ownership chart or the notes of the audit report. Not always the legal representative or the largest shareholder.",
        },
      },
      {
        id: "controller-kind",
        kind: "choice",
        text: { zh: "实际控制人类型", en: "Kind of controller" },
        help: {
          zh: "按穿透后的最终控制人选，不按直接持股的公司选。",
          en: "Of the last controller in the chain, not of the company that holds the shares directly.",
        },
        options: [
          { id: "individual", text: { zh: "自然人（含家族共同控制）", en: "One or more individuals" } },
          {
            id: "state",
            text: { zh: "国资监管机构、政府或国有单位", en: "State asset authority, government or state body" },
          },
          { id: "collective", text: { zh: "集体组织或职工持股", en: "Collective or employees" } },
          { id: "other", text: { zh: "其他", en: "Other" } },
          { id: "none", text: { zh: "没有实际控制人", en: "No controller" } },
        ],
      },
      {
        id: "controller-nationality",
        kind: "choice",
        text: { zh: "实际控制人国籍或注册地", en: "Nationality or seat of the controller" },
        help: {
          zh: "个人看身份证件，机构看注册地。港澳台单列，不算外国。",
          en: "A person’s by passport or identity card, a body’s by its seat. Hong Kong, Macao and Taiwan stand apart.",
        },
        options: [
          { id: "mainland", text: { zh: "中国内地", en: "Mainland China" } },
          {
            id: "hong-kong-macao-taiwan",
            text: { zh: "中国香港、澳门、台湾", en: "Hong Kong, Macao or Taiwan, China" },
          },
          { id: "foreign", text: { zh: "外国", en: "Another country" } },
        ],
      },
      {
        id: "listing-status",
        kind: "choice",
        text: { zh: "上市挂牌情况", en: "Listing" },
        help: {
          zh: "看交易所公告的证券代码。在区域性股权市场（“四板”）挂牌不是上市，选对应一项。",
          en: "See the securities code in the exchange’s announcement. Quotation on a regional equity market is no listing.",
        },
        options: [
          {
            id: "mainland-exchange",
            text: { zh: "沪、深、北交易所上市", en: "Listed in Shanghai, Shenzhen or Beijing" },
          },
          { id: "exchange-abroad", text: { zh: "境外交易所上市", en: "Listed outside the mainland" } },
          { id: "national-quotation", text: { zh: "新三板挂牌", en: "Quoted on the NEEQ" } },
          { id: "regional-market", text: { zh: "区域性股权市场挂牌", en: "Quoted on a regional equity market" } },
          { id: "applied", text: { zh: "在辅导期，或申请已受理", en: "In tutoring, or application accepted" } },
          { id: "none", text: { zh: "都没有", en: "None of these" } },
        ],
      },
    ],
  },
] satisfies CatalogueExtension["facts"];
