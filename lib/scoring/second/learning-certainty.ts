import { type Coupling, type Fit, type Mode, type Stage, stages } from "../classes";
import type { Compiled } from "../compile";
import type { Certainties, Learning } from "../findings";
import { fitOf, neededBy } from "../published";
import { certain, type Likelihood } from "./likelihood";
import type { SecondSheet } from "./measured";
import { type InteractionProbabilities, interactionProbabilities } from "./partner";
import { leniencyNodes } from "./slips";
import { stageProbabilities } from "./stages";
import type { Probability } from "./two-way";

const couplings: readonly Coupling[] = ["none", "loose", "tight"];
const modes: readonly Mode[] = ["oneWay", "twoWay", "peer"];
const fits: readonly Fit[] = ["behind", "fits", "ahead"];

/** A mean over the places of the leniency. */
const overLeniency = (at: (place: number) => number): number =>
  leniencyNodes.reduce((sum, { weight }, place) => sum + weight * at(place), 0);

/** The stage by slips alone, since milestones are counted; the calibration moves only the cut between couplings. */
export function learningCertainties(
  compiled: Compiled,
  sheet: SecondSheet,
  learning: Learning,
): Pick<Certainties, "stage" | "coupling" | "mode" | "fit"> {
  const { verdicts } = compiled.calibration;
  const { stage, coupling, mode, fit } = learning;
  const staged = stage ? stageProbabilities(compiled, sheet) : [];
  const isCoupled = coupling !== null || mode !== null;
  const halfWidth = compiled.second?.calibration.cut ?? 0;
  const both = isCoupled ? interactionProbabilities(compiled, sheet, halfWidth) : null;
  const answers = isCoupled ? interactionProbabilities(compiled, sheet, 0) : null;
  const calibration = isCoupled ? interactionProbabilities(compiled, sheet, halfWidth, true) : null;
  /** The probability of something at a place of the leniency, in each of the three ways. */
  const probability = (of: (found: InteractionProbabilities, place: number) => number): Probability => ({
    both: both ? overLeniency((place) => of(both[place] as InteractionProbabilities, place)) : 0,
    answers: answers ? overLeniency((place) => of(answers[place] as InteractionProbabilities, place)) : 0,
    calibration: calibration ? overLeniency((place) => of(calibration[place] as InteractionProbabilities, place)) : 0,
  });
  const stageAt = (each: Stage, place: number) => staged[place]?.[each] ?? 0;
  const fitAt = (each: Fit, { coupled }: InteractionProbabilities, ofStage: (one: Stage) => number): number => {
    let sum = 0;
    for (const one of stages) {
      for (const found of modes) if (fitOf(found, neededBy[one]) === each) sum += ofStage(one) * coupled[found];
    }
    return sum;
  };
  return {
    stage:
      stage &&
      certain(
        stage,
        stages.map((each): Likelihood<Stage> => {
          const slipped = overLeniency((place) => stageAt(each, place));
          return { class: each, probability: { both: slipped, answers: slipped, calibration: Number(each === stage) } };
        }),
        verdicts,
      ),
    coupling:
      coupling &&
      certain(
        coupling,
        couplings.map((each) => ({ class: each, probability: probability((found) => found.coupling[each]) })),
        verdicts,
      ),
    mode:
      mode &&
      certain(
        mode,
        modes.map((each) => ({ class: each, probability: probability((found) => found.mode[each]) })),
        verdicts,
      ),
    fit:
      fit &&
      certain(
        fit,
        fits.map((each): Likelihood<Fit> => {
          const slipped = probability((found, place) => fitAt(each, found, (one) => stageAt(one, place)));
          const exact = probability((found) => fitAt(each, found, (one) => Number(one === stage)));
          return { class: each, probability: { ...slipped, calibration: exact.calibration } };
        }),
        verdicts,
      ),
  };
}
