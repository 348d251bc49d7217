import { type Answer, type Answers, isAbstention, type Sheet } from "#lib/instrument/answers";
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
 * What the answers make of each item, written down from the measurement model a second time and without the core's code,
 * so that the core's closed forms have something to be held against.
 */
export type Leaf = {
  item: Item;
  indicator: string;
  weight: number;
  state: "given" | "withheld" | "not-asked";
  /** The score where it is given, else where the middle of what it may be lies. */
  score: number;
  low: number;
  high: number;
  /** Its own error, and whether the leniency of the respondent is in it. */
  sd: number;
  isLenient: boolean;
  /** The steps of its scale, where it has one. */
  steps: number[];
  /** Standard deviation of the score by chance alone, where it rests on counts. */
  chanceSd: number;
  /** The score by another draw of the counts, where it rests on counts. */
  recount: ((count: (mean: number) => number, bell: () => number) => number) | null;
};

const calibrationOf = ({ calibration }: Edition): SecondCalibration => {
  if (!("arithmetic" in calibration)) throw new Error("an edition of the first arithmetic has no errors to redraw");
  return calibration;
};

/** Straight lines through points, clamped at both ends. */
export function line(points: Breakpoints, at: number): number {
  const inOrder = [...points].sort((one, other) => one.at - other.at);
  const right = inOrder.findIndex((point) => point.at >= at);
  if (right === -1) return inOrder.at(-1)?.score ?? 0;
  const [from, to] = [inOrder[Math.max(0, right - 1)], inOrder[right]];
  if (!from || !to || from === to) return to?.score ?? 0;
  return from.score + ((at - from.at) / (to.at - from.at)) * (to.score - from.score);
}

/** The score of an item from what was answered to its questions; `null` where there is none. */
function scoreOf(item: Item, answers: (Answer | undefined)[], question: Question, edition: Edition): number | null {
  const [first, second, third] = answers;
  const calibration = calibrationOf(edition);
  switch (item.kind) {
    case "answer":
      return optionsOf(question).find(({ id }) => id === first)?.points ?? null;
    case "choices": {
      if (!Array.isArray(first)) return null;
      const chosen = optionsOf(question).filter(({ id }) => item.options.includes(id) && first.includes(id));
      return Math.min(
        1,
        chosen.reduce((sum, { points }) => sum + (points ?? 0), 0),
      );
    }
    case "number":
      return typeof first === "number" ? line(item.breakpoints, first) : null;
    case "ratio":
      if (typeof first !== "number" || typeof second !== "number") return null;
      // Of nothing there is no good part.
      if (second === 0) return Math.min(...item.breakpoints.map(({ score }) => score));
      return line(item.breakpoints, first / second);
    case "sized": {
      if (typeof first !== "number" || typeof second !== "number" || second === 0) return null;
      const { typical, exponent } = calibration.size;
      return line(item.breakpoints, first / (second / typical) ** exponent);
    }
    case "growth": {
      if (typeof first !== "number" || typeof second !== "number" || typeof third !== "number") return null;
      if (first + second + third === 0) return 0;
      const { added } = calibration.growth;
      return line(item.breakpoints, Math.log(((second + third) / 2 + added) / (first + added)));
    }
  }
}

/** The worst and the best that an item could come to whose answers are in part withheld, beside those given. */
function boundsOf(item: Item, given: (Answer | undefined)[], question: Question, edition: Edition) {
  if (item.kind === "answer") {
    const points = optionsOf(question).flatMap((option) => option.points ?? []);
    return { low: Math.min(...points), high: Math.max(...points) };
  }
  if (item.kind === "choices") {
    const all = optionsOf(question).filter(({ id }) => item.options.includes(id));
    return {
      low: 0,
      high: Math.min(
        1,
        all.reduce((sum, { points }) => sum + (points ?? 0), 0),
      ),
    };
  }
  let tried: (Answer | undefined)[][] = [[]];
  for (const answer of given) {
    const values = answer === undefined ? [0, 1, 1e12] : [answer];
    tried = tried.flatMap((before) => values.map((value) => [...before, value]));
  }
  const scores = tried.flatMap((each) => scoreOf(item, each, question, edition) ?? []);
  return scores.length > 0 ? { low: Math.min(...scores), high: Math.max(...scores) } : { low: 0, high: 1 };
}

