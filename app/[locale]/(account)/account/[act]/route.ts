import { z } from "zod";
import { mayFoundFirm } from "#app/[locale]/(account)/sign-up/admission";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { mayTryOwn } from "#app/accounts/limits";
import { ownSession } from "#app/accounts/own-session";
import { passwordProblem } from "#app/accounts/password-problem";
import { personOf } from "#app/accounts/session";
import { seatName, seatsOf } from "#app/accounts/signed-in";
import { foundFirm } from "#app/acts/people/found-firm";
import { forAnyone, forOwnAccount } from "#app/forms/doors";
import { name, text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { withCookies } from "#app/forms/see-other";
import { homeOf } from "#app/forms/way-back";
import { seatLed } from "#app/words/account-words";
import { leaveSeat } from "#db/people/people";
import { chooseSeat, endSessions, listSessions } from "#db/people/sessions";
import { hasPassword, renameUser } from "#db/people/users";
import { setUpCookies } from "../second-factor/set-up";

export { nothingThere as GET } from "#app/forms/form";

/** What somebody does about their own account. */
export const POST = forms({
  name: form(forOwnAccount, z.object({ name }), async ({ store, session, values, page, now, to }) => {
    await renameUser(store, session.user.id, values.name, now);
    return to(page, { done: "saved" });
  }),
  /** Goes on acting from another of their seats. */
  seat: form(forOwnAccount, z.object({ seat: text }), async ({ store, session, locale, values, page, to }) => {
    if (!seatsOf(session).some((seat) => seatName(seat) === values.seat)) return to(page);
    await chooseSeat(store, session.token, values.seat);
    return to(homeOf(locale));
  }),
  /** Gives up the seat from which they act. */
  leave: form(forOwnAccount, z.object({}), async ({ store, page, now, to }) => {
    const actor = await personOf();
    return actor ? to(page, seatLed(await leaveSeat(store, actor, now), "left")) : to(page);
  }),
  firm: form(forOwnAccount, z.object({ "firm-name": name }), async ({ store, session, values, page, now, to }) => {
    const isFounded = mayFoundFirm() && (await foundFirm(store, session, values["firm-name"], now)).ok;
    return isFounded ? to(`${page}/sheets`, { done: "founded" }) : to(page);
  }),
  /** Changes the password and signs every other device out. */
  password: form(
    forOwnAccount,
    z.object({ current: text, next: text }),
    async ({ request, session, values: { current, next }, page, to }) => {
      const { headers } = request;
      if (!(await mayTryOwn(request, session.user.id))) return to(page, { problem: "tooMany" });
      const organisations = session.seats.map(({ name }) => name);
      const problem = await passwordProblem(next, { ...session.user, organisations });
      if (problem) return to(page, { problem });
      const { api } = await openAccounts();
      // The library would begin a new session, which knows neither seat nor second factor.
      const outcome = await attempt(
        api.changePassword({ body: { currentPassword: current, newPassword: next }, headers }),
      );
      if (!outcome.ok) return to(page, { problem: "password" });
      await attempt(api.revokeOtherSessions({ headers }));
      return to(page, { done: "password" });
    },
  ),
  /** Ends one other session of theirs, or all others, once they have shown that it is they. */
  sessions: form(
    forOwnAccount,
    z.object({ session: text, password: z.string().optional() }),
    async ({ request, store, session, values, page, now, to }) => {
      if (!(await mayTryOwn(request, session.user.id))) return to(page, { problem: "tooMany" });
      if (await hasPassword(store, session.user.id)) {
        const { api } = await openAccounts();
        const body = { password: values.password ?? "" };
        const isTheirs = await attempt(api.verifyPassword({ body, headers: request.headers }));
        if (!isTheirs.ok) return to(page, { problem: "sessionPassword" });
      }
      const lines = await listSessions(store, session, now);
      const ends = lines.filter(({ id, isThis }) => !isThis && (values.session === "others" || values.session === id));
      await endSessions(
        store,
        session,
        ends.map(({ id }) => id),
        now,
      );
      return to(page, { done: "sessionEnded" });
    },
  ),
  /** Ends every session of theirs, this one too. */
  everywhere: form(forAnyone, z.object({}), async ({ request, locale, to }) => {
    const { headers } = request;
    const { api } = await openAccounts();
    // Another press may be ending them at this very moment.
    if (await ownSession(request)) await attempt(api.revokeSessions({ headers }));
    const answer = await api.signOut({ headers, returnHeaders: true });
    const next = to(`/${locale}/sign-in`, { done: "everywhere", cookies: setUpCookies(null) });
    return withCookies(next, answer.headers, request);
  }),
});
