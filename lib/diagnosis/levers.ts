import type { Answer } from "../instrument/answers";
import { factsOf } from "../instrument/condition";
import { optionsOf } from "../instrument/question";
import type { AnswersByPlace, Compiled } from "../scoring/compile";
import { type CompiledItem, type CompiledQuestion, pointsOf } from "../scoring/item";
import { scoreOf, sizeOf } from "../scoring/points";

/** A question that can be answered better for the sake of some items, with every item that its answer moves. */
export type Lever = {
  question: CompiledQuestion;
  /** Items of the aim that a better answer raises. */
  raises: CompiledItem[];
  options: Option[];
  /** Places of the numbers whose sum it may not exceed. */
  ceilings: number[][];
  /** So many steps of it are told at most: a step is a level, an option or a breakpoint more. */
  most: number;
  /** Numbers that divide in the aim: 0 leaves an item without value, so that any other number adds the item. */
  divides: boolean;
};

type Option = { id: string; points: number; exclusive: boolean; byItem: number[] };

/** Levers that are tied to each other by a shared item, with all items that they move. */
export type Bundle = { levers: Lever[]; items: CompiledItem[] };

/**
 * What would have to be answered better for items to score higher, by what can be moved independently. Answers that
 * show or hide questions are facts, and left as they are.
 */
export function bundlesOf(compiled: Compiled, items: CompiledItem[]): Bundle[] {
  const facts = new Set(compiled.conditions.flatMap(({ when }) => factsOf(when)));
  const levers = compiled.questions.flatMap((question) => {
    if (facts.has(question.id) || question.question.past) return [];
    const raises = items.filter((item) => leverOf(item) === question.index);
    return raises.length > 0 ? [layOut(compiled, question, raises, items)] : [];
  });
  const bundles: Bundle[] = [];
  for (const lever of levers) {
    const carriers = items.filter((item) => item.questions.includes(lever.question.id));
    const tied = bundles.filter((bundle) => bundle.items.some((item) => carriers.includes(item)));
    const untied = bundles.filter((bundle) => !tied.includes(bundle));
    const joined = {
      levers: [...tied.flatMap((bundle) => bundle.levers), lever],
      items: [...new Set([...tied.flatMap((bundle) => bundle.items), ...carriers])],
    };
    bundles.splice(0, bundles.length, ...untied, joined);
  }
  return bundles;
}

/** The question whose answer a step changes: of a ratio the upper number, of a growth the newest count. */
const leverOf = (item: CompiledItem): number => (item.kind === "growth" ? item.third : item.first);

function layOut(compiled: Compiled, question: CompiledQuestion, raises: CompiledItem[], items: CompiledItem[]): Lever {
  const { contradictions } = compiled.edition;
  return {
    question,
    raises,
    options: optionsOf(question.question).map((option) => ({
      id: option.id,
      points: option.points ?? -1,
      exclusive: option.exclusive === true,
      byItem: raises.map((item) => pointsOf(item, option.id) ?? 0),
    })),
    ceilings: contradictions
      .filter(({ smaller }) => smaller === question.id)
      .map(({ larger }) => larger.map((id) => compiled.places.get(id) ?? -1)),
    most: compiled.second ? 1 : Number.POSITIVE_INFINITY,
    divides: items.some((item) => item.kind === "ratio" && item.second === question.index),
  };
}

/**
 * Ever better answers to one question, each a step from the one before: a level up, an option more (the one that adds
 * most first), the next breakpoint of a number that any of its items reads.
 * @param weights effective weight by the item's place
 */
export function betterAnswers(lever: Lever, given: AnswersByPlace, weights: number[]): Answer[] {
  const answer = given[lever.question.index];
  if (answer === null || answer === undefined) return none;
  const better = allBetter(lever, answer, given, weights);
  return better.length > lever.most ? better.slice(0, lever.most) : better;
}

const none: Answer[] = [];

function allBetter(lever: Lever, answer: Answer, given: AnswersByPlace, weights: number[]): Answer[] {
  switch (lever.question.question.kind) {
    case "rating":
    case "bipolar":
    case "milestone":
    case "one":
      return higherOptions(lever, answer);
    case "many":
      return typeof answer === "object" ? moreOptions(lever, answer, weights) : [];
    case "number":
      return typeof answer === "number" ? nextAmounts(lever, answer, given, weights) : [];
    case "text":
      return [];
  }
}

