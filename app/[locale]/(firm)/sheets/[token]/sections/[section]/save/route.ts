import { z } from "zod";
import { baseName } from "#app/_view/section/field";
import { localeOf } from "#app/accounts/session";
import { saveSection } from "#app/acts/sheets/save-section";
import { settlingIn } from "#app/acts/sheets/settle";
import { onSheet } from "#app/forms/doors";
import { takeChange, text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { pageAbove, pathWith } from "#app/forms/way-back";
import { layoutOf } from "#questionnaires";
import { sentAnswer } from "../sent-answer";

/** The page that checks all answers led here and is gone back to; it is named, never given as an address. */
const fromCheck = { from: "check" };

/** What was sent for a question; of one that is to be as another one, the other's answer. */
function sentOf(form: FormData, question: string, same: Record<string, string | undefined>) {
  const own = sentAnswer(form, question);
  const other = same[question];
  const { values = [] } = (other && sentAnswer(form, other)) || {};
  return own && values.length > 0 ? { ...own, values } : own;
}

/** Saves a section's form as a whole, settles a conflict where a button says so, and leads on. */
export const POST = form(
  onSheet,
  z.object({ from: text, settle: text, change: text, same: text, confirm: text, locale: text }),
  async ({ store, actor, edition, sheet, params, form: sent, home, values, now, page, to }) => {
    const section = params.section ?? "";
    const { pages, cards } = layoutOf(edition);
    if (!pages.some(({ id }) => id === section)) return to(home);
    const changed = takeChange(sent, values.change);
    const settle = settlingIn(values.settle, (question) => Number(wordOf(sent, baseName(question))));
    const [then] =
      cards.find((card) => card.kind === "pair" && card.same && card.questions[1] === values.same)?.questions ?? [];
    const confirmed = values.confirm.split(",").filter(Boolean);
    const wish = {
      section,
      confirmed,
      sent: (question: string) => sentOf(sent, question, { [values.same]: then }),
      settle,
    };
    const outcome = await saveSection(store, { actor, edition, sheet }, wish, now);
    const isReturning = values.from === fromCheck.from;
    if (!outcome.ok) return outcome.reason === "stale" ? to(page, { problem: "stale" }) : to(home);
    const pressed = settle?.subject ?? (changed || then || confirmed.at(-1));
    if (pressed) return to(page, { anchor: pressed });
    const other = localeOf(values.locale);
    const there = `/${other}/sheets/${params.token}/sections/${section}`;
    if (other) return to(there, isReturning ? { query: fromCheck } : {});
    const { isOpen, next, aside } = outcome.value;
    if (isOpen) return to(page, { problem: "open", anchor: "main" });
    if (isReturning) return to(`${home}/check`);
    const ahead = next === null ? `${home}/check` : `${home}/sections/${next}`;
    return to(ahead, aside > 0 ? { query: { aside: String(aside) } } : {});
  },
  (sending) => pathWith(pageAbove(sending), wordOf(sending.form, "from") === fromCheck.from ? fromCheck : {}),
);
