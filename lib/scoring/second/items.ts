import type { AnswersByPlace } from "../compile";
import type { CompiledItem } from "../item";
import { grown, type ItemScore } from "../points";
import { type Chance, chanceOf } from "./chance";
import type { Reading } from "./reading";

/** Variance of what is uniform over a range of 1. */
const uniform = 1 / 12;

/**
 * What the answers make of one item that applies.
 * @param score its score where it is answered
 * @param asked whether each question was put, by its place
 */
export function readingOf(
  item: CompiledItem,
  score: ItemScore,
  given: AnswersByPlace,
  asked: readonly boolean[],
  isVerified: boolean,
): Reading {
  const { first, second, third } = item;
  const wasAsked =
    asked[first] === true && (second < 0 || asked[second] === true) && (third < 0 || asked[third] === true);
  if (item.kind !== "answer" && item.kind !== "choices") {
    return typeof score === "number" || wasAsked ? readNumber(item, score, given, isVerified) : unasked;
  }
  if (score === undefined || score === null) return wasAsked ? withheldReading(item) : unasked;
  return chosen(item, score, isVerified);
}

const unasked = at(0.5, 0.5, 0, 0, uniform, 0, 0);

function readNumber(item: CompiledItem, score: ItemScore, given: AnswersByPlace, isVerified: boolean): Reading {
  const own = isVerified ? item.errorVerified : item.error;
  const error = own * own;
  if (typeof score === "number") return at(score, score, error, 0, 0, 0, 0, chanceOf(item, given));
  const { low, high } = boundsOf(item, given);
  // A count that is withheld may vary by chance as much as anything does.
  const withheldError = item.kind === "sized" || item.kind === "growth" ? uniform + error : error;
  return at(low, high, 0, withheldError, 0, (high - low) * (high - low) * uniform, 0);
}

/** Readings of choices by what they score in thousandths, which is one of few things: made once. */
type Table = { given: Reading[]; verified: Reading[]; open: Reading };
const choices = new WeakMap<CompiledItem, Table>();

function tableOf(item: CompiledItem): Table {
  const before = choices.get(item);
  if (before) return before;
  const { least, most, error, isLenient } = item;
  const range = most - least;
  const open = at(least, most, 0, error * error, 0, range * range * uniform, isLenient ? 1 : 0);
  const table: Table = { given: [], verified: [], open };
  choices.set(item, table);
  return table;
}

/** An item of which nothing is known that was asked. */
export const withheldReading = (item: CompiledItem): Reading => tableOf(item).open;

function chosen(item: CompiledItem, score: number, isVerified: boolean): Reading {
  const table = tableOf(item)[isVerified ? "verified" : "given"];
  const place = Math.round(score * 1000);
  const before = table[place];
  if (before && before.low === score) return before;
  const own = isVerified ? item.errorVerified : item.error;
  const reading = at(score, score, own * own, 0, 0, 0, item.isLenient && !isVerified ? 1 : 0);
  table[place] = reading;
  return reading;
}

function at(
  low: number,
  high: number,
  error: number,
  withheldError: number,
  notAsked: number,
  withheld: number,
  lenient: number,
  { below, above }: Chance = { below: 0, above: 0 },
): Reading {
  return {
    low,
    high,
    error,
    withheldError,
    chanceBelow: below,
    chanceAbove: above,
    notAsked,
    withheld,
    lenient,
    spread: 0,
    spreadMiddle: 0,
  };
}

function amountAt(given: AnswersByPlace, place: number): number | undefined {
  const answer = given[place];
  return typeof answer === "number" ? answer : undefined;
}

/** The worst and the best that a withheld item could be, beside the answers that it reads with it. */
function boundsOf(item: CompiledItem, given: AnswersByPlace): { low: number; high: number } {
  const rises = (item.worth.at(-1) as number) > (item.worth[0] as number);
  switch (item.kind) {
    case "answer":
    case "choices":
    case "number":
      return { low: item.least, high: item.most };
    case "sized":
      // Of nothing there is nothing, whatever the size.
      return { low: item.least, high: amountAt(given, item.first) === 0 ? item.least : item.most };
    case "ratio": {
      const isNothing = rises && amountAt(given, item.first) === 0;
      return { low: item.least, high: isNothing || amountAt(given, item.second) === 0 ? item.least : item.most };
    }
    case "growth": {
      const [oldest, middle, newest] = [
        amountAt(given, item.first),
        amountAt(given, item.second),
        amountAt(given, item.third),
      ];
      const many = Number.MAX_SAFE_INTEGER;
      return {
        low: grown(item, oldest ?? many, middle ?? 0, newest ?? 0),
        // Of nothing in three years there is no growth, of one at first some.
        high: grown(item, oldest ?? (middle === 0 && newest === 0 ? 1 : 0), middle ?? many, newest ?? many),
      };
    }
  }
}
