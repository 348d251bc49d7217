import { type Answer, isAbstention, type Sheet } from "#lib/instrument/answers";
import { type Condition, holds } from "#lib/instrument/condition";
import {
  type Breakpoints,
  type Edition,
  type Item,
  questionsOf,
  type SecondCalibration,
} from "#lib/instrument/edition";
import { isAsked, optionsOf, type Question } from "#lib/instrument/question";

/**
 * Section 2 of the measurement model written down a second time, slowly and without the core's code, as a witness against
 * it: here what the answers make of each item that applies.
 */
export type Leaf = {
  item: Item;
  weight: number;
  state: "given" | "withheld" | "not-asked";
  /** Its score: given, at the worst and best that is withheld, or in the middle of what was not asked. */
  low: number;
  high: number;
  /** Variance of the answer, and of one withheld, had it been given; of counts by chance, below a cut and above it. */
  error: number;
  withheldError: number;
  below: number;
  above: number;
  isLenient: boolean;
  isVerified: boolean;
  /** The steps of its scale, lowest first. */
  steps: number[];
};

export const secondOf = ({ calibration }: Edition): SecondCalibration => {
  if (!("arithmetic" in calibration)) throw new Error("scored by the first arithmetic");
  return calibration;
};

const squared = (value: number): number => value ** 2;

/** Straight lines through the points, flat at both ends. */
export function line(points: Breakpoints, at: number): number {
  const [first, last] = [points[0], points.at(-1)] as [Breakpoints[number], Breakpoints[number]];
  if (at <= first.at) return first.score;
  if (at >= last.at) return last.score;
  const place = points.findLastIndex((point) => point.at <= at);
  const [from, to] = [points[place], points[place + 1]] as [typeof first, typeof first];
  return from.score + ((at - from.at) / (to.at - from.at)) * (to.score - from.score);
}

/** The score of an item from what is known of its questions; nothing where that does not say. */
export function scoreOf(edition: Edition, item: Item, known: (Answer | undefined)[], question: Question) {
  const [first, second, third] = known;
  const { size, growth } = secondOf(edition);
  if (item.kind === "answer" || item.kind === "choices") {
    if (first === undefined || typeof first === "number") return undefined;
    const chosen = optionsOf(question).filter(
      ({ id }) => [first].flat().includes(id) && (item.kind === "answer" || item.options.includes(id)),
    );
    return Math.min(
      1,
      chosen.reduce((sum, { points }) => sum + (points ?? 0), 0),
    );
  }
  const least = Math.min(...item.breakpoints.map(({ score }) => score));
  if (typeof first !== "number") return undefined;
  if (item.kind === "number") return line(item.breakpoints, first);
  if (typeof second !== "number") return undefined;
  // Of nobody there is no share.
  if (item.kind === "ratio") return second === 0 ? least : line(item.breakpoints, first / second);
  if (item.kind === "sized" && second === 0) return undefined;
  if (item.kind === "sized") return line(item.breakpoints, first / (second / size.typical) ** size.exponent);
  if (typeof third !== "number") return undefined;
  if (first + second + third === 0) return 0;
  return line(item.breakpoints, Math.log(((second + third) / 2 + growth.added) / (first + growth.added)));
}

/** The worst and the best that an item could come to, by trying the ends of what is withheld. */
function boundsOf(edition: Edition, item: Item, known: (Answer | undefined)[], question: Question) {
  if (item.kind === "answer" || item.kind === "choices") {
    const counted = optionsOf(question).filter(({ id }) => item.kind === "answer" || item.options.includes(id));
    const points = counted.flatMap((option) => option.points ?? []);
    const whole = points.reduce((sum, each) => sum + each, 0);
    return item.kind === "answer"
      ? { low: Math.min(...points), high: Math.max(...points) }
      : { low: 0, high: Math.min(1, whole) };
  }
  // Of years there are whole counts only.
  const ends = [0, item.kind === "growth" ? 1 : 1e-300, 1e300];
  const tries = known.reduce<Answer[][]>(
    (tried, answer) => tried.flatMap((before) => (answer === undefined ? ends : [answer]).map((to) => [...before, to])),
    [[]],
  );
  const scores = tries.flatMap((each) => scoreOf(edition, item, each, question) ?? []);
  return { low: Math.min(...scores), high: Math.max(...scores) };
}

/** Numbers from one to another, both included. */
const between = (from: number, to: number, parts = 600): number[] =>
  from > to ? [] : Array.from({ length: parts + 1 }, (_, part) => from + ((to - from) * part) / parts);
const largest = (values: number[]): number => Math.max(0, ...values);

/**
 * Variance by chance: Poisson's at a count, times how steeply the score climbs there. Below a cut at most what it is at any
 * lower count and above it at any higher one, so that a better count never makes the upper side less probable.
 */
