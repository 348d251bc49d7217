import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { ruleSet as first } from "../little-giant-2026/rule-set";
import { perhapsRecent, recentAward, surelyRecent } from "../recent-awards";
import { holds } from "../titles";
import { barUnder2026, withWithdrawals } from "../withdrawn";

export const ruleSet: RuleSet = withWithdrawals(
  amended(first, {
    id: "little-giant-2026-2",
    clauses: {
      "X26-1a": {
        title: {
          zh: "称号：新申请看专精特新，复核看小巨人",
          en: "Title: specialised when new, little giant at a review",
        },
        demands: {
          zh: "新申请：专精特新称号在申报当天要在有效期内。复核：小巨人称号在申报当天要在有效期内。",
          en: "New: a specialised title that is valid on the day of application. Review: a title of little giant that is valid on that day.",
        },
        testAtReview: holds(["little-giant"], "least-title"),
      },
      "X26-4-waiver": {
        demands: {
          zh: "近三年（看证书落款）获国家级科技奖励，且单位排名前三。",
          en: "A national science award in three years, by the day signed on the certificate, with the firm among the first three.",
        },
        test: recentAward(
          [
            [
              { field: "kind", test: "one-of", values: ["science"] },
              { field: "level", test: "one-of", values: ["national"] },
              { field: "rank", test: "at-most", parameter: "last-award-rank" },
            ],
          ],
          "least-award",
        ),
      },
    },
    removed: ["award-years"],
    parameters: [surelyRecent, perhapsRecent],
    requires: first.requires,
  }),
  barUnder2026,
);
