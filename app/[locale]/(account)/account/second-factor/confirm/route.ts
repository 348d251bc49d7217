import { giveCode, unread, used } from "#app/accounts/factor";
import { seeOther, withCookies } from "#app/forms/see-other";
import { told } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { readFactorForm } from "../form";

type Context = { params: Promise<{ locale: string }> };

const problems: Readonly<Record<string, Problem>> = { [used]: "codeUsed", [unread]: "factorUnreadable" };

/** Turns the second factor on, with its first code. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readFactorForm(request, (await params).locale);
  if (form instanceof Response) return form;
  const { page, back, code } = form;
  const confirmed = await giveCode(request.headers, code);
  if (!confirmed.ok) return seeOther(told(page, { problem: problems[confirmed.code] ?? "code", back }));
  return withCookies(seeOther(told(page, { done: "factorOn", back })), confirmed.value.headers, request);
}
