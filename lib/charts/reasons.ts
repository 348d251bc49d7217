import type { Reason } from "../diagnosis/diagnosis";

/** Whether an item pulled its dimension up, held it back or did neither, against the dividing line. */
type Pull = "up" | "down" | "level";

export type ReasonShown = Reason & {
  pull: Pull;
  /** The questions that no reason before it has named. */
  named: string[];
  /** Whether a reason before it counts numbers of the same indicator together. */
  isSecond: boolean;
};

/**
 * The weightiest reasons of a dimension, each question named once.
 * @param cut the dividing line, 0 to 100
 */
export function reasonsShown(reasons: Reason[], cut: number, count: number): ReasonShown[] {
  const told = new Set<string>();
  const joint = new Set<string>();
  return reasons.slice(0, count).map((reason) => {
    const named = reason.questions.filter((question) => !told.has(question));
    for (const question of named) told.add(question);
    const isSecond = joint.has(reason.indicator);
    if (reason.questions.length > 1) joint.add(reason.indicator);
    return { ...reason, pull: pullOf(reason.score, cut), named, isSecond };
  });
}

function pullOf(score: number, cut: number): Pull {
  if (score === cut) return "level";
  return score > cut ? "up" : "down";
}
