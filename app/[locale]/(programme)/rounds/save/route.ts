import { setUpRound } from "#app/acts/programme/set-up-round";
import { fromSeatThat } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { RoundFields, roundSent } from "../round-fields";

export { nothingThere as GET } from "#app/forms/form";

/** Sets up a round, or shows the form again with what is wrong. */
export const POST = form(
  fromSeatThat("create-round"),
  RoundFields,
  async ({ store, actor, locale, values, now, to, again, leadOrAgain }) => {
    const sent = await roundSent(values, []);
    if (typeof sent === "string") return again(sent);
    const created = await setUpRound(store, actor, sent, null, now);
    return created.ok ? to(`/${locale}/rounds/${created.value.id}`) : leadOrAgain(created);
  },
  ({ locale }) => `/${locale}/rounds/new`,
);
