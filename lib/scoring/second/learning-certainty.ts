import { type Coupling, type Fit, type Mode, type Stage, stages } from "../classes";
import type { Compiled } from "../compile";
import type { Certainties, Learning } from "../findings";
import { fitOf, neededBy } from "../published";
import { certain, type Odds, type Verdicts } from "./likelihood";
import type { SecondSheet } from "./measured";
import { couplings, type Interactions, interactionsOf, modes } from "./partner";
import { leniencyNodes } from "./slips";
import { stageProbabilities } from "./stages";

const fits: readonly Fit[] = ["behind", "fits", "ahead"];
/** Which fit each mode is in each stage, in their orders. */
const fitTable = stages.map((stage) => modes.map((mode) => fits.indexOf(fitOf(mode, neededBy[stage]))));

/** The stage by slips alone, since milestones are counted; the calibration moves only the cuts of the coupling. */
export function learningCertainties(
  compiled: Compiled,
  sheet: SecondSheet,
  { stage, coupling, mode, fit }: Learning,
  verdicts: Verdicts,
): Pick<Certainties, "stage" | "coupling" | "mode" | "fit"> {
  const staged = stage ? stageProbabilities(compiled, sheet) : [];
  const found = coupling || mode ? interactionsOf(compiled, sheet) : null;
  return {
    stage: stage && certain<Stage>(stage, stages, stageOdds(stage, staged), verdicts),
    coupling: coupling && found && certain<Coupling>(coupling, couplings, found.coupling, verdicts),
    mode: mode && found && certain<Mode>(mode, modes, found.mode, verdicts),
    fit: fit && stage && found && certain<Fit>(fit, fits, fitOdds(stage, staged, found), verdicts),
  };
}

function stageOdds(found: Stage, staged: readonly number[][]): Odds {
  const slipped = stages.map((_stage, index) => {
    let sum = 0;
    for (let place = 0; place < staged.length; place++) {
      sum += (leniencyNodes[place]?.weight as number) * (staged[place]?.[index] as number);
    }
    return sum;
  });
  return { both: slipped, answers: slipped, calibration: stages.map((stage) => Number(stage === found)) };
}

function fitOdds(stage: Stage, staged: readonly number[][], { coupled }: Interactions): Odds {
  const steady = [stages.map((each) => Number(each === stage))];
  return {
    both: fitProbabilities(staged, coupled.both),
    answers: fitProbabilities(staged, coupled.answers),
    calibration: fitProbabilities(steady, coupled.calibration),
  };
}

/** Stage and mode together at each place of the leniency, which moves both. */
function fitProbabilities(staged: readonly number[][], coupled: readonly number[][]): number[] {
  const found = [0, 0, 0];
  for (let place = 0; place < staged.length; place++) {
    const weight = staged.length === 1 ? 1 : (leniencyNodes[place]?.weight as number);
    for (let stage = 0; stage < stages.length; stage++) {
      const inStage = weight * (staged[place]?.[stage] as number);
      for (let mode = 0; mode < modes.length; mode++) {
        const fit = fitTable[stage]?.[mode] as number;
        found[fit] = (found[fit] as number) + inStage * (coupled[place]?.[mode] as number);
      }
    }
  }
  return found;
}
