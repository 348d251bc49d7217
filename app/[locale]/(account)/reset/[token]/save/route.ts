import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { deviceCookies } from "#app/accounts/known-device";
import { mayTry } from "#app/accounts/limits";
import { passwordProblem } from "#app/accounts/password-problem";
import { forAnyone } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { dropWaiting, markVerified, readChooser } from "#db/people/users";

/** Sets a new password for whoever holds the mailed link, once, and signs every device out. */
export const POST = form(
  forAnyone,
  z.object({ password: text }),
  async ({ request, params: { token = "" }, locale, store, values, page, now, to }) => {
    const newPassword = values.password;
    if (!(await mayTry(request))) return to(page, { problem: "tooMany" });
    // Before the library takes the token, which it does once.
    const { api, $context } = await openAccounts();
    const waiting = await (await $context).internalAdapter.findVerificationValue(`reset-password:${token}`);
    const chooser = waiting && (await readChooser(store, waiting.value));
    if (!waiting || !chooser) return to(`/${locale}/forgot`, { problem: "link" });
    const problem = await passwordProblem(newPassword, chooser);
    if (problem) return to(page, { problem });
    const outcome = await attempt(api.resetPassword({ body: { newPassword, token } }));
    if (!outcome.ok) return to(`/${locale}/forgot`, { problem: "link" });
    await dropWaiting(store, waiting.value);
    // Their password, by a link that came to them: whoever made the account with their address has none any more, and
    // nobody who uses up the mails that prove an address keeps its owner out.
    await markVerified(store, waiting.value, chooser.email, now);
    // Whoever tries the account from elsewhere does not keep its person out with the new password.
    return to(`/${locale}/sign-in`, { done: "reset", cookies: await deviceCookies(chooser.email) });
  },
);
