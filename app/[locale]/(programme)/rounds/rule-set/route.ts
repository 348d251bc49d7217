import { localeOrDefault, seatThatMay } from "#app/accounts/session";
import { blankRound, typedOccasion } from "#app/acts/programme/typed-round";
import { nothingThere } from "#app/forms/form";
import { ruleSetSentence } from "../rule-set-sentence";

type Context = { params: Promise<{ locale: string }> };

/** Which rule set a round would have that is being set up. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOrDefault((await params).locale);
  if (!(await seatThatMay("read-rounds"))) return nothingThere();
  const query = new URL(request.url).searchParams;
  const word = (name: string) => query.get(name)?.slice(0, 40) ?? "";
  const round = {
    ...blankRound(word("opensOn")),
    tier: word("tier"),
    action: word("action"),
    province: word("province"),
  };
  return Response.json(ruleSetSentence(locale, typedOccasion(round)));
}
