import type { CorrectionLine } from "#db/advising/corrections";
import type { ChangedAnswer } from "#lib/advising/review";
import type { Asking } from "#lib/entry/asked";
import { kindOf, subjectOf } from "#lib/entry/key";
import { answerOf, factValueOf } from "#lib/entry/reading";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { factsById } from "../programme/rules";
import { claimedOf } from "../sheets/claims";

type Corrected = Pick<CorrectionLine, "key" | "entry">;

/** The answers of a sheet that corrections change; one that is no answer leaves none. */
export const changedBy = (asking: Asking, corrections: readonly Corrected[]): ChangedAnswer[] =>
  corrections.flatMap(({ key, entry }) => {
    const asked = asking.under(key);
    return asked?.question ? [{ question: asked.question.id, to: answerOf(asked, entry) }] : [];
  });

/** The value of a fact that a correction gives; `undefined` where it gives none. */
export const correctedFact = ({ key, entry }: Corrected): FactValue | undefined =>
  factValueOf(factsById.get(partsOf(subjectOf(key)).fact), entry);

/** Facts with what corrections put in their places; the same where they correct none. */
export function withCorrectedFacts(
  values: ReadonlyMap<FactKey, FactValue>,
  corrections: readonly Corrected[],
): ReadonlyMap<FactKey, FactValue> {
  const ofFacts = corrections.filter(({ key }) => kindOf(key) === "fact");
  if (ofFacts.length === 0) return values;
  const changed = new Map(values);
  for (const correction of ofFacts) {
    const value = correctedFact(correction);
    if (value === undefined) changed.delete(subjectOf(correction.key));
    else changed.set(subjectOf(correction.key), value);
  }
  return changed;
}

/** The figures of a firm with some corrected, as far as they count; `null` where none of the corrections is of a figure. */
export function correctedFacts(
  values: ReadonlyMap<FactKey, FactValue>,
  corrections: readonly Corrected[],
): FirmFacts | null {
  const changed = withCorrectedFacts(values, corrections);
  return changed === values ? null : claimedOf(changed);
}
