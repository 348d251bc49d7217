import type { Diagnosis, Score } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import { errorsNeeded } from "./comparable";

type InnovationPart = "technology" | "market";
export type InnovationChart = {
  parts: { id: InnovationPart; score: number | null; sd: number | null }[];
  /** `weak` where both lie below the cut from which an indicator no longer counts as weak: nothing there is ahead. */
  ahead: InnovationPart | "even" | "weak" | null;
};

/** The two parts of innovation performance, 0 to 100; one is ahead where they differ by more than their errors together. */
export function innovationChart(edition: Edition, diagnosis: Diagnosis): InnovationChart {
  const { technology, market } = diagnosis.innovation;
  return {
    parts: [
      { id: "technology", score: technology.score, sd: technology.sd },
      { id: "market", score: market.score, sd: market.sd },
    ],
    ahead: aheadOf(technology, market, edition.calibration.cuts.indicator * 100, errorsNeeded(edition)),
  };
}

function aheadOf(technology: Score, market: Score, cut: number, errors: number): InnovationChart["ahead"] {
  if (technology.score === null || market.score === null) return null;
  if (technology.score < cut && market.score < cut) return "weak";
  const error = errors * Math.hypot(technology.sd ?? 0, market.sd ?? 0);
  if (Math.abs(technology.score - market.score) <= error) return "even";
  return technology.score > market.score ? "technology" : "market";
}
