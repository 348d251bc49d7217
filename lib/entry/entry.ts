import { z } from "zod";
import type { Answer } from "../instrument/answers";
import type { FactValue } from "../rules/fact";
import { longestTyped } from "./form-text";
import { type Author, type EntryKey, isKey } from "./key";

/** Units of UTF-16 that the longest text may take: characters are made of several. */
const longestStored = 10 * longestTyped;

/** Characters of a list of two thousand rows, which goes as one text. */
const longestList = 600_000;

/** Words as they can be stored and given back the same: line ends alike, no control sign that ends a text, no half letter. */
export const storable = (words: string): string =>
  words
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/**
 * What a sheet holds for a question, a fact or a round's question: a value, what a person typed that is none (kept so
 * that nothing is lost), or the mark of one taken back. Whether a value is valid is `problemsOf`'s to say.
 */
export type Entry = { value: Answer | FactValue } | { typed: string } | { cleared: true };

/** An entry that came late and waits for somebody to choose between it and the current one. */
export type WaitingEntry = {
  revision: number;
  entry: Entry;
  note: string | null;
  /** Revision that its author had seen; `null` where that was not told. */
  base: number | null;
  author: Author;
  /** Of a colleague's: what the firm calls them. */
  colleague?: string;
  at: Date;
};

/** The current entry of a key, with those that came too late and wait for a choice, oldest first. */
export type StoredEntry = Omit<WaitingEntry, "base"> & { key: EntryKey; waiting: WaitingEntry[] };

/**
 * One wish to store an entry; `base` is the revision of the entry that the person saw, 0 where there was none. Without a
 * `note` the one that stands beside it is kept. What is given as the answer to a question is no fact that may be mended
 * after submitting, even where it stands as one. What stands from the year before and is sent as it is becomes the
 * author's own entry only where that `confirms` it: whoever sends a whole page has not looked at each.
 */
export type Save = {
  key: EntryKey;
  entry: Entry;
  note?: string | null | undefined;
  base: number;
  isAnswer?: boolean;
  confirms?: boolean | undefined;
};

/** Whether an entry is still the one of the year before, which nobody has looked at. */
export const isCarried = (entry: Pick<StoredEntry, "author"> | undefined): boolean =>
  entry?.author === "previous-sheet";

const value = z.union([
  z.string().max(longestTyped).transform(storable),
  z.number(),
  z.array(z.string().max(100)).max(100),
]);

/** An entry as a page sends it. Pages of before 2026-11-29 called a value `answer`, and keep it until they are online. */
const SentEntry: z.ZodType<Entry> = z.union([
  z.strictObject({ value }),
  z.strictObject({ answer: value }).transform(({ answer }) => ({ value: answer })),
  z.strictObject({ typed: z.string().max(longestList).transform(storable) }),
  z.strictObject({ cleared: z.literal(true) }),
]);

/** The firm's own words beside an answer; an empty note is none. */
const Note = z
  .string()
  .max(longestStored)
  .nullable()
  .transform((note) => (note?.trim() ? storable(note) : null));

/** What one request may save: more than a whole questionnaire, less than a burden. */
export const SentEntries = z
  .array(
    z.strictObject({
      key: z.custom<EntryKey>(isKey),
      entry: SentEntry,
      note: Note.optional(),
      base: z.int().min(0),
      confirms: z.literal(true).optional(),
    }),
  )
  .min(1)
  .max(200);
export type SentEntries = z.infer<typeof SentEntries>;
