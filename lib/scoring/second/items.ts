import type { CompiledItem } from "../item";
import { type AnswersByPlace, grown, type ItemScore, sized, steadyGrowth, through } from "../points";
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
  const own = isVerified ? item.errorVerified : item.error;
  const error = own * own;
  const lenient = item.isLenient && !isVerified ? 1 : 0;
  if (typeof score === "number") return at(score, score, error + chanceOf(item, given), 0, 0, 0, lenient);
  const { first, second, third } = item;
  const wasAsked = asked[first] && (second < 0 || asked[second]) && (third < 0 || asked[third]);
  if (!wasAsked) return at(0.5, 0.5, 0, 0, uniform, 0, 0);
  const { low, high } = boundsOf(item, given);
  // A count that is withheld may vary by chance as much as anything does.
  const withheldError = item.kind === "sized" || item.kind === "growth" ? uniform : error;
  return at(low, high, 0, withheldError, 0, (high - low) * (high - low) * uniform, lenient);
}

function at(
  low: number,
  high: number,
  error: number,
  withheldError: number,
  notAsked: number,
  withheld: number,
  lenient: number,
): Reading {
  return { low, high, error, withheldError, notAsked, withheld, lenient, spread: 0, spreadMiddle: 0 };
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
        high: grown(item, oldest ?? 0, middle ?? many, newest ?? many),
      };
    }
  }
}

const squareOf = (value: number): number => value * value;

/** Variance of a score by chance alone, of what is counted: counts vary as Poisson's do, at least as one of 1. */
function chanceOf(item: CompiledItem, given: AnswersByPlace): number {
  if (!item.counts) return 0;
  if (item.kind === "sized") {
    const count = given[item.first] as number;
    const size = given[item.second] as number;
    const deviation = Math.sqrt(Math.max(count, 1));
    const more = sized(item, count + deviation, size) as number;
    const fewer = sized(item, Math.max(0, count - deviation), size) as number;
    return squareOf((more - fewer) / 2);
  }
  if (item.kind !== "growth") return 0;
  const oldest = given[item.first] as number;
  const middle = given[item.second] as number;
  const newest = given[item.third] as number;
  const { added, few, sd } = item.counts.growth;
  const later = middle + newest;
  const growth = steadyGrowth(added, oldest, middle, newest);
  const deviation = Math.sqrt(later / 4 / squareOf(later / 2 + added) + oldest / squareOf(oldest + added));
  const chance = (through(item, growth + deviation) - through(item, growth - deviation)) / 2;
  return squareOf(oldest + later < few ? Math.max(chance, sd) : chance);
}
