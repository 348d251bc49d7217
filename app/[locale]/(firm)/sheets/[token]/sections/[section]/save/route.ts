import { z } from "zod";
import { abstentionName, baseName, noteName } from "#app/_view/section/field";
import { localeOf } from "#app/accounts/session";
import { type SectionWish, saveSection } from "#app/acts/sheets/save-section";
import { onSheet } from "#app/forms/doors";
import { text, wordOf, wordsOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { longestTyped } from "#lib/instrument/entry";

/** Saves a section's form as a whole, settles a conflict where a button says so, and leads on. */
export const POST = form(
  onSheet,
  z.object({ from: text, settle: text, locale: text }),
  async ({ store, actor, edition, sheet, params, form: sent, home, values, now, page, to }) => {
    const section = params.section ?? "";
    if (!edition.sections.some(({ id }) => id === section)) return to(home);
    const settle = settlingIn(values.settle, sent);
    const wish = { section, sent: (question: string) => sentFor(question, sent), settle };
    const saved = await saveSection(store, { actor, edition, sheet }, wish, now);
    // The page that checks all answers led here and is gone back to; it is named, never given as an address.
    const isReturning = values.from === "check";
    const query: Record<string, string> = isReturning ? { from: "check" } : {};
    if (!saved.ok) return saved.reason === "stale" ? to(page, { problem: "stale", query }) : to(home);
    if (settle) return to(page, { query, anchor: settle.question });
    const other = localeOf(values.locale);
    if (other) return to(`/${other}/sheets/${params.token}/sections/${section}`, { query });
    const { isOpen, next, aside } = saved.value;
    if (isOpen) return to(page, { problem: "open", query, anchor: "main" });
    if (isReturning) return to(`${home}/check`);
    const ahead = next === null ? `${home}/check` : `${home}/sections/${next}`;
    return to(ahead, aside > 0 ? { query: { aside: String(aside) } } : {});
  },
);

function settlingIn(word: string, form: FormData): SectionWish["settle"] {
  const [question = "", keep] = word.split(":");
  if (question === "" || (keep !== "mine" && keep !== "stored")) return null;
  return { question, keep, base: Number(wordOf(form, baseName(question))) };
}

function sentFor(question: string, form: FormData): ReturnType<SectionWish["sent"]> {
  if (!form.has(baseName(question))) return null;
  return {
    base: Number(wordOf(form, baseName(question))),
    values: wordsOf(form, question).map((value) => value.slice(0, longestTyped)),
    abstention: wordsOf(form, abstentionName(question)).at(-1) ?? null,
    note: wordOf(form, noteName(question)).slice(0, longestTyped) || null,
  };
}