function higherOptions({ options, most: steps }: Lever, answer: Answer): Answer[] {
  let points = 1;
  for (const option of options) if (option.id === answer) points = option.points;
  const higher: string[] = [];
  for (const option of options) {
    if (option.points <= points) continue;
    higher.push(option.id);
    if (higher.length === steps) return higher;
    points = option.points;
  }
  return higher;
}

function moreOptions({ options, raises, most: steps }: Lever, answer: string[], weights: number[]): Answer[] {
  const chosen = options.map((option) => !option.exclusive && answer.includes(option.id));
  const sums = new Array<number>(raises.length).fill(0);
  for (let index = 0; index < options.length; index++) {
    if (chosen[index] !== true) continue;
    for (let place = 0; place < raises.length; place++) {
      sums[place] = (sums[place] as number) + ((options[index] as Option).byItem[place] as number);
    }
  }
  const better: Answer[] = [];
  for (;;) {
    let best = -1;
    let most = 1e-12;
    for (let index = 0; index < options.length; index++) {
      const option = options[index] as Option;
      if (chosen[index] || option.exclusive) continue;
      let gain = 0;
      for (let place = 0; place < raises.length; place++) {
        const room = 1 - (sums[place] as number);
        const weight = weights[(raises[place] as CompiledItem).index] as number;
        if (room > 0) gain += weight * Math.min(room, option.byItem[place] as number);
      }
      if (gain > most) {
        most = gain;
        best = index;
      }
    }
    const next = options[best];
    if (!next || better.length >= steps) return better;
    chosen[best] = true;
    for (let place = 0; place < raises.length; place++) {
      sums[place] = (sums[place] as number) + (next.byItem[place] as number);
    }
    better.push(options.filter((_option, index) => chosen[index]).map((option) => option.id));
  }
}

function nextAmounts(lever: Lever, amount: number, given: AnswersByPlace, weights: number[]): Answer[] {
  const { question } = lever.question;
  if (question.kind !== "number") return [];
  const rises = lever.raises.some(isRising);
  const scale = 10 ** question.decimals;
  const lowest = question.min;
  const highest = Math.min(question.max, ...lever.ceilings.map((larger) => sumOf(larger, given)));
  const amounts: number[] = [];
  for (const item of lever.raises) {
    if (weights[item.index] === 0 || isRising(item) !== rises) continue;
    const reached = (scoreOf(item, given) ?? -1) + 1e-12;
    for (let place = 0; place < item.at.length; place++) {
      if ((item.worth[place] as number) <= reached) continue;
      const needed = amountAt(item, item.at[place] as number, given);
      const next = rises ? Math.ceil(needed * scale - 1e-9) / scale : Math.floor(needed * scale + 1e-9) / scale;
      const isBetter = rises ? next > amount && next <= highest : next < amount && next >= lowest;
      if (isBetter && !amounts.includes(next)) amounts.push(next);
    }
  }
  return amounts.sort((left, right) => (rises ? left - right : right - left));
}

const isRising = ({ worth }: CompiledItem): boolean => (worth.at(-1) as number) > (worth[0] as number);

/** The number of the lever's question at which an item reaches a breakpoint. */
function amountAt(item: CompiledItem, at: number, given: AnswersByPlace): number {
  if (item.kind === "ratio") return at * (given[item.second] as number);
  if (item.kind === "sized") return at * sizeOf(item, given[item.second] as number);
  if (item.kind === "growth") {
    const oldest = given[item.first] as number;
    if (!item.counts) return (1 + at) ** 2 * (oldest + 1) - 1;
    const { added } = item.counts.growth;
    return 2 * (Math.exp(at) * (oldest + added) - added) - (given[item.second] as number);
  }
  return at;
}

/** What a number may not exceed without contradicting others; no ceiling while one of them is missing. */
function sumOf(larger: number[], given: AnswersByPlace): number {
  let sum = 0;
  for (const place of larger) {
    const amount = given[place];
    if (typeof amount !== "number") return Number.POSITIVE_INFINITY;
    sum += amount;
  }
  return sum;
}
