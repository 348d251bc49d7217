import { attempt } from "../../../../../account-attempt";
import { mayTry } from "../../../../../account-limits";
import { openAccounts } from "../../../../../accounts";
import { seeOther } from "../../../../../see-other";
import { localeOf } from "../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes an address for proven whose mailed link was opened. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const page = `/${locale}/sign-in`;
  if (!(await mayTry(request))) return seeOther(`${page}?problem=tooMany`);
  const { api } = await openAccounts();
  const verified = await attempt(api.verifyEmail({ query: { token } }));
  return seeOther(`${page}?${verified.ok ? "done=verified" : "problem=link"}`);
}
