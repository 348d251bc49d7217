import type { FirmFacts } from "#lib/rules/fact";
import { sound as first } from "../little-giant-2026/cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-04-25", province: null } satisfies WorkedCase["occasion"];
const review = { ...occasion, action: "review" } satisfies WorkedCase["occasion"];
const title = (kind: string, expires: string) => [{ kind, granted: "2023-07-01", expires }];

/** An invention patent of the firm's own, on the main product and earning money. */
const right = {
  kind: "invention-patent",
  "owner-rank": 1,
  "transferred-in": false,
  granted: "2022-05-10",
  linked: true,
  applied: true,
};
const numbered = (number: string) => ({ ...right, number });

/** Meets every condition. */
const sound: FirmFacts = {
  ...first,
  titles: title("specialised", "2027-08-31"),
  "intellectual-property": [
    numbered("ZL201910000001.1"),
    numbered("ZL201910000002.6"),
    numbered("ZL201910000003.0"),
    numbered("ZL201910000004.5"),
  ],
};
const withAward = (day: string): FirmFacts => ({
  ...sound,
  "intellectual-property": [],
  awards: [{ kind: "science", level: "national", rank: 3, day }],
});

export const cases: WorkedCase[] = [
  ...withdrawalCases({
    occasion: occasion,
    sound: sound,
    criterion: "B26-W",
    kind: "innovative",
    threeYears: "2023-04-25",
    dayAfter: "2023-04-26",
  }),
  {
    id: "title-withdrawn",
    title: {
      zh: "专精特新称号几年前因其他原因被撤销：证书没到期也不算",
      en: "The specialised title was withdrawn years ago for another reason: it counts no more, though its certificate runs",
    },
    occasion,
    facts: {
      ...sound,
      titles: title("specialised", "2027-08-31").map((each) => ({ ...each, withdrawn: "2024-01-10", cause: "other" })),
    },
    expect: { status: "unmet", criteria: { "X26-1a": "unmet", "B26-W": "met" } },
  },
  {
    id: "sound",
    title: { zh: "全部符合", en: "Meets everything" },
    occasion,
    facts: sound,
    expect: { status: "met", criteria: { "X26-1a": "met", "X26-4": "met" } },
  },
  {
    id: "new-little-giant-title",
    title: { zh: "新申请，只有小巨人称号", en: "New, with a title of little giant alone" },
    occasion,
    facts: { ...sound, titles: title("little-giant", "2027-08-31") },
    expect: { status: "unmet", criteria: { "X26-1a": "unmet" } },
  },
  {
    id: "review-little-giant",
    title: {
      zh: "复核：小巨人称号当天到期，省级称号已没有",
      en: "Review: the title holds on its last day, and there is no provincial one",
    },
    occasion: review,
    facts: { ...sound, titles: title("little-giant", "2026-04-25") },
    expect: { status: "met", criteria: { "X26-1a": "met" } },
  },
  {
    id: "review-specialised-only",
    title: { zh: "复核，却从来不是小巨人", en: "Review, but never a little giant" },
    occasion: review,
    facts: sound,
    expect: { status: "unmet", criteria: { "X26-1a": "unmet" } },
  },
  {
    id: "one-right-four-times",
    title: { zh: "同一件发明专利填了四行：只算一件", en: "One invention patent in four rows: one right" },
    occasion,
    facts: {
      ...sound,
      "intellectual-property": [
        numbered("ZL201910000001.1"),
        numbered("zl 2019 1 0000001.1"),
        { ...right, name: "ＺＬ２０１９１００００００１．１" },
        { ...right, name: "专利号：ZL201910000001.1" },
      ],
    },
    expect: { status: "unmet", criteria: { "X26-4": "unmet" } },
  },
  {
    id: "one-name-half-numbered",
    title: {
      zh: "同名两行只有一行有编号：可能是同一件，待补充编号",
      en: "Two rows of one name, one without a number: perhaps one right",
    },
    occasion,
    facts: {
      ...sound,
      "intellectual-property": [
        { ...numbered("ZL201910000001.1"), name: "一种轴承座" },
        { ...right, name: "一种轴承座" },
        numbered("ZL201910000003.0"),
        numbered("ZL201910000004.5"),
      ],
    },
    expect: { status: "unknown", criteria: { "X26-4": "unknown" } },
  },
  {
    id: "growth-from-nothing",
    title: {
      zh: "2023年没有营业收入：复合增长率由人判断",
      en: "No revenue in 2023: the compound growth is for a person",
    },
    occasion,
    facts: { ...sound, revenue: { 2025: 8000, 2024: 7500, 2023: 0 } },
    expect: { status: "person", criteria: { "X26-2c": "person" } },
  },
  {
    id: "growth-from-a-fen",
    title: { zh: "2023年只有一分钱收入：算得出来", en: "A fen of revenue in 2023: it can be computed" },
    occasion,
    facts: { ...sound, revenue: { 2025: 8000, 2024: 7500, 2023: "0.000001" } },
    expect: { status: "met", criteria: { "X26-2c": "met" } },
  },
  {
    id: "waiver-award-2023",
    title: {
      zh: "没有Ⅰ类知识产权，2023年落款的国家级科技奖排名第三：由人判断",
      en: "No class I right, a national award of 2023 in third place: for a person",
    },
    occasion,
    facts: withAward("2023-12-31"),
    expect: { status: "person", criteria: { "X26-4-waiver": "person" } },
  },
  {
    id: "waiver-award-2024",
    title: {
      zh: "没有Ⅰ类知识产权，2024年落款的国家级科技奖排名第三",
      en: "No class I right, a national award of 2024 in third place",
    },
    occasion,
    facts: withAward("2024-01-01"),
    expect: { status: "met", criteria: { "X26-4-waiver": "met" } },
  },
];
