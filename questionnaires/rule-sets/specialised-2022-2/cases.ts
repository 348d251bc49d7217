import type { FirmFacts } from "#lib/rules/fact";
import { ownPatent } from "../annex-one-cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-03-31", province: null } satisfies WorkedCase["occasion"];
const review = { ...occasion, action: "review" } satisfies WorkedCase["occasion"];
const guangdong = (openedOn: string) => ({ action: "new", openedOn, province: "guangdong" }) as const;
const title = (kind: string, expires: string) => [{ kind, granted: "2022-12-01", expires }];

/** 80 million yuan of revenue in the last year, 56 points without the province's own; with 4 of those exactly 60. */
const soundIn = (year: number): FirmFacts => ({
  "registered-in-province": true,
  "independent-legal-person": true,
  "industry-line": "industry",
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  "no-major-accident": true,
  "no-tax-evasion": true,
  staff: { [year]: 200 },
  "research-staff": { [year]: 30 },
  "niche-since": `${year - 8}-03-01`,
  revenue: { [year]: 8000, [year - 1]: 7200 },
  "main-business-revenue": { [year]: 6800, [year - 1]: 6200, [year - 2]: 5600 },
  "main-product-revenue": { [year]: 6000 },
  "research-spending": { [year]: 420, [year - 1]: 400 },
  "net-profit": { [year]: 400 },
  "total-assets": { [year]: 10000 },
  "total-liabilities": { [year]: 5500 },
  "chain-role": "supports-chain",
  "digital-level": "second",
  "own-brand": true,
  certifications: [{ kind: "quality-system", expires: "2027-08-31" }],
  standards: [],
  "province-points": 4,
  titles: title("innovative", `${year + 2}-12-31`),
  "intellectual-property": [{ ...ownPatent, granted: "2021-05-12" }],
  "research-bodies": [],
  awards: [],
  "equity-investments": [],
  "maker-china": [],
});
const sound = soundIn(2025);
const withAward = (day: string): FirmFacts => ({
  ...sound,
  "province-points": 0,
  awards: [{ kind: "science", level: "provincial", rank: 3, day }],
});

