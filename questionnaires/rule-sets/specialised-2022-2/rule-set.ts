import type { Criterion } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { isMainProduct, mainProductShare } from "../main-product";
import { nationalScience } from "../provisional-measures-2022";
import { perhapsRecent, recentAward, surelyRecent } from "../recent-awards";
import { guangdongAnswer } from "../sources";
import { ruleSet as first } from "../specialised-2022/rule-set";
import { holds } from "../titles";
import { barUnder2022, withWithdrawals } from "../withdrawn";
import { guangdongPassScore, provinces } from "./provinces";

/** The firms among which specialised ones are chosen, and those who come back for a review. */
const title = {
  id: "Z22-0",
  item: "0",
  title: { zh: "称号：新申请看创新型，复核看专精特新", en: "Title: innovative when new, specialised at a review" },
  demands: {
    zh: "新申请由有效期内的创新型中小企业提出，已有更高层级有效称号的不再要求；复核的，专精特新称号在申报当天要在有效期内。",
    en: "New applications come from firms with a valid innovative title, which holders of a higher valid title need not have; at a review the specialised title has to be valid on the day of application.",
  },
  advice: {
    zh: "新申请的先办创新型；复核的看证书到期日，过期的按新申请办理。",
    en: "If new, get the innovative title first. At a review check the expiry; once it has passed, apply anew.",
  },
  clause: { zh: "63号文第三章；广东省工信厅答复", en: "Chapter 3 of document 63; answer of Guangdong’s department" },
  ...guangdongAnswer,
  confidence: "V2",
  test: holds(["innovative", "specialised", "little-giant"], "at-least-one"),
  testAtReview: holds(["specialised"], "at-least-one"),
  notExaminedAt: [],
} satisfies Criterion;

export const ruleSet: RuleSet = withWithdrawals(
  amended(first, {
    id: "specialised-2022-2",
    clauses: {
      "Z22-4a": {
        demands: {
          zh: "近三年获得省级科技奖励、单位排名前三，或国家级科技奖励、单位排名前五；日期看证书落款。",
          en: "In three years, by the day signed on the certificate, a provincial science award among the first three units, or a national one among the first five.",
        },
        test: recentAward(
          [
            [
              { field: "kind", test: "one-of", values: ["science"] },
              { field: "level", test: "one-of", values: ["provincial"] },
              { field: "rank", test: "at-most", parameter: "provincial-award-rank" },
            ],
            [...nationalScience, { field: "rank", test: "at-most", parameter: "national-award-rank" }],
          ],
          "at-least-one",
        ),
      },
    },
    added: [
      { before: "Z22-1", criterion: title },
      { before: "Z22-S1", criterion: isMainProduct },
    ],
    parameters: [mainProductShare, surelyRecent, perhapsRecent, guangdongPassScore],
    requires: {
      all: [
        ...["B22-1a", "B22-1b", "B22-2", "B22-3", "B22-4", "Z22-0", "Z22-1", "Z22-2", "Z22-3"],
        { any: [{ all: ["Z22-4s", "D22-2"] }, "Z22-4a", "Z22-4b", "Z22-4c", "Z22-4d"] },
      ],
    },
    provinces,
  }),
  barUnder2022("specialised"),
);
