import { z } from "zod";
import { noticeIn, readNotice } from "#app/acts/programme/notice-form";
import { noticeMark, noticeRight } from "#app/acts/programme/notice-rules";
import { occasionOf } from "#app/acts/programme/round-rules";
import { setNotice } from "#app/acts/programme/set-notice";
import { inRound } from "#app/forms/doors";
import { revision, text } from "#app/forms/fields";
import { form } from "#app/forms/form";

export { nothingThere as GET } from "#app/forms/form";

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

/**
 * Has the notice of a round say what rules it goes by. What changes an open or closed round is asked once more: with
 * what changes, and whose decisions no longer go by the round's rules.
 */
export const POST = form(
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
);
