import { z } from "zod";
import { leadInviter } from "#app/[locale]/(account)/lead-inviter";
import { invitationMail } from "#app/accounts/invitation-link";
import { inviteSomebody } from "#app/acts/people/invite";
import { fromSeatThat } from "#app/forms/doors";
import { addressOrNone, nameOf, text } from "#app/forms/fields";
import { form, forms, nothingThere } from "#app/forms/form";
import { pageAbove } from "#app/forms/way-back";
import { seatLed } from "#app/words/account-words";
import { revokeInvitation } from "#db/people/invitations";
import { changeOrganisation } from "#db/people/organisations";
import { changeRole, endSeat } from "#db/people/people";
import { seatIn } from "#lib/seat-choice";

export { nothingThere as GET } from "#app/forms/form";

/** A role, and the region of one that has a region. */
const role = z.string().transform((word, context) => {
  const seat = seatIn(word);
  if (!seat) context.addIssue("role");
  return seat ?? z.NEVER;
});

/** What whoever leads an organisation does about it and its people. */
export const POST = forms({
  /** Invites somebody: by mail, or by a link that is shown once. */
  invite: form(
    fromSeatThat("manage-people"),
    z.object({ email: addressOrNone, role }),
    async (post) => {
      const { store, actor, seat, locale, values, now } = post;
      if (!seat.organisation) return nothingThere();
      const { role: offered, email } = values;
      const wish = { email, ...offered, from: seat.organisation.name, locale, write: await invitationMail(locale) };
      return leadInviter(post, pageAbove(post), await inviteSomebody(store, actor, wish, now));
    },
    (sending) => `${pageAbove(sending)}#invite`,
  ),
  withdraw: form(
    fromSeatThat("manage-people"),
    z.object({ invitation: text }),
    async ({ store, actor, values, page, now, to }) =>
      to(page, seatLed(await revokeInvitation(store, actor, values.invitation, now), "withdrawn")),
  ),
  role: form(
    fromSeatThat("manage-people"),
    z.object({ user: text, role }),
    async ({ store, actor, values, page, now, to }) =>
      to(page, seatLed(await changeRole(store, actor, { user: values.user, ...values.role }, now), "saved")),
  ),
  end: form(
    fromSeatThat("manage-people"),
    z.object({ user: text }),
    async ({ store, actor, values, page, now, to }) => {
      const outcome = await endSeat(store, actor, values.user, now);
      return to(page, seatLed(outcome, outcome.ok && outcome.value.linksEnded > 0 ? "endedLinks" : "ended"));
    },
  ),
  name: form(
    fromSeatThat("manage-organisation"),
    z.object({ name: nameOf("organisationName") }),
    async ({ store, actor, values, now, lead }) =>
      lead(await changeOrganisation(store, actor, values, now), { done: "saved" }),
  ),
  /** Demands a second factor from everybody, or does so no longer. */
  factor: form(
    fromSeatThat("manage-organisation"),
    z.object({ demand: text }),
    async ({ store, actor, values, now, lead }) =>
      lead(await changeOrganisation(store, actor, { secondFactor: values.demand === "yes" }, now), { done: "saved" }),
  ),
});
