/** Why a firm is to be visited. */
export const visitReasons = ["near-threshold", "low-certainty", "contradiction", "odd-filling", "random"] as const;
export type VisitReason = (typeof visitReasons)[number];

/** What the draw looks at. `ticket` is the firm's lot: words that sort it, made from the seed and the firm. */
export type Candidate = {
  application: string;
  /**
   * How far the firm is from another verdict, in per cent of the threshold that decides, negative where it is missed;
   * `null` where no percentage decides.
   */
  nearest: number | null;
  certainty: string | null;
  contradictions: number;
  oddities: number;
  ticket: string;
};

/** Whom to take: within `near` per cent of another verdict, on either side; `oddities` and more; and `share` per cent of the rest by lot. */
export type DrawSettings = { near: number; oddities: number; share: number };

export type Lot = { application: string; reasons: VisitReason[] };

/** Why a firm looks as if it should be visited; none by lot. */
export function reasonsOf(candidate: Candidate, { near, oddities }: DrawSettings): VisitReason[] {
  const holds: Record<Exclude<VisitReason, "random">, boolean> = {
    "near-threshold": candidate.nearest !== null && Math.abs(candidate.nearest) <= near,
    "low-certainty": candidate.certainty === "borderline",
    contradiction: candidate.contradictions > 0,
    "odd-filling": oddities > 0 && candidate.oddities >= oddities,
  };
  return visitReasons.filter((reason) => reason !== "random" && holds[reason]);
}

/**
 * The first way to draw whom to visit, by which draws from before there were rules of visits are drawn again: everybody with a reason, and of the others the share with the lowest tickets, rounded up. The
 * order of the candidates does not matter; the same tickets and settings draw the same firms.
 */
export function draw(candidates: readonly Candidate[], settings: DrawSettings): Lot[] {
  const reasoned = candidates.map((candidate) => ({ candidate, reasons: reasonsOf(candidate, settings) }));
  const rest = reasoned
    .filter(({ reasons }) => reasons.length === 0)
    .sort((first, second) => (first.candidate.ticket < second.candidate.ticket ? -1 : 1));
  const byLot = rest.slice(0, Math.ceil((rest.length * settings.share) / 100));
  const drawn: Lot[] = [
    ...reasoned.filter(({ reasons }) => reasons.length > 0),
    ...byLot.map(({ candidate }) => ({ candidate, reasons: ["random" as const] })),
  ].map(({ candidate, reasons }) => ({ application: candidate.application, reasons }));
  return drawn.sort((first, second) => (first.application < second.application ? -1 : 1));
}
