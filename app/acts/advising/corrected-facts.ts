import type { CorrectionLine } from "#db/advising/corrections";
import { kindOf, subjectOf } from "#lib/entry/key";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { claimedOf } from "../sheets/claims";
import { correctedFact } from "./review";

type Correction = Pick<CorrectionLine, "key" | "entry">;

/** The figures of a firm with some corrected; `null` where none of the corrections is of a figure. */
export function correctedFacts(
  values: ReadonlyMap<FactKey, FactValue>,
  corrections: readonly Correction[],
): FirmFacts | null {
  const ofFacts = corrections.filter(({ key }) => kindOf(key) === "fact");
  if (ofFacts.length === 0) return null;
  const changed = new Map(values);
  for (const correction of ofFacts) {
    const [fact, value] = [subjectOf(correction.key), correctedFact(correction)];
    if (value === undefined) changed.delete(fact);
    else changed.set(fact, value);
  }
  return claimedOf(changed);
}
