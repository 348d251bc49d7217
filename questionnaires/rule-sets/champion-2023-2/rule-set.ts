import type { Criterion, Measure, Parameter, Test } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { ruleSet as first } from "../champion-2023/rule-set";
import { champion2023 } from "../sources";
import { holds } from "../titles";
import { barOfChampions, withWithdrawals } from "../withdrawn";

const clause = { zh: "附件1（主营业务收入）", en: "Annex 1 (main-business revenue)" };
const champion = ["champion-firm", "champion-product"];

const parameters = [
  {
    id: "main-revenue-of-specialised",
    value: 20000,
    unit: "wan-yuan",
    clause,
    ...champion2023,
    confidence: "V3",
  },
  { id: "least-title", value: 1, unit: "pieces", clause, ...champion2023, confidence: "V3" },
] satisfies Parameter[];

const mean: Measure = {
  mean: [
    { fact: "main-business-revenue", year: -1 },
    { fact: "main-business-revenue", year: -2 },
    { fact: "main-business-revenue", year: -3 },
  ],
};
const ofAll: Test = { compare: mean, is: "at-least", parameter: "main-revenue" };
const ofSpecialised: Test = { compare: mean, is: "at-least", parameter: "main-revenue-of-specialised" };

/** Nobody here read annex 1, and those who retell it differ. */
const revenue: Test = {
  disputed: {
    finding: "champion-revenue",
    interpretations: [
      {
        words: { zh: "不分企业，一律不低于4亿元", en: "At least 400 million yuan, whoever applies" },
        clause,
        ...champion2023,
        confidence: "V2",
        asks: ofAll,
      },
      {
        words: {
          zh: "不低于4亿元；省级以上专精特新企业不低于2亿元",
          en: "At least 400 million yuan, and 200 million for specialised firms of provincial rank or above",
        },
        clause,
        ...champion2023,
        confidence: "V3",
        asks: { any: [ofAll, { all: [holds(["specialised", "little-giant"], "least-title"), ofSpecialised] }] },
      },
    ],
  },
};

const titleUnderReview = {
  id: "K-R",
  item: "0",
  title: { zh: "复核：有效的单项冠军称号", en: "Review: a valid champion title" },
  demands: {
    zh: "复核的对象是单项冠军企业，称号在申报当天要在有效期内。",
    en: "Reviews are for single champions; the title has to be valid on the day of application.",
  },
  advice: { zh: "没有称号或已经过期的，按新申请办理。", en: "Without the title, or once it has expired, apply anew." },
  clause: { zh: "第十条", en: "Article 10" },
  ...champion2023,
  confidence: "V2",
  test: holds(champion, "least-title"),
  notExaminedAt: ["new"],
} satisfies Criterion;

export const ruleSet: RuleSet = withWithdrawals(
  amended(first, {
    id: "champion-2023-2",
    clauses: {
      "K-03": {
        demands: {
          zh: "近三年主营业务收入平均不低于4亿元。省级以上专精特新企业是否放宽到2亿元，两种转述不一致，附件1原文没有读到。",
          en: "Main-business revenue averaging at least 400 million yuan over three years. Whether 200 million is enough for specialised firms, those who retell annex 1 do not agree; its text was not read.",
        },
        advice: {
          zh: "三年加起来差多少先算清；持有专精特新称号、平均在2亿到4亿元之间的，向主管部门问清附件1怎么写。",
          en: "Work out what three years together lack. With a specialised title and a mean between 200 and 400 million, ask the authority what annex 1 says.",
        },
        clause,
        test: revenue,
      },
    },
    added: [{ before: "K-01", criterion: titleUnderReview }],
    parameters,
    requires: { all: ["K-R", "K-01", "K-01-lists", "K-02", "K-03", "K-04", "K-05", "K-06", "K-07", "K-08", "K-09"] },
  }),
  barOfChampions,
);
