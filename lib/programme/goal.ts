import { z } from "zod";
import type { FactKey, FactValue } from "../rules/fact";
import { Tier } from "../rules/rule-set";
import { Id } from "../text/text";
import type { SelfAssessment } from "./round";

/** What a firm wants to know: how strong it is, how far a tier is, or both. */
export const Wants = z.enum(["strength", "tier", "both"]);
export type Wants = z.infer<typeof Wants>;

/**
 * The goal of a sheet. `tier` is there unless the firm wants to know its strength alone; `place` is the province whose
 * rounds it looks at, or `null` for those of the whole country.
 */
export type Goal = { wants: Wants; tier: Tier | null; place: string | null };

/** Where a sheet keeps its goal among its facts. */
export const goalKeys = { wants: "goal", tier: "aim", place: "goal-place" } as const satisfies Record<
  keyof Goal,
  FactKey
>;

const names = new Set<FactKey>(Object.values(goalKeys));

/** Whether a fact says what the firm wants to know, and nothing of the firm. */
export const isOfGoal = (key: FactKey): boolean => names.has(key);

/**
 * The round that a sheet is in or was in, for as long as it is in it: it needs the facts, and the questionnaire unless it
 * leaves that to the firm (`optional`) or asks for none.
 */
export type GoalOfRound = { tier: Tier; isIn: boolean; selfAssessment?: SelfAssessment };

/**
 * The goal that the values of a sheet say. Whoever named a tier before goals were asked wants both, and so does whoever
 * is in a round: by the tier of the round where no other is named.
 */
export function goalIn(values: ReadonlyMap<FactKey, FactValue>, round: GoalOfRound | null): Goal {
  const said = Wants.safeParse(values.get(goalKeys.wants)).data;
  const aim = Tier.safeParse(values.get(goalKeys.tier)).data ?? round?.tier ?? null;
  const isIn = round?.isIn ?? false;
  const tier = said === "strength" && !isIn ? null : aim;
  const place = Id.safeParse(values.get(goalKeys.place)).data ?? null;
  if (tier === null) return { wants: "strength", tier, place };
  if (!isIn) return { wants: said ?? "both", tier, place };
  const asked = round?.selfAssessment ?? "required";
  const wantsBoth = asked === "required" || (asked === "optional" && (said === "both" || said === "strength"));
  return { wants: wantsBoth ? "both" : "tier", tier, place };
}

/** Whether the strength of the firm is asked for, and whether a tier is. */
export const wantsStrength = ({ wants }: Goal): boolean => wants !== "tier";
export const wantsTier = ({ tier }: Goal): boolean => tier !== null;
