import type { FirmFacts } from "#lib/rules/fact";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-06-01", province: null } satisfies WorkedCase["occasion"];

/** Second in the world with 450 million yuan of main business on the mean of three years. */
export const sound = {
  "registered-in-mainland": true,
  "independent-legal-person": true,
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  "champion-field-since": "2010-05-01",
  "champion-product-new": false,
  "main-business-revenue": { 2025: 50000, 2024: 45000, 2023: 40000 },
  "main-product-rank-global": { 2025: 2 },
  "product-quality-leading": true,
  "energy-use-advanced": true,
  "innovation-leading": true,
  "international-and-performing": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
  "no-dishonesty-or-falsified-data": true,
} satisfies FirmFacts;

/** The same firm before anyone has judged what needs a person. */
const unjudged = {
  "registered-in-mainland": true,
  "independent-legal-person": true,
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  "champion-field-since": "2010-05-01",
  "champion-product-new": false,
  "main-business-revenue": { 2025: 50000, 2024: 45000, 2023: 40000 },
  "main-product-rank-global": { 2025: 2 },
  "no-major-accident": true,
  "no-tax-evasion": true,
  "no-dishonesty-or-falsified-data": true,
} satisfies FirmFacts;

/** The same firm; its rank is not told. */
const withoutRank = {
  "registered-in-mainland": true,
  "independent-legal-person": true,
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  "champion-field-since": "2010-05-01",
  "champion-product-new": false,
  "main-business-revenue": { 2025: 50000, 2024: 45000, 2023: 40000 },
  "product-quality-leading": true,
  "energy-use-advanced": true,
  "innovation-leading": true,
  "international-and-performing": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
  "no-dishonesty-or-falsified-data": true,
} satisfies FirmFacts;

/** The same firm without its main business of 2023. */
const withoutThirdYear = {
  "registered-in-mainland": true,
  "independent-legal-person": true,
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  "champion-field-since": "2010-05-01",
  "champion-product-new": false,
  "main-business-revenue": { 2025: 50000, 2024: 45000 },
  "main-product-rank-global": { 2025: 2 },
  "product-quality-leading": true,
  "energy-use-advanced": true,
  "innovation-leading": true,
  "international-and-performing": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
  "no-dishonesty-or-falsified-data": true,
} satisfies FirmFacts;

