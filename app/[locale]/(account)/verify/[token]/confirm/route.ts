import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { isPasswordOf, readProof } from "#app/accounts/address-proof";
import { attempt } from "#app/accounts/attempt";
import { mayTryPassword } from "#app/accounts/limits";
import { noteSignIn } from "#app/accounts/log";
import { forAnyone } from "#app/forms/doors";
import { enter } from "#app/forms/enter";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { backIn, pageOnTheWay, pathWith } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";

/**
 * Takes an address for proven whose mailed link was opened, from whoever chose the password of its account, and signs
 * them in. The link alone proves nothing: anybody can make an account with the address of somebody else.
 */
export const POST = form(
  forAnyone,
  z.object({ password: text }),
  async (post) => {
    const { request, params, locale, values, page, to } = post;
    const token = params.token ?? "";
    const back = backIn(post);
    const signIn = pathWith(`/${locale}/sign-in`, { return: back });
    const proof = await readProof(token);
    if (!proof) return to(signIn, { problem: "verifyLink" satisfies Problem });
    const { email } = proof;
    if (!(await mayTryPassword(request, email))) return to(page, { problem: "tooMany" satisfies Problem });
    if (!(await isPasswordOf(email, values.password))) {
      await noteSignIn(request, { by: "password", came: "refused" }, { email });
      return to(page, { problem: "verifyPassword" satisfies Problem });
    }
    const { api } = await openAccounts();
    const outcome = await attempt(api.verifyEmail({ query: { token } }));
    if (!outcome.ok) return to(signIn, { problem: "verifyLink" satisfies Problem });
    const entered = await enter(post, { email, password: values.password, back });
    return entered.ok ? entered.value : to(signIn, { done: "verified" });
  },
  pageOnTheWay,
);
