import type { FirmFacts } from "#lib/rules/fact";
import { ownPatent } from "../annex-one-cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "review", openedOn: "2026-04-25", province: null } satisfies WorkedCase["occasion"];
const application = { action: "new", openedOn: "2026-03-31", province: null } satisfies WorkedCase["occasion"];
const old = { action: "new", openedOn: "2024-12-31", province: null } satisfies WorkedCase["occasion"];
const title = (kind: string, expires: string) => ({ kind, granted: "2023-07-01", expires });

/** 200 million yuan of revenue in the last year and 4% of R&D; a little giant. */
const soundIn = (year: number): FirmFacts => ({
  "registered-in-province": true,
  "independent-legal-person": true,
  "industry-line": "industry",
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
  staff: { [year]: 300 },
  "research-staff": { [year]: 60 },
  "niche-since": "2015-06-01",
  revenue: { [year]: 20000, [year - 1]: 18000 },
  "main-business-revenue": { [year]: 16000, [year - 1]: 15000, [year - 2]: 14000 },
  "main-product-revenue": { [year]: 12000 },
  "research-spending": { [year]: 800, [year - 1]: 720 },
  "total-assets": { [year]: 20000 },
  "total-liabilities": { [year]: 9000 },
  "information-systems": 2,
  "own-brand": true,
  certifications: [{ kind: "quality-system", expires: "2027-08-31" }],
  "main-product-share-domestic": { [year]: 18 },
  titles: [title("little-giant", "2026-06-30")],
  "research-bodies": [{ kind: "technology-centre", level: "municipal", recognised: true }],
  "intellectual-property": [
    { ...ownPatent, number: "ZL201910000001.1", granted: "2021-05-12" },
    { ...ownPatent, number: "ZL201910000002.6", granted: "2021-06-12" },
  ],
  awards: [],
  "maker-china": [],
  "equity-investments": [],
  "niche-reputation": true,
  "key-link-gap": true,
  "product-in-priority-field": true,
  "controlled-with-little-giant": false,
  "similar-product-in-group": false,
});
const sound = soundIn(2025);
const declining = { "main-business-revenue": { 2025: 14100, 2024: 14800, 2023: 15500 } };

/** 40 million yuan of revenue, 80 million of equity, half of the staff in R&D. */
const small = (lastYear: number, yearBefore: number): FirmFacts => ({
  ...sound,
  staff: { 2025: 100 },
  "research-staff": { 2025: 50 },
  revenue: { 2025: 4000, 2024: 3600 },
  "main-business-revenue": { 2025: 3600, 2024: 3200, 2023: 2800 },
  "main-product-revenue": { 2025: 3000 },
  "research-spending": { 2025: lastYear, 2024: yearBefore },
  "equity-investments": [{ day: "2025-06-01", amount: 8000, "qualified-investor": true, "equity-given-up": 20 }],
});

