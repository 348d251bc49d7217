import type { Criterion, RowTest } from "#lib/rules/criterion";
import type { RuleSet } from "#lib/rules/rule-set";
import { amended } from "../amended";
import { ruleSet as first } from "../technology-2017/rule-set";
import { barOfTechnology, withWithdrawals } from "../withdrawn";

const { source } = first;

const standard: RowTest[] = [
  { field: "level", test: "one-of", values: ["international", "national", "industry"] },
  { field: "day", test: "within-years", parameter: "direct-years" },
];

/** An entry ends with its year, before the next evaluation opens: who comes back need not hold it any more. */
const titleUnderReview = {
  id: "T17-R",
  item: "0",
  title: { zh: "再次评价：取得过入库登记编号", en: "Evaluated again: was entered before" },
  demands: {
    zh: "再次评价的，是取得过科技型中小企业入库登记编号的企业。编号约一年有效，评价在到期之后，不要求申报当天仍有效。",
    en: "Who is evaluated again was entered as a technology SME before. An entry lasts about a year and ends before the next evaluation, so it need not be valid on the day of application.",
  },
  advice: { zh: "从未入库的，按新申请评价。", en: "Who was never entered applies anew." },
  clause: { zh: "第十三条", en: "Article 13" },
  source,
  confidence: "V3",
  test: {
    compare: {
      count: {
        list: "titles",
        anyOf: [
          [
            { field: "kind", test: "one-of", values: ["technology"] },
            { field: "granted", test: "reached" },
          ],
        ],
      },
    },
    is: "at-least",
    parameter: "at-least-one",
  },
  notExaminedAt: ["new"],
} satisfies Criterion;

export const ruleSet: RuleSet = withWithdrawals(
  amended(first, {
    id: "technology-2017-2",
    // Everybody who worked six months, and R&D as the super-deduction counts it; neither stands in for the other law's.
    facts: { staff: "employees-with-part-time", "research-spending": "deductible-research-spending" },
    clauses: {
      "T17-G2a": {
        demands: {
          zh: "职工总数不超过500人。职工总数包括在岗人员、满6个月的兼职和临时聘用人员。",
          en: "No more than 500 people. All staff counts: those in post, and part-time and temporary staff of six months or more.",
        },
      },
      "T17-A4": {
        demands: {
          zh: "近五年主导制定过国际标准、国家标准或行业标准，即在起草单位中排名前五。",
          en: "Led an international, national or industry standard in the last five years: one of the first five drafting bodies.",
        },
        advice: {
          zh: "翻到标准前言，看本企业在起草单位中排第几；第六名以后不算，团体标准不算。",
          en: "Look up the firm’s place among the drafting bodies in the foreword; the sixth and later do not count, nor do association standards.",
        },
        confidence: "V3",
        test: {
          compare: {
            count: {
              list: "standards",
              anyOf: [
                [
                  ...standard,
                  { field: "rank", test: "told", value: true },
                  { field: "rank", test: "at-most", parameter: "last-leading-body" },
                ],
                [...standard, { field: "rank", test: "told", value: false }, { field: "led", test: "is", value: true }],
              ],
            },
          },
          is: "at-least",
          parameter: "at-least-one",
        },
      },
    },
    added: [{ before: "T17-G1", criterion: titleUnderReview }],
    parameters: [
      {
        id: "last-leading-body",
        value: 5,
        unit: "rank",
        clause: { zh: "第八条（主导制定）", en: "Article 8 (leading a standard)" },
        source,
        confidence: "V3",
      },
    ],
    requires: {
      all: [
        ...["T17-R", "T17-G1", "T17-G2a", "T17-G2b", "T17-G2c", "T17-G3", "T17-G4"],
        { any: ["T17-A1", "T17-A2", "T17-A3", "T17-A4", { all: ["T17-B", "T17-1"] }] },
      ],
    },
  }),
  barOfTechnology,
);
