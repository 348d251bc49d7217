import { type StoredVerdict, storedVerdict, verdictFrom } from "../rules/stored-verdict";
import type { FourVerdicts } from "./verdicts";

/** The four verdicts under the keys with which they are stored, sealed and printed. */
export type StoredVerdicts = Record<"claimed" | "evidenced" | "verified" | "standing", StoredVerdict>;

export const storedVerdicts = ({ claimed, evidenced, verified, decisive }: FourVerdicts): StoredVerdicts => ({
  claimed: storedVerdict(claimed),
  evidenced: storedVerdict(evidenced),
  verified: storedVerdict(verified),
  standing: storedVerdict(decisive),
});

export const verdictsFrom = ({ claimed, evidenced, verified, standing }: StoredVerdicts): FourVerdicts => ({
  claimed: verdictFrom(claimed),
  evidenced: verdictFrom(evidenced),
  verified: verdictFrom(verified),
  decisive: verdictFrom(standing),
});
