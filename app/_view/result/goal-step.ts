import { goalOf } from "#lib/charts/headline";
import type { LadderStep, NamedFact } from "#lib/charts/ladder";
import type { Words } from "../charts/words";
import type { ResultView } from "./result-view";

/** The tier whose distance the firm wants to know; `null` where it asked for its strength alone, or nothing is known. */
export const goalStep = ({ official }: Pick<ResultView, "official">): LadderStep | null =>
  official?.steps && official.wants !== "strength" ? goalOf(official.steps, official.aim) : null;

/** Whether the result begins with the distance to the tier. */
export const leadsWithGoal = ({ official }: Pick<ResultView, "official">): boolean =>
  official?.wants === "tier" && official.steps !== null;

/** Facts by their names, each once; rows of a list count as the list. */
export const namesOfFacts = (facts: readonly NamedFact[], { of }: Pick<Words, "of">): string[] => [
  ...new Set(facts.map(({ name, list }) => of(list ?? name))),
];