function chanceOf(edition: Edition, item: Item, counts: number[]): { below: number; above: number } {
  const { size, growth } = secondOf(edition);
  if (item.kind === "sized") {
    const [count, staff] = counts as [number, number];
    const scale = (staff / size.typical) ** size.exponent;
    const at = item.breakpoints.slice(1).flatMap((to, place) => {
      const from = item.breakpoints[place] as typeof to;
      const slope = (to.score - from.score) / ((to.at - from.at) * scale);
      const ends = [from.at * scale, to.at * scale] as const;
      const amounts = [...between(...ends), ...(count >= ends[0] && count <= ends[1] ? [count] : [])];
      return amounts.map((amount) => ({ amount, variance: squared(slope) * Math.max(amount, 1) }));
    });
    return {
      below: largest(at.filter(({ amount }) => amount <= count).map(({ variance }) => variance)),
      above: largest(at.filter(({ amount }) => amount >= count).map(({ variance }) => variance)),
    };
  }
  if (item.kind !== "growth") return { below: 0, above: 0 };
  const [oldest, later] = [counts[0] as number, (counts[1] as number) + (counts[2] as number)];
  const [first, last] = [item.breakpoints[0], item.breakpoints.at(-1)] as [Breakpoints[number], Breakpoints[number]];
  const slope = (last.score - first.score) / (last.at - first.at);
  const amountAt = (at: number) => Math.max(0, 2 * (Math.exp(at) * (oldest + growth.added) - growth.added));
  const isClimbing = (amount: number) => amount > amountAt(first.at) - 1e-9 && amount < amountAt(last.at) + 1e-9;
  const variance = (amount: number) =>
    squared(slope) * (oldest / squared(oldest + growth.added) + amount / 4 / squared(amount / 2 + growth.added));
  const turns = [2 * growth.added, amountAt(first.at), amountAt(last.at)];
  const upTo = [...between(amountAt(first.at), later), ...turns].filter((amount) => amount <= later);
  const from = [...between(later, amountAt(last.at)), ...turns].filter((amount) => amount >= later);
  const atOnce = Math.log((later / 2 + growth.added) / (oldest + growth.added));
  const below = atOnce <= first.at ? 0 : largest(upTo.filter(isClimbing).map(variance));
  const above = atOnce >= last.at ? 0 : largest(from.filter(isClimbing).map(variance));
  return {
    below: oldest < growth.few ? Math.max(below, squared(growth.sd)) : below,
    above: oldest + later < growth.few ? Math.max(above, squared(growth.sd)) : above,
  };
}

function deviationOf({ kind }: Item, { errors }: SecondCalibration): number {
  if (kind === "choices") return errors.choices;
  return kind === "answer" ? errors.level : errors.number;
}

/** Every item that applies to a sheet, by its indicator. */
export function leavesOf(edition: Edition, sheet: Sheet, verified: ReadonlySet<string>): Map<string, Leaf[]> {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const known = (id: string): Answer | undefined => {
    const question = questions.get(id);
    const answer = question && isAsked(question, sheet.depth) ? sheet.answers[id] : undefined;
    return isAbstention(answer) ? undefined : answer;
  };
  const fact = (id: string) => {
    const answer = known(id);
    return typeof answer === "object" ? undefined : answer;
  };
  const leaves = (when: Condition | undefined) => when !== undefined && holds(when, fact).truth === "no";
  const wasPut = (question: Question) =>
    isAsked(question, sheet.depth) && !(known(question.id) === undefined && sheet.notAsked?.includes(question.id));
  const leafOf = (item: Item): Leaf[] => {
    const read = questionsOf(item).map((id) => questions.get(id) as Question);
    if (read.some(({ shownWhen, applicableWhen }) => leaves(shownWhen) || leaves(applicableWhen))) return [];
    const [question] = read as [Question];
    const answers = read.map(({ id }) => known(id));
    const score = scoreOf(edition, item, answers, question);
    const state = score !== undefined ? "given" : read.every(wasPut) ? "withheld" : "not-asked";
    const isVerified = read.every(({ id }) => verified.has(id));
    const isCount = item.kind === "sized" || item.kind === "growth";
    const error = squared(deviationOf(item, secondOf(edition)) * (isVerified ? secondOf(edition).errors.verified : 1));
    const bounds = state === "withheld" ? boundsOf(edition, item, answers, question) : { low: 0.5, high: 0.5 };
    const chance = state === "given" && isCount ? chanceOf(edition, item, answers as number[]) : { below: 0, above: 0 };
    const isLevel = item.kind === "answer" && ["rating", "milestone", "one"].includes(question.kind);
    return [
      {
        ...{ item, weight: item.weight, state, isVerified, ...chance },
        ...(score !== undefined ? { low: score, high: score } : bounds),
        error: state === "given" ? error : 0,
        withheldError: state === "withheld" ? (isCount ? 1 / 12 : error) : 0,
        isLenient: isLevel && !isVerified && state !== "not-asked",
        steps: [...new Set(optionsOf(question).flatMap(({ points }) => points ?? []))].sort((one, two) => one - two),
      },
    ];
  };
  return new Map(
    edition.indicators.map(({ id, items, applicableWhen }) => [
      id,
      leaves(applicableWhen) ? [] : items.flatMap(leafOf),
    ]),
  );
}