export const cases = [
  {
    id: "sound",
    title: { zh: "各条都符合", en: "Every clause is met" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "K-01": "met", "K-02": "met", "K-03": "met", "K-04": "met" } },
  },

  // Thresholds
  {
    id: "mean-400m-below",
    title: { zh: "三年主营收入平均4亿元，少一分钱", en: "Mean main business of 400 million yuan, one fen less" },
    occasion,
    facts: { ...sound, "main-business-revenue": { 2025: 39999.999997, 2024: 40000, 2023: 40000 } },
    expect: { status: "unmet", criteria: { "K-03": "unmet" } },
  },
  {
    id: "mean-400m-at",
    title: { zh: "三年主营收入平均4亿元，正好", en: "Mean main business of 400 million yuan, exactly" },
    occasion,
    facts: { ...sound, "main-business-revenue": { 2025: 40000, 2024: 40000, 2023: 40000 } },
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
  {
    id: "mean-400m-above",
    title: { zh: "三年主营收入平均4亿元，多一分钱", en: "Mean main business of 400 million yuan, one fen more" },
    occasion,
    facts: { ...sound, "main-business-revenue": { 2025: 40000.000003, 2024: 40000, 2023: 40000 } },
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
  {
    id: "mean-not-each",
    title: { zh: "三年里一年只有3亿元，平均够", en: "One of the years has only 300 million yuan, the mean is enough" },
    occasion,
    facts: { ...sound, "main-business-revenue": { 2025: 30000, 2024: 42000, 2023: 48000 } },
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
  {
    id: "two-hundred-million",
    title: {
      zh: "省级专精特新、平均2亿元：没有这种放宽",
      en: "A specialised firm with a mean of 200 million yuan: there is no such relaxation",
    },
    occasion,
    facts: {
      ...sound,
      "main-business-revenue": { 2025: 20000, 2024: 20000, 2023: 20000 },
      titles: [{ kind: "specialised", granted: "2024-12-01", expires: "2027-11-30" }],
    },
    expect: { status: "unmet", criteria: { "K-03": "unmet" } },
  },
  {
    id: "rank-3",
    title: { zh: "全球第3名", en: "Rank 3 in the world" },
    occasion,
    facts: { ...sound, "main-product-rank-global": { 2025: 3 } },
    expect: { status: "met", criteria: { "K-04": "met" } },
  },
  {
    id: "rank-4",
    title: { zh: "全球第4名", en: "Rank 4 in the world" },
    occasion,
    facts: { ...sound, "main-product-rank-global": { 2025: 4 } },
    expect: { status: "unmet", criteria: { "K-04": "unmet" } },
  },
  {
    id: "field-ten-below",
    title: { zh: "从业十年，差一天", en: "Ten years in the field, a day short" },
    occasion,
    facts: { ...sound, "champion-field-since": "2016-01-02" },
    expect: { status: "unmet", criteria: { "K-02": "unmet" } },
  },
  {
    id: "field-ten-at",
    title: { zh: "从业十年，正好", en: "Ten years in the field, exactly" },
    occasion,
    facts: { ...sound, "champion-field-since": "2016-01-01" },
    expect: { status: "met", criteria: { "K-02": "met" } },
  },
  {
    id: "field-ten-above",
    title: { zh: "从业十年，多一天", en: "Ten years in the field, a day more" },
    occasion,
    facts: { ...sound, "champion-field-since": "2015-12-31" },
    expect: { status: "met", criteria: { "K-02": "met" } },
  },
  {
    id: "new-product-five-below",
    title: { zh: "新产品从业五年，差一天", en: "A new product, five years, a day short" },
    occasion,
    facts: { ...sound, "champion-field-since": "2021-01-02", "champion-product-new": true },
    expect: { status: "unmet", criteria: { "K-02": "unmet" } },
  },
  {
    id: "new-product-five-at",
    title: { zh: "新产品从业五年，正好", en: "A new product, five years, exactly" },
    occasion,
    facts: { ...sound, "champion-field-since": "2021-01-01", "champion-product-new": true },
    expect: { status: "met", criteria: { "K-02": "met" } },
  },
  {
    id: "new-product-five-above",
    title: { zh: "新产品从业五年，多一天", en: "A new product, five years, a day more" },
    occasion,
    facts: { ...sound, "champion-field-since": "2020-12-31", "champion-product-new": true },
    expect: { status: "met", criteria: { "K-02": "met" } },
  },
  {
    id: "five-years-not-new",
    title: { zh: "从业六年，不是新产品", en: "Six years, but no new product" },
    occasion,
    facts: { ...sound, "champion-field-since": "2019-06-01" },
    expect: { status: "unmet", criteria: { "K-02": "unmet" } },
  },
  {
    id: "large-firm",
    title: { zh: "大型企业，营业收入百亿，也可以", en: "A large firm with ten billion yuan may apply" },
    occasion,
    facts: {
      ...sound,
      staff: { 2025: 8000 },
      revenue: { 2025: 1000000 },
      "main-business-revenue": { 2025: 900000, 2024: 850000, 2023: 800000 },
    },
    expect: { status: "met", criteria: { "K-01": "met" } },
  },

  // Findings and missing facts
  {
    id: "fails-k-05",
    title: { zh: "质量和性能不被认可", en: "Quality and performance were not accepted" },
    occasion,
    facts: { ...sound, "product-quality-leading": false },
    expect: { status: "unmet", criteria: { "K-05": "unmet" } },
  },
  {
    id: "fails-k-06",
    title: { zh: "能耗达不到先进值", en: "Energy use above the advanced value" },
    occasion,
    facts: { ...sound, "energy-use-advanced": false },
    expect: { status: "unmet", criteria: { "K-06": "unmet" } },
  },
  {
    id: "fails-k-07",
    title: { zh: "研发不领先", en: "R&D does not lead" },
    occasion,
    facts: { ...sound, "innovation-leading": false },
    expect: { status: "unmet", criteria: { "K-07": "unmet" } },
  },
  {
    id: "fails-k-08",
    title: { zh: "业绩不领先", en: "Results do not lead" },
    occasion,
    facts: { ...sound, "international-and-performing": false },
    expect: { status: "unmet", criteria: { "K-08": "unmet" } },
  },
  {
    id: "fails-k-09",
    title: { zh: "有数据造假", en: "Data were falsified" },
    occasion,
    facts: { ...sound, "no-dishonesty-or-falsified-data": false },
    expect: { status: "unmet", criteria: { "K-09": "unmet" } },
  },
  {
    id: "not-yet-judged",
    title: { zh: "数字都够，四条还没人判断", en: "All figures are enough; four clauses are not judged yet" },
    occasion,
    facts: unjudged,
    expect: { status: "person", criteria: { "K-05": "person", "K-06": "person", "K-07": "person", "K-08": "person" } },
  },
  {
    id: "rank-not-told",
    title: { zh: "没填全球排名", en: "The rank is not given" },
    occasion,
    facts: withoutRank,
    expect: { status: "unknown", criteria: { "K-04": "unknown" } },
  },
  {
    id: "third-year-missing",
    title: {
      zh: "缺第三年主营收入：95000万元还差25000万元",
      en: "The third year is missing: 950 of 1,200 million yuan",
    },
    occasion,
    facts: withoutThirdYear,
    expect: { status: "unknown", criteria: { "K-03": "unknown" } },
  },
  {
    id: "third-year-needless",
    title: { zh: "缺第三年，前两年已满12亿元", en: "The third year is missing, but two years give 1,200 million yuan" },
    occasion,
    facts: { ...withoutThirdYear, "main-business-revenue": { 2025: 70000, 2024: 50000 } },
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
  {
    id: "listed-abnormal",
    title: { zh: "在经营异常名录上", en: "On the list of abnormal operations" },
    occasion,
    facts: { ...sound, "abnormal-operations": true },
    expect: { status: "unmet", criteria: { "K-01-lists": "unmet" } },
  },
  {
    id: "review",
    title: { zh: "复核，同一标准", en: "A review by the same conditions" },
    occasion: { action: "review", openedOn: "2026-06-01", province: null },
    facts: sound,
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
] satisfies WorkedCase[];
