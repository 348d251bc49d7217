import { type Goal, Wants } from "#lib/programme/goal";
import { Tier } from "#lib/rules/rule-set";
import { places } from "#questionnaires/rule-sets/provinces";
import { wordOf } from "./fields";

/** Fields of a goal in which something is missing or wrong. */
export const goalFields = ["goal", "tier", "place"] as const;
export type GoalField = (typeof goalFields)[number];

/** Where a form keeps the place of a tier: each tier has a choice of its own. */
export const placeField = (tier: string): string => `place-${tier}`;

/** What a form says of the goal, as it was sent. */
export const goalTyped = (form: FormData) => {
  const tier = wordOf(form, "tier");
  return { wants: wordOf(form, "goal"), tier, place: wordOf(form, placeField(tier)) };
};

/**
 * The goal of a form, or what stands in its way; `null` for a form of before goals were asked.
 * @param form.asked says that the form asks for one
 */
export function readGoal(form: FormData): { goal: Goal | null } | { fields: GoalField[] } {
  const typed = goalTyped(form);
  const wants = Wants.safeParse(typed.wants).data;
  if (!wants) return wordOf(form, "asked") === "" && typed.wants === "" ? { goal: null } : { fields: ["goal"] };
  if (wants === "strength") return { goal: { wants, tier: null, place: null } };
  const tier = Tier.safeParse(typed.tier).data;
  if (!tier) return { fields: ["tier"] };
  if (typed.place !== "" && !places.some(({ id }) => id === typed.place)) return { fields: ["place"] };
  return { goal: { wants, tier, place: typed.place || null } };
}
