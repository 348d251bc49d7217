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
import { chanceOf, secondOf, squared } from "./counts";

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

/** Straight lines through the points, flat at both ends. */
export function line(points: Breakpoints, at: number): number {
  const [first, last] = [points[0], points.at(-1)] as [Breakpoints[number], Breakpoints[number]];
  if (at <= first.at) return first.score;
  if (at >= last.at) return last.score;
  const place = points.findLastIndex((point) => point.at <= at);
  const [from, to] = [points[place], points[place + 1]] as [typeof first, typeof first];
  return from.score + ((at - from.at) / (to.at - from.at)) * (to.score - from.score);
}

/** What each scored option of a question is worth to an item: of those that it names, where it names any. */
const worthOf = (item: Item, question: Question): { id: string; worth: number }[] => {
  const named = "options" in item ? item.options : undefined;
  return optionsOf(question).flatMap(({ id, points }) =>
    points === null ? [] : [{ id, worth: named === undefined || named.includes(id) ? points : 0 }],
  );
};

/** The score of an item from what is known of its questions; nothing where that does not say. */
export function scoreOf(edition: Edition, item: Item, known: (Answer | undefined)[], question: Question) {
  const [first, second, third] = known;
  const { size, growth } = secondOf(edition);
  if (item.kind === "answer" || item.kind === "choices") {
    if (first === undefined || typeof first === "number") return undefined;
    const chosen = worthOf(item, question).filter(({ id }) => [first].flat().includes(id));
    return Math.min(
      1,
      chosen.reduce((sum, { worth }) => sum + worth, 0),
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
    const points = worthOf(item, question).map(({ worth }) => worth);
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

function deviationOf({ kind }: Item, { errors }: SecondCalibration): number {
  if (kind === "choices") return errors.choices;
  return kind === "answer" ? errors.level : errors.number;
}

/** What a sheet lets one know of questions, and of what applies. */
function readerOf(edition: Edition, { answers, depth, notAsked }: Sheet) {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const known = (id: string): Answer | undefined => {
    const question = questions.get(id);
    const answer = question && isAsked(question, depth) ? answers[id] : undefined;
    return isAbstention(answer) ? undefined : answer;
  };
  const fact = (id: string) => {
    const answer = known(id);
    return typeof answer === "object" ? undefined : answer;
  };
  const wasPut = (question: Question) =>
    isAsked(question, depth) && !(known(question.id) === undefined && notAsked?.includes(question.id));
  return {
    question: (id: string) => questions.get(id) as Question,
    known,
    wasPut,
    isOut: (when: Condition | undefined) => when !== undefined && holds(when, fact).truth === "no",
    /** Whether an answer that is withheld decides if something applies. */
    isUnsure: (when: Condition | undefined) => {
      if (!when) return false;
      const { truth, missing } = holds(when, fact);
      return truth === "unknown" && missing.some((id) => wasPut(questions.get(id) as Question));
    },
  };
}

/** What the answers make of an item that applies, or may: then it counts as if nothing were known of it. */
function leafOf(
  edition: Edition,
  item: Item,
  { question: find, known, wasPut, isUnsure }: ReturnType<typeof readerOf>,
  mayApply: Condition | undefined,
  verified: ReadonlySet<string>,
): Leaf {
  const read = questionsOf(item).map(find);
  const [question] = read as [Question];
  const isOpen = isUnsure(mayApply) || read.some(({ applicableWhen }) => isUnsure(applicableWhen));
  const answers = read.map(({ id }) => (isOpen ? undefined : known(id)));
  const score = scoreOf(edition, item, answers, question);
  const state = score !== undefined ? "given" : isOpen || read.every(wasPut) ? "withheld" : "not-asked";
  const isVerified = !isOpen && read.every(({ id }) => verified.has(id));
  const isCount = !isOpen && (item.kind === "sized" || item.kind === "growth");
  const error = squared(deviationOf(item, secondOf(edition)) * (isVerified ? secondOf(edition).errors.verified : 1));
  const bounds = state === "withheld" ? boundsOf(edition, item, answers, question) : { low: 0.5, high: 0.5 };
  const { below, above } =
    state === "given" && isCount ? chanceOf(edition, item, answers as number[]) : { below: 0, above: 0 };
  const isLevel = item.kind === "answer" && ["rating", "milestone", "one"].includes(question.kind);
  return {
    ...{ item, weight: item.weight, state, isVerified },
    // Chance moves no score further than not knowing it at all.
    ...{ below: Math.min(below, 1 / 12), above: Math.min(above, 1 / 12) },
    ...(score !== undefined ? { low: score, high: score } : bounds),
    error: state === "given" ? error : 0,
    withheldError: state === "withheld" ? error + (isCount ? 1 / 12 : 0) : 0,
    isLenient: isLevel && !isVerified && state !== "not-asked",
    steps: [...new Set(worthOf(item, question).map(({ worth }) => worth))].sort((one, two) => one - two),
  };
}

/** Every item that applies to a sheet, by its indicator. */
export function leavesOf(edition: Edition, sheet: Sheet, verified: ReadonlySet<string>): Map<string, Leaf[]> {
  const reader = readerOf(edition, sheet);
  const isIn = (item: Item) =>
    questionsOf(item)
      .map(reader.question)
      .every(({ shownWhen, applicableWhen }) => !reader.isOut(shownWhen) && !reader.isOut(applicableWhen));
  return new Map(
    edition.indicators.map(({ id, items, applicableWhen }) => {
      const applying = reader.isOut(applicableWhen) ? [] : items.filter(isIn);
      return [id, applying.map((item) => leafOf(edition, item, reader, applicableWhen, verified))];
    }),
  );
}
