import { type Condition, conditionTest, factsOf, holds, type Truth } from "../instrument/condition";
import type { Contradiction, Oddity } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import { factOf } from "../instrument/shown";
import type { AnswersByPlace, Compiled } from "../scoring/compile";

/** One way in which answers may contradict each other, laid out by the places of the questions that it reads. */
type Check = {
  id: string;
  questions: readonly string[];
  places: readonly number[];
  truth: (given: AnswersByPlace) => Truth;
  /** Questions without an answer that keep it unknown. */
  missing: (given: AnswersByPlace) => readonly string[];
};

const cache = new WeakMap<Compiled, Check[]>();

function checksOf(compiled: Compiled): Check[] {
  let checks = cache.get(compiled);
  if (!checks) {
    const { contradictions, oddities } = compiled.edition;
    checks = [
      ...contradictions.map((contradiction) => partAndWhole(compiled, contradiction)),
      ...oddities.flatMap((oddity) => (oddity.contradicts ? patternAmong(compiled, oddity) : [])),
    ];
    cache.set(compiled, checks);
  }
  return checks;
}

const placesOf = ({ places }: Compiled, questions: readonly string[]): number[] =>
  questions.map((question) => places.get(question) ?? -1);

/** Whether a number exceeds the sum of others. */
function partAndWhole(compiled: Compiled, { id, smaller, larger }: Contradiction): Check {
  return comparison(compiled, id, [smaller, ...larger], (part, whole) => part > whole);
}

/** A number held against the sum of others; where it is nought, it exceeds none. */
function comparison(
  compiled: Compiled,
  id: string,
  questions: readonly string[],
  contradicts: (part: number, whole: number) => boolean,
): Check {
  const places = placesOf(compiled, questions);
  return {
    ...{ id, questions, places },
    truth: (given) => {
      const part = given[places[0] as number];
      let whole = 0;
      let isOpen = part === undefined;
      if (part === 0 || part === null) return "no";
      for (let index = 1; index < places.length; index++) {
        const amount = given[places[index] as number];
        if (amount === null) return "no";
        if (amount === undefined) isOpen = true;
        else whole += Number(amount);
      }
      if (isOpen) return "unknown";
      return contradicts(Number(part), whole) ? "yes" : "no";
    },
    missing: (given) => questions.filter((_question, index) => given[places[index] as number] === undefined),
  };
}

/** Whether an odd pattern is there, of the kind that answers alone tell. */
function patternAmong(compiled: Compiled, { id, when }: Oddity): Check[] {
  if ("sameRating" in when || "secondsPerAnswerBelow" in when) return [];
  if ("above" in when) {
    return [comparison(compiled, id, [when.figure, when.above], (amount, other) => amount > when.times * other)];
  }
  const questions = [...new Set(factsOf(when).map(questionOf))];
  return [
    {
      ...{ id, questions, places: placesOf(compiled, questions) },
      truth: answerTest(compiled, when),
      missing: (given) => {
        const { missing } = holds(when, (fact) => factOf(given[compiled.places.get(questionOf(fact)) ?? -1]));
        return missing.map(questionOf);
      },
    },
  ];
}

const questionOf = (fact: string): string => fact.slice("answer.".length);

/** A condition over answers alone, to be held against those of many sheets. */
function answerTest({ places }: Compiled, condition: Condition) {
  return conditionTest<AnswersByPlace>(condition, (fact) => {
    const place = places.get(questionOf(fact)) ?? -1;
    return (given) => factOf(given[place]);
  });
}

/** The contradictions among answers by id, and the questions withheld without which others cannot be excluded. */
export type Consistency = { contradictions: ReadonlySet<string>; unchecked: string[] };

const sound: Consistency = { contradictions: new Set(), unchecked: [] };

export const isSound = ({ contradictions, unchecked }: Consistency): boolean =>
  contradictions.size === 0 && unchecked.length === 0;

/**
 * Holds the answers against each other. One that is withheld may contradict the others, so that withholding it undoes no
 * contradiction. In the first arithmetic nothing hangs on it.
 * @param notAsked questions that were never put, and are not withheld
 */
export function consistencyOf(
  compiled: Compiled,
  given: AnswersByPlace,
  depth: Depth,
  notAsked: ReadonlySet<string> | undefined,
): Consistency {
  if (!compiled.second) return sound;
  const contradictions = new Set<string>();
  const unchecked = new Set<string>();
  for (const { id, truth, missing } of checksOf(compiled)) {
    const found = truth(given);
    if (found === "yes") contradictions.add(id);
    if (found !== "unknown") continue;
    for (const question of missing(given)) if (wasPut(compiled, question, depth, notAsked)) unchecked.add(question);
  }
  return contradictions.size + unchecked.size === 0 ? sound : { contradictions, unchecked: [...unchecked] };
}

function wasPut(
  { places, questions }: Compiled,
  question: string,
  depth: Depth,
  notAsked: ReadonlySet<string> | undefined,
): boolean {
  const isOfDepth = depth === "full" || questions[places.get(question) ?? -1]?.quick === true;
  return isOfDepth && !notAsked?.has(question);
}

/** The questions of contradictions that other answers than before, at some places, bring about. */
export function newlyContradicting(
  compiled: Compiled,
  before: AnswersByPlace,
  after: AnswersByPlace,
  moved: ReadonlySet<number>,
): ReadonlySet<string> {
  let found: Set<string> | null = null;
  for (const { places, questions, truth } of checksOf(compiled)) {
    if (!places.some((place) => moved.has(place))) continue;
    if (truth(after) !== "yes" || truth(before) === "yes") continue;
    found ??= new Set();
    for (const question of questions) found.add(question);
  }
  return found ?? sound.contradictions;
}
