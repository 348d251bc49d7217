import type { PlacedLabel } from "#lib/charts/labels";
import type { PlaneFigure } from "#lib/charts/plane";
import type { CaseWords } from "./case-told";
import type { Bundle } from "./plane-geometry";

/** What the interactive plane draws, and the words on it. */
export type PlaneLiveProps = {
  figure: PlaneFigure;
  bundles: Bundle[];
  labels: PlacedLabel[];
  cases: CaseWords[];
  corners: { id: string; name: string; term: string; middle: number; top: boolean }[];
  words: { level: string; capability: string; you: string; choose: string };
};
