import { localeOf, seatOf } from "#app/accounts/session";
import { rolesOf } from "#lib/access";
import { notFoundAnswer } from "../opened-round";
import { ruleSetTold } from "../rule-set-told";
import { blankRound, occasionOf } from "../set-up";

type Context = { params: Promise<{ locale: string }> };

/** Which rule set a round would have that is being set up. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  if (!(await seatOf(rolesOf.bureau))) return notFoundAnswer();
  const query = new URL(request.url).searchParams;
  const word = (name: string) => query.get(name)?.slice(0, 40) ?? "";
  const typed = {
    ...blankRound(word("opensOn")),
    tier: word("tier"),
    action: word("action"),
    province: word("province"),
  };
  return Response.json(ruleSetTold(locale, occasionOf(typed)));
}
