import { type Facts, holds } from "../instrument/condition";
import type { Edition } from "../instrument/edition";
import type { AdviceGiven } from "./diagnosis";

/** The advice whose condition holds, heaviest first, equal weights in the edition's order. */
export function adviceFor(edition: Edition, facts: Facts): AdviceGiven[] {
  const given: AdviceGiven[] = [];
  for (const { id, when, horizon, improves, weight, source } of byWeight(edition)) {
    if (holds(when, facts).truth === "yes") given.push({ id, horizon, improves, weight, source });
  }
  return given;
}

const mostAdvice = 3;
const orders = new WeakMap<Edition, Edition["advice"]>();
const improving = new WeakMap<Edition, Map<string, string[]>>();

function byWeight(edition: Edition): Edition["advice"] {
  const known = orders.get(edition);
  if (known) return known;
  const order = [...edition.advice].sort((left, right) => right.weight - left.weight);
  orders.set(edition, order);
  return order;
}

/** The heaviest advice of the edition that improves an indicator, at most three. */
export function adviceImproving(edition: Edition, indicator: string): string[] {
  let known = improving.get(edition);
  if (!known) {
    known = new Map();
    improving.set(edition, known);
  }
  let advice = known.get(indicator);
  if (!advice) {
    advice = byWeight(edition)
      .filter(({ improves }) => improves.includes(indicator))
      .slice(0, mostAdvice)
      .map(({ id }) => id);
    known.set(indicator, advice);
  }
  return advice;
}
