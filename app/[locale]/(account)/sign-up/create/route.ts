import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayAsk } from "#app/accounts/limits";
import { sendAccountMail, sendsMail } from "#app/accounts/mail";
import { passwordProblem } from "#app/accounts/password-problem";
import { forAnyone } from "#app/forms/doors";
import { address, nameOf, text } from "#app/forms/fields";
import { form, problemsIn } from "#app/forms/form";
import { keepTyped } from "#app/forms/kept-form";
import { backIn, pageOnTheWay, verifyPath } from "#app/forms/way-back";
import { findUser, markVerified } from "#db/people/users";
import { invitationAt, mayFoundFirm } from "../admission";

const Typed = z.object({ name: text, email: text, password: text });
const Wish = z.object({ name: nameOf("personName"), email: address, password: text });

/** What is asked for, or all that is wrong with it by its fields; a password is judged whatever else is. */
async function wishIn(typed: z.output<typeof Typed>, organisations: string[]) {
  const read = Wish.safeParse(typed);
  const weakness = await passwordProblem(typed.password, { ...typed, organisations });
  if (weakness === "tooMany") return { problem: weakness };
  const problems = { ...(!read.success && problemsIn(read.error)), ...(weakness && { password: weakness }) };
  const [problem] = Object.values(problems);
  return read.success && problem === undefined ? read.data : { problem: problem ?? "name", problems };
}

/**
 * Makes an account. Whether the address was free shows in no answer: either way the next page is the one to sign in,
 * and where the service sends mail, its owner hears of it there alone.
 */
export const POST = form(
  forAnyone,
  Typed,
  async (post) => {
    const { request, locale, store, now, to, again } = post;
    const { headers } = request;
    const back = backIn(post);
    const invitation = await invitationAt(back);
    if (!invitation && !mayFoundFirm()) return again("closed");
    if (!(await mayAsk(request, "sign-up"))) return again("tooMany");
    const organisations = invitation?.organisation ? [invitation.organisation.name] : [];
    const values = await wishIn(post.values, organisations);
    if ("problem" in values) return again(values.problem, values);
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
