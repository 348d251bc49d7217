import { setUpRound } from "#app/acts/programme/set-up-round";
import { fromSeatThat } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { RoundFields, roundTextOf } from "../round-fields";

export { nothingThere as GET } from "#app/forms/form";

/** Sets up a round, or shows the form again with what is wrong. */
export const POST = form(
  fromSeatThat("create-round"),
  RoundFields,
  async ({ store, actor, locale, values, now, to, again, leadOrAgain }) => {
    const roundText = await roundTextOf(values, []);
    if (typeof roundText === "string") return again(roundText);
    const outcome = await setUpRound(store, actor, roundText, null, now);
    return outcome.ok ? to(`/${locale}/rounds/${outcome.value.id}`, { done: "created" }) : leadOrAgain(outcome);
  },
  ({ locale }) => `/${locale}/rounds/new`,
);
