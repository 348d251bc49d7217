import { z } from "zod";
import { answerRound } from "#app/acts/sheets/answer-round";
import { baseIn } from "#app/acts/sheets/save-facts";
import { settlingIn } from "#app/acts/sheets/settle";
import { withdraw } from "#app/acts/sheets/withdraw";
import { onFacts, onSheet } from "#app/forms/doors";
import { controlsOf, takeChange, text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { firmMessage } from "#app/work/firm-messages";
import { readOwnApplication, resumeApplication } from "#db/programme/applications";

import { documentActs } from "./document-acts";

export { nothingThere as GET } from "#app/forms/form";

/** What a firm does with its application in a round. */
export const POST = forms({
  /** Keeps the answers to the round's own questions, and what the firm says that it does not have. */
  save: form(
    onFacts,
    z.object({ settle: text, change: text }),
    async ({ store, opened, form: fields, values, now, page, to }) => {
      const changed = takeChange(fields, values.change);
      const controls = controlsOf(fields);
      const wish = { settle: settlingIn(values.settle, (key) => baseIn(controls, key)), controls };
      const outcome = await answerRound(store, opened, wish, now);
      return to(
        page,
        outcome.ok ? { done: "saved", anchor: changed } : outcome.reason === "not-found" ? {} : { problem: "stale" },
      );
    },
  ),
  withdraw: form(onSheet, z.object({ sure: text }), async ({ store, actor, values: { sure }, now, page, to }) => {
    const outcome = await withdraw(store, actor, { isSure: sure === "final", message: firmMessage("withdrawn") }, now);
    const isUnticked = !outcome.ok && outcome.reason === "unticked";
    return to(page, isUnticked ? { problem: "unticked", anchor: "withdraw" } : {});
  }),
  ...documentActs,
  /** Takes a withdrawn application up again. */
  resume: form(onSheet, z.object({}), async ({ store, actor, now, page, to }) => {
    const own = await readOwnApplication(store, actor);
    const until = own.ok ? own.value?.round.closesOn : undefined;
    await resumeApplication(store, actor, now, firmMessage("resumed", { ...(until && { until }) }));
    return to(page);
  }),
});
