import { percent, reaches } from "./certainty";
import type { Network, NetworkId, Profile } from "./classes";
import type { Compiled, CompiledIndicator } from "./compile";
import { type Dimension, shownDimension } from "./dimension";
import type { Measure } from "./measures";

export type Networks = {
  government: Network<"home" | "host">;
  business: Network<"clientsSuppliers" | "associations" | "otherEnterprises">;
  technological: Network<"domestic" | "overseas">;
  profile: Profile | null;
};

/** The three networks of cai with their parts, and the profile that the strong ones make. */
export function networksOf(compiled: Compiled, measures: Measure[], scored: Record<NetworkId, Dimension>): Networks {
  const { government, business, technological } = compiled;
  return {
    government: networkOf(scored.government, {
      home: partOf(measures, government[0]),
      host: partOf(measures, government[1]),
    }),
    business: networkOf(scored.business, {
      clientsSuppliers: partOf(measures, business[0]),
      associations: partOf(measures, business[1]),
      otherEnterprises: partOf(measures, business[2]),
    }),
    technological: networkOf(scored.technological, {
      domestic: partOf(measures, technological[0]),
      overseas: partOf(measures, technological[1]),
    }),
    profile: profileOf(scored, compiled.calibration.cuts.network),
  };
}

function networkOf<Part extends string>(scored: Dimension, parts: Record<Part, number | null>): Network<Part> {
  const { score, sd, answered, applicable } = shownDimension(scored);
  return { score, sd, answered, applicable, parts };
}

function partOf(measures: Measure[], indicator: CompiledIndicator | undefined): number | null {
  const score = indicator ? (measures[indicator.index]?.score ?? null) : null;
  return score === null ? null : percent(score);
}

/** Named after the networks that are strong; unknown as soon as one of them is. */
function profileOf({ government, business, technological }: Record<NetworkId, Dimension>, cut: number): Profile | null {
  if (government.score === null || business.score === null || technological.score === null) return null;
  const byGovernment = reaches(government.score, cut);
  const byBusiness = reaches(business.score, cut);
  const byTechnology = reaches(technological.score, cut);
  if (byGovernment && byBusiness) return byTechnology ? "comprehensive" : "governmentBusinessLed";
  if (byGovernment) return byTechnology ? "governmentTechnologyLed" : "governmentLed";
  if (byBusiness) return byTechnology ? "businessTechnologyLed" : "businessLed";
  return byTechnology ? "technologyLed" : "thin";
}
