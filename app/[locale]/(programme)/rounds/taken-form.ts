import type { RoundWish } from "../../../../db/rounds";
import type { ExtraQuestion } from "../../../../lib/programme/round";
import { keepForm } from "../../../kept-form";
import { wordOf } from "../../../see-other";
import { type KeptRound, readExtra, readRoundWish, typedOf } from "./set-up";

/** The round that a form sets up, or the name under which it is kept to be shown again. */
export async function takeForm(
  user: string,
  form: FormData,
  now: readonly ExtraQuestion[],
): Promise<{ wish: RoundWish } | { kept: string }> {
  const typed = typedOf(form);
  if (wordOf(form, "look") || wordOf(form, "propose")) {
    const shown = wordOf(form, "propose") ? { ...typed, chosenFor: "" } : typed;
    return { kept: await keepForm(user, { typed: shown, fields: [], extraProblems: [] } satisfies KeptRound) };
  }
  const extra = await readExtra(form, now);
  const read = readRoundWish(typed, extra.questions);
  if ("wish" in read && extra.problems.length === 0) return read;
  const fields = "fields" in read ? read.fields : [];
  return { kept: await keepForm(user, { typed, fields, extraProblems: extra.problems } satisfies KeptRound) };
}
