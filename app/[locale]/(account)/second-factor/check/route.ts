import { z } from "zod";
import { codeUsed, digitsIn, giveCode, giveRecoveryCode, unread, userOfFactor } from "#app/accounts/factor";
import { readKey } from "#app/accounts/keys";
import { mayTry, mayTryFactor } from "#app/accounts/limits";
import { noteSignIn } from "#app/accounts/log";
import { endEarlierSession } from "#app/accounts/own-session";
import { signedIn } from "#app/accounts/session";
import { cookieOfSession } from "#app/accounts/signed-in";
import { forAnyone } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { withCookies } from "#app/forms/see-other";
import { backIn, homeOf, pageOnTheWay, pathWith } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import { markSecondFactor } from "#db/people/sessions";

/** Refusals after which another code can be given. */
const another: Readonly<Record<string, Problem>> = {
  INVALID_CODE: "code",
  INVALID_BACKUP_CODE: "recovery",
  [codeUsed]: "codeUsed",
  [unread]: "factorUnreadable",
};

/** Takes the code of an authenticator, or a recovery code, as the second step of signing in. */
export const POST = form(
  forAnyone,
  z.object({ code: text, recovery: text }),
  async (post) => {
    const { request, locale, store, values, page, now, to } = post;
    const { headers } = request;
    const back = backIn(post);
    const recovery = readKey(values.recovery) ?? values.recovery;
    const session = await signedIn();
    const mayGo = (await mayTry(request)) && (!session || (await mayTryFactor(session.user.id)));
    if (!mayGo) return to(page, { problem: "tooMany" });
    const whose = await userOfFactor(headers);
    const outcome = await (recovery ? giveRecoveryCode(headers, recovery) : giveCode(headers, digitsIn(values.code)));
    const signIn = { by: recovery ? "recovery-code" : "code", came: outcome.ok ? "in" : "refused" } as const;
    await noteSignIn(request, signIn, whose === null ? null : { user: whose });
    if (!outcome.ok) {
      const stays = another[outcome.code];
      if (stays) return to(page, { problem: stays });
      const problem: Problem = outcome.code === "ACCOUNT_TEMPORARILY_LOCKED" ? "tooMany" : "stepOver";
      return to(pathWith(`/${locale}/sign-in`, { return: back }), { problem });
    }
    const given = outcome.value.headers;
    if (session) {
      const token = await markSecondFactor(store, session.token, now);
      if (token !== null) given.append("set-cookie", cookieOfSession(token));
    } else await endEarlierSession(request, given);
    return withCookies(to(back ?? homeOf(locale)), given, request);
  },
  pageOnTheWay,
);
