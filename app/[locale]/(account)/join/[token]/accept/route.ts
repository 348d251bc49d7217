import { z } from "zod";
import { signedIn } from "#app/accounts/session";
import { takeSeat } from "#app/acts/people/take-seat";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { homeOf } from "#app/forms/way-back";
import { seatTakenProblems } from "#app/words/account-words";

/** Takes the seat that an invitation offers, and goes on acting from it. */
export const POST = form(forAnyone, z.object({}), async ({ params, locale, store, page, now, to }) => {
  const session = await signedIn();
  if (!session) return to(`/${locale}/sign-in`, { query: { return: page } });
  // A factor that is due comes first: a stolen password alone shall not take seats.
  if (session.user.hasSecondFactor && !session.secondFactorGiven)
    return to(`/${locale}/second-factor`, { query: { return: page } });
  const outcome = await takeSeat(store, session, params.token ?? "", now);
  return outcome.ok ? to(homeOf(locale)) : to(page, { problem: seatTakenProblems[outcome.reason] });
});
