import { z } from "zod";
import { RoundFields, roundTextOf } from "#app/[locale]/(programme)/rounds/round-fields";
import { adoptRules } from "#app/acts/programme/adopt-rules";
import { endRound } from "#app/acts/programme/end-round";
import { lastDayProblem, moveLastDay } from "#app/acts/programme/move-last-day";
import { noticeIn, readNotice } from "#app/acts/programme/notice-form";
import { noticeMark, noticeOf, noticeRight } from "#app/acts/programme/notice-rules";
import { openRound } from "#app/acts/programme/open-round";
import { occasionOf } from "#app/acts/programme/round-rules";
import { setNotice } from "#app/acts/programme/set-notice";
import { setUpRound } from "#app/acts/programme/set-up-round";
import { inRound } from "#app/forms/doors";
import { day, revision, text, tick } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { environment } from "#lib/env";
import { batchForms } from "./batch";
import { levelActs } from "./level-acts";
import { outsideActs } from "./outside-acts";
import { processActs } from "./process-acts";
import { publicityActs } from "./publicity-acts";

export { nothingThere as GET } from "#app/forms/form";

/** What cannot be taken back is asked once more: the page that asks sends `sure`. */
const Sure = z.object({ seen: revision, sure: text });

const Rules = z.object({
  seen: revision,
  /** The line that is only to be added or removed, or whether the form is only to be shown anew. */
  add: text,
  remove: text,
  look: text,
  /** Whether somebody is sure, of which notice, and why it changes. */
  sure: text,
  shown: text,
  because: text,
});

/** What becomes of a round; each after it was asked whether one is sure. */
export const POST = forms({
  ...processActs,
  ...publicityActs,
  ...levelActs,
  ...outsideActs,
  ...batchForms,
  open: form(inRound("open-round"), Sure, async ({ store, actor, round, home, values, now, to, lead }) =>
    values.sure === "yes"
      ? lead(await openRound(store, actor, { round, seen: values.seen }, now), { done: "opened" })
      : to(`${home}/sure?act=open`),
  ),
  close: form(inRound("close-round"), Sure, async ({ store, actor, round, home, values, now, to, lead }) =>
    values.sure === "yes"
      ? lead(await endRound(store, actor, { id: round.id, seen: values.seen }, now), { done: "closed" })
      : to(`${home}/sure?act=close`),
  ),
  extend: form(
    inRound("close-round"),
    Sure.extend({ closesOn: day, tell: tick }),
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
  /**
   * Has the notice of a round say what rules it goes by. What changes an open or closed round is asked once more: with
   * what changes, and whose decisions no longer go by the round's rules.
   */
  "set-rules": form(
    inRound(noticeRight),
    Rules,
    async ({ store, actor, round, form: body, values, now, page, to, again, leadOrAgain }) => {
      const { seen, add, remove, look, sure, shown, because } = values;
      if (add || remove || look) return again("look", { anchor: add || remove.split(".")[0] || "ruleSet" });
      const read = readNotice(noticeIn(body), occasionOf(round));
      if ("defects" in read) return again("defective");
      const { notice } = read;
      if (round.state !== "draft" && (sure !== "yes" || shown !== noticeMark(notice)))
        return again("sure", { anchor: "sure" });
      const outcome = await setNotice(store, actor, { round, seen, notice, reason: because }, now);
      return outcome.ok ? to(page, { done: "saved" }) : leadOrAgain(outcome);
    },
    ({ request }) => new URL(request.url).pathname.replace(/set-rules$/, "rules"),
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
      return outcome.ok ? to(home, { done: "saved" }) : leadOrAgain(outcome);
    },
    ({ request }) => new URL(request.url).pathname.replace(/save$/, "edit"),
  ),
});
