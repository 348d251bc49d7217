import { z } from "zod";
import { makeCode } from "#app/acts/advising/engage";
import { fromSeatThat } from "#app/forms/doors";
import { form } from "#app/forms/form";

export { nothingThere as GET } from "#app/forms/form";

/** Gives a practice another code. */
export const POST = form(fromSeatThat("renew-code"), z.object({}), async ({ store, actor, now, lead }) =>
  lead(await makeCode(store, actor, now), { done: "code", anchor: "code" }),
);
