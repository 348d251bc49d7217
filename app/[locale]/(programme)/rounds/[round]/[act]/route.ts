import { z } from "zod";
import { takeForm } from "#app/[locale]/(programme)/rounds/taken-form";
import { lastDayProblem, moveLastDay } from "#app/acts/programme/move-last-day";
import { openRound } from "#app/acts/programme/open-round";
import { inRound } from "#app/forms/doors";
import { revision, text, ticked } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { changeRound, closeRound } from "#db/programme/rounds";
import { environment } from "#lib/env";

export { nothingThere as GET } from "#app/forms/form";

/** What cannot be taken back is asked once more: the page that asks sends `sure`. */
const Asked = z.object({ seen: revision, sure: text });

/** What becomes of a round; each after it was asked whether one is sure. */
export const POST = forms({
  open: form(inRound("open-round"), Asked, async ({ store, actor, round, home, values, now, to, lead }) =>
    values.sure === "yes"
      ? lead(await openRound(store, actor, { round, seen: values.seen }, now), { done: "opened" })
      : to(`${home}/sure?act=open`),
  ),
  close: form(inRound("close-round"), Asked, async ({ store, actor, round, home, values, now, to, lead }) =>
    values.sure === "yes"
      ? lead(await closeRound(store, actor, { id: round.id, seen: values.seen }, now), { done: "closed" })
      : to(`${home}/sure?act=close`),
  ),
  extend: form(
    inRound("close-round"),
    Asked.extend({ closesOn: text, tell: ticked }),
    async ({ store, actor, round, home, values: { sure, seen, closesOn, tell }, now, to, lead }) => {
      const problem = lastDayProblem({ round, closesOn }, now);
      if (problem) return to(home, { problem });
      if (sure !== "yes") return to(`${home}/sure`, { query: { act: "extend", closesOn } });
      const isTold = tell && environment().SMTP_URL !== undefined;
      const moved = await moveLastDay(store, actor, { round, seen, closesOn, tell: isTold }, now);
      return lead(moved, { done: moved.ok ? moved.value : undefined });
    },
  ),
  /** Changes a round that is being set up; what somebody typed stays although another was faster. */
  save: form(
    inRound("prepare-round"),
    z.object({ seen: revision }),
    async ({ store, actor, keeper, round, home, form: sent, values: { seen }, now, to, lead }) => {
      const taken = await takeForm(keeper, sent, round.extraQuestions);
      if ("kept" in taken) return to(`${home}/edit`, { query: taken });
      const changed = await changeRound(store, actor, { id: round.id, seen, wish: taken.wish }, now);
      if (changed.ok) return to(home);
      if (changed.reason === "not-found") return lead(changed);
      sent.set("look", "1");
      const again = await takeForm(keeper, sent, []);
      return "kept" in again ? to(`${home}/edit`, { query: again, problem: "stale" }) : lead(changed);
    },
    ({ request }) => new URL(request.url).pathname.replace(/save$/, "edit"),
  ),
});
