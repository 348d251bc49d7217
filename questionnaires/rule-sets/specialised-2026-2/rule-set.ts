import type { Test } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { measures } from "../measures-2026";
import { perhapsRecent, recentAward, surelyRecent } from "../recent-awards";
import { ruleSet as first } from "../specialised-2026/rule-set";
import { holds } from "../titles";
import { barUnder2026, withWithdrawals } from "../withdrawn";

const item1 = { zh: "附件1（一）", en: "Annex 1 (1)" };
const underReview = holds(["specialised"], "least-title");

/** Whether the lower title is asked again of those who hold the specialised one. */
const titlesAtReview: Test = {
  disputed: {
    finding: "lower-tier-at-review",
    interpretations: [
      {
        words: {
          zh: "复核时除专精特新称号外，仍要有效的科技型或创新型称号",
          en: "At a review a valid technology or innovative title is asked beside the specialised one",
        },
        clause: item1,
        source: measures,
        confidence: "V2",
        asks: { all: [underReview, holds(["technology", "innovative"], "least-title")] },
      },
      {
        words: {
          zh: "复核只看专精特新称号，第一层级称号只对新申请要求",
          en: "A review looks at the specialised title alone; the tier-one title is asked of new applicants",
        },
        clause: item1,
        source: measures,
        confidence: "M?",
        asks: underReview,
      },
    ],
  },
};

const award = first.criteria.find(({ id }) => id === "Z26-4-waiver")?.test;
const body = award && "any" in award ? award.any[1] : undefined;
if (!body) throw new Error("Z26-4-waiver");

export const ruleSet: RuleSet = withWithdrawals(
  amended(first, {
    id: "specialised-2026-2",
    clauses: {
      "Z26-1a": {
        title: {
          zh: "称号：新申请看第一层级，复核看专精特新",
          en: "Title: tier one when new, specialised at a review",
        },
        demands: {
          zh: "新申请：科技型或创新型称号在有效期内，有一个即可。复核：专精特新称号在申报当天要在有效期内；是否仍要第一层级称号，条文没有写明。",
          en: "New: a valid title as technology or innovative SME; either will do. Review: the specialised title has to be valid on the day of application; whether the tier-one title is asked again the text does not say.",
        },
        testAtReview: titlesAtReview,
      },
      "Z26-4-waiver": {
        demands: {
          zh: "近三年（看证书落款）获省部级以上科技奖励且单位排名前三，或者拥有经认定的省部级以上研发机构，有一项即可。",
          en: "A science award of provincial level or above in three years, by the day signed on the certificate, with the firm among the first three, or a recognised R&D body of that level; either will do.",
        },
        test: {
          any: [
            recentAward(
              [
                [
                  { field: "kind", test: "one-of", values: ["science"] },
                  { field: "level", test: "one-of", values: ["national", "ministerial", "provincial"] },
                  { field: "rank", test: "at-most", parameter: "last-award-rank" },
                ],
              ],
              "least-award",
            ),
            body,
          ],
        },
      },
    },
    removed: ["award-years"],
    parameters: [surelyRecent, perhapsRecent],
    requires: first.requires,
  }),
  barUnder2026,
);
