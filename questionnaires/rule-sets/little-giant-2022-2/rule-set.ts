import type { Criterion, Test } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { ruleSet as first } from "../little-giant-2022/rule-set";
import { isMainProduct, mainProductShare } from "../main-product";
import { nationalScience } from "../provisional-measures-2022";
import { perhapsRecent, recentAward, surelyRecent } from "../recent-awards";
import { measures2022, notice2025, notice2026 } from "../sources";
import { holds } from "../titles";
import { barUnder2022, withWithdrawals } from "../withdrawn";

const clauseOf = (id: string): Criterion => {
  const criterion = first.criteria.find((each) => each.id === id);
  if (!criterion) throw new Error(id);
  return criterion;
};
const growth = clauseOf("X22-3");
const brackets = clauseOf("X22-9a").test;
if (!("any" in brackets)) throw new Error("X22-9a");
const [upper, middle, lower] = brackets.any;
if (!upper || !middle || !lower || !("all" in lower)) throw new Error("X22-9a");

const least = "lower-bracket-rd-cost";
const spending = (year: number) => ({ fact: "research-spending", year });
const part = { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" };

/** The words “in two years” stand before the clause on equity; whether they hold for R&D too is not clear. */
const smallFirmResearch: Test = {
  disputed: {
    finding: "small-firm-research",
    interpretations: [
      {
        words: { zh: "研发费用总额是近两年合计", en: "R&D is that of two years together" },
        clause: part,
        ...measures2022,
        confidence: "M?",
        asks: { compare: { sum: [spending(-1), spending(-2)] }, is: "at-least", parameter: least },
      },
      {
        words: { zh: "研发费用总额是上年一年的", en: "R&D is that of last year alone" },
        clause: part,
        ...measures2022,
        confidence: "M?",
        asks: { compare: spending(-1), is: "at-least", parameter: least },
      },
    ],
  },
};
const isResearch = (test: Test): boolean => "compare" in test && test.parameter === least;

/** The notice of 2026 for reviews was not read as to growth. */
const growthAtReview = {
  ...growth,
  id: "X22-3-review",
  title: { zh: "2026年复核：主营业务收入平均增长率", en: "Reviews of 2026: average growth of the main business" },
  demands: {
    zh: "附件3要求近两年平均增长率不低于5%；2025年的通知对复核免去，2026年的通知免不免没有读到。",
    en: "Annex 3 asks an average growth of at least 5%; the notice of 2025 waived it at reviews, and whether that of 2026 does was not read.",
  },
  clause: {
    zh: "附件3 一；工信厅企业函〔2026〕117号",
    en: "Annex 3, part 1; MIIT Office Enterprise Letter [2026] 117",
  },
  ...notice2026,
  confidence: "M?",
  test: {
    disputed: {
      finding: "growth-at-review",
      interpretations: [
        {
          words: { zh: "2026年复核仍按附件3要求增长率", en: "Reviews of 2026 ask the growth of annex 3" },
          clause: growth.clause,
          ...measures2022,
          confidence: "V1",
          asks: growth.test,
        },
        {
          words: {
            zh: "2026年复核同2025年一样，不要求增长率",
            en: "Reviews of 2026 ask no growth, like those of 2025",
          },
          clause: { zh: "工信厅企业函〔2025〕190号 一（二）", en: "MIIT Office Enterprise Letter [2025] 190, 1 (2)" },
          ...notice2025,
          confidence: "V1",
          asks: null,
        },
      ],
    },
  },
  notExaminedAt: ["new"],
  waivedIn: [],
  rounds: { from: "2026-01-01", until: "2026-12-31" },
} satisfies Criterion;

/** The notices before that of 2025 were not read. */
const unreadNotice = {
  id: "X22-N0",
  item: "0",
  title: { zh: "当年通知的不予推荐情形", en: "Bars of that year’s notice" },
  demands: {
    zh: "2022年至2024年批次的通知没有读到，其中不予推荐的情形由人对照当年通知判断。",
    en: "The notices of the rounds of 2022 to 2024 were not read; a person compares the firm with their bars.",
  },
  advice: {
    zh: "找出当年的通知，逐条对照单项冠军、控股关系、同集团等情形。",
    en: "Find the notice of that year and compare its bars: champion titles, controlling relations, firms of one group.",
  },
  clause: { zh: "当年工信部办公厅通知（没有读到）", en: "The notice of that year (not read)" },
  ...notice2025,
  confidence: "M?",
  test: { finding: "no-bar-of-notice" },
  notExaminedAt: [],
  rounds: { from: "2022-08-01", until: "2024-12-31" },
} satisfies Criterion;

export const ruleSet: RuleSet = withWithdrawals(
  amended(first, {
    id: "little-giant-2022-2",
    clauses: {
      "X22-0": {
        title: {
          zh: "称号：新申请看专精特新，复核看小巨人",
          en: "Title: specialised when new, little giant at a review",
        },
        demands: {
          zh: "新申请的，是有效期内的省级专精特新中小企业；复核的，小巨人称号在申报当天要在有效期内，不再看省级称号。",
          en: "New: a valid provincial title as a specialised SME. Review: the title of little giant has to be valid on the day of application, and the provincial one is not asked.",
        },
        clause: { zh: "工信厅企业函〔2025〕190号 一（一）", en: "MIIT Office Enterprise Letter [2025] 190, 1 (1)" },
        source: notice2025.source,
        copy: undefined,
        testAtReview: holds(["little-giant"], "at-least-one"),
      },
      "X22-3": {
        waivedIn: [{ action: "review", from: "2025-01-01", until: "2026-12-31" }],
        demands: {
          zh: "近两年主营业务收入平均增长率不低于5%，是两个年增长率的平均数。2025年的复核不作要求，2026年的复核另列。",
          en: "The average of the two yearly growth rates of the main business is at least 5%. Not asked at the reviews of 2025; those of 2026 have a clause of their own.",
        },
      },
      "X22-9a": {
        demands: {
          zh: "上年营业收入1亿元以上的，近两年每年研发占比不低于3%；5000万元以上不到1亿元的，每年不低于6%；不到5000万元的，近两年股权融资8000万元以上、研发费用总额3000万元以上（两年合计还是上年一年，条文有两种读法）、研发人员占比50%以上，三条都要。",
          en: "By last year’s revenue: from 100 million yuan, R&D of at least 3% in each of two years; from 50 to under 100 million, 6% in each; under 50 million, 80 million of new equity over two years, 30 million of R&D (of two years or of last year alone: the text can be read either way) and R&D staff of 50%, all three.",
        },
        test: {
          any: [upper, middle, { all: lower.all.map((test) => (isResearch(test) ? smallFirmResearch : test)) }],
        },
      },
      "X22-9d": {
        demands: {
          zh: "近三年（看证书落款）获得国家级科技奖励，获奖单位排名前三。",
          en: "A national science award in three years, by the day signed on the certificate, among the first three units.",
        },
        test: recentAward(
          [[...nationalScience, { field: "rank", test: "at-most", parameter: "award-rank" }]],
          "at-least-one",
        ),
      },
    },
    added: [
      { before: "X22-N1", criterion: unreadNotice },
      { before: "X22-1", criterion: isMainProduct },
      { before: "X22-4", criterion: growthAtReview },
    ],
    parameters: [mainProductShare, surelyRecent, perhapsRecent],
    requires: {
      all: [
        ...["B22-1a", "B22-1b", "B22-2", "B22-3", "B22-4", "X22-0", "X22-N0", "X22-N1", "X22-N2", "X22-N3", "D22-2"],
        ...["X22-1", "X22-2", "X22-3", "X22-3-review", "X22-4", "X22-5", "X22-6", "X22-7", "X22-8"],
        { any: [{ all: ["X22-9a", "X22-9b", "X22-9c"] }, "X22-9d", "X22-9e"] },
        ...["X22-10", "X22-11"],
      ],
    },
  }),
  barUnder2022("little-giant"),
);
