import type { FactKey, FactValue, FirmFacts } from "../rules/fact";
import { pairsOf, partsOf } from "../rules/keys";
import { isInForce } from "./application-facts";

/** A file behind a fact of one year, or of all of them. */
type File = { fact: string; hash: string; withdrawnAt: Date | null };

export type AsEvidenced = { fact: FactKey; value: FactValue; file: string };

/**
 * What a firm said with a file in force behind it and nobody has verified: to be verified as it was said, on the
 * latest file of the year, else of the fact.
 */
export function asEvidenced(
  claimed: FirmFacts,
  files: readonly File[],
  submittedAt: Date,
  verified: ReadonlyMap<FactKey, FactValue>,
): AsEvidenced[] {
  const latest = new Map(files.filter((file) => isInForce(file, submittedAt)).map(({ fact, hash }) => [fact, hash]));
  return pairsOf(claimed).flatMap(([fact, value]) => {
    const file = latest.get(fact) ?? latest.get(partsOf(fact).fact);
    return file === undefined || verified.has(fact) ? [] : [{ fact, value, file }];
  });
}
