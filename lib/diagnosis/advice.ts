import { type Facts, holds } from "../instrument/condition";
import type { Edition } from "../instrument/edition";
import type { AdviceGiven } from "./diagnosis";

/** The advice whose condition holds, heaviest first, equal weights in the edition's order. */
export function adviceFor(edition: Edition, facts: Facts): AdviceGiven[] {
  const advice: AdviceGiven[] = [];
  for (const { id, when, horizon, improves, weight, source } of byWeight(edition)) {
    if (holds(when, facts).truth === "yes") advice.push({ id, horizon, improves, weight, source });
  }
  return advice;
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
