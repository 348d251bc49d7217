import type { FactSection } from "#lib/rules/fact";
import type { FindingsOfNothing } from "#lib/rules/rule-set";

/** What a person finds where a text can be read in two ways, or a share divides by nothing. */
export const interpretations = {
  id: "interpretations",
  text: { zh: "条文有不同读法的事项", en: "Where a text can be read in two ways" },
  help: {
    zh: "几种读法结论一致的，系统直接判定；结论不一致的，由审核人员按当年通知和主管部门的口径认定。“是”表示符合。",
    en: "Where all readings agree, the verdict is theirs; where they differ, a person finds by the notice and the practice of the authority. Yes means that the condition holds.",
  },
  facts: [
    {
      id: "share-of-nothing",
      kind: "finding",
      text: { zh: "分母为零的占比，按条文本意符合要求", en: "A share of nothing meets what the text means" },
      help: {
        zh: "营业收入、资产或成本为零，占比算不出来。看这一年是否正常经营、条文是否另有出路（如股权投资），再认定。",
        en: "Revenue, assets or costs are nil, so there is no share. See whether the firm was in business that year and whether the text has another way, such as equity, before finding.",
      },
    },
    {
      id: "growth-from-nothing",
      kind: "finding",
      text: { zh: "基数为零的增长率，按条文本意符合要求", en: "Growth from nothing meets what the text means" },
      help: {
        zh: "前一年的收入为零，增长率算不出来。看企业哪一年开始有收入、口径是否一致，再认定。",
        en: "The revenue of the year before is nil, so there is no rate. See when revenue began and whether it was counted alike before finding.",
      },
    },
    {
      id: "recent-award",
      kind: "finding",
      text: { zh: "科技奖励算在“近三年”之内", en: "The science award is of the last three years" },
      help: {
        zh: "“近三年”有两种读法：一种从申报年的前三年算起（粤工信融资函〔2026〕39号附件5，2026年批次收“2023年以来”的证书），一种只算申报年和前两年。日期看获奖证书的落款。",
        en: "“The last three years” is read in two ways: from three calendar years before that of the application (annex 5 of Guangdong’s letter [2026] 39: certificates “since 2023” for 2026), or only that year and the two before. The day is the one signed on the certificate.",
      },
    },
    {
      id: "lower-tier-at-review",
      kind: "finding",
      text: { zh: "复核时不再要求第一层级称号", en: "No tier-one title is asked at the review" },
      help: {
        zh: "附件1（一）没有说复核时是否还要科技型或创新型称号；有的省允许专精特新企业不再办创新型。看当年通知。",
        en: "Annex 1 (1) does not say whether a review still asks the technology or innovative title; some provinces spare specialised firms the innovative one. See the notice of the year.",
      },
    },
    {
      id: "growth-at-review",
      kind: "finding",
      text: { zh: "复核时主营业务收入平均增长率符合要求", en: "Growth of the main business holds for the review" },
      help: {
        zh: "2025年通知（190号）对复核免去这一条，2026年办法也免；2026年通知（117号）免不免没有读到。看117号原文。",
        en: "The notice of 2025 (190) waived it at reviews, and so do the measures of 2026; whether the notice of 2026 (117) does was not read. See its text.",
      },
    },
    {
      id: "small-firm-research",
      kind: "finding",
      text: {
        zh: "营业收入不足5000万元的企业，研发费用总额符合要求",
        en: "R&D of a firm with revenue under 50 million yuan is enough",
      },
      help: {
        zh: "“研发费用总额3000万元以上”是两年合计还是上年一年，条文有两种读法。看主管部门的口径。",
        en: "R&D “of at least 30 million yuan” may be that of two years together or of last year alone. See the practice of the authority.",
      },
    },
    {
      id: "guangdong-pass-score",
      kind: "finding",
      text: {
        zh: "广东这一批次的评分达到当时的合格线",
        en: "The score reaches the mark that held in that round of Guangdong",
      },
      help: {
        zh: "粤工信规字〔2024〕5号把合格线提到70分，施行日没有查到，2024年的批次可能仍是60分。看当批通知。",
        en: "Guangdong Industry Rules [2024] 5 raised the mark to 70. The day was not seen, so rounds of 2024 may still have had 60. See the notice of the round.",
      },
    },
    {
      id: "champion-revenue",
      kind: "finding",
      text: { zh: "单项冠军的主营业务收入符合要求", en: "Main-business revenue is enough for a single champion" },
      help: {
        zh: "附件1有两种转述：一律4亿元；省级以上专精特新企业放宽到2亿元。看附件1原文和当年通知。",
        en: "Annex 1 is retold in two ways: 400 million yuan for all, or 200 million for specialised firms of provincial rank or above. See annex 1 and the notice of the year.",
      },
    },
    {
      id: "no-bar-of-notice",
      kind: "finding",
      text: { zh: "没有当年通知规定的不予推荐情形", en: "None of the bars of that year’s notice" },
      help: {
        zh: "当年的通知没有读到。看通知里单项冠军、控股关系、同集团等不予推荐的情形。",
        en: "The notice of that year was not read. See its bars, such as champion titles, controlling relations and firms of one group.",
      },
    },
  ],
} satisfies FactSection;

/** Which of them settle what would divide by nothing. */
export const findingsOfNothing: FindingsOfNothing = { share: "share-of-nothing", growth: "growth-from-nothing" };
