import type { Depth } from "#lib/instrument/question";
import { percent } from "../certainty";
import type { Network, NetworkId, Profile, Quadrant } from "../classes";
import type { AnswersByPlace, Compiled, CompiledIndicator } from "../compile";
import {
  type Circumstances,
  type ClassCertainty,
  type Dimension,
  type Learning,
  type Networks,
  type Scores,
  shownDimension,
} from "../findings";
import { fitOf, isCompleted, isIrregular, neededBy, quadrantOf, stageOf } from "../published";
import { measureAll, type SecondSheet } from "./measured";
import { opportunityOf, orientationOf } from "./opportunity";
import { interactionOf } from "./partner";
import { bestStage, type Sides, sidesOf } from "./sides";
import { answeredMilestones, isMet } from "./stages";
import { surenessOf } from "./sureness";

export function score(compiled: Compiled, given: AnswersByPlace, depth: Depth, known: Circumstances): Scores {
  const sheet = measureAll(compiled, given, depth, known);
  const sides = sidesOf(compiled, sheet);
  const learning = learningOf(compiled, sheet);
  const { level, capability, networks } = sides.dimensions;
  const sureness = surenessOf(compiled, sheet, sides, learning);
  return {
    ...sheet,
    level,
    capability,
    position: positionOf(sides, sureness.certainty.quadrant),
    opportunity: opportunityOf(sides.identification.entry, sides.identification.now),
    orientation: orientationOf(compiled, sheet, sides.orientation, sides.capability),
    learning,
    dimensions: networks,
    networks: networksOf(compiled, sheet, networks, sureness.certainty.profile),
    sureness,
  };
}

/** Probabilities where what is withheld counts at its worst, as the class reads it. */
function positionOf({ level, capability }: Sides, sure: ClassCertainty<Quadrant> | null): Scores["position"] {
  if (!level || !capability || !sure) return { quadrant: null, probabilities: null, certainty: null, neighbour: null };
  const [high, strong] = [level.upperAtWorst, capability.upperAtWorst];
  return {
    quadrant: quadrantOf(level.isUpper, capability.isUpper),
    probabilities: {
      backward: (1 - high) * (1 - strong),
      discontinuity: high * (1 - strong),
      catchUp: (1 - high) * strong,
      leading: high * strong,
    },
    certainty: sure.certainty,
    neighbour: sure.certainty === "clear" ? null : (sure.neighbour?.class ?? null),
  };
}

/** Stage at its worst, mode and fit only where nothing withheld could change them. */
export function learningOf(compiled: Compiled, sheet: SecondSheet): Learning {
  const met = {
    benchmark: isMet(compiled, compiled.stages.benchmark, sheet),
    chase: isMet(compiled, compiled.stages.chase, sheet),
    surpass: isMet(compiled, compiled.stages.surpass, sheet),
    overturn: isMet(compiled, compiled.stages.overturn, sheet),
  };
  const stage = stageOf(met, answeredMilestones(compiled.stages.benchmark, sheet).length > 0);
  const { coupling, mode } = interactionOf(compiled, sheet);
  const needed = stage && neededBy[stage];
  const best = stage && neededBy[bestStage(met)];
  return {
    stage,
    completed: isCompleted(met),
    irregular: isIrregular(met),
    met,
    coupling,
    mode,
    needed,
    // Whoever has hardly any contact has no partner whose way of teaching could fit a stage.
    fit: mode && needed && needed === best && coupling !== null && coupling !== "none" ? fitOf(mode, needed) : null,
  };
}

function networksOf(
  compiled: Compiled,
  sheet: SecondSheet,
  scored: Record<NetworkId, Dimension>,
  profile: ClassCertainty<Profile> | null,
): Networks {
  const { government, business, technological } = compiled;
  const part = (indicator: CompiledIndicator | undefined): number | null => {
    const known = indicator ? (sheet.measures[indicator.index]?.score ?? null) : null;
    return known === null ? null : percent(known);
  };
  const network = <Part extends string>(from: Dimension, parts: Record<Part, number | null>): Network<Part> => ({
    ...shownDimension(from),
    parts,
  });
  return {
    government: network(scored.government, { home: part(government[0]), host: part(government[1]) }),
    business: network(scored.business, {
      clientsSuppliers: part(business[0]),
      associations: part(business[1]),
      otherEnterprises: part(business[2]),
    }),
    technological: network(scored.technological, {
      domestic: part(technological[0]),
      overseas: part(technological[1]),
    }),
    // A name is given from "likely" on.
    profile: profile && profile.certainty !== "borderline" ? profile.class : null,
  };
}
