import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayAsk } from "#app/accounts/limits";
import { sendAccountMail, sendsMail } from "#app/accounts/mail";
import { passwordProblem } from "#app/accounts/password-problem";
import { forAnyone } from "#app/forms/doors";
import { address, name, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { keepTyped } from "#app/forms/kept-form";
import { backIn, pageOnTheWay, verifyPath } from "#app/forms/way-back";
import { findUser, markVerified } from "#db/people/users";
import { invitationAt, mayFoundFirm } from "../admission";

const Wish = z.object({ name, email: address, password: text });

/**
 * Makes an account. Whether the address was free shows in no answer: either way the next page is the one to sign in,
 * and where the service sends mail, its owner hears of it there alone.
 */
export const POST = form(
  forAnyone,
  Wish,
  async (post) => {
    const { request, locale, store, values, now, to, again } = post;
    const { headers } = request;
    const back = backIn(post);
    const invitation = await invitationAt(back);
    if (!invitation && !mayFoundFirm()) return again("closed");
    if (!(await mayAsk(request, "sign-up"))) return again("tooMany");
    const organisations = invitation?.organisation ? [invitation.organisation.name] : [];
    const weakness = await passwordProblem(values.password, { ...values, organisations });
    if (weakness) return again(weakness);
    const { api } = await openAccounts();
    const body = { ...values, callbackURL: verifyPath(locale, back) };
    const outcome = await attempt(api.signUpEmail({ body, headers }));
    if (!outcome.ok) return again("email");
    // Who holds the link of an invitation that was mailed has the letter box. For a taken address the id is made up.
    const isProven = invitation?.email === values.email.toLowerCase() && sendsMail();
    if (isProven) await markVerified(store, outcome.value.user.id, values.email, now);
    const owner = sendsMail() ? await findUser(store, values.email) : null;
    // Whoever has the letter box of a taken address hears of it there; a free one has just got its own mail.
    if (owner !== null && owner !== outcome.value.user.id)
      await sendAccountMail("taken", { id: owner, email: values.email }, { token: "", locale, back });
    const signIn = `/${locale}/sign-in`;
    const { kept, cookies } = await keepTyped(post, null, signIn, { problem: null });
    const done = sendsMail() && !isProven ? "mailed" : "made";
    return to(signIn, { done, query: { return: back ?? "", kept }, cookies });
  },
  pageOnTheWay,
);
