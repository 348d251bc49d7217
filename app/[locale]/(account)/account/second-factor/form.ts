import { mayTryOwn } from "#app/accounts/limits";
import { ownSession } from "#app/accounts/own-session";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { ownPath, told } from "#app/forms/way-back";

/**
 * What a form about the second factor carries: where it came from, where to go on, the password in the shape that the
 * accounts library takes. Or the answer, where nobody is signed in or too much was tried.
 */
export async function readFactorForm(request: Request, word: string) {
  const page = `/${localeOf(word) ?? "zh"}/account/second-factor`;
  const form = await formOf(request);
  const back = ownPath(form ? wordOf(form, "return") : "");
  const session = await ownSession(request);
  if (!session) return seeOther(told(page, { back }));
  if (!(await mayTryOwn(request, session.user.id))) return seeOther(told(page, { problem: "tooMany", back }));
  const typed = form?.get("password");
  return {
    page,
    back,
    code: (form ? wordOf(form, "code") : "").normalize("NFKC").replace(/\D/g, ""),
    password: typeof typed === "string" ? { password: typed } : {},
  };
}
