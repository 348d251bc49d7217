import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { annex } from "../innovative-2022-2/rule-set";
import { basicConditions } from "../measures-2026";
import { barUnder2026, withWithdrawals } from "../withdrawn";

const article8 = ["B22-1a", "B22-1b", "B22-2", "B22-3", "B22-4"];
const article11 = basicConditions.filter(({ item }) => item === "11");

/** Annex 1 of the measures of 2022, which goes on, with the basic conditions of those of 2026, which bind every tier. */
export const ruleSet: RuleSet = withWithdrawals(
  amended(annex, {
    id: "innovative-2026",
    name: {
      zh: "创新型中小企业（2022年附件1、2026年基本条件）",
      en: "Innovative SME (annex 1 of 2022, basic conditions of 2026)",
    },
    document: {
      zh: "《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）第十一条、第三十条；工信部企业〔2022〕63号附件1",
      en: "Measures for cultivating quality SMEs by tiers (MIIT Enterprise [2026] 2), articles 11 and 30; MIIT Enterprise [2022] 63, annex 1",
    },
    added: article11.map((criterion) => ({ before: "C22-R", criterion })),
    removed: article8,
    requires: {
      all: [
        ...article11.map(({ id }) => id),
        "C22-R",
        {
          any: ["C22-A1", "C22-A2", "C22-A3", "C22-A4", { all: ["C22-B", "C22-B1", "C22-B2", "C22-B3", "D22-2"] }],
        },
      ],
    },
  }),
  barUnder2026,
);
