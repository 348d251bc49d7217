import type { CatalogueExtension } from "#lib/rules/catalogue-extension";

/** The main products one by one, and the account of the market. */
export const productFacts = [
  {
    section: "product",
    after: "main-product-code",
    facts: [
      {
        id: "main-products",
        kind: "list",
        atMost: 20,
        text: { zh: "主导产品明细", en: "Main products, one by one" },
        help: {
          zh: "一种主导产品一行，只列核心技术起重要作用的。各行收入相加，应等于财务数据里上年度的“主导产品销售收入”。",
          en: "One row for each product in which the firm’s core technology plays the important part. Their revenue adds up to last year’s “revenue from the main product”.",
        },
        fields: [
          {
            id: "name",
            kind: "text",
            maxLength: 200,
            required: true,
            text: { zh: "产品名称", en: "Product" },
            help: {
              zh: "照销售合同和发票上的名称写，不写型号系列的宣传名。",
              en: "As in sales contracts and invoices, not a marketing name.",
            },
          },
          {
            id: "code",
            kind: "text",
            maxLength: 10,
            required: false,
            text: { zh: "产品代码（10位）", en: "Product code (10 digits)" },
            help: {
              zh: "查国家统计局《统计用产品分类目录》。不是海关编码，也不是税收分类编码。",
              en: "From the statistical product catalogue. Neither the customs code nor the tax code.",
            },
          },
          {
            id: "revenue",
            kind: "number",
            unit: "wan-yuan",
            min: 0,
            max: 1_000_000_000,
            decimals: 6,
            required: false,
            text: { zh: "上年度销售收入（万元）", en: "Revenue last year (10,000 yuan)" },
            help: {
              zh: "看产品收入明细账，不含税，与审计报告同一口径。",
              en: "From the revenue ledger by product, net of VAT, in the scope of the audit report.",
            },
          },
          {
            id: "rights",
            kind: "text",
            maxLength: 500,
            required: false,
            text: { zh: "用到的知识产权编号", en: "Numbers of the rights used" },
            help: {
              zh: "写“知识产权”表里的编号，几个之间用顿号隔开。",
              en: "As in the table of rights, with commas between them.",
            },
          },
          {
            id: "since",
            kind: "date",
            required: false,
            text: { zh: "开始销售的日期", en: "Sold since" },
            help: {
              zh: "第一份合同或第一张发票的日期，不是研发立项的日期。",
              en: "The day of the first contract or invoice, not of the start of development.",
            },
          },
        ],
      },
    ],
  },
  {
    section: "product",
    after: "market-share-basis",
    facts: [
      {
        id: "market-share-account",
        kind: "text",
        format: "plain",
        maxLength: 500,
        text: { zh: "占有率和排名的说明（500字以内）", en: "Account of share and rank (500 characters)" },
        help: {
          zh: "写近两年的市场总量和出处、本企业销量、怎么算的、主要对手。不用第三方报告；范围别划得过窄，只写形容词的不算说明。",
          en: "For the last two years: size of the market and its source, own sales, how it was worked out, main rivals. No third-party report is needed, but figures are.",
        },
      },
    ],
  },
] satisfies CatalogueExtension["facts"];
