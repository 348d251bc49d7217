import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayAsk } from "#app/accounts/limits";
import { sendsMail } from "#app/accounts/mail";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";

type Context = { params: Promise<{ locale: string }> };

/** Longer than looking an account up and writing a mail takes, in milliseconds: a free address takes as long. */
const always = 400;

/** Mails the link to set a new password, if there is an account; the answer is the same if there is none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const email = form ? wordOf(form, "email").toLowerCase() : "";
  const page = `/${locale}/forgot`;
  if (!sendsMail()) return seeOther(page);
  if (!z.email().safeParse(email).success) return seeOther(`${page}?problem=email`);
  if (!(await mayAsk(request, "reset"))) return seeOther(`${page}?problem=tooMany`);
  const { api } = await openAccounts();
  const asked = attempt(api.requestPasswordReset({ body: { email, redirectTo: `/${locale}/reset` } }));
  await Promise.all([asked, new Promise((resolve) => setTimeout(resolve, always))]);
  return seeOther(`${page}?done=sent`);
}
