import type { Truth } from "#lib/instrument/condition";
import type { Calibration } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import { reaches } from "../certainty";
import type { Coupling, Mode } from "../classes";
import type { Compiled, CompiledIndicator } from "../compile";
import type { Learning } from "../findings";
import type { CompiledItem } from "../item";
import type { ItemScore } from "../points";
import { fitOf, isCompleted, isIrregular, neededBy, stageOf } from "../published";

/** Stage, mode of learning from the main partner, and whether the one has what the other needs. */
export function learningOf(compiled: Compiled, items: ItemScore[], depth: Depth): Learning {
  const met = {
    benchmark: isMet(compiled, compiled.stages.benchmark, items, depth),
    chase: isMet(compiled, compiled.stages.chase, items, depth),
    surpass: isMet(compiled, compiled.stages.surpass, items, depth),
    overturn: isMet(compiled, compiled.stages.overturn, items, depth),
  };
  const first = milestonesOf(compiled, compiled.stages.benchmark, items, depth);
  const stage = stageOf(met, first.open < first.asked);
  const interaction = interactionOf(compiled, items, depth);
  const coupling = couplingOf(interaction, compiled.calibration.coupling);
  const mode = modeOf(interaction, coupling, compiled.calibration.mode);
  const needed = stage && neededBy[stage];
  return {
    stage,
    completed: isCompleted(met),
    irregular: isIrregular(met),
    met,
    coupling,
    mode,
    needed,
    // Whoever has hardly any contact has no partner whose way of teaching could fit a stage.
    fit: mode && needed && coupling !== "none" ? fitOf(mode, needed) : null,
  };
}

/** Weights of a stage's milestones: all that are asked, what is reached of them, what is unanswered, what is required. */
export function milestonesOf(
  { calibration: { milestones } }: Compiled,
  stage: CompiledIndicator,
  items: ItemScore[],
  depth: Depth,
): { asked: number; reached: number; open: number; required: number } {
  let asked = 0;
  let reached = 0;
  let open = 0;
  for (const item of stage.items) {
    const score = items[item.index];
    if (score === null || (depth === "quick" && !item.quick)) continue;
    asked += item.weight;
    if (score === undefined) open += item.weight;
    else reached += item.weight * score;
  }
  return { asked, reached, open, required: (milestones.needed / milestones.of) * asked };
}

/** Decided as soon as the unanswered milestones cannot change it. */
function isMet(compiled: Compiled, stage: CompiledIndicator, items: ItemScore[], depth: Depth): boolean | null {
  const { asked, reached, open, required } = milestonesOf(compiled, stage, items, depth);
  if (asked === 0) return null;
  if (reaches(reached, required)) return true;
  return reaches(reached + open, required) ? null : false;
}

type Interaction = Record<keyof Compiled["partner"], number | null>;

function interactionOf({ partner }: Compiled, items: ItemScore[], depth: Depth): Interaction {
  return {
    direction: known(partner.direction, items, depth),
    frequency: known(partner.frequency, items, depth),
    distance: known(partner.distance, items, depth),
    reciprocity: known(partner.reciprocity, items, depth),
    status: known(partner.status, items, depth),
    governance: known(partner.governance, items, depth),
  };
}

function known(item: CompiledItem, items: ItemScore[], depth: Depth): number | null {
  const score = items[item.index];
  return score === undefined || (depth === "quick" && !item.quick) ? null : score;
}

/** The coupling by the appendix's three dimensions, of which none may be missing. */
function couplingOf({ frequency, distance, reciprocity }: Interaction, cuts: Calibration["coupling"]): Coupling | null {
  if (frequency === null || distance === null || reciprocity === null) return null;
  const strength = (frequency + distance + reciprocity) / 3;
  if (!reaches(strength, cuts.loose)) return "none";
  return reaches(strength, cuts.tight) && reaches(reciprocity, cuts.reciprocity) ? "tight" : "loose";
}

/** Unknown without direction or coupling; status and governance leave it unknown only where they could change it. */
function modeOf(
  { direction, status, governance }: Interaction,
  coupling: Coupling | null,
  cuts: Calibration["mode"],
): Mode | null {
  if (direction === null || coupling === null) return null;
  const peer = all(from(direction, cuts.mutual), from(status, cuts.equal), from(governance, cuts.shared));
  if (peer === "unknown") return null;
  if (peer === "yes") return "peer";
  return coupling === "tight" && reaches(direction, cuts.twoWay) ? "twoWay" : "oneWay";
}

function from(score: number | null, cut: number): Truth {
  if (score === null) return "unknown";
  return reaches(score, cut) ? "yes" : "no";
}

function all(...truths: Truth[]): Truth {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}
