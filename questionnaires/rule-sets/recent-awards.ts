import type { Parameter, RowTest, Test } from "#lib/rules/criterion";
import { guangdong2026 } from "./sources";

/** The narrow reading of three years: the year of the application and the two before. */
export const surelyRecent = {
  id: "award-years-surely",
  value: 2,
  unit: "years",
  clause: { zh: "“近三年”的窄读法", en: "The narrow reading of “three years”" },
  ...guangdong2026,
  confidence: "M?",
} satisfies Parameter;

/** The wide reading: three calendar years before that of the application. */
export const perhapsRecent = {
  id: "award-years-perhaps",
  value: 3,
  unit: "years",
  clause: {
    zh: "粤工信融资函〔2026〕39号附件5（“2023年以来”）",
    en: "Annex 5 of Guangdong’s letter [2026] 39 (“since 2023”)",
  },
  ...guangdong2026,
  confidence: "V3",
} satisfies Parameter;

/** The day signed on the certificate lies in the year of the application or so many before it. */
export const withinCalendarYears = (parameter: string) =>
  ({ field: "day", test: "within-calendar-years", parameter }) satisfies RowTest;

/**
 * An award of the last three years, by the day signed on the certificate. The two ways to count them agree on whatever
 * is of this year or the two before, and on whatever is older than three calendar years.
 * @param rows what else an award has to be
 * @param parameter how many are asked
 */
export function recentAward(rows: readonly RowTest[][], parameter: string): Test {
  const within = (years: string): Test => ({
    compare: {
      count: {
        list: "awards",
        anyOf: rows.map((tests) => [...tests, withinCalendarYears(years)]),
      },
    },
    is: "at-least",
    parameter,
  });
  return {
    disputed: {
      finding: "recent-award",
      interpretations: [
        {
          words: { zh: "“近三年”是申报年和前两年", en: "“Three years” are that of the application and the two before" },
          clause: surelyRecent.clause,
          ...guangdong2026,
          confidence: surelyRecent.confidence,
          asks: within(surelyRecent.id),
        },
        {
          words: {
            zh: "“近三年”从申报年的前三年1月1日算起，如2026年批次收“2023年以来”的证书",
            en: "“Three years” begin on 1 January of the third year before, as the round of 2026 takes certificates “since 2023”",
          },
          clause: perhapsRecent.clause,
          ...guangdong2026,
          confidence: perhapsRecent.confidence,
          asks: within(perhapsRecent.id),
        },
      ],
    },
  };
}
