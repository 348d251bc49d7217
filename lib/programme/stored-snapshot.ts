import type { Diagnosis } from "../diagnosis/diagnosis";
import { storedDiagnosis } from "../diagnosis/stored-diagnosis";
import { storedVerdict } from "../rules/stored-verdict";
import type { Verdict } from "../rules/verdict";

/** A snapshot with its diagnosis and verdicts under the keys with which they are stored, sealed and printed. */
export const storedSnapshot = <Snapshot extends { diagnosis: Diagnosis | null; ladder: readonly Verdict[] | null }>(
  snapshot: Snapshot,
) => ({
  ...snapshot,
  diagnosis: snapshot.diagnosis && storedDiagnosis(snapshot.diagnosis),
  ladder: snapshot.ladder?.map(storedVerdict) ?? null,
});