export const cases: WorkedCase[] = [
  ...withdrawalCases({
    occasion: application,
    sound: { ...sound, titles: [title("specialised", "2026-03-31")] },
    criterion: "B22-W",
    kind: "little-giant",
    threeYears: "2023-03-31",
    dayAfter: "2023-04-01",
  }),
  {
    id: "sound",
    title: { zh: "复核：小巨人称号有效，其他都符合", en: "Review: a little giant that meets everything" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "X22-0": "met", "X22-3": "not-applicable", "X22-3-review": "met" } },
  },
  {
    id: "review-provincial-title-lapsed",
    title: {
      zh: "复核：省级称号已过期，不影响",
      en: "Review: the provincial title has lapsed, which does not matter",
    },
    occasion,
    facts: { ...sound, titles: [title("little-giant", "2026-04-25"), title("specialised", "2026-01-31")] },
    expect: { status: "met", criteria: { "X22-0": "met" } },
  },
  {
    id: "review-title-expired",
    title: { zh: "复核：小巨人称号前一天到期", en: "Review: the title expired the day before" },
    occasion,
    facts: { ...sound, titles: [title("little-giant", "2026-04-24"), title("specialised", "2027-01-31")] },
    expect: { status: "unmet", criteria: { "X22-0": "unmet" } },
  },
  {
    id: "review-without-the-title",
    title: { zh: "复核，却只有专精特新称号", en: "Review, with a specialised title alone" },
    occasion,
    facts: { ...sound, titles: [title("specialised", "2027-01-31")] },
    expect: { status: "unmet", criteria: { "X22-0": "unmet" } },
  },
  {
    id: "new-specialised",
    title: {
      zh: "新申请：专精特新称号当天到期，增长率够",
      en: "New: on the last day of the specialised title, enough growth",
    },
    occasion: application,
    facts: { ...sound, titles: [title("specialised", "2026-03-31")] },
    expect: { status: "met", criteria: { "X22-0": "met", "X22-3": "met", "X22-3-review": "not-applicable" } },
  },
  {
    id: "new-without-title",
    title: { zh: "新申请：没有省级称号", en: "New, without the provincial title" },
    occasion: application,
    facts: sound,
    expect: { status: "unmet", criteria: { "X22-0": "unmet" } },
  },
  {
    id: "main-product-50",
    title: { zh: "主导产品正好50%：不算", en: "The main product brings exactly 50%: not enough" },
    occasion,
    facts: { ...sound, "main-product-revenue": { 2025: 10000 } },
    expect: { status: "unmet", criteria: { "D22-2": "unmet" } },
  },
  {
    id: "main-product-above-50",
    title: { zh: "主导产品比50%多一分钱", en: "The main product brings a fen above 50%" },
    occasion,
    facts: { ...sound, "main-product-revenue": { 2025: "10000.000001" } },
    expect: { status: "met", criteria: { "D22-2": "met" } },
  },
  {
    id: "review-2026-decline",
    title: {
      zh: "2026年复核，主营收入下降：通知没有读到，由人判断",
      en: "Review of 2026 after a decline: the notice was not read, for a person",
    },
    occasion,
    facts: { ...sound, ...declining },
    expect: { status: "person", criteria: { "X22-3-review": "person" } },
  },
  {
    id: "review-2026-decline-found",
    title: {
      zh: "同上，主管部门认定117号也免去增长率",
      en: "The same, and the authority found that the notice waives it",
    },
    occasion,
    facts: { ...sound, ...declining, "growth-at-review": true },
    expect: { status: "met", criteria: { "X22-3-review": "met" } },
  },
  {
    id: "new-decline",
    title: { zh: "新申请，主营收入下降：不符合", en: "New, after a decline: unmet" },
    occasion: application,
    facts: { ...sound, ...declining, titles: [title("specialised", "2026-03-31")] },
    expect: { status: "unmet", criteria: { "X22-3": "unmet" } },
  },
  {
    id: "small-one-year",
    title: {
      zh: "收入不足5000万元，上年一年研发就有3000万元：两种读法都够",
      en: "Small firm, 30 million of R&D last year alone: enough either way",
    },
    occasion,
    facts: small(3000, 0),
    expect: { status: "met", criteria: { "X22-9a": "met" } },
  },
  {
    id: "small-two-years",
    title: {
      zh: "收入不足5000万元，两年合计才够3000万元：由人判断",
      en: "Small firm, 30 million of R&D in two years together: for a person",
    },
    occasion,
    facts: small(2999, 1),
    expect: { status: "person", criteria: { "X22-9a": "person" } },
  },
  {
    id: "small-below",
    title: {
      zh: "收入不足5000万元，两年合计也不够：不符合",
      en: "Small firm, too little R&D even in two years: unmet",
    },
    occasion,
    facts: small(2000, 999.99),
    expect: { status: "unmet", criteria: { "X22-9a": "unmet" } },
  },
  {
    id: "round-2024",
    title: {
      zh: "2024年的新申请：通知没有读到，由人判断",
      en: "A new application of 2024: its notice was not read, for a person",
    },
    occasion: old,
    facts: { ...soundIn(2023), titles: [title("specialised", "2026-06-30")] },
    expect: { status: "person", criteria: { "X22-N0": "person", "X22-N2": "not-applicable" } },
  },
  {
    id: "round-2024-found",
    title: { zh: "同上，对照当年通知没有不予推荐情形", en: "The same, compared with that notice: no bar" },
    occasion: old,
    facts: { ...soundIn(2023), titles: [title("specialised", "2026-06-30")], "no-bar-of-notice": true },
    expect: { status: "met", criteria: { "X22-N0": "met" } },
  },
  {
    id: "award-2023",
    title: {
      zh: "没有研发机构，2023年落款的国家级科技奖排名第三：由人判断",
      en: "No R&D body, a national award of 2023 in third place: for a person",
    },
    occasion,
    facts: {
      ...sound,
      "research-bodies": [],
      awards: [{ kind: "science", level: "national", rank: 3, day: "2023-12-31" }],
    },
    expect: { status: "person", criteria: { "X22-9d": "person" } },
  },
];
