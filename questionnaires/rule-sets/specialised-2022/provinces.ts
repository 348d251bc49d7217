import type { Measure, Parameter } from "#lib/rules/criterion";
import type { Province } from "#lib/rules/rule-set";

const guangdongBureau = "https://gdii.gd.gov.cn/";
const shandongBureau = "http://gxt.shandong.gov.cn/";

/**
 * Guangdong raised the pass mark (粤工信规字〔2024〕5号); the day was not seen, so from the year of the document on. Its
 * own points stay an input.
 */
export const guangdong = {
  id: "guangdong",
  name: { zh: "广东省", en: "Guangdong" },
  from: "2024-01-01",
  parameters: [
    {
      id: "pass-score",
      value: 70,
      unit: "points",
      clause: { zh: "粤工信规字〔2024〕5号", en: "Guangdong Industry Rules [2024] 5" },
      source: guangdongBureau,
      confidence: "V2",
    },
  ],
  measures: [],
} satisfies Province;

const keyIndustry: Measure = {
  points: [
    { when: { fact: "shandong-key-industry", is: "key-chain" }, points: 4 },
    { when: { fact: "shandong-key-industry", is: "province" }, points: 3 },
    { when: { fact: "shandong-key-industry", is: "city" }, points: 2 },
    { when: { fact: "shandong-key-industry", is: "county" }, points: 1 },
  ],
  otherwise: 0,
};

/** Two points for each kind of innovation, four at most. */
const innovations: Measure = {
  points: [
    {
      when: { compare: { fact: "shandong-innovations" }, is: "at-least", parameter: "shandong-innovations-for-4" },
      points: 4,
    },
    {
      when: { compare: { fact: "shandong-innovations" }, is: "at-least", parameter: "shandong-innovations-for-2" },
      points: 2,
    },
  ],
  otherwise: 0,
};

const share: Measure = { fact: "main-product-share-domestic", year: -1 };
const nationalRank: Measure = { fact: "main-product-rank-domestic", year: -1 };
const provincialRank: Measure = { fact: "main-product-rank-province", year: -1 };
const niche: Measure = {
  points: [
    {
      when: {
        any: [
          { compare: share, is: "more-than", parameter: "shandong-share-for-4" },
          { compare: nationalRank, is: "at-most", parameter: "shandong-national-rank-for-4" },
        ],
      },
      points: 4,
    },
    {
      when: {
        any: [
          { compare: nationalRank, is: "at-most", parameter: "shandong-national-rank-for-3" },
          { compare: provincialRank, is: "at-most", parameter: "shandong-provincial-rank-for-3" },
        ],
      },
      points: 3,
    },
    { when: { compare: provincialRank, is: "at-most", parameter: "shandong-provincial-rank-for-2" }, points: 2 },
  ],
  otherwise: 0,
};

/** The lower steps towards a listing were seen only in part. */
const listing: Measure = {
  points: [
    { when: { fact: "shandong-listing", is: "listed" }, points: 3 },
    { when: { fact: "shandong-listing", is: "regional-market" }, points: 2 },
  ],
  otherwise: 0,
};

/** The edges of Shandong's own table; they stand beside the general numbers, which they do not replace. */
export const shandongParameters = [
  {
    id: "shandong-innovations-for-4",
    value: 2,
    unit: "pieces",
    clause: { zh: "山东省特色化指标10", en: "Shandong’s own indicator 10" },
    source: shandongBureau,
    confidence: "V1",
  },
  {
    id: "shandong-innovations-for-2",
    value: 1,
    unit: "pieces",
    clause: { zh: "山东省特色化指标10", en: "Shandong’s own indicator 10" },
    source: shandongBureau,
    confidence: "V1",
  },
  {
    id: "shandong-share-for-4",
    value: 10,
    unit: "percent",
    clause: { zh: "山东省特色化指标11", en: "Shandong’s own indicator 11" },
    source: shandongBureau,
    confidence: "V1",
  },
  {
    id: "shandong-national-rank-for-4",
    value: 3,
    unit: "rank",
    clause: { zh: "山东省特色化指标11", en: "Shandong’s own indicator 11" },
    source: shandongBureau,
    confidence: "V1",
  },
  {
    id: "shandong-national-rank-for-3",
    value: 10,
    unit: "rank",
    clause: { zh: "山东省特色化指标11", en: "Shandong’s own indicator 11" },
    source: shandongBureau,
    confidence: "V1",
  },
  {
    id: "shandong-provincial-rank-for-3",
    value: 3,
    unit: "rank",
    clause: { zh: "山东省特色化指标11", en: "Shandong’s own indicator 11" },
    source: shandongBureau,
    confidence: "V1",
  },
  {
    id: "shandong-provincial-rank-for-2",
    value: 10,
    unit: "rank",
    clause: { zh: "山东省特色化指标11", en: "Shandong’s own indicator 11" },
    source: shandongBureau,
    confidence: "V1",
  },
] satisfies Parameter[];

/** Shandong's own fifteen points: key industry 4, innovation 4, share of the niche 4, listing 3. */
export const shandong = {
  id: "shandong",
  name: { zh: "山东省", en: "Shandong" },
  parameters: [],
  measures: [{ fact: "province-points", measure: { sum: [keyIndustry, innovations, niche, listing] } }],
} satisfies Province;
