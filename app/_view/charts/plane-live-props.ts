import type { PlaneChart } from "#lib/charts/plane";
import type { CaseWords } from "./case-card";
import type { Corner } from "./plane-corners";

import type { Bundle } from "./plane-geometry";
import type { CaseLabel } from "./plane-labels";

/** What the interactive plane draws, and the words on it. */
export type PlaneLiveProps = {
  chart: PlaneChart;
  bundles: Bundle[];
  labels: CaseLabel[];
  cases: CaseWords[];
  corners: Corner[];
  /** The case that is told of before another is chosen. */
  first: string | null;
  words: { level: string; capability: string; you: string; choose: string };
};
