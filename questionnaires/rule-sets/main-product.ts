import type { Criterion, Parameter } from "#lib/rules/criterion";
import { measures2022 } from "./sources";

const clause = { zh: "附件4（主导产品）", en: "Annex 4 (main product)" };

export const mainProductShare = {
  id: "main-product-share",
  value: 50,
  unit: "percent",
  clause,
  ...measures2022,
  confidence: "M+",
} satisfies Parameter;

/** What annex 4 of the provisional measures of 2022 calls a main product, for every clause that speaks of one. */
export const isMainProduct = {
  id: "D22-2",
  item: "annex-4",
  title: { zh: "主导产品收入过半", en: "The main product brings over half of revenue" },
  demands: {
    zh: "主导产品销售收入占同期营业收入的比重超过50%，正好50%不算。凡说到“主导产品”的条件，都以此为前提。",
    en: "The main product brings more than 50% of revenue of the same year; exactly 50% is not enough. Every condition that speaks of a main product presupposes it.",
  },
  advice: {
    zh: "把使用同一核心技术的产品归在一起重新核算；仍不过半的，换一个主导产品申报。",
    en: "Add up all products that rest on the same core technology; if that is still half or less, apply with another main product.",
  },
  clause,
  ...measures2022,
  confidence: "M+",
  test: {
    compare: {
      ratio: [
        { fact: "main-product-revenue", year: -1 },
        { fact: "revenue", year: -1 },
      ],
    },
    is: "more-than",
    parameter: mainProductShare.id,
  },
  notExaminedAt: [],
} satisfies Criterion;
