import { z } from "zod";
import { mayFoundFirm } from "#app/[locale]/(account)/sign-up/admission";
import { openAccounts } from "#app/accounts/accounts";
import { isPasswordOf } from "#app/accounts/address-proof";
import { attempt } from "#app/accounts/attempt";
import { confirms } from "#app/accounts/confirmed";
import { deviceCookies } from "#app/accounts/known-device";
import { mayTryOwn } from "#app/accounts/limits";
import { ownSession } from "#app/accounts/own-session";
import { passwordProblem } from "#app/accounts/password-problem";
import { localeOrDefault, personOf } from "#app/accounts/session";
import { seatName, seatsOf } from "#app/accounts/signed-in";
import { foundFirm } from "#app/acts/people/found-firm";
import { takeOfferedSeat } from "#app/acts/people/take-seat";
import { forAnyone, forOwnAccount } from "#app/forms/doors";
import { nameOf, text } from "#app/forms/fields";
import { form, forms, type Handler, nothingThere } from "#app/forms/form";
import { forgettingShown, seeOther, withCookies } from "#app/forms/see-other";
import { homeOf } from "#app/forms/way-back";
import { seatLed, seatTakenProblems } from "#app/words/account-words";
import { database } from "#db/client";
import { closeAccount } from "#db/people/closing";
import { readOwnData } from "#db/people/own-data";
import { leaveSeat } from "#db/people/people";
import { chooseSeat, endAllSessions, endSessions, listSessions } from "#db/people/sessions";
import { dropWaiting, recordOwn, renameUser } from "#db/people/users";
import { setUpCookies } from "../second-factor/set-up";

/** All that the service holds of whoever asks. */
export const GET: Handler = async (request, { params }) => {
  const { act, locale } = await params;
  if (act !== "data") return nothingThere();
  const session = await ownSession(request);
  if (!session) return seeOther(`/${localeOrDefault(locale)}/sign-in`);
  const data = await readOwnData(await database(), session, new Date());
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="leapmark-my-data.json"',
    },
  });
};

/** What somebody does about their own account. */
export const POST = forms({
  name: form(
    forOwnAccount,
    z.object({ name: nameOf("personName") }),
    async ({ store, session, values, page, now, to }) => {
      await renameUser(store, session.user.id, values.name, now);
      return to(page, { done: "saved" });
    },
  ),
  /** Goes on acting from another of their seats. */
  seat: form(forOwnAccount, z.object({ seat: text }), async ({ store, session, locale, values, page, to }) => {
    if (!seatsOf(session).some((seat) => seatName(seat) === values.seat)) return to(page);
    await chooseSeat(store, session.token, values.seat);
    return to(homeOf(locale));
  }),
  /** Takes the seat of an invitation that waits at the address of their account. */
  accept: form(
    forOwnAccount,
    z.object({ invitation: text }),
    async ({ store, session, locale, values, page, now, to }) => {
      const outcome = await takeOfferedSeat(store, session, values.invitation, now);
      return outcome.ok ? to(homeOf(locale)) : to(page, { problem: seatTakenProblems[outcome.reason] });
    },
  ),
  /** Gives up the seat from which they act. */
  leave: form(forOwnAccount, z.object({}), async ({ store, page, now, to }) => {
    const actor = await personOf();
    return actor ? to(page, seatLed(await leaveSeat(store, actor, now), "left")) : to(page);
  }),
  firm: form(
    forOwnAccount,
    z.object({ "firm-name": nameOf("firmName") }),
    async ({ store, session, values, page, now, to }) => {
      const isFounded = mayFoundFirm() && (await foundFirm(store, session, values["firm-name"], now)).ok;
      return isFounded ? to(`${page}/sheets`, { done: "founded" }) : to(page);
    },
  ),
  /** Changes the password and signs every other device out. */
  password: form(
    forOwnAccount,
    z.object({ current: text, next: text }),
    async ({ request, store, session, values: { current, next }, page, now, to, again }) => {
      const { headers } = request;
      if (!(await mayTryOwn(request, session.user.id))) return to(page, { problem: "tooMany" });
      const organisations = session.seats.map(({ name }) => name);
      const problem = await passwordProblem(next, { ...session.user, organisations });
      if (problem) {
        const isCurrent = await isPasswordOf(session.user.email, current);
        return again(problem, { problems: { ...(!isCurrent && { current: "password" }), next: problem } });
      }
      const { api } = await openAccounts();
      // The library would begin a new session, which knows neither seat nor second factor.
      const outcome = await attempt(
        api.changePassword({ body: { currentPassword: current, newPassword: next }, headers }),
      );
      if (!outcome.ok) return again("password", { problems: { current: "password" } });
      await attempt(api.revokeOtherSessions({ headers }));
      await dropWaiting(store, session.user.id);
      await recordOwn(store, session.user.id, "change-password", now);
      return to(page, { done: "password", cookies: await deviceCookies(session.user.email) });
    },
  ),
  /** Ends one other session of theirs, or all others, once they have shown that it is they. */
  sessions: form(
    forOwnAccount,
    z.object({ session: text, password: z.string().optional() }),
    async ({ request, store, session, values, page, now, to }) => {
      if (!(await mayTryOwn(request, session.user.id))) return to(page, { problem: "tooMany" });
      const confirmed = await confirms(request, session, values.password, now);
      if (confirmed !== "yes")
        return to(page, { problem: confirmed === "sign-on-anew" ? "signOnAnew" : "sessionPassword" });
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
  /** Closes their account. */
  close: form(
    forOwnAccount,
    z.object({ password: z.string().optional() }),
    async ({ request, store, session, locale, values, page, now, to }) => {
      if (!(await mayTryOwn(request, session.user.id))) return to(page, { problem: "tooMany" });
      const confirmed = await confirms(request, session, values.password, now);
      if (confirmed !== "yes")
        return to(page, { problem: confirmed === "sign-on-anew" ? "signOnAnew" : "closePassword" });
      const outcome = await closeAccount(store, session.user.id, now);
      if (!outcome.ok) return to(page, { problem: "closeLeads" });
      const { api } = await openAccounts();
      const answer = await api.signOut({ headers: request.headers, returnHeaders: true });
      const next = to(`/${locale}/sign-in`, { done: "closed", cookies: setUpCookies(null) });
      return withCookies(forgettingShown(next), answer.headers, request);
    },
  ),
  /** Ends every session of theirs, this one too. */
  everywhere: form(forAnyone, z.object({}), async ({ request, store, locale, now, to }) => {
    const { headers } = request;
    const { api } = await openAccounts();
    // Another press may be ending them at this very moment.
    const session = await ownSession(request);
    if (session) await endAllSessions(store, session.user.id, now);
    const answer = await api.signOut({ headers, returnHeaders: true });
    const next = to(`/${locale}/sign-in`, { done: "everywhere", cookies: setUpCookies(null) });
    return withCookies(forgettingShown(next), answer.headers, request);
  }),
});
