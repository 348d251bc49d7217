import { z } from "zod";
import { openAccounts } from "#app/accounts/accounts";
import { attempt } from "#app/accounts/attempt";
import { needsSignOnAnew } from "#app/accounts/confirmed";
import { codeUsed, digitsIn, giveCode, unread } from "#app/accounts/factor";
import { mayTryOwn } from "#app/accounts/limits";
import { sessionGiven } from "#app/accounts/own-session";
import { forAnyone, forOwnAccount } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { type Door, form, forms } from "#app/forms/form";
import { seeOther, withCookies } from "#app/forms/see-other";
import { backIn, pageOnTheWay, pathWith } from "#app/forms/way-back";
import type { Problem } from "#app/words/account-words";
import type { Database } from "#db/client";
import { endOtherSessions, type SessionRecord } from "#db/people/sessions";
import { recordOwn } from "#db/people/users";
import type { OwnAct } from "#db/service/trail";
import { setUpCookies } from "../set-up";

export { nothingThere as GET } from "#app/forms/form";

/** Somebody about their own second factor, as long as they have not tried too much. */
const forOwnFactor: Door<{ session: SessionRecord }> = async (sending) => {
  const sender = await forOwnAccount(sending);
  if (sender === "signed-out" || sender instanceof Response) return sender;
  const { session } = sender;
  if (await mayTryOwn(sending.request, session.user.id)) return { session };
  return seeOther(pathWith(pageOnTheWay(sending), { problem: "tooMany" }));
};

/** Whoever changes it and has no password to give has signed in a moment ago. */
const forChange: Door<{ session: SessionRecord }> = async (sending) => {
  const sender = await forOwnFactor(sending);
  if (sender === "signed-out" || sender instanceof Response) return sender;
  const isLate = await needsSignOnAnew(sender.session, sending.now);
  return isLate ? seeOther(pathWith(pageOnTheWay(sending), { problem: "signOnAnew" satisfies Problem })) : sender;
};

/** Who has no password sends none. */
const Confirmation = z.object({ password: z.string().optional() });
type Confirmation = z.infer<typeof Confirmation>;

/** The password in the shape that the accounts library takes. */
const confirmedBy = ({ password }: Confirmation) => (password === undefined ? {} : { password });

const problems: Readonly<Record<string, Problem>> = { [codeUsed]: "codeUsed", [unread]: "factorUnreadable" };

type Changed = { store: Database; session: SessionRecord; now: Date };

/**
 * Notes that somebody changed their factor, and ends all other sessions of theirs: they were let in by the one before, or
 * by none.
 */
async function changed({ store, session, now }: Changed, act: OwnAct, given?: Headers): Promise<void> {
  await recordOwn(store, session.user.id, act, now);
  await endOtherSessions(store, session.user.id, (given && sessionGiven(given)) ?? session.token, now);
}

/** What becomes of somebody's second factor; its page goes on saying where they were on the way to. */
export const POST = forms({
  /** Makes one, which counts once its first code was right. */
  begin: form(
    forChange,
    Confirmation,
    async ({ request: { headers }, values, page, to }) => {
      const { api } = await openAccounts();
      const body = { method: "totp" as const, ...confirmedBy(values) };
      const outcome = await attempt(api.enableTwoFactor({ body, headers }));
      if (!outcome.ok || outcome.value.method !== "totp") return to(page, { problem: "password" });
      const { totpURI: uri, backupCodes: codes } = outcome.value;
      return to(page, { cookies: setUpCookies({ uri, codes }) });
    },
    pageOnTheWay,
  ),
  /** Turns it on, with its first code. */
  confirm: form(
    forOwnFactor,
    z.object({ code: text }),
    async (post) => {
      const { request, values, page, to } = post;
      const outcome = await giveCode(request.headers, digitsIn(values.code));
      if (!outcome.ok) return to(page, { problem: problems[outcome.code] ?? "code" });
      await changed(post, "turn-factor-on", outcome.value.headers);
      return withCookies(to(page, { done: "factorOn" }), outcome.value.headers, request);
    },
    pageOnTheWay,
  ),
  end: form(
    forChange,
    Confirmation,
    async (post) => {
      const { request, values, page, to } = post;
      const { api } = await openAccounts();
      const { headers } = request;
      const outcome = await attempt(api.disableTwoFactor({ body: confirmedBy(values), headers, returnHeaders: true }));
      if (!outcome.ok) return to(page, { problem: "password" });
      await changed(post, "turn-factor-off", outcome.value.headers);
      return withCookies(to(page, { done: "factorOff" }), outcome.value.headers, request);
    },
    pageOnTheWay,
  ),
  /** Makes new recovery codes; the old ones work no more. */
  renew: form(
    forChange,
    Confirmation,
    async (post) => {
      const { request, values, page, to } = post;
      const { api } = await openAccounts();
      const { headers } = request;
      const outcome = await attempt(api.generateBackupCodes({ body: confirmedBy(values), headers }));
      if (!outcome.ok) return to(page, { problem: "password" });
      await changed(post, "renew-codes");
      return to(page, { cookies: setUpCookies({ uri: "", codes: outcome.value.backupCodes }) });
    },
    pageOnTheWay,
  ),
  /** Shows the recovery codes no more. */
  kept: form(forAnyone, z.object({}), async (post) => {
    const cookies = setUpCookies(null);
    const back = backIn(post);
    return back ? post.to(back, { cookies }) : post.to(`/${post.locale}/account`, { done: "factorOn", cookies });
  }),
});
