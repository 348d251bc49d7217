import { formats, translator } from "#app/translate";
import type { CohortRow } from "#lib/cohort/catalogue";
import type { MeasureUnit } from "#lib/rules/criterion";
import { statusLetters } from "#lib/rules/truth";
import type { Locale } from "#lib/text/text";
import { reviewWords } from "../review/words";
import { type CriterionName, criterionWords } from "./words";

/** The criteria of a round by their names, and the unit of each number of law. */
export type Law = { criteria: readonly CriterionName[]; units: Readonly<Record<string, MeasureUnit>> };

type Row = Pick<CohortRow, "nearest" | "nearestCriterion" | "nearestParameter" | "nearestAmount" | "criteria">;

/** The clause that decides how far a firm is from another verdict, in words. */
export type DistanceWords = {
  isMet: boolean;
  /** With its sign; `null` where the clause has no such distance. */
  percent: string | null;
  clause: string;
  /** In the unit of the threshold: "差 49 万元". */
  gap: string | null;
};

const mostDecimals = 15;

/** Decimals of a per cent: one, or as many as it takes not to show as 0 what is not. */
function decimalsOf(value: number): number {
  let decimals = 1;
  while (value !== 0 && Number(Math.abs(value).toFixed(decimals)) === 0 && decimals < mostDecimals) decimals++;
  return decimals;
}

/** Per cent as the board shows it, as a number. */
export const percentShown = (value: number): number => Number(value.toFixed(decimalsOf(value)));

/** Per cent as the board writes it, with its sign. */
function percentWords(value: number, locale: Locale): string {
  const options = { maximumFractionDigits: decimalsOf(value), signDisplay: "exceptZero" } as const;
  return `${formats(locale).number(value, options)} %`;
}

/** `null` where nothing is unmet and no number of law decides what is met. */
export function distanceWords(row: Row, { criteria, units }: Law, locale: Locale): DistanceWords | null {
  const place = criteria.findIndex(({ id }) => id === row.nearestCriterion);
  const clause = criteria[place];
  if (!clause) return null;
  const isMet = row.criteria[place] === statusLetters.met;
  const unit = row.nearestParameter === null ? undefined : units[row.nearestParameter];
  const isOnIt = row.nearestAmount === 0 && !isMet;
  const gap = unit ? reviewWords(locale).distanceText({ distance: row.nearestAmount, unit }) : null;
  return {
    isMet,
    percent: row.nearest === null ? null : percentWords(row.nearest, locale),
    clause: criterionWords(clause, locale),
    gap: isOnIt ? translator(locale)("board.nearestOnIt") : gap,
  };
}
