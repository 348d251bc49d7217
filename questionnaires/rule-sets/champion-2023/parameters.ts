import type { Parameter } from "#lib/rules/criterion";
import { champion2023 } from "../sources";

export const parameters = [
  // Years in the field
  {
    id: "field-years",
    value: 10,
    unit: "years",
    clause: { zh: "认定条件：年限", en: "Conditions: years in the field" },
    ...champion2023,
    confidence: "V2",
  },
  {
    id: "new-product-years",
    value: 5,
    unit: "years",
    clause: { zh: "认定条件：年限", en: "Conditions: years in the field" },
    ...champion2023,
    confidence: "V2",
  },
  // Size of the main business
  {
    id: "main-revenue",
    value: 40000,
    unit: "wan-yuan",
    clause: { zh: "认定条件：主营业务收入", en: "Conditions: main-business revenue" },
    ...champion2023,
    confidence: "V2",
  },
  // Place in the world market
  {
    id: "global-rank",
    value: 3,
    unit: "rank",
    clause: { zh: "认定条件：市场占有率", en: "Conditions: market share" },
    ...champion2023,
    confidence: "V2",
  },
] satisfies Parameter[];
