import { z } from "zod";
import { leadInviter } from "#app/[locale]/(account)/lead-inviter";
import { invitationMail } from "#app/accounts/invitation-link";
import { inviteSomebody } from "#app/acts/people/invite";
import { inviteOwnerAgain, setUpOrganisation } from "#app/acts/people/set-up-organisation";
import { fromSeatThat } from "#app/forms/doors";
import { addressOrNone, nameOf, text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { translator } from "#app/translate";
import { type Problem, seatLed } from "#app/words/account-words";
import { manageAccount } from "#db/people/closing";
import { revokeInvitation } from "#db/people/invitations";
import { endOperator } from "#db/people/people";
import { organisationKinds } from "#lib/roles";
import { emailText } from "#lib/text/email";

export { nothingThere as GET } from "#app/forms/form";

/** What the operator does: sets organisations up, and looks after the operators. */
export const POST = forms({
  create: form(
    fromSeatThat("create-organisation"),
    z.object({ name: nameOf("organisationName"), kind: z.enum(organisationKinds, "name"), email: addressOrNone }),
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
  /** Ends the sessions of an account, or closes it. */
  account: form(
    fromSeatThat("manage-accounts"),
    z.object({ email: text.transform(emailText), what: z.enum(["end-sessions", "close"]) }),
    async ({ store, actor, values, page, now, to, again }) => {
      const outcome = await manageAccount(store, actor, values, now);
      if (!outcome.ok) return again("noAccount" satisfies Problem);
      return to(page, { done: values.what === "close" ? "accountClosed" : "accountSessions" });
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
