import { type ObjectionOutcome, objectionsAgainst, type PublishedFirm } from "./publicity";

/** A firm that is sent up, with how often something was said against it that did not keep it back. */
export type RecommendedFirm = PublishedFirm & { place: number; objections: number };

/**
 * Why a published firm is not sent up: an objection is open or was found right, its decision is no longer in force or
 * another one is being made, or it was left out for a reason in words.
 */
export const exclusions = ["objection-open", "objection-upheld", "not-recommended", "left-out"] as const;
export type Exclusion = (typeof exclusions)[number];

export type ExcludedFirm = Pick<PublishedFirm, "application" | "number" | "name" | "uscc" | "region"> & {
  why: Exclusion;
  reason: string;
};

export type RecommendationBasis = {
  /** Firms of lists whose period is over, in their order; each once. */
  published: readonly PublishedFirm[];
  objections: readonly { application: string; outcome: ObjectionOutcome | null }[];
  /** The decision in force that recommends an application. */
  inForce: ReadonlyMap<string, string>;
  /** Firms that an officer leaves out, with why. */
  leftOut: ReadonlyMap<string, string>;
};

function exclusionOf(firm: PublishedFirm, { objections, inForce, leftOut }: RecommendationBasis): Exclusion | null {
  const worst = objectionsAgainst(objections, firm.application);
  if (worst === "open") return "objection-open";
  if (worst === "upheld") return "objection-upheld";
  if (inForce.get(firm.application) !== firm.decision) return "not-recommended";
  return leftOut.has(firm.application) ? "left-out" : null;
}

/** The list that may be sent up, and whom it leaves out; both in the order of the numbers. */
export function recommendationOf(basis: RecommendationBasis): {
  firms: RecommendedFirm[];
  excluded: ExcludedFirm[];
} {
  const firms: RecommendedFirm[] = [];
  const excluded: ExcludedFirm[] = [];
  for (const firm of [...basis.published].sort((one, other) => one.number - other.number)) {
    const why = exclusionOf(firm, basis);
    const { application, number, name, uscc, region } = firm;
    if (why === null) {
      const objections = basis.objections.filter((each) => each.application === application).length;
      firms.push({ ...firm, place: firms.length + 1, objections });
    } else
      excluded.push({ application, number, name, uscc, region, why, reason: basis.leftOut.get(application) ?? "" });
  }
  return { firms, excluded };
}
