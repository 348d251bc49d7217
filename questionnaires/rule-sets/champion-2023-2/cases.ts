import type { FirmFacts } from "#lib/rules/fact";
import { sound as first } from "../champion-2023/cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-06-01", province: null } satisfies WorkedCase["occasion"];
const review = { ...occasion, action: "review" } satisfies WorkedCase["occasion"];
const title = (kind: string, expires: string) => [{ kind, granted: "2023-07-01", expires }];

/** Main business of one size in each of three years. */
const each = (amount: number | string) => ({ "main-business-revenue": { 2025: amount, 2024: amount, 2023: amount } });

/** Second in the world with 450 million yuan of main business on the mean of three years. */
const sound: FirmFacts = { ...first, titles: [] };

export const cases: WorkedCase[] = [
  ...withdrawalCases({
    occasion: occasion,
    sound: sound,
    criterion: "K-W",
    kind: "champion-firm",
    threeYears: "2023-06-01",
    dayAfter: "2023-06-02",
  }),
  {
    id: "sound",
    title: { zh: "全部符合", en: "Meets everything" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "K-03": "met", "K-R": "not-applicable" } },
  },
  {
    id: "revenue-at-four",
    title: { zh: "三年平均正好4亿元：两种读法都够", en: "A mean of exactly 400 million: enough either way" },
    occasion,
    facts: { ...sound, ...each(40000) },
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
  {
    id: "revenue-below-four",
    title: {
      zh: "差一分钱到4亿元，没有专精特新称号：不符合",
      en: "A fen short of 400 million, no specialised title: unmet",
    },
    occasion,
    facts: { ...sound, ...each("39999.999999") },
    expect: { status: "unmet", criteria: { "K-03": "unmet" } },
  },
  {
    id: "specialised-below-four",
    title: {
      zh: "差一分钱到4亿元，专精特新称号有效：由人判断",
      en: "A fen short of 400 million, with a specialised title: for a person",
    },
    occasion,
    facts: { ...sound, ...each("39999.999999"), titles: title("specialised", "2026-06-01") },
    expect: { status: "person", criteria: { "K-03": "person" } },
  },
  {
    id: "specialised-at-two",
    title: {
      zh: "正好2亿元，专精特新称号有效：由人判断",
      en: "Exactly 200 million, with a specialised title: for a person",
    },
    occasion,
    facts: { ...sound, ...each(20000), titles: title("specialised", "2026-06-01") },
    expect: { status: "person", criteria: { "K-03": "person" } },
  },
  {
    id: "specialised-below-two",
    title: { zh: "差一分钱到2亿元：两种读法都不够", en: "A fen short of 200 million: too little either way" },
    occasion,
    facts: { ...sound, ...each("19999.999999"), titles: title("specialised", "2026-06-01") },
    expect: { status: "unmet", criteria: { "K-03": "unmet" } },
  },
  {
    id: "specialised-expired",
    title: {
      zh: "3亿元，专精特新称号前一天到期：不符合",
      en: "300 million, the specialised title expired the day before: unmet",
    },
    occasion,
    facts: { ...sound, ...each(30000), titles: title("specialised", "2026-05-31") },
    expect: { status: "unmet", criteria: { "K-03": "unmet" } },
  },
  {
    id: "specialised-found",
    title: {
      zh: "3亿元，主管部门认定2亿元就够",
      en: "300 million, and the authority found that 200 million is enough",
    },
    occasion,
    facts: { ...sound, ...each(30000), titles: title("specialised", "2026-06-01"), "champion-revenue": true },
    expect: { status: "met", criteria: { "K-03": "met" } },
  },
  {
    id: "review-champion",
    title: { zh: "复核：单项冠军称号当天到期，仍有效", en: "Review: the champion title holds on its last day" },
    occasion: review,
    facts: { ...sound, titles: title("champion-product", "2026-06-01") },
    expect: { status: "met", criteria: { "K-R": "met" } },
  },
  {
    id: "review-without-title",
    title: { zh: "复核，却没有单项冠军称号", en: "Review, without a champion title" },
    occasion: review,
    facts: { ...sound, titles: title("little-giant", "2027-06-01") },
    expect: { status: "unmet", criteria: { "K-R": "unmet" } },
  },
];
