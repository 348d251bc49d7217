import { percent, reaches } from "../certainty";
import type { Network, NetworkId, Profile } from "../classes";
import type { Compiled, CompiledIndicator } from "../compile";
import { type Dimension, type Measure, type Networks, shownDimension } from "../findings";
import { profileOf } from "../published";

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
    profile: profileFrom(scored, compiled.calibration.cuts.network),
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

/** Unknown as soon as one of the networks is. */
function profileFrom(scored: Record<NetworkId, Dimension>, cut: number): Profile | null {
  const { government, business, technological } = scored;
  if (government.score === null || business.score === null || technological.score === null) return null;
  return profileOf({
    government: reaches(government.score, cut),
    business: reaches(business.score, cut),
    technological: reaches(technological.score, cut),
  });
}
