import { renamedKeys } from "../text/renamed-keys";
import type { Diagnosis } from "./diagnosis";

type Strength = Diagnosis["technicalStrength"];

/** A diagnosis under the keys with which every one is stored, sealed and printed. */
export type StoredDiagnosis = Omit<Diagnosis, "technicalStrength"> & {
  technicalStrength: Omit<Strength, "certainty"> & { verdict: Strength["certainty"] };
};

export const storedDiagnosis = (diagnosis: Diagnosis): StoredDiagnosis => ({
  ...diagnosis,
  technicalStrength: renamedKeys(diagnosis.technicalStrength, {
    certainty: "verdict",
  }) as StoredDiagnosis["technicalStrength"],
});

export const diagnosisFrom = (stored: StoredDiagnosis): Diagnosis => ({
  ...stored,
  technicalStrength: renamedKeys(stored.technicalStrength, { verdict: "certainty" }) as Strength,
});
