import { type Coupling, type Fit, type Mode, type Stage, stages } from "../classes";
import type { Compiled } from "../compile";
import type { Certainties, Learning } from "../findings";
import { fitOf, neededBy } from "../published";
import { certain, type Likelihood, type Verdicts } from "./likelihood";
import type { SecondSheet } from "./measured";
import { type Interactions, interactionsAmong } from "./partner";
import { leniencyNodes } from "./slips";
import { stageProbabilities } from "./stages";

const couplings: readonly Coupling[] = ["none", "loose", "tight"];
const modes: readonly Mode[] = ["oneWay", "twoWay", "peer"];
const fits: readonly Fit[] = ["behind", "fits", "ahead"];
/** Which fit each mode is in each stage, in their orders. */
const fitTable = stages.map((stage) => modes.map((mode) => fits.indexOf(fitOf(mode, neededBy[stage]))));

/** With errors of answers and calibration, of answers alone, and of the calibration alone. */
type Ways = { both: Interactions; answers: Interactions; calibration: Interactions };

/** The stage by slips alone, since milestones are counted; the calibration moves only the cuts of the coupling. */
export function learningCertainties(
  compiled: Compiled,
  sheet: SecondSheet,
  { stage, coupling, mode, fit }: Learning,
  verdicts: Verdicts,
): Pick<Certainties, "stage" | "coupling" | "mode" | "fit"> {
  const staged = stage ? stageProbabilities(compiled, sheet) : [];
  const ways = coupling || mode ? waysOf(compiled, sheet) : null;
  return {
    stage: stage && certain(stage, stageLikelihoods(stage, staged), verdicts),
    coupling: coupling && ways && certain(coupling, couplingLikelihoods(ways), verdicts),
    mode: mode && ways && certain(mode, modeLikelihoods(ways), verdicts),
    fit: fit && stage && ways && certain(fit, fitLikelihoods(stage, staged, ways), verdicts),
  };
}

function waysOf(compiled: Compiled, sheet: SecondSheet): Ways | null {
  const halfWidth = compiled.second?.calibration.cut ?? 0;
  const both = interactionsAmong(compiled, sheet, halfWidth);
  const answers = interactionsAmong(compiled, sheet, 0);
  const calibration = interactionsAmong(compiled, sheet, halfWidth, true);
  return both && answers && calibration && { both, answers, calibration };
}

function stageLikelihoods(found: Stage, staged: readonly number[][]): Likelihood<Stage>[] {
  return stages.map((stage, index) => {
    let slipped = 0;
    for (let place = 0; place < staged.length; place++) {
      slipped += (leniencyNodes[place]?.weight as number) * (staged[place]?.[index] as number);
    }
    return { class: stage, probability: { both: slipped, answers: slipped, calibration: Number(stage === found) } };
  });
}

function couplingLikelihoods({ both, answers, calibration }: Ways): Likelihood<Coupling>[] {
  return couplings.map((each) => ({
    class: each,
    probability: {
      both: both.coupling[each],
      answers: answers.coupling[each],
      calibration: calibration.coupling[each],
    },
  }));
}

function modeLikelihoods({ both, answers, calibration }: Ways): Likelihood<Mode>[] {
  return modes.map((each) => ({
    class: each,
    probability: { both: both.mode[each], answers: answers.mode[each], calibration: calibration.mode[each] },
  }));
}

function fitLikelihoods(stage: Stage, staged: readonly number[][], ways: Ways): Likelihood<Fit>[] {
  const steady = [stages.map((each) => Number(each === stage))];
  const both = fitProbabilities(staged, ways.both);
  const answers = fitProbabilities(staged, ways.answers);
  const calibration = fitProbabilities(steady, ways.calibration);
  return fits.map((each, index) => ({
    class: each,
    probability: {
      both: both[index] as number,
      answers: answers[index] as number,
      calibration: calibration[index] as number,
    },
  }));
}

/** Stage and mode together at each place of the leniency, which moves both. */
function fitProbabilities(staged: readonly number[][], { coupled }: Interactions): number[] {
  const found = fits.map(() => 0);
  for (let place = 0; place < staged.length; place++) {
    const weight = staged.length === 1 ? 1 : (leniencyNodes[place]?.weight as number);
    for (let stage = 0; stage < stages.length; stage++) {
      const inStage = weight * (staged[place]?.[stage] as number);
      for (let mode = 0; mode < modes.length; mode++) {
        const fit = fitTable[stage]?.[mode] as number;
        found[fit] = (found[fit] as number) + inStage * (coupled[place]?.[modes[mode] as Mode] as number);
      }
    }
  }
  return found;
}
