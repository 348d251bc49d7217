import type { PlacedLabel } from "#lib/charts/labels";
import type { PlaneFigure } from "#lib/charts/plane";
import type { CaseWords } from "./case-told";
import type { Corner } from "./plane-corners";
import type { Bundle } from "./plane-geometry";

/** What the interactive plane draws, and the words on it. */
export type PlaneLiveProps = {
  figure: PlaneFigure;
  bundles: Bundle[];
  labels: PlacedLabel[];
  cases: CaseWords[];
  corners: Corner[];
  words: { level: string; capability: string; you: string; choose: string };
};
