import { z } from "zod";
import { leadInviter } from "#app/[locale]/(account)/lead-inviter";
import { invitationMail } from "#app/accounts/invitation-link";
import { inviteSomebody } from "#app/acts/people/invite";
import { inviteOwnerAgain, setUpOrganisation } from "#app/acts/people/set-up-organisation";
import { fromSeatThat } from "#app/forms/doors";
import { addressOrNone, name, text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { translator } from "#app/translate";
import { seatLed } from "#app/words/account-words";
import { revokeInvitation } from "#db/people/invitations";
import { endOperator } from "#db/people/people";
import { organisationKinds } from "#lib/roles";

export { nothingThere as GET } from "#app/forms/form";

/** What the operator does: sets organisations up, and looks after the operators. */
export const POST = forms({
  create: form(
    fromSeatThat("create-organisation"),
    z.object({ name, kind: z.enum(organisationKinds, "name"), email: addressOrNone }),
    async (post) => {
      const { store, actor, locale, values, page, now } = post;
      const wish = { ...values, locale, write: await invitationMail(locale) };
      return leadInviter(post, page, await setUpOrganisation(store, actor, wish, now));
    },
  ),
  owner: form(
    fromSeatThat("create-organisation"),
    z.object({ organisation: text, email: addressOrNone }),
    async (post) => {
      const { store, actor, locale, values, page, now } = post;
      const wish = { ...values, locale, write: await invitationMail(locale) };
      return leadInviter(post, page, await inviteOwnerAgain(store, actor, wish, now));
    },
  ),
  invite: form(fromSeatThat("manage-operators"), z.object({ email: addressOrNone }), async (post) => {
    const { store, actor, locale, values, page, now } = post;
    const from = translator(locale)("people.operatorName");
    const wish = { ...values, role: "operator" as const, from, locale, write: await invitationMail(locale) };
    return leadInviter(post, page, await inviteSomebody(store, actor, wish, now));
  }),
  withdraw: form(
    fromSeatThat("manage-operators"),
    z.object({ invitation: text }),
    async ({ store, actor, values, page, now, to }) =>
      to(page, seatLed(await revokeInvitation(store, actor, values.invitation, now), "withdrawn")),
  ),
  end: form(
    fromSeatThat("manage-operators"),
    z.object({ user: text }),
    async ({ store, actor, values, page, now, to }) =>
      to(page, seatLed(await endOperator(store, actor, values.user, now), "ended")),
  ),
});