function recountOf(item: Item, given: (Answer | undefined)[], question: Question, edition: Edition): Leaf["recount"] {
  const { growth } = calibrationOf(edition);
  if (item.kind === "sized") {
    const [count, size] = given as [number, number];
    return (chance) => scoreOf(item, [chance(count), size], question, edition) ?? 0;
  }
  if (item.kind !== "growth") return null;
  const counts = given as [number, number, number];
  const whole = counts[0] + counts[1] + counts[2];
  const score = scoreOf(item, counts, question, edition) ?? 0;
  if (whole < growth.few) return (_chance, bell) => score + growth.sd * bell();
  return (chance) => scoreOf(item, counts.map(chance), question, edition) ?? 0;
}

/** Half the way that a score goes from a standard deviation of its counts below them to one above. */
function chanceSdOf(item: Item, given: (Answer | undefined)[], question: Question, edition: Edition): number {
  const { growth } = calibrationOf(edition);
  const [first, second, third] = given as [number, number, number];
  if (item.kind === "sized") {
    const at = (count: number) => scoreOf(item, [Math.max(0, count), second], question, edition) ?? 0;
    const deviation = Math.sqrt(Math.max(1, first));
    return (at(first + deviation) - at(first - deviation)) / 2;
  }
  if (item.kind !== "growth") return 0;
  const { added, few, sd } = growth;
  const later = (second + third) / 2 + added;
  const moved = Math.sqrt((second + third) / 4 / later ** 2 + first / (first + added) ** 2);
  const logarithm = Math.log(later / (first + added));
  const chance = (line(item.breakpoints, logarithm + moved) - line(item.breakpoints, logarithm - moved)) / 2;
  return first + second + third < few ? Math.max(chance, sd) : chance;
}

function sdOf(item: Item, { errors }: SecondCalibration): number {
  if (item.kind === "choices") return errors.choices;
  return item.kind === "answer" ? errors.level : errors.number;
}

/** Every item that applies to a sheet. */
export function leavesOf(edition: Edition, { answers, depth }: Sheet): Leaf[] {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const given = (id: string): Answer | undefined => {
    const answer = answers[id];
    const question = questions.get(id);
    return question && isAsked(question, depth) && !isAbstention(answer) ? answer : undefined;
  };
  const isNot = (when: Condition | undefined): boolean =>
    when !== undefined && holds(when, (fact) => factIn(given(fact))).truth === "no";
  const leaves: Leaf[] = [];
  for (const { id, items, applicableWhen } of edition.indicators) {
    if (isNot(applicableWhen)) continue;
    for (const item of items) {
      const read = questionsOf(item).map((each) => questions.get(each) as Question);
      if (read.some((question) => isNot(question.shownWhen) || isNot(question.applicableWhen))) continue;
      leaves.push(
        leafOf(
          edition,
          item,
          id,
          read,
          given,
          read.every((question) => isAsked(question, depth)),
        ),
      );
    }
  }
  return leaves;
}

const factIn = (answer: Answer | undefined) => (Array.isArray(answer) ? undefined : answer);

function leafOf(
  edition: Edition,
  item: Item,
  indicator: string,
  read: Question[],
  given: (id: string) => Answer | undefined,
  wasAsked: boolean,
): Leaf {
  const calibration = calibrationOf(edition);
  const [question] = read as [Question];
  const values = read.map(({ id }) => given(id));
  const score = wasAsked ? scoreOf(item, values, question, edition) : null;
  const bounds = wasAsked ? boundsOf(item, values, question, edition) : { low: 0, high: 1 };
  const isLevel = item.kind === "answer";
  const steps = isLevel ? [...new Set(optionsOf(question).flatMap(({ points }) => points ?? []))] : [];
  return {
    item,
    indicator,
    weight: item.weight,
    state: score !== null ? "given" : wasAsked ? "withheld" : "not-asked",
    score: score ?? (bounds.low + bounds.high) / 2,
    ...(score === null ? bounds : { low: score, high: score }),
    sd: sdOf(item, calibration),
    isLenient: isLevel && question.kind !== "bipolar",
    steps: steps.sort((one, other) => one - other),
    chanceSd: score === null ? 0 : chanceSdOf(item, values, question, edition),
    recount: score === null ? null : recountOf(item, values, question, edition),
  };
}

/** The same sheet with what was withheld put in, as the firm would have answered. */
export const revealed = (sheet: Sheet, truth: Answers): Sheet => ({ ...sheet, answers: truth });
