import { wordOf } from "#app/forms/fields";
import { keepForm, keptForm } from "#app/forms/kept-form";
import type { RoundWish } from "#db/programme/rounds";
import type { ExtraQuestion } from "#lib/programme/round";
import { KeptRound, readExtra, readRoundWish, typedOf } from "./set-up";

/** The round that a form sets up, or the name under which it is kept, with its table, to be shown again. */
export async function takeForm(
  user: string,
  form: FormData,
  now: readonly ExtraQuestion[],
): Promise<{ wish: RoundWish } | { kept: string }> {
  const typed = typedOf(form);
  const keep = async (kept: KeptRound) => ({ kept: await keepForm(user, kept) });
  const before = KeptRound.safeParse(await keptForm(user, wordOf(form, "kept") || undefined));
  const extra = await readExtra(form, now, before.data?.extra ?? null);
  if (wordOf(form, "look") || wordOf(form, "propose")) {
    const shown = wordOf(form, "propose") ? { ...typed, chosenFor: "" } : typed;
    return keep({ typed: shown, fields: [], extraProblems: extra.problems, extra: extra.kept });
  }
  const read = readRoundWish(typed, extra.questions);
  // A table that was taken and is gone after a day is asked for once more, never left out without a word.
  const isGone = wordOf(form, "kept") !== "" && !before.success && !extra.kept && wordOf(form, "extraRemove") === "";
  const problems = isGone ? [{ line: 0, reason: "gone", value: "" }] : extra.problems;
  if ("wish" in read && problems.length === 0) return read;
  const fields = "fields" in read ? read.fields : [];
  return keep({ typed, fields, extraProblems: problems, extra: extra.kept });
}
