import type { Criterion, RowTest } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { ruleSet as first } from "../innovative-2022/rule-set";
import { isMainProduct, mainProductShare } from "../main-product";
import { perhapsRecent, recentAward, surelyRecent } from "../recent-awards";
import { guangdong2026 } from "../sources";
import { holds } from "../titles";
import { barUnder2022, withWithdrawals } from "../withdrawn";

const award: RowTest[] = [
  { field: "kind", test: "one-of", values: ["science"] },
  { field: "level", test: "one-of", values: ["national", "provincial"] },
];

/** A review is for those who hold the title. */
const titleUnderReview = {
  id: "C22-R",
  item: "0",
  title: { zh: "复核：有效的创新型称号", en: "Review: a valid innovative title" },
  demands: {
    zh: "复核的对象是创新型中小企业，称号在申报当天要在有效期内。",
    en: "Reviews are for innovative SMEs; the title has to be valid on the day of application.",
  },
  advice: {
    zh: "没有称号或已经过期的，按新申请评价。",
    en: "Without the title, or once it has expired, apply for it anew.",
  },
  clause: { zh: "粤工信融资函〔2026〕39号", en: "Guangdong’s letter [2026] 39" },
  ...guangdong2026,
  confidence: "V2",
  test: holds(["innovative"], "at-least-one"),
  notExaminedAt: ["new"],
} satisfies Criterion;

/** Annex 1 as it was put right, whatever becomes of titles. */
export const annex: RuleSet = amended(first, {
  id: "innovative-2022-2",
  clauses: {
    "C22-A1": {
      demands: {
        zh: "近三年获得过国家级或省级科技奖励，不看排名；日期看证书落款。",
        en: "A national or provincial science and technology award in the last three years, by the day signed on the certificate; no rank is asked for.",
      },
      test: recentAward([award], "at-least-one"),
    },
  },
  added: [
    { before: "C22-A1", criterion: titleUnderReview },
    { before: "C22-1", criterion: isMainProduct },
  ],
  removed: ["award-years"],
  parameters: [mainProductShare, surelyRecent, perhapsRecent],
  requires: {
    all: [
      ...["B22-1a", "B22-1b", "B22-2", "B22-3", "B22-4", "C22-R"],
      {
        any: ["C22-A1", "C22-A2", "C22-A3", "C22-A4", { all: ["C22-B", "C22-B1", "C22-B2", "C22-B3", "D22-2"] }],
      },
    ],
  },
});

export const ruleSet: RuleSet = withWithdrawals(annex, barUnder2022("innovative"));
