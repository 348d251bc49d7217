import type { FirmFacts } from "#lib/rules/fact";
import type { WorkedCase } from "./worked-case";

/** An invention patent of the firm's own. */
export const ownPatent = {
  kind: "invention-patent",
  "transferred-in": false,
  granted: "2023-05-12",
  "self-developed": true,
  linked: true,
  applied: true,
  "high-value": false,
};

/** A parts maker with 50 million yuan of revenue: 15 + 15 points for innovation, 15 + 10 for growth, 5 + 20 for specialisation. */
export const partsMaker: FirmFacts = {
  "industry-line": "industry",
  "abnormal-operations": false,
  "serious-dishonesty": false,
  "product-class-permitted": true,
  staff: { 2025: 120 },
  revenue: { 2025: 5000, 2024: 4600 },
  "main-business-revenue": { 2025: 4000, 2024: 3600 },
  "main-product-revenue": { 2025: 3000 },
  "research-spending": { 2025: 200 },
  "total-assets": { 2025: 5000 },
  "total-liabilities": { 2025: 2000 },
  "strategic-emerging-industry": false,
  "intellectual-property": [ownPatent],
  awards: [],
  titles: [],
  "research-bodies": [],
  "equity-investments": [],
};

const title = (expires: string) => [{ kind: "innovative", granted: "2023-07-01", expires }];
const award = (day: string) => [{ kind: "science", level: "provincial", rank: 9, day }];

/**
 * What annex 1 of the provisional measures of 2022 asks in every version of it since the first.
 * @param sound a firm of 2025 that passes by score, with whatever the basic conditions of the version ask
 * @param dayBefore the day before that of the occasion
 */
export function annexOneCases(occasion: WorkedCase["occasion"], dayBefore: string, sound: FirmFacts): WorkedCase[] {
  const review = { ...occasion, action: "review" as const };
  const withoutScore = { ...sound, "research-spending": { 2025: 0 } };
  return [
    {
      id: "sound",
      title: { zh: "按评分通过，新申请不要求称号", en: "Passes by score; a new application asks no title" },
      occasion,
      facts: sound,
      expect: { status: "met", criteria: { "C22-B": "met", "D22-2": "met", "C22-R": "not-applicable" } },
    },
    {
      id: "main-product-50",
      title: {
        zh: "按评分通过，主导产品正好50%：不算",
        en: "By score, the main product brings exactly 50%: not enough",
      },
      occasion,
      facts: { ...sound, "main-product-revenue": { 2025: 2500 } },
      expect: { status: "unmet", criteria: { "D22-2": "unmet", "C22-B": "met" } },
    },
    {
      id: "main-product-above-50",
      title: { zh: "按评分通过，主导产品比50%多一分钱", en: "By score, the main product brings a fen above 50%" },
      occasion,
      facts: { ...sound, "main-product-revenue": { 2025: "2500.000001" } },
      expect: { status: "met", criteria: { "D22-2": "met" } },
    },
    {
      id: "main-product-direct",
      title: { zh: "走直通的，不看主导产品占比", en: "A direct route does not look at the main product" },
      occasion,
      facts: {
        ...sound,
        "main-product-revenue": { 2025: 2000 },
        titles: [{ kind: "high-technology", granted: "2024-11-01", expires: "2027-10-31" }],
      },
      expect: { status: "met", criteria: { "C22-A2": "met", "D22-2": "unmet" } },
    },
    {
      id: "review-valid",
      title: { zh: "复核：称号当天到期，仍有效", en: "Review: the title holds on its last day" },
      occasion: review,
      facts: { ...sound, titles: title(occasion.openedOn) },
      expect: { status: "met", criteria: { "C22-R": "met" } },
    },
    {
      id: "review-expired",
      title: { zh: "复核：称号前一天到期", en: "Review: the title expired the day before" },
      occasion: review,
      facts: { ...sound, titles: title(dayBefore) },
      expect: { status: "unmet", criteria: { "C22-R": "unmet" } },
    },
    {
      id: "review-without-title",
      title: { zh: "复核，却没有创新型称号", en: "Review, without an innovative title" },
      occasion: review,
      facts: sound,
      expect: { status: "unmet", criteria: { "C22-R": "unmet" } },
    },
    {
      id: "award-2024",
      title: { zh: "2024年元旦落款的科技奖：两种读法都算", en: "Award signed on 1 January 2024: it counts either way" },
      occasion,
      facts: { ...withoutScore, awards: award("2024-01-01") },
      expect: { status: "met", criteria: { "C22-A1": "met" } },
    },
    {
      id: "award-2023",
      title: {
        zh: "2023年落款的科技奖：两种读法不一致，由人判断",
        en: "Award signed in 2023: the readings differ, for a person",
      },
      occasion,
      facts: { ...withoutScore, awards: award("2023-12-31") },
      expect: { status: "person", criteria: { "C22-A1": "person" } },
    },
    {
      id: "award-2023-found",
      title: {
        zh: "2023年落款的科技奖，主管部门认定算在近三年",
        en: "Award signed in 2023, and the authority found it recent",
      },
      occasion,
      facts: { ...withoutScore, awards: award("2023-01-01"), "recent-award": true },
      expect: { status: "met", criteria: { "C22-A1": "met" } },
    },
    {
      id: "award-2022",
      title: {
        zh: "2022年底落款的科技奖：两种读法都不算",
        en: "Award signed at the end of 2022: it counts neither way",
      },
      occasion,
      facts: { ...withoutScore, awards: award("2022-12-31") },
      expect: { status: "unmet", criteria: { "C22-A1": "unmet" } },
    },
    {
      id: "growth-from-nothing",
      title: {
        zh: "前年没有主营收入：增长率算不出来，成长性够不够由人判断",
        en: "No main business the year before: there is no rate, and growth is for a person",
      },
      occasion,
      facts: { ...sound, "main-business-revenue": { 2025: 4000, 2024: 0 } },
      expect: { status: "person", criteria: { "C22-3": "person", "C22-B2": "person" } },
    },
    {
      id: "growth-from-nothing-found",
      title: { zh: "同上，主管部门认定增长率符合要求", en: "The same, and the authority found that the growth holds" },
      occasion,
      facts: { ...sound, "main-business-revenue": { 2025: 4000, 2024: 0 }, "growth-from-nothing": true },
      expect: { status: "met", criteria: { "C22-3": "met", "C22-B2": "met" } },
    },
    {
      id: "growth-from-nothing-idle",
      title: {
        zh: "前年没有主营收入，但有高企证书：增长率不影响",
        en: "No main business the year before, but a high-technology certificate: the rate does not matter",
      },
      occasion,
      facts: {
        ...sound,
        "main-business-revenue": { 2025: 4000, 2024: 0 },
        titles: [{ kind: "high-technology", granted: "2024-11-01", expires: "2027-10-31" }],
      },
      expect: { status: "met", criteria: { "C22-3": "person", "C22-A2": "met" } },
    },
  ];
}
