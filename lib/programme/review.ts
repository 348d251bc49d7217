import type { Diagnosis } from "../diagnosis/diagnosis";
import type { KnownValues } from "./verdicts";

/** What a review rests on: the latest submission, frozen, with what is known of the firm's figures. */
export type ApplicationFacts = KnownValues & {
  /** `null` until the firm submitted for the first time, and after it deleted its sheet. */
  submission: { revision: number; submittedAt: Date; edition: string; diagnosis: Diagnosis } | null;
};
