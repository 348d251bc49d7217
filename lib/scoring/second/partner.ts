import type { Coupling, Mode } from "../classes";
import type { Compiled } from "../compile";
import type { SecondSheet } from "./measured";
import { leniencyNodes, type Steps } from "./slips";
import { exactSteps, stepsAt } from "./stages";

type Part = keyof Compiled["partner"];
type Interaction = Record<Part, number>;

/** The interaction with the main partner where what is not known counts as least, and as most. */
function interactionsOf({ partner }: Compiled, sheet: SecondSheet): { low: Interaction; high: Interaction } | null {
  const low = {} as Interaction;
  const high = {} as Interaction;
  for (const [part, item] of Object.entries(partner) as [Part, Compiled["partner"][Part]][]) {
    const reading = sheet.readings.items[item.index];
    if (!reading) return null;
    low[part] = reading.notAsked > 0 ? item.least : reading.low;
    high[part] = reading.notAsked > 0 ? item.most : reading.high;
  }
  return { low, high };
}

const tolerance = 1e-9;

/** The coupling by the appendix's three dimensions, which count alike. */
function couplingAt(
  { frequency, distance, reciprocity }: Interaction,
  { calibration: { coupling } }: Compiled,
): Coupling {
  const strength = (frequency + distance + reciprocity) / 3;
  if (strength <= coupling.loose + tolerance) return "none";
  return strength > coupling.tight + tolerance && reciprocity > coupling.reciprocity ? "tight" : "loose";
}

function modeAt(interaction: Interaction, compiled: Compiled): Mode {
  const { direction, status, governance } = interaction;
  const { mode } = compiled.calibration;
  if (direction > mode.mutual && status > mode.equal && governance > mode.shared) return "peer";
  return couplingAt(interaction, compiled) === "tight" && direction > mode.twoWay ? "twoWay" : "oneWay";
}

/** Coupling and mode, each only where nothing that is open could change it. */
export function interactionOf(
  compiled: Compiled,
  sheet: SecondSheet,
): { coupling: Coupling | null; mode: Mode | null } {
  const found = interactionsOf(compiled, sheet);
  if (!found) return { coupling: null, mode: null };
  const [low, high] = [couplingAt(found.low, compiled), couplingAt(found.high, compiled)];
  const [least, most] = [modeAt(found.low, compiled), modeAt(found.high, compiled)];
  return { coupling: low === high ? low : null, mode: least === most ? least : null };
}

/** How probable couplings and modes are over all places of the leniency, and each mode beside a coupling at each place. */
export type Interactions = {
  coupling: Record<Coupling, number>;
  mode: Record<Mode, number>;
  coupled: Record<Mode, number>[];
};

/** Steps of the levels that make an interaction, at one place of the leniency or at all. */
type Levels = Record<Part, readonly Steps[]>;
const parts: readonly Part[] = ["direction", "frequency", "distance", "reciprocity", "status", "governance"];

function levelsOf(compiled: Compiled, sheet: SecondSheet, stepsOf: typeof stepsAt): Levels | null {
  const levels: Partial<Levels> = {};
  for (const part of parts) {
    const steps = stepsOf(compiled.partner[part], compiled, sheet);
    if (steps === null) return null;
    levels[part] = steps;
  }
  return levels as Levels;
}

/**
 * Exact over the steps that levels may slip, and over a cut of the coupling that is uncertain by a half-width; or, had
 * the answers no errors, over the cut alone.
 */
export function interactionsAmong(compiled: Compiled, sheet: SecondSheet, halfWidth: number, isExact = false) {
  const levels = levelsOf(compiled, sheet, isExact ? exactSteps : stepsAt);
  if (levels === null) return null;
  const places = isExact ? wherever : leniencyNodes;
  const found: Interactions = {
    coupling: { none: 0, loose: 0, tight: 0 },
    mode: { oneWay: 0, twoWay: 0, peer: 0 },
    coupled: [],
  };
  for (const [place, { weight }] of places.entries()) addPlace(found, compiled, levels, place, weight, halfWidth);
  return found;
}

