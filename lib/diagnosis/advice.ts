import { conditionTest, type Truth } from "../instrument/condition";
import type { Edition } from "../instrument/edition";
import type { Compiled } from "../scoring/compile";
import type { AdviceGiven } from "./diagnosis";
import { type Firm, readerOf } from "./facts";

/** The advice whose condition holds, heaviest first, equal weights in the edition's order. */
export function adviceFor(compiled: Compiled, firm: Firm): AdviceGiven[] {
  const given: AdviceGiven[] = [];
  for (const { advice, truth } of rulesOf(compiled)) if (truth(firm) === "yes") given.push(advice);
  return given;
}

/** An edition's advice, laid out for being held against many firms. */
type Rule = { advice: AdviceGiven; truth: (firm: Firm) => Truth };
const rules = new WeakMap<Compiled, Rule[]>();

function rulesOf(compiled: Compiled): Rule[] {
  let laidOut = rules.get(compiled);
  if (!laidOut) {
    laidOut = byWeight(compiled.edition).map(({ id, when, horizon, improves, weight, source }) => ({
      advice: { id, horizon, improves, weight, source },
      truth: conditionTest<Firm>(when, (fact) => readerOf(compiled, fact)),
    }));
    rules.set(compiled, laidOut);
  }
  return laidOut;
}

const mostAdvice = 3;
const orders = new WeakMap<Edition, Edition["advice"]>();
const improving = new WeakMap<Edition, Map<string, string[]>>();

function byWeight(edition: Edition): Edition["advice"] {
  const before = orders.get(edition);
  if (before) return before;
  const order = [...edition.advice].sort((left, right) => right.weight - left.weight);
  orders.set(edition, order);
  return order;
}

/** The heaviest advice of the edition that improves an indicator, at most three. */
export function adviceImproving(edition: Edition, indicator: string): string[] {
  let byIndicator = improving.get(edition);
  if (!byIndicator) {
    byIndicator = new Map();
    improving.set(edition, byIndicator);
  }
  let advice = byIndicator.get(indicator);
  if (!advice) {
    advice = byWeight(edition)
      .filter(({ improves }) => improves.includes(indicator))
      .slice(0, mostAdvice)
      .map(({ id }) => id);
    byIndicator.set(indicator, advice);
  }
  return advice;
}
