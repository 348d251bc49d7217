import { formats, translator } from "#app/translate";
import type { CohortRow } from "#lib/cohort/catalogue";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { Distance } from "#lib/rules/distance";
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

type Told = Pick<Distance, "criterion" | "isMet" | "parameter" | "percent" | "amount">;

/** How far a firm is from what one clause asks, in words. */
export function clauseWords(told: Told, { criteria, units }: Law, locale: Locale): DistanceWords | null {
  const clause = criteria.find(({ id }) => id === told.criterion);
  if (!clause) return null;
  const unit = told.parameter === null ? undefined : units[told.parameter];
  const isOnIt = told.amount === 0 && !told.isMet;
  const gap = unit ? reviewWords(locale).distanceText({ distance: told.amount, unit }) : null;
  return {
    isMet: told.isMet,
    percent: told.percent === null ? null : percentWords(told.percent, locale),
    clause: criterionWords(clause, locale),
    gap: isOnIt ? translator(locale)("board.nearestOnIt") : gap,
  };
}

/** `null` where nothing is unmet and no number of law decides what is met. */
export function distanceWords(row: Row, law: Law, locale: Locale): DistanceWords | null {
  const place = law.criteria.findIndex(({ id }) => id === row.nearestCriterion);
  if (place < 0 || row.nearestCriterion === null) return null;
  return clauseWords(
    {
      criterion: row.nearestCriterion,
      isMet: row.criteria[place] === statusLetters.met,
      parameter: row.nearestParameter,
      percent: row.nearest,
      amount: row.nearestAmount,
    },
    law,
    locale,
  );
}
