import type { FirmFacts } from "#lib/rules/fact";
import { sound as first } from "../technology-2017/cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-06-01", province: null } satisfies WorkedCase["occasion"];
const again = { ...occasion, action: "review" } satisfies WorkedCase["occasion"];

/** 100 people, 30 of them technical; 100 million yuan of revenue and 5% of R&D: 20 + 40 + 0 points. */
const { staff, "research-spending": spending, ...alike } = first;
const sound: FirmFacts = {
  ...alike,
  "employees-with-part-time": staff,
  "deductible-research-spending": spending,
};

/** A national standard of two years ago. */
const standard = { level: "national", day: "2024-03-01" };

export const cases = [
  ...withdrawalCases({
    occasion: occasion,
    sound: sound,
    criterion: "T17-W",
    kind: "technology",
    threeYears: "2023-06-01",
    dayAfter: "2023-06-02",
  }),
  {
    id: "sound",
    title: { zh: "正好60分", en: "Exactly 60 points" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "T17-B": "met", "T17-A4": "unmet", "T17-R": "not-applicable" } },
  },
  {
    id: "standard-fifth",
    title: { zh: "国家标准起草单位排第五：算主导制定", en: "Fifth drafting body of a national standard: it led" },
    occasion,
    facts: { ...sound, standards: [{ ...standard, rank: 5 }] },
    expect: { status: "met", criteria: { "T17-A4": "met" } },
  },
  {
    id: "standard-sixth",
    title: {
      zh: "起草单位排第六：不算主导，自己说主导也不算",
      en: "Sixth drafting body: it did not lead, whatever it says",
    },
    occasion,
    facts: { ...sound, "technology-staff": { 2025: 5 }, standards: [{ ...standard, rank: 6, led: true }] },
    expect: { status: "unmet", criteria: { "T17-A4": "unmet" } },
  },
  {
    id: "standard-led",
    title: { zh: "没填排名，只填了主导：照旧算", en: "No place told, only that it led: as before" },
    occasion,
    facts: { ...sound, standards: [{ ...standard, led: true }] },
    expect: { status: "met", criteria: { "T17-A4": "met" } },
  },
  {
    id: "sales-of-nothing",
    title: {
      zh: "上年没有销售收入：按成本费用计分，仍够60分",
      en: "No sales last year: the share of costs alone gives 60 points",
    },
    occasion,
    facts: {
      ...sound,
      revenue: { 2025: 0 },
      "total-costs": { 2025: 1000 },
      "deductible-research-spending": { 2025: 300 },
    },
    expect: { status: "met", criteria: { "T17-2a": "person", "T17-2b": "met", "T17-B": "met" } },
  },
  {
    id: "sales-of-nothing-decides",
    title: {
      zh: "上年没有销售收入，按成本费用又不够：由人判断",
      en: "No sales last year and too small a share of costs: for a person",
    },
    occasion,
    facts: {
      ...sound,
      revenue: { 2025: 0 },
      "total-costs": { 2025: 1000 },
      "deductible-research-spending": { 2025: 200 },
    },
    expect: { status: "person", criteria: { "T17-B": "person" } },
  },
  {
    id: "again-entered-before",
    title: {
      zh: "再次评价：编号3月底到期，6月照样评价",
      en: "Again: the entry ended in March, and June comes all the same",
    },
    occasion: again,
    facts: { ...sound, titles: [{ kind: "technology", granted: "2025-07-01", expires: "2026-03-31" }] },
    expect: { status: "met", criteria: { "T17-R": "met" } },
  },
  {
    id: "again-never-entered",
    title: { zh: "再次评价，却从未入库", en: "Again, but never entered" },
    occasion: again,
    facts: sound,
    expect: { status: "unmet", criteria: { "T17-R": "unmet" } },
  },
] satisfies WorkedCase[];
