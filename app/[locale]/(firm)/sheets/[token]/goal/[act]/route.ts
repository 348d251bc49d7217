import { z } from "zod";
import { setGoal } from "#app/acts/sheets/set-goal";
import { onFacts } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { readGoal } from "#app/forms/goal-form";
import { Tier } from "#lib/rules/rule-set";

export { nothingThere as GET } from "#app/forms/form";

export const POST = forms({
  /** Keeps what the firm wants to know. */
  save: form(onFacts, z.object({}), async ({ store, opened, home, now, to, again, form: fields }) => {
    const typed = readGoal(fields);
    if ("fields" in typed) return again(typed.fields.join("-"));
    if (typed.goal && opened.mayMend) await setGoal(store, opened, typed.goal, now);
    return to(home);
  }),
  /** Adds a tier to what the firm wants to know. */
  aim: form(
    onFacts,
    z.object({ tier: text }),
    async ({ store, opened, values, now, home, to }) => {
      const tier = Tier.safeParse(values.tier);
      const { wants, place } = opened.goal;
      const goal = { wants: wants === "strength" ? ("both" as const) : wants, tier: tier.data ?? null, place };
      if (tier.success && opened.mayMend) await setGoal(store, opened, goal, now);
      return to(`${home}/official`);
    },
    ({ locale, params }) => `/${locale}/sheets/${params.token}/official`,
  ),
});
