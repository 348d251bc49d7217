import { z } from "zod";
import { Id } from "../text/text";
import type { Answer, Answers } from "./answers";

/** Characters that a person may type where no valid answer came of it, and in a note. */
export const longestTyped = 2_000;

/** Words as they can be stored and given back the same: line ends alike, no control sign that ends a text, no half letter. */
export const storable = (words: string): string =>
  words
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

const answer: z.ZodType<Answer> = z.union([
  z.string().max(longestTyped).transform(storable),
  z.number(),
  z.array(z.string().max(100)).max(100),
]);

/**
 * What a sheet holds for a question: an answer, what a person typed that is not one (kept so that nothing is lost),
 * or the mark of an answer taken back. Whether an answer is valid is `problemOf`'s to say.
 */
export const Entry = z.union([
  z.strictObject({ answer }),
  z.strictObject({ typed: z.string().max(longestTyped).transform(storable) }),
  z.strictObject({ cleared: z.literal(true) }),
]);
export type Entry = z.infer<typeof Entry>;

/** The firm's own words beside an answer; an empty note is none. */
export const Note = z
  .string()
  .max(longestTyped)
  .nullable()
  .transform((note) => (note?.trim() ? storable(note) : null));

/** One wish to store an entry; `base` is the revision of the entry that the person saw, 0 where there was none. */
export const Save = z.strictObject({ question: Id, entry: Entry, note: Note, base: z.int().min(0) });
export type Save = z.infer<typeof Save>;

/** What one request may save: more than a whole questionnaire, less than a burden. */
export const Saves = z.array(Save).min(1).max(200);

/** The entries as one text that is equal where they are. */
export const entryText = (entry: Entry): string => JSON.stringify(entry);

/** The answers among entries; questions that are cleared, or hold no valid answer, are left out. */
export function answersAmong(entries: Iterable<{ question: string; entry: Entry }>): Answers {
  const answers: Record<string, Answer> = {};
  for (const { question, entry } of entries) if ("answer" in entry) answers[question] = entry.answer;
  return answers;
}
