import { z } from "zod";
import { baseName } from "#app/_view/section/field";
import { localeOf } from "#app/accounts/session";
import { saveSection } from "#app/acts/sheets/save-section";
import { settlingIn } from "#app/acts/sheets/settle";
import { onSheet } from "#app/forms/doors";
import { takeChange, text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { pageAbove, pathWith } from "#app/forms/way-back";
import { sentAnswer } from "../sent-answer";

/** The page that checks all answers led here and is gone back to; it is named, never given as an address. */
const fromCheck = { from: "check" };

/** Saves a section's form as a whole, settles a conflict where a button says so, and leads on. */
export const POST = form(
  onSheet,
  z.object({ from: text, settle: text, change: text, locale: text }),
  async ({ store, actor, edition, sheet, params, form: sent, home, values, now, page, to }) => {
    const section = params.section ?? "";
    if (!edition.sections.some(({ id }) => id === section)) return to(home);
    const changed = takeChange(sent, values.change);
    const settle = settlingIn(values.settle, (question) => Number(wordOf(sent, baseName(question))));
    const wish = { section, sent: (question: string) => sentAnswer(sent, question), settle };
    const outcome = await saveSection(store, { actor, edition, sheet }, wish, now);
    const isReturning = values.from === fromCheck.from;
    if (!outcome.ok) return outcome.reason === "stale" ? to(page, { problem: "stale" }) : to(home);
    if (settle || changed) return to(page, { anchor: settle?.subject ?? changed });
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
