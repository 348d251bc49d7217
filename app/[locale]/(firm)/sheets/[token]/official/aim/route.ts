import { z } from "zod";
import { setGoal } from "#app/acts/sheets/set-goal";
import { onFacts } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { Tier } from "#lib/rules/rule-set";

/** Adds a tier to what the firm wants to know. */
export const POST = form(onFacts, z.object({ tier: text }), async ({ store, opened, values, now, page, to }) => {
  const tier = Tier.safeParse(values.tier);
  const { wants, place } = opened.goal;
  const goal = { wants: wants === "strength" ? ("both" as const) : wants, tier: tier.data ?? null, place };
  if (tier.success && opened.mayMend) await setGoal(store, opened, goal, now);
  return to(page);
});
