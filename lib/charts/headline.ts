import type { Tier } from "../rules/rule-set";
import type { Status } from "../rules/verdict";
import type { Text } from "../text/text";
import { isHeld, isOfItsOwn, levelOf, type TitleState } from "./held";
import type { LadderStep } from "./ladder";

/** How a title that is not held stands to the one that is: below it, on its level, or on no ladder with it. */
type Behind = "above" | "beside" | "apart";

/** What a firm reads first of the ladder: of the tier that it aims at, or of the next one above its titles. */
export type Headline =
  | { kind: "none" }
  /** It holds the title that it aims at, or held it; or the highest there is. */
  | {
      kind: "held";
      tier: Tier;
      held: TitleState;
      /** Conditions of the title itself that its figures do not meet. */
      unmet: number;
    }
  /** It holds a higher title than the one that it aims at, or another one beside it. */
  | { kind: "behind"; tier: Tier; by: Tier; as: Behind }
  /** By the size standard, with the class where it is known. */
  | { kind: "size"; status: Extract<Status, "met" | "unmet">; size: Text | null }
  | { kind: "no-rules"; tier: Tier }
  | { kind: "met"; tier: Tier }
  /**
   * `isLarge` where it is no small or medium firm by the size standard; `beside` the other title of the level, where
   * that one will do as well and nothing of it is unmet.
   */
  | { kind: "gap"; tier: Tier; unmet: number; unknown: number; person: number; isLarge?: true; beside?: Tier };

const best: readonly (Status | null)[] = ["met", "person", "unknown", "unmet", null];

/** The tier of a level that stands best: not one whose gate is shut, such as one that the firm is too large for. */
function bestOf(steps: readonly LadderStep[]): LadderStep | undefined {
  const order = (step: LadderStep) => [
    step.first?.isGate ? 1 : 0,
    best.indexOf(step.status),
    step.counts.unmet,
    step.counts.unknown,
    // Of the two titles of the first level, the one that leads on.
    -steps.indexOf(step),
  ];
  return steps.toSorted((one, other) => {
    const [mine, theirs] = [order(one), order(other)];
    return mine.map((each, place) => each - (theirs[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
  })[0];
}

/** The size class that is met; classes beside the conditions only say how large a firm is. */
const sizeIn = ({ clauses }: LadderStep): Text | null =>
  clauses.find(({ standing, status, mayNotApply }) => standing === "reference" && status === "met" && !mayNotApply)
    ?.title ?? null;

/** The other title of the level, where nothing of it is unmet and something of this one is. */
const besideOf = ({ tier, counts }: LadderStep, steps: readonly LadderStep[]): Tier | undefined =>
  counts.unmet === 0
    ? undefined
    : steps.find(
        (other) =>
          other.tier !== tier &&
          levelOf[other.tier] === levelOf[tier] &&
          other.status !== null &&
          other.status !== "unmet",
      )?.tier;

function gapOf(step: LadderStep, steps: readonly LadderStep[], isLarge: boolean): Headline {
  const { tier, status, counts } = step;
  if (status === null) return { kind: "no-rules", tier };
  if (tier === "sme" && (status === "met" || status === "unmet")) return { kind: "size", status, size: sizeIn(step) };
  if (status === "met") return { kind: "met", tier };
  const { unmet, unknown, person } = counts;
  const beside = besideOf(step, steps);
  return { kind: "gap", tier, unmet, unknown, person, ...(isLarge && { isLarge }), ...(beside && { beside }) };
}

const nothingKnown = (steps: readonly LadderStep[]): boolean => steps.every(({ verdict }) => verdict === null);

/** The tier that the headline is about; none where there is no tier above what is held. */
export function goalOf(steps: readonly LadderStep[], aim: Tier | null): LadderStep | null {
  if (aim !== null) return steps.find(({ tier }) => tier === aim) ?? null;
  const highest = Math.max(0, ...steps.flatMap(({ tier, held }) => (isHeld(held) ? levelOf[tier] : [])));
  return bestOf(steps.filter(({ tier }) => levelOf[tier] === highest + 1)) ?? null;
}

export const highestHeld = <Step extends Pick<LadderStep, "held">>(steps: readonly Step[]): Step | undefined =>
  steps.findLast(({ held }) => isHeld(held));

/** The title that leaves nothing to apply for in a tier: a higher one, or the other of its level. */
export const behindOf = (step: Pick<LadderStep, "tier">, top: Pick<LadderStep, "tier">): { by: Tier; as: Behind } => ({
  by: top.tier,
  as: levelOf[top.tier] === levelOf[step.tier] ? "beside" : isOfItsOwn(step.tier) ? "apart" : "above",
});

/** Of a title that is held, the one of the level below is no matter any more. */
const heldOf = ({ tier, clauses }: LadderStep, held: TitleState): Headline => ({
  kind: "held",
  ...{ tier, held },
  unmet: clauses.filter(({ standing, asksTitle }) => standing === "unmet" && !asksTitle).length,
});

export function headlineOf(steps: readonly LadderStep[], aim: Tier | null): Headline {
  if (nothingKnown(steps)) return { kind: "none" };
  const top = highestHeld(steps);
  const goal = goalOf(steps, aim);
  if (goal?.held && isHeld(goal.held)) return heldOf(goal, goal.held);
  if (goal?.isBehind && top) return { kind: "behind", tier: goal.tier, ...behindOf(goal, top) };
  if (goal) {
    const size = steps.find(({ tier }) => tier === "sme");
    // Too large for every tier that asks for a small or medium firm; of what it aims at, the gap is told besides.
    const isLarge = size?.status === "unmet" && goal.tier !== "champion";
    return aim === null && isLarge ? { kind: "size", status: "unmet", size: null } : gapOf(goal, steps, isLarge);
  }
  return top?.held ? heldOf(top, top.held) : { kind: "none" };
}
