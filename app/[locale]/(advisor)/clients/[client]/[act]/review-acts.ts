import { z } from "zod";
import { correctAnswer, longestReason } from "#app/acts/advising/correct";
import { onClient } from "#app/forms/doors";
import { revision, text, wordOf, wordsOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { pathWith } from "#app/forms/way-back";
import { withdrawCorrection } from "#db/advising/corrections";
import { markEntry, type ReviewMark } from "#db/advising/reviews";
import { abstentionField, basisIn, itemAnchor, valueField } from "#lib/advising/review-form";
import { type EntryKey, isKey } from "#lib/entry/key";
import { lengthOf } from "#lib/text/length";
import { hasWords } from "#lib/text/unseen";

const key = text.refine(isKey, "stale").transform((word) => word as EntryKey);

/** The entry that is to be looked at next; "" where none is. */
const onward = text.transform((word) => (isKey(word) ? word : ""));

const deskAt = (home: string, at: string, corrected?: string): string => pathWith(`${home}/desk`, { at, corrected });

const deskOf = ({ locale, params, form: sent }: { locale: string; params: Record<string, string>; form: FormData }) =>
  pathWith(`/${locale}/clients/${params.client}/desk`, { at: wordOf(sent, "key") });

/** Marks an entry as looked at, and goes on to the next one. */
const marking = (mark: ReviewMark["mark"]) =>
  form(
    onClient,
    z.object({ key, basis: text, onward }),
    async ({ store, actor, values, home, now, lead, to }) => {
      const wish = { item: values.key, mark, basis: basisIn(values.basis) };
      const marked = await markEntry(store, actor, wish, now);
      return marked.ok ? to(deskAt(home, values.onward), { done: mark, anchor: itemAnchor }) : lead(marked);
    },
    deskOf,
  );

/** What an advisor does with the entries of a client's sheet. */
export const reviewActs = {
  confirm: marking("confirmed"),
  skip: marking("skipped"),
  /** Records what an entry should be, and goes on to the next one. */
  correct: form(
    onClient,
    z.object({ key, onward, base: revision, reason: text.refine(hasWords, "reason") }),
    async ({ store, actor, form: sent, values, home, now, to, again, leadOrAgain }) => {
      if (lengthOf(values.reason) > longestReason) return again("too-long", { anchor: itemAnchor });
      const given = { values: wordsOf(sent, valueField), abstention: wordOf(sent, abstentionField) || null };
      const corrected = await correctAnswer(store, actor, { ...values, given }, now);
      return corrected.ok
        ? to(deskAt(home, values.onward, values.key), { done: "corrected", anchor: itemAnchor })
        : leadOrAgain(corrected, { anchor: itemAnchor });
    },
    deskOf,
  ),
  "take-back": form(
    onClient,
    z.object({ key, correction: text }),
    async ({ store, actor, values, now, lead }) =>
      lead(await withdrawCorrection(store, actor, values.correction, now), { done: "taken-back", anchor: itemAnchor }),
    deskOf,
  ),
};
