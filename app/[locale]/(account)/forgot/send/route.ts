import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayAsk } from "#app/accounts/limits";
import { sendsMail } from "#app/accounts/mail";
import { clientAddress } from "#app/accounts/session";
import { forAnyone } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { mayMail } from "#app/work/mail-limit";
import { emailText } from "#lib/text/email";

/** Longer than looking an account up and writing a mail takes, in milliseconds: a free address takes as long. */
const always = 400;

/** Mails the link to set a new password, if there is an account; the answer is the same if there is none. */
export const POST = form(
  forAnyone,
  z.object({ email: text.transform(emailText) }),
  async ({ request, locale, values, page, to, again }) => {
    const email = values.email.toLowerCase();
    if (!sendsMail()) return to(page);
    if (!z.email().safeParse(email).success) return again("email");
    if (!(await mayAsk(request, "reset"))) return again("tooMany");
    const mail = async () => {
      if (!(await mayMail("reset", email, clientAddress(request)))) return;
      const { api } = await openAccounts();
      await attempt(api.requestPasswordReset({ body: { email, redirectTo: `/${locale}/reset` } }));
    };
    await Promise.all([mail(), new Promise((resolve) => setTimeout(resolve, always))]);
    return to(page, { done: "sent" });
  },
);
