import { abstentionName, baseName, noteName } from "#app/_view/section/field";
import type { SentAnswer } from "#app/acts/sheets/save-section";
import { wordOf, wordsOf } from "#app/forms/fields";
import { longestTyped } from "#lib/entry/form-text";
import { cutTo } from "#lib/text/length";

/** What the form of a section holds for a question; `null` where the question was not on the page. */
export function sentAnswer(form: FormData, question: string): SentAnswer | null {
  if (!form.has(baseName(question))) return null;
  return {
    base: Number(wordOf(form, baseName(question))),
    values: wordsOf(form, question).map((value) => value.slice(0, longestTyped)),
    abstention: wordsOf(form, abstentionName(question)).at(-1) ?? null,
    note: cutTo(wordOf(form, noteName(question)), longestTyped) || null,
  };
}
