import { z } from "zod";
import { RoundFields, roundTextOf } from "#app/[locale]/(programme)/rounds/round-fields";
import { adoptRules } from "#app/acts/programme/adopt-rules";
import { lastDayProblem, moveLastDay } from "#app/acts/programme/move-last-day";
import { noticeOf } from "#app/acts/programme/notice-rules";
import { openRound } from "#app/acts/programme/open-round";
import { setUpRound } from "#app/acts/programme/set-up-round";
import { inRound } from "#app/forms/doors";
import { revision, text, tick } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { closeRound } from "#db/programme/rounds";
import { environment } from "#lib/env";

export { nothingThere as GET } from "#app/forms/form";

/** What cannot be taken back is asked once more: the page that asks sends `sure`. */
const Sure = z.object({ seen: revision, sure: text });

/** What becomes of a round; each after it was asked whether one is sure. */
export const POST = forms({
  open: form(inRound("open-round"), Sure, async ({ store, actor, round, home, values, now, to, lead }) =>
    values.sure === "yes"
      ? lead(await openRound(store, actor, { round, seen: values.seen }, now), { done: "opened" })
      : to(`${home}/sure?act=open`),
  ),
  close: form(inRound("close-round"), Sure, async ({ store, actor, round, home, values, now, to, lead }) =>
    values.sure === "yes"
      ? lead(await closeRound(store, actor, { id: round.id, seen: values.seen }, now), { done: "closed" })
      : to(`${home}/sure?act=close`),
  ),
  extend: form(
    inRound("close-round"),
    Sure.extend({ closesOn: text, tell: tick }),
    async ({ store, actor, round, home, values: { sure, seen, closesOn, tell }, now, to, again, lead }) => {
      const problem = lastDayProblem({ round, closesOn }, now);
      if (problem) return again(problem);
      if (sure !== "yes") return to(`${home}/sure`, { query: { act: "extend", closesOn } });
      const isTold = tell && environment().SMTP_URL !== undefined;
      const outcome = await moveLastDay(store, actor, { round, seen, closesOn, tell: isTold }, now);
      return lead(outcome, { done: outcome.ok ? outcome.value : undefined });
    },
  ),
  adopt: form(
    inRound("adopt-rules"),
    Sure.extend({ ruleSet: text, reason: text }),
    async ({ store, actor, round, home, values: { sure, ...values }, now, to, leadOrAgain }) => {
      if (sure !== "yes") return to(`${home}/sure`, { query: { act: "adopt" } });
      const outcome = await adoptRules(store, actor, { round, ...values }, now);
      return !outcome.ok && outcome.reason === "no-reason"
        ? to(`${home}/sure`, { query: { act: "adopt" }, problem: outcome.reason })
        : leadOrAgain(outcome, { done: "adopted" });
    },
  ),
  /** Changes a round that is being set up; what somebody typed stays although another was faster. */
  save: form(
    inRound("prepare-round"),
    RoundFields.extend({ seen: revision }),
    async ({ store, actor, round, home, values: { seen, ...values }, now, to, again, leadOrAgain }) => {
      const roundText = await roundTextOf(values, round.extraQuestions);
      if (typeof roundText === "string") return again(roundText);
      const text = { ...roundText, ruleNotice: noticeOf(round) };
      const outcome = await setUpRound(store, actor, text, { id: round.id, seen }, now);
      return outcome.ok ? to(home) : leadOrAgain(outcome);
    },
    ({ request }) => new URL(request.url).pathname.replace(/save$/, "edit"),
  ),
});
