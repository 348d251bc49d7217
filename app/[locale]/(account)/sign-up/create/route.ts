import { z } from "zod";
import { keepEmail } from "#app/[locale]/(account)/sign-in/typed-email";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayAsk } from "#app/accounts/limits";
import { sendsMail } from "#app/accounts/mail";
import { passwordProblem } from "#app/accounts/password-problem";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { ownPath, told, verifyPath } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { database } from "#db/client";
import { markVerified } from "#db/people/users";
import { invitationAt, mayFoundFirm } from "../admission";

type Context = { params: Promise<{ locale: string }> };

const Wish = z.object({
  name: z.string().min(1).max(100),
  email: z.email().max(100),
  password: z.string(),
});

const problems: Record<string, Problem> = { name: "name", email: "email" };

/**
 * Makes an account. Whether the address was free shows in no answer: either way the next page is the one to sign in,
 * and where the service sends mail, its owner hears of it there alone.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  const back = ownPath(form ? wordOf(form, "return") : "");
  const email = form ? wordOf(form, "email") : "";
  const page = `/${locale}/sign-up`;
  const refuse = (problem: Problem) => seeOther(told(page, { problem, back }), [keepEmail(email, page)], request);
  const invited = await invitationAt(back);
  if (!invited && !mayFoundFirm()) return refuse("closed");
  const password = String(form?.get("password") ?? "");
  const wish = Wish.safeParse({ name: form && wordOf(form, "name"), email, password });
  if (!wish.success) return refuse(problems[String(wish.error.issues[0]?.path[0])] ?? "name");
  if (!(await mayAsk(request, "sign-up"))) return refuse("tooMany");
  const organisations = invited?.organisation ? [invited.organisation.name] : [];
  const weakness = await passwordProblem(wish.data.password, { ...wish.data, organisations });
  if (weakness) return refuse(weakness);
  const { api } = await openAccounts();
  const made = await attempt(
    api.signUpEmail({ body: { ...wish.data, callbackURL: verifyPath(locale, back) }, headers: request.headers }),
  );
  if (!made.ok) return refuse("email");
  // Who holds the link of an invitation that was mailed has the letter box. For a taken address the id is made up.
  const isProven = invited?.email === wish.data.email.toLowerCase() && sendsMail();
  if (isProven) await markVerified(await database(), made.value.user.id, wish.data.email, new Date());
  const next = told(`/${locale}/sign-in`, { done: sendsMail() && !isProven ? "mailed" : "made", back });
  return seeOther(next, [keepEmail(email, `/${locale}/sign-in`)], request);
}