export const cases: WorkedCase[] = [
  ...withdrawalCases({
    occasion: occasion,
    sound: sound,
    criterion: "B22-W",
    kind: "specialised",
    threeYears: "2023-03-31",
    dayAfter: "2023-04-01",
  }),
  {
    id: "sound",
    title: { zh: "正好60分，有创新型称号", en: "Exactly 60 points and an innovative title" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "Z22-0": "met", "Z22-4s": "met", "D22-2": "met" } },
  },
  {
    id: "below-sixty",
    title: { zh: "59.99分", en: "59.99 points" },
    occasion,
    facts: { ...sound, "province-points": 3.99 },
    expect: { status: "unmet", criteria: { "Z22-4s": "unmet" } },
  },
  {
    id: "no-innovative-title",
    title: { zh: "新申请没有创新型称号", en: "New, without an innovative title" },
    occasion,
    facts: { ...sound, titles: [] },
    expect: { status: "unmet", criteria: { "Z22-0": "unmet" } },
  },
  {
    id: "innovative-title-expired",
    title: { zh: "新申请，创新型称号前一天到期", en: "New, the innovative title expired the day before" },
    occasion,
    facts: { ...sound, titles: title("innovative", "2026-03-30") },
    expect: { status: "unmet", criteria: { "Z22-0": "unmet" } },
  },
  {
    id: "innovative-title-last-day",
    title: { zh: "新申请，创新型称号当天到期，仍有效", en: "New, on the last day of the innovative title" },
    occasion,
    facts: { ...sound, titles: title("innovative", "2026-03-31") },
    expect: { status: "met", criteria: { "Z22-0": "met" } },
  },
  {
    id: "higher-title",
    title: {
      zh: "已有小巨人称号：不再要求创新型",
      en: "Holds the title of little giant: the innovative one is not asked",
    },
    occasion,
    facts: { ...sound, titles: title("little-giant", "2026-03-31") },
    expect: { status: "met", criteria: { "Z22-0": "met" } },
  },
  {
    id: "review-specialised",
    title: { zh: "复核：专精特新称号当天到期，仍有效", en: "Review: the specialised title holds on its last day" },
    occasion: review,
    facts: { ...sound, titles: title("specialised", "2026-03-31") },
    expect: { status: "met", criteria: { "Z22-0": "met" } },
  },
  {
    id: "review-innovative-only",
    title: { zh: "复核，却只有创新型称号", en: "Review, but only an innovative title" },
    occasion: review,
    facts: sound,
    expect: { status: "unmet", criteria: { "Z22-0": "unmet" } },
  },
  {
    id: "main-product-50",
    title: { zh: "按评分通过，主导产品正好50%：不算", en: "By score, the main product brings exactly 50%: not enough" },
    occasion,
    facts: { ...sound, "main-product-revenue": { 2025: 4000 } },
    expect: { status: "unmet", criteria: { "D22-2": "unmet" } },
  },
  {
    id: "main-product-above-50",
    title: { zh: "按评分通过，主导产品比50%多一分钱", en: "By score, the main product brings a fen above 50%" },
    occasion,
    facts: { ...sound, "main-product-revenue": { 2025: "4000.000001" } },
    expect: { status: "met", criteria: { "D22-2": "met" } },
  },
  {
    id: "guangdong-2023",
    title: { zh: "广东2023年底的批次：60分就够", en: "Guangdong at the end of 2023: 60 points are enough" },
    occasion: guangdong("2023-12-31"),
    facts: soundIn(2022),
    expect: { status: "met", criteria: { "Z22-4s": "met" } },
  },
  {
    id: "guangdong-2024-sixty",
    title: {
      zh: "广东2024年的批次，60分：合格线是60还是70，由人判断",
      en: "Guangdong in 2024 with 60 points: whether 60 or 70 is the mark is for a person",
    },
    occasion: guangdong("2024-01-01"),
    facts: soundIn(2023),
    expect: { status: "person", criteria: { "Z22-4s": "person" } },
  },
  {
    id: "guangdong-2024-found",
    title: { zh: "同上，主管部门认定达到当批合格线", en: "The same, and the authority found that the mark is reached" },
    occasion: guangdong("2024-12-31"),
    facts: { ...soundIn(2023), "guangdong-pass-score": true },
    expect: { status: "met", criteria: { "Z22-4s": "met" } },
  },
  {
    id: "guangdong-2024-seventy",
    title: { zh: "广东2024年的批次，70分：两种读法都够", en: "Guangdong in 2024 with 70 points: enough either way" },
    occasion: guangdong("2024-03-01"),
    facts: { ...soundIn(2023), "province-points": 14 },
    expect: { status: "met", criteria: { "Z22-4s": "met" } },
  },
  {
    id: "guangdong-2024-below",
    title: {
      zh: "广东2024年的批次，59.99分：两种读法都不够",
      en: "Guangdong in 2024 with 59.99 points: too few either way",
    },
    occasion: guangdong("2024-03-01"),
    facts: { ...soundIn(2023), "province-points": 3.99 },
    expect: { status: "unmet", criteria: { "Z22-4s": "unmet" } },
  },
  {
    id: "guangdong-2025-below",
    title: { zh: "广东2025年的批次，69.99分", en: "Guangdong in 2025 with 69.99 points" },
    occasion: guangdong("2025-01-01"),
    facts: { ...soundIn(2024), "province-points": 13.99 },
    expect: { status: "unmet", criteria: { "Z22-4s": "unmet" } },
  },
  {
    id: "guangdong-2025-seventy",
    title: { zh: "广东2025年的批次，正好70分", en: "Guangdong in 2025 with exactly 70 points" },
    occasion: guangdong("2025-01-01"),
    facts: { ...soundIn(2024), "province-points": 14 },
    expect: { status: "met", criteria: { "Z22-4s": "met" } },
  },
  {
    id: "shenzhen-sixty",
    title: {
      zh: "深圳自行组织，广东的70分不适用",
      en: "Shenzhen runs its own rounds: the 70 points of Guangdong do not hold",
    },
    occasion: { ...occasion, province: "shenzhen" },
    facts: sound,
    expect: { status: "met", criteria: { "Z22-4s": "met" } },
  },
  {
    id: "award-2023",
    title: {
      zh: "不够60分，2023年落款的省级科技奖排名第三：由人判断",
      en: "Under 60 points, a provincial award of 2023 in third place: for a person",
    },
    occasion,
    facts: withAward("2023-12-31"),
    expect: { status: "person", criteria: { "Z22-4a": "person" } },
  },
  {
    id: "award-2024",
    title: {
      zh: "不够60分，2024年落款的省级科技奖排名第三",
      en: "Under 60 points, a provincial award of 2024 in third place",
    },
    occasion,
    facts: withAward("2024-01-01"),
    expect: { status: "met", criteria: { "Z22-4a": "met" } },
  },
  {
    id: "award-2022",
    title: {
      zh: "不够60分，2022年落款的省级科技奖：不算",
      en: "Under 60 points, a provincial award of 2022: too old",
    },
    occasion,
    facts: withAward("2022-12-31"),
    expect: { status: "unmet", criteria: { "Z22-4a": "unmet" } },
  },
];
