import type { FirmFacts } from "#lib/rules/fact";
import { sound as first } from "../specialised-2026/cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-05-10", province: null } satisfies WorkedCase["occasion"];
const review = { ...occasion, action: "review" } satisfies WorkedCase["occasion"];
const title = (kind: string, expires: string) => ({ kind, granted: "2023-07-01", expires });

/** Meets every condition. */
const sound: FirmFacts = { ...first, titles: [title("innovative", "2027-08-31")] };
const withAward = (day: string): FirmFacts => ({
  ...sound,
  "intellectual-property": [],
  awards: [{ kind: "science", level: "provincial", rank: 3, day }],
});

/** Lives on equity: no revenue in 2024. */
const young: FirmFacts = {
  ...sound,
  revenue: { 2025: 900, 2024: 0 },
  "main-business-revenue": { 2025: 850 },
  "main-product-revenue": { 2025: 800 },
  "research-spending": { 2025: 150, 2024: 200 },
  "equity-investments": [{ day: "2025-06-01", amount: 2000, "qualified-investor": true, "equity-given-up": 20 }],
};

export const cases: WorkedCase[] = [
  ...withdrawalCases({
    occasion: occasion,
    sound: sound,
    criterion: "B26-W",
    kind: "little-giant",
    threeYears: "2023-05-10",
    dayAfter: "2023-05-11",
  }),
  {
    id: "sound",
    title: { zh: "全部符合", en: "Meets everything" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "Z26-1a": "met" } },
  },
  {
    id: "new-specialised-only",
    title: { zh: "新申请，只有专精特新称号：不够", en: "New, with a specialised title alone: not enough" },
    occasion,
    facts: { ...sound, titles: [title("specialised", "2027-08-31")] },
    expect: { status: "unmet", criteria: { "Z26-1a": "unmet" } },
  },
  {
    id: "review-both",
    title: {
      zh: "复核：专精特新和创新型称号都有效",
      en: "Review: both the specialised and the innovative title are valid",
    },
    occasion: review,
    facts: { ...sound, titles: [title("specialised", "2026-05-10"), title("innovative", "2026-05-10")] },
    expect: { status: "met", criteria: { "Z26-1a": "met" } },
  },
  {
    id: "review-lower-lapsed",
    title: {
      zh: "复核：创新型称号已过期，条文没有写明，由人判断",
      en: "Review: the innovative title has lapsed; the text does not say, for a person",
    },
    occasion: review,
    facts: { ...sound, titles: [title("specialised", "2026-05-10"), title("innovative", "2026-05-09")] },
    expect: { status: "person", criteria: { "Z26-1a": "person" } },
  },
  {
    id: "review-innovative-only",
    title: { zh: "复核，却没有专精特新称号", en: "Review, without the specialised title" },
    occasion: review,
    facts: sound,
    expect: { status: "unmet", criteria: { "Z26-1a": "unmet" } },
  },
  {
    id: "review-specialised-expired",
    title: { zh: "复核：专精特新称号前一天到期", en: "Review: the specialised title expired the day before" },
    occasion: review,
    facts: { ...sound, titles: [title("specialised", "2026-05-09"), title("innovative", "2027-05-10")] },
    expect: { status: "unmet", criteria: { "Z26-1a": "unmet" } },
  },
  {
    id: "waiver-award-2024",
    title: {
      zh: "没有Ⅰ类知识产权，2024年落款的省级科技奖排名第三",
      en: "No class I right, a provincial award of 2024 in third place",
    },
    occasion,
    facts: withAward("2024-01-01"),
    expect: { status: "met", criteria: { "Z26-4": "unmet", "Z26-4-waiver": "met" } },
  },
  {
    id: "waiver-award-2023",
    title: {
      zh: "2023年3月落款的省级科技奖：两种读法不一致，由人判断",
      en: "A provincial award of March 2023: the readings differ, for a person",
    },
    occasion,
    facts: withAward("2023-03-15"),
    expect: { status: "person", criteria: { "Z26-4-waiver": "person" } },
  },
  {
    id: "waiver-award-2022",
    title: { zh: "2022年底落款的省级科技奖：不算", en: "A provincial award of the end of 2022: too old" },
    occasion,
    facts: withAward("2022-12-31"),
    expect: { status: "unmet", criteria: { "Z26-4-waiver": "unmet" } },
  },
  {
    id: "research-share-of-nothing",
    title: {
      zh: "2024年还没有收入，靠股权投资代替收入：研发占比由人判断",
      en: "No revenue in 2024, with equity instead of revenue: the share is for a person",
    },
    occasion,
    facts: young,
    expect: { status: "person", criteria: { "Z26-2a-exception": "met", "Z26-3b": "person" } },
  },
  {
    id: "research-share-of-nothing-found",
    title: { zh: "同上，主管部门认定符合", en: "The same, and the authority found that it holds" },
    occasion,
    facts: { ...young, "share-of-nothing": true },
    expect: { status: "met", criteria: { "Z26-3b": "met" } },
  },
  {
    id: "research-share-of-nothing-unmet",
    title: {
      zh: "2024年没有收入，2025年研发占比又不够：不符合",
      en: "No revenue in 2024 and too small a share in 2025: unmet",
    },
    occasion,
    facts: { ...young, "research-spending": { 2025: 26.99, 2024: 200 } },
    expect: { status: "unmet", criteria: { "Z26-3b": "unmet" } },
  },
];
