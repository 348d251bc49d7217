import type { Answer } from "../instrument/answers";
import { factsOf, holds, type Reasoned } from "../instrument/condition";
import type { Oddity } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import { factOf } from "../instrument/shown";
import type { Compiled } from "../scoring/compile";
import type { AnswersByPlace } from "../scoring/points";

type AnswerTo = (question: string) => Answer | null | undefined;
type Check = { id: string; questions: readonly string[]; hold: (answerTo: AnswerTo) => Reasoned };

const cache = new WeakMap<Compiled, Check[]>();

/** Every way in which answers of an edition may contradict each other. */
function checksOf(compiled: Compiled): Check[] {
  let checks = cache.get(compiled);
  if (!checks) {
    const { contradictions, oddities } = compiled.edition;
    checks = [
      ...contradictions.map(({ id, smaller, larger }): Check => {
        const questions = [smaller, ...larger];
        return { id, questions, hold: (answerTo) => partAndWhole(questions, answerTo) };
      }),
      ...oddities
        .filter(({ contradicts }) => contradicts)
        .map(
          ({ id, when }): Check => ({ id, questions: readBy(when), hold: (answerTo) => patternAmong(when, answerTo) }),
        ),
    ];
    cache.set(compiled, checks);
  }
  return checks;
}

function readBy(when: Oddity["when"]): string[] {
  if ("above" in when) return [when.figure, when.above];
  if ("sameRating" in when || "secondsPerAnswerBelow" in when) return [];
  return factsOf(when).map((fact) => fact.slice("answer.".length));
}

/** Whether the first of some numbers exceeds the sum of the others. */
function partAndWhole(questions: readonly string[], answerTo: AnswerTo): Reasoned {
  const amounts = questions.map(answerTo);
  const [part, ...whole] = amounts;
  if (part === 0 || amounts.includes(null)) return { truth: "no", missing: [] };
  const missing = questions.filter((_question, place) => amounts[place] === undefined);
  if (missing.length > 0) return { truth: "unknown", missing };
  const sum = whole.reduce<number>((all, amount) => all + Number(amount), 0);
  return { truth: Number(part) > sum ? "yes" : "no", missing: [] };
}

/** Whether an odd pattern is there, of the kind that answers alone tell. */
function patternAmong(when: Oddity["when"], answerTo: AnswerTo): Reasoned {
  if ("above" in when) {
    const [amount, other] = [answerTo(when.figure), answerTo(when.above)];
    if (amount === 0 || amount === null || other === null) return { truth: "no", missing: [] };
    const missing = [when.figure, when.above].filter((question) => answerTo(question) === undefined);
    if (missing.length > 0) return { truth: "unknown", missing };
    return { truth: Number(amount) > when.times * Number(other) ? "yes" : "no", missing: [] };
  }
  if ("sameRating" in when || "secondsPerAnswerBelow" in when) return { truth: "no", missing: [] };
  const found = holds(when, (fact) => factOf(answerTo(fact.slice("answer.".length))));
  return { ...found, missing: found.missing.map((fact) => fact.slice("answer.".length)) };
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
  const { places, questions } = compiled;
  const answerTo = (question: string) => given[places.get(question) ?? -1];
  const wasPut = (question: string): boolean => {
    const isOfDepth = depth === "full" || questions[places.get(question) ?? -1]?.quick === true;
    return isOfDepth && !notAsked?.has(question);
  };
  const contradictions = new Set<string>();
  const unchecked = new Set<string>();
  for (const { id, hold } of checksOf(compiled)) {
    const { truth, missing } = hold(answerTo);
    if (truth === "yes") contradictions.add(id);
    else if (truth === "unknown") for (const question of missing) if (wasPut(question)) unchecked.add(question);
  }
  return { contradictions, unchecked: [...unchecked] };
}

/** The questions of contradictions that other answers than before bring about. */
export function newlyContradicting(compiled: Compiled, before: AnswersByPlace, after: AnswersByPlace): Set<string> {
  const among =
    (given: AnswersByPlace): AnswerTo =>
    (question) =>
      given[compiled.places.get(question) ?? -1];
  const [answeredBefore, answeredAfter] = [among(before), among(after)];
  const found = checksOf(compiled).filter(
    ({ hold }) => hold(answeredAfter).truth === "yes" && hold(answeredBefore).truth !== "yes",
  );
  return new Set(found.flatMap(({ questions }) => questions));
}
