import { hashOfToken } from "#app/accounts/keys";
import { localeOf, signedIn } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { homeOf, told } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { database } from "#db/client";
import { acceptInvitation } from "#db/people/invitations";
import { chooseSeat } from "#db/people/sessions";

type Context = { params: Promise<{ locale: string; token: string }> };

const problems = {
  "not-found": "invitation",
  "other-address": "otherAddress",
  seated: "seated",
} as const satisfies Record<string, Problem>;

/** Takes the seat that an invitation offers, and goes on acting from it. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const page = `/${locale}/join/${token}`;
  const session = await signedIn();
  if (!session) return seeOther(told(`/${locale}/sign-in`, { back: page }));
  // A factor that is due comes first: a stolen password alone shall not take seats.
  if (session.user.hasSecondFactor && !session.secondFactorGiven)
    return seeOther(told(`/${locale}/second-factor`, { back: page }));
  const db = await database();
  const accepted = await acceptInvitation(db, session.user, hashOfToken(token), new Date());
  if (!accepted.ok) return seeOther(told(page, { problem: problems[accepted.reason] }));
  await chooseSeat(db, session.token, accepted.value.organisation?.id ?? "operator");
  return seeOther(homeOf(locale));
}
