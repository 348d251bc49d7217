import { type Candidate, type DrawSettings, reasonsOf, type VisitReason } from "./draw";

/** A firm as a draw looks at it: besides where it is, and which triggers of the round’s rule hold for it. */
export type VisitCandidate = Candidate & { region: string | null; triggers: readonly string[] };

/**
 * Whom to take. Firms for which a trigger of the rule holds are always taken. `share`: per cent of all firms by lot, whatever else is taken.
 * `atMost`: most of those that only look odd (0: no limit). `regionAtLeast`, `regionAtMost`: firms of each region,
 * besides those for which a trigger holds (0: no limit).
 */
export type VisitSettings = DrawSettings & { atMost: number; regionAtLeast: number; regionAtMost: number };

/** Before the word of a trigger among the reasons. */
export const triggerMark = "rule:";

export type DrawnReason = VisitReason | "region-share" | `${typeof triggerMark}${string}`;
export type VisitLot = { application: string; reasons: DrawnReason[] };

type Reasoned = { candidate: VisitCandidate; reasons: DrawnReason[] };

const byLot = (one: Reasoned, other: Reasoned): number => (one.candidate.ticket < other.candidate.ticket ? -1 : 1);

/** What is taken, by region, beside those for which a trigger holds. */
class Taken {
  readonly lots = new Map<string, VisitLot>();
  readonly #regions = new Map<string | null, number>();
  readonly #most: number;

  constructor(regionAtMost: number) {
    this.#most = regionAtMost === 0 ? Number.POSITIVE_INFINITY : regionAtMost;
  }

  of(region: string | null): number {
    return this.#regions.get(region) ?? 0;
  }

  /** Takes firms in their order, until so many are, and of no region more than may be. */
  take(candidates: readonly Reasoned[], most: number, why?: DrawnReason): void {
    let left = most;
    for (const { candidate, reasons } of candidates) {
      if (left <= 0) return;
      const { application, region } = candidate;
      if (this.lots.has(application) || this.of(region) >= this.#most) continue;
      this.lots.set(application, { application, reasons: why === undefined ? reasons : [...reasons, why] });
      this.#regions.set(region, this.of(region) + 1);
      left -= 1;
    }
  }
}

/**
 * Draws whom to visit. First all for which a trigger holds; then the share of all firms by lot among the others, so
 * that how odd a firm looks does not move its chance; then those that look odd, those with most reasons first and of
 * equals by lot; then more by lot where a region has too few. The order of the candidates does not matter.
 */
export function drawVisitLots(candidates: readonly VisitCandidate[], settings: VisitSettings): VisitLot[] {
  const reasoned = candidates.map((candidate): Reasoned => {
    const triggers = candidate.triggers.map((id): DrawnReason => `${triggerMark}${id}`);
    return { candidate, reasons: [...triggers, ...reasonsOf(candidate, settings)] };
  });
  const demanded = reasoned.filter(({ candidate }) => candidate.triggers.length > 0);
  const others = reasoned.filter(({ candidate }) => candidate.triggers.length === 0).sort(byLot);
  const taken = new Taken(settings.regionAtMost);
  for (const { candidate, reasons } of demanded)
    taken.lots.set(candidate.application, { application: candidate.application, reasons });
  taken.take(others, Math.ceil((candidates.length * settings.share) / 100), "random");
  const odd = others
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.reasons.length - one.reasons.length || byLot(one, other));
  taken.take(odd, settings.atMost === 0 ? Number.POSITIVE_INFINITY : settings.atMost);
  for (const region of new Set(candidates.map((each) => each.region))) {
    const own = others.filter(({ candidate }) => candidate.region === region);
    taken.take(own, settings.regionAtLeast - taken.of(region), "region-share");
  }
  return [...taken.lots.values()].sort((one, other) => (one.application < other.application ? -1 : 1));
}
