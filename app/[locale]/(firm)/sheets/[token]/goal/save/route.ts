import { z } from "zod";
import { setGoal } from "#app/acts/sheets/set-goal";
import { onFacts } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { readGoal } from "#app/forms/goal-form";

/** Keeps what the firm wants to know. */
export const POST = form(onFacts, z.object({}), async ({ store, opened, home, now, to, again, form: fields }) => {
  const typed = readGoal(fields);
  if ("fields" in typed) return again(typed.fields.join("-"));
  if (typed.goal && opened.mayMend) await setGoal(store, opened, typed.goal, now);
  return to(home);
});
