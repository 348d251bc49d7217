import type { Coupling, Mode } from "../classes";
import type { Compiled } from "../compile";
import type { Odds } from "./likelihood";
import type { SecondSheet } from "./measured";
import { leniencyNodes, type Steps } from "./slips";
import { exactSteps, keyOf, keysOfStep, stepsAt } from "./stages";

type Part = keyof Compiled["partner"];
type Interaction = Record<Part, number>;

/** The interaction with the main partner where what is not known counts as least, and as most. */
function extremesOf({ partner }: Compiled, sheet: SecondSheet): { low: Interaction; high: Interaction } | null {
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
  const found = extremesOf(compiled, sheet);
  if (!found) return { coupling: null, mode: null };
  const [low, high] = [couplingAt(found.low, compiled), couplingAt(found.high, compiled)];
  const [least, most] = [modeAt(found.low, compiled), modeAt(found.high, compiled)];
  return { coupling: low === high ? low : null, mode: least === most ? least : null };
}

export const couplings: readonly Coupling[] = ["none", "loose", "tight"];
export const modes: readonly Mode[] = ["oneWay", "twoWay", "peer"];

/** How probable couplings and modes are, in their orders, and at each place of the leniency each mode beside a coupling. */
export type Interactions = { coupling: Odds; mode: Odds; coupled: Record<keyof Odds, number[][]> };

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

const tables = new WeakMap<Compiled, Map<number, Interactions | null>>();
/** So many different interactions are kept at a time: there are some thousand that anybody answers. */
const most = 20_000;

/** Worked out once for the same levels. */
export function interactionsOf(compiled: Compiled, sheet: SecondSheet): Interactions | null {
  let table = tables.get(compiled);
  if (!table || table.size > most) {
    table = new Map();
    tables.set(compiled, table);
  }
  let key = 1;
  for (const part of parts) key = key * keysOfStep + keyOf(compiled.partner[part], sheet);
  const before = table.get(key);
  if (before !== undefined) return before;
  const found = workOut(compiled, sheet);
  table.set(key, found);
  return found;
}

/**
 * Exact over the steps that levels may slip, and over a cut of the coupling that is uncertain by a half-width; of the
 * answers alone with that cut as it is, of the calibration alone with the levels as they are.
 */
function workOut(compiled: Compiled, sheet: SecondSheet): Interactions | null {
  const slipping = levelsOf(compiled, sheet, stepsAt);
  const exact = levelsOf(compiled, sheet, exactSteps);
  if (!slipping || !exact) return null;
  const halfWidth = compiled.second?.calibration.cut ?? 0;
  const found: Interactions = {
    coupling: { both: [0, 0, 0], answers: [0, 0, 0], calibration: [0, 0, 0] },
    mode: { both: [0, 0, 0], answers: [0, 0, 0], calibration: [0, 0, 0] },
    coupled: { both: [], answers: [], calibration: [] },
  };
  for (const [place, { weight }] of leniencyNodes.entries()) {
    addPlace(found, "both", compiled, slipping, { place, weight, halfWidth });
    addPlace(found, "answers", compiled, slipping, { place, weight, halfWidth: 0 });
  }
  // Without slips the leniency moves nothing, and one place of it stands for all.
  addPlace(found, "calibration", compiled, exact, { place: 0, weight: 1, halfWidth });
  return found;
}

type Where = { place: number; weight: number; halfWidth: number };

function addPlace(found: Interactions, way: keyof Odds, compiled: Compiled, levels: Levels, where: Where): void {
  const { coupling: cuts, mode: modeCuts } = compiled.calibration;
  const { place, weight, halfWidth } = where;
  const isOne = compiled.partner.direction.index === compiled.partner.reciprocity.index;
  const direction = levels.direction[place] as Steps;
  const reciprocity = levels.reciprocity[place] as Steps;
  const equals =
    above(levels.status[place] as Steps, modeCuts.equal) * above(levels.governance[place] as Steps, modeCuts.shared);
  const strengths = strengthsOf(levels.frequency[place] as Steps, levels.distance[place] as Steps);
  const coupled = [0, 0, 0];
  for (let step = 0; step < reciprocity.points.length; step++) {
    const point = reciprocity.points[step] as number;
    const probability = reciprocity.probabilities[step] as number;
    const some = beyond(strengths, point, cuts.loose, halfWidth);
    const tight = point > cuts.reciprocity ? beyond(strengths, point, cuts.tight, halfWidth) : 0;
    const mutual = isOne ? Number(point > modeCuts.mutual) : above(direction, modeCuts.mutual);
    const twoWay = isOne ? Number(point > modeCuts.twoWay) : above(direction, modeCuts.twoWay);
    const peer = mutual * equals;
    const tightTwoWay = Math.max(0, twoWay - peer) * tight;
    add(found.coupling[way], weight * probability, 1 - some, some - tight, tight);
    add(found.mode[way], weight * probability, 1 - peer - tightTwoWay, tightTwoWay, peer);
    add(coupled, probability, some * (1 - peer) - tightTwoWay, tightTwoWay, some * peer);
  }
  found.coupled[way].push(coupled);
}

function add(sums: number[], weight: number, first: number, second: number, third: number): void {
  sums[0] = (sums[0] as number) + weight * first;
  sums[1] = (sums[1] as number) + weight * second;
  sums[2] = (sums[2] as number) + weight * third;
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