/** Without slips the leniency moves nothing, and one place of it stands for all. */
const wherever = [{ weight: 1 }] as const;

function addPlace(
  found: Interactions,
  compiled: Compiled,
  levels: Levels,
  place: number,
  weight: number,
  halfWidth: number,
): void {
  const { coupling: couplings, mode: modes } = compiled.calibration;
  const isOne = compiled.partner.direction.index === compiled.partner.reciprocity.index;
  const direction = levels.direction[place] as Steps;
  const reciprocity = levels.reciprocity[place] as Steps;
  const equals =
    above(levels.status[place] as Steps, modes.equal) * above(levels.governance[place] as Steps, modes.shared);
  const mutualApart = above(direction, modes.mutual);
  const twoWayApart = above(direction, modes.twoWay);
  const coupled = { oneWay: 0, twoWay: 0, peer: 0 };
  const strengths = strengthsOf(levels.frequency[place] as Steps, levels.distance[place] as Steps);
  for (let step = 0; step < reciprocity.points.length; step++) {
    const point = reciprocity.points[step] as number;
    const probability = reciprocity.probabilities[step] as number;
    const some = beyond(strengths, point, couplings.loose, halfWidth);
    const tight = point > couplings.reciprocity ? beyond(strengths, point, couplings.tight, halfWidth) : 0;
    const peer = (isOne ? Number(point > modes.mutual) : mutualApart) * equals;
    const twoWay = Math.max(0, (isOne ? Number(point > modes.twoWay) : twoWayApart) - peer) * tight;
    found.coupling.none += weight * probability * (1 - some);
    found.coupling.loose += weight * probability * (some - tight);
    found.coupling.tight += weight * probability * tight;
    found.mode.peer += weight * probability * peer;
    found.mode.twoWay += weight * probability * twoWay;
    found.mode.oneWay += weight * probability * (1 - peer - twoWay);
    coupled.peer += probability * some * peer;
    coupled.twoWay += probability * twoWay;
    coupled.oneWay += probability * (some * (1 - peer) - twoWay);
  }
  found.coupled.push(coupled);
}

/** Sums of frequency and distance, each with its probability, by the steps that make them. */
const sums = new WeakMap<Steps, WeakMap<Steps, Steps>>();

function strengthsOf(frequency: Steps, distance: Steps): Steps {
  let ofFrequency = sums.get(frequency);
  if (!ofFrequency) {
    ofFrequency = new WeakMap();
    sums.set(frequency, ofFrequency);
  }
  const before = ofFrequency.get(distance);
  if (before) return before;
  const bySum = new Map<number, number>();
  for (const [one, first] of frequency.points.entries()) {
    for (const [other, second] of distance.points.entries()) {
      const probability = (frequency.probabilities[one] as number) * (distance.probabilities[other] as number);
      bySum.set(first + second, (bySum.get(first + second) ?? 0) + probability);
    }
  }
  const steps = { points: [...bySum.keys()], probabilities: [...bySum.values()] };
  ofFrequency.set(distance, steps);
  return steps;
}

/** That the mean of a strength and reciprocity is beyond a cut that lies anywhere within a half-width. */
function beyond({ points, probabilities }: Steps, reciprocity: number, cut: number, halfWidth: number): number {
  let sum = 0;
  for (let place = 0; place < points.length; place++) {
    const distance = ((points[place] as number) + reciprocity) / 3 - cut;
    const part =
      halfWidth === 0
        ? Number(distance > tolerance)
        : Math.min(1, Math.max(0, (distance + halfWidth) / (2 * halfWidth)));
    sum += (probabilities[place] as number) * part;
  }
  return sum;
}

function above({ points, probabilities }: Steps, cut: number): number {
  let sum = 0;
  for (let place = 0; place < points.length; place++) {
    if ((points[place] as number) > cut) sum += probabilities[place] as number;
  }
  return sum;
}
