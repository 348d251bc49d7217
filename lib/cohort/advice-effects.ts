import type { AdviceGiven, Score } from "../diagnosis/diagnosis";
import { type Portion, portionOf } from "./batches";

/** What a result advised, and its indicators. */
export type Advised = {
  edition: string;
  advice: readonly Pick<AdviceGiven, "id" | "improves">[];
  indicators: Readonly<Record<string, Score>>;
};

/** Two results of a firm, one after the other, and how many standard errors of a difference a change has to exceed. */
export type AdvisedPair = { before: Advised; now: Advised; errors: number };

/** What became of firms to which something was advised: at least so many, and how many of them improved. */
export type AdviceEffect = { advice: string; firms: number; improved: Portion };

/** Whether the indicators are higher than before, all together, by more than both may be off; `null` where they cannot be set against each other. */
function isImproved(improves: readonly string[], { before, now, errors }: AdvisedPair): boolean | null {
  const changes = improves.flatMap((id) => {
    const [first, second] = [before.indicators[id], now.indicators[id]];
    if (first?.score == null || second?.score == null) return [];
    // A blank is no fall, and one answer more no rise.
    if (first.answered !== second.answered || first.applicable !== second.applicable) return [];
    const variance = (first.sd ?? 0) ** 2 + (second.sd ?? 0) ** 2;
    return [{ points: second.score - first.score, variance }];
  });
  if (changes.length === 0) return null;
  const points = changes.reduce((sum, each) => sum + each.points, 0);
  return points > errors * Math.sqrt(changes.reduce((sum, { variance }) => sum + variance, 0));
}

/** What became of the indicators that pieces of advice were to improve, by the next result; what was advised most first. */
export function adviceEffects(pairs: readonly AdvisedPair[]): AdviceEffect[] {
  const outcomes = new Map<string, boolean[]>();
  for (const pair of pairs.filter(({ before, now }) => before.edition === now.edition))
    for (const { id, improves } of pair.before.advice) {
      const improved = isImproved(improves, pair);
      if (improved !== null) outcomes.set(id, [...(outcomes.get(id) ?? []), improved]);
    }
  return [...outcomes]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([advice, each]) => {
      const improved = portionOf(each.filter(Boolean).length, each.length);
      return improved ? [{ advice, firms: each.length, improved }] : [];
    });
}
