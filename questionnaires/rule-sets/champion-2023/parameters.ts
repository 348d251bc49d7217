import type { Parameter } from "#lib/rules/criterion";

const huangshi = "http://jxw.huangshi.gov.cn/cyks/cyzck/cyzckwjfb/202309/t20230927_1054867.html";

export const parameters = [
  // Years in the field
  {
    id: "field-years",
    value: 10,
    unit: "years",
    clause: { zh: "认定条件：年限", en: "Conditions: years in the field" },
    source: huangshi,
    confidence: "V2",
  },
  {
    id: "new-product-years",
    value: 5,
    unit: "years",
    clause: { zh: "认定条件：年限", en: "Conditions: years in the field" },
    source: huangshi,
    confidence: "V2",
  },
  // Size of the main business
  {
    id: "main-revenue",
    value: 40000,
    unit: "wan-yuan",
    clause: { zh: "认定条件：主营业务收入", en: "Conditions: main-business revenue" },
    source: huangshi,
    confidence: "V2",
  },
  // Place in the world market
  {
    id: "global-rank",
    value: 3,
    unit: "rank",
    clause: { zh: "认定条件：市场占有率", en: "Conditions: market share" },
    source: huangshi,
    confidence: "V2",
  },
] satisfies Parameter[];
