import type { Diagnosis } from "../diagnosis/diagnosis";

export type InnovationPart = "technology" | "market";
export type InnovationFigure = {
  parts: { id: InnovationPart; score: number | null; sd: number | null }[];
  ahead: InnovationPart | "even" | null;
};

/** The two parts of innovation performance, 0 to 100; one is ahead where they differ by more than their errors together. */
export function innovationFigure({ innovation }: Diagnosis): InnovationFigure {
  const { technology, market } = innovation;
  return {
    parts: [
      { id: "technology", score: technology.score, sd: technology.sd },
      { id: "market", score: market.score, sd: market.sd },
    ],
    ahead: aheadOf(technology, market),
  };
}

function aheadOf(technology: Diagnosis["innovation"]["technology"], market: Diagnosis["innovation"]["market"]) {
  if (technology.score === null || market.score === null) return null;
  const error = Math.hypot(technology.sd ?? 0, market.sd ?? 0);
  if (Math.abs(technology.score - market.score) <= error) return "even";
  return technology.score > market.score ? "technology" : "market";
}
