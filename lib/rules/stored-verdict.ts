import { renamedKeys } from "../text/renamed-keys";
import type { CriterionVerdict, Verdict } from "./verdict";

type StoredCriterion = Omit<CriterionVerdict, "comparisons"> & { figures: CriterionVerdict["comparisons"] };

/** A verdict under the keys with which every one is stored, sealed and printed. */
export type StoredVerdict = Omit<Verdict, "criteria"> & { criteria: StoredCriterion[] };

export const storedVerdict = (verdict: Verdict): StoredVerdict => ({
  ...verdict,
  criteria: verdict.criteria?.map((each) => renamedKeys(each, { comparisons: "figures" }) as StoredCriterion),
});

export const verdictFrom = (stored: StoredVerdict): Verdict => ({
  ...stored,
  criteria: stored.criteria?.map((each) => renamedKeys(each, { figures: "comparisons" }) as CriterionVerdict),
});
