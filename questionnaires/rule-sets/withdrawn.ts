import type { Criterion, Parameter, Rows, RowTest } from "#lib/rules/criterion";
import type { Formula, RuleSet } from "#lib/rules/rule-set";
import { champion2023, measures2022, notice2026, technologyRound2026 } from "./sources";

/** Where a measure or a notice bars for years whoever lost a title by false data. */
export type Bar = Pick<Parameter, "clause" | "source" | "copy" | "confidence"> & {
  /** Id of the clause that it makes. */
  id: string;
  /** The titles of which the loss of one bars, and what it has to be lost for. */
  kinds: readonly string[];
  causes: readonly ("falsified" | "other")[];
};

const years = "withdrawal-bar-years";
const none = "withdrawals-allowed";

/** Nobody holds a title that was withdrawn, whatever its certificate says. */
const standing = { field: "withdrawn", test: "told", value: false } satisfies RowTest;

/** Whatever counts titles, without those that were withdrawn. */
const withoutWithdrawn = <Part>(part: Part): Part =>
  JSON.parse(
    JSON.stringify(part, (_key, value) =>
      value?.list === "titles" && Array.isArray(value.anyOf)
        ? { ...value, anyOf: value.anyOf.map((tests: RowTest[]) => [...tests, standing]) }
        : value,
    ),
  );

const lostByFalseData = {
  title: { zh: "三年内没有因造假被撤销称号", en: "No title lost by false data in three years" },
  demands: {
    zh: "因数据造假、虚假申报被撤销称号的，从撤销之日起三年内不得申报；满三年当天起可以申报。",
    en: "A firm that lost a title by false data may not apply for three years from the day of its withdrawal; from the day on which they are over it may.",
  },
};

const lostAtAll = {
  title: { zh: "三年内没有被撤销称号", en: "No title withdrawn in three years" },
  demands: {
    zh: "被撤销称号的，从撤销之日起三年内不得申报；满三年当天起可以申报。",
    en: "A firm whose title was withdrawn may not apply for three years from that day; from the day on which they are over it may.",
  },
};

/** The titles that bar a firm by a bar. */
export const lostTitles = ({ kinds, causes }: Pick<Bar, "kinds" | "causes">): Rows => ({
  list: "titles",
  anyOf: [
    [
      { field: "withdrawn", test: "told", value: true },
      { field: "kind", test: "one-of", values: [...kinds] },
      { field: "cause", test: "one-of", values: [...causes] },
      { field: "withdrawn", test: "less-than-years-ago", parameter: years },
    ],
  ],
});

const barOf = ({ id, kinds, causes, ...where }: Bar): Criterion => ({
  id,
  item: "0",
  ...(causes.includes("other") ? lostAtAll : lostByFalseData),
  advice: {
    zh: "在“称号”里填清撤销日期和原因。还在期限内的，等期满再报。",
    en: "Give the day and the cause of the withdrawal among the titles, and wait until the term is over.",
  },
  ...where,
  test: {
    compare: {
      count: lostTitles({ kinds, causes }),
    },
    is: "at-most",
    parameter: none,
  },
  notExaminedAt: [],
});

/** A version by which a title that was withdrawn is none, and its loss by false data bars for three years. */
export function withWithdrawals(ruleSet: RuleSet, bar: Bar): RuleSet {
  const { clause, source, copy, confidence } = bar;
  const { requires } = ruleSet;
  const all: Formula[] = typeof requires !== "string" && "all" in requires ? requires.all : [requires];
  const where = { clause, source, ...(copy !== undefined && { copy }), confidence };
  return {
    ...ruleSet,
    criteria: [...ruleSet.criteria.map(withoutWithdrawn), barOf(bar)],
    parameters: [
      ...ruleSet.parameters,
      { id: years, value: 3, unit: "years", ...where },
      { id: none, value: 0, unit: "pieces", ...where },
    ],
    requires: { all: [...all, bar.id] },
  };
}

/** The titles for each of which the measures of 2022 have a bar. */
export const titlesUnder2022 = ["innovative", "specialised", "little-giant"] as const;

/** By the measures of 2022 whoever lost the title itself. */
export const barUnder2022 = (kind: string): Bar => ({
  id: "B22-W",
  kinds: [kind],
  causes: ["falsified"],
  clause: { zh: "动态管理一章", en: "Chapter on upkeep" },
  ...measures2022,
  confidence: "V1",
});

/** By the notice of 2026 false data end all titles of the three tiers. */
export const barUnder2026: Bar = {
  id: "B26-W",
  kinds: ["innovative", "specialised", "little-giant"],
  causes: ["falsified"],
  clause: { zh: "工信厅企业函〔2026〕117号", en: "MIIT Office Enterprise Letter [2026] 117" },
  ...notice2026,
  confidence: "V1",
};

export const barOfTechnology: Bar = {
  id: "T17-W",
  kinds: ["technology"],
  causes: ["falsified"],
  clause: { zh: "工企业函〔2026〕160号", en: "MIIT SME Bureau Letter [2026] 160" },
  ...technologyRound2026,
  confidence: "V2",
};

export const barOfChampions: Bar = {
  id: "K-W",
  kinds: ["champion-firm", "champion-product"],
  causes: ["falsified", "other"],
  clause: { zh: "第十三条", en: "Article 13" },
  ...champion2023,
  confidence: "V2",
};
