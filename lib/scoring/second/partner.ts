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

/** How probable coupling and mode are, and each mode with more than no coupling, at one place of the leniency. */
export type InteractionProbabilities = {
  coupling: Record<Coupling, number>;
  mode: Record<Mode, number>;
  coupled: Record<Mode, number>;
};

/** Exact over the steps that levels may slip, and over a cut of the coupling that is uncertain by a half-width. */
export function interactionProbabilities(
  compiled: Compiled,
  sheet: SecondSheet,
  halfWidth: number,
  isExact = false,
): InteractionProbabilities[] | null {
  const { partner } = compiled;
  const stepsOf = isExact ? exactSteps : stepsAt;
  const at = Object.fromEntries(
    Object.entries(partner).map(([part, item]) => [part, stepsOf(item, compiled, sheet)]),
  ) as Record<Part, Steps[] | null>;
  if (Object.values(at).includes(null)) return null;
  return leniencyNodes.map((_node, place) => {
    const steps = Object.fromEntries(Object.entries(at).map(([part, each]) => [part, each?.[place]])) as Record<
      Part,
      Steps
    >;
    return probabilitiesAt(compiled, steps, halfWidth);
  });
}

function probabilitiesAt(compiled: Compiled, steps: Record<Part, Steps>, halfWidth: number): InteractionProbabilities {
  const { coupling: couplings, mode: modes } = compiled.calibration;
  const isOne = compiled.partner.direction.index === compiled.partner.reciprocity.index;
  const equals = above(steps.status, modes.equal) * above(steps.governance, modes.shared);
  const found: InteractionProbabilities = {
    coupling: { none: 0, loose: 0, tight: 0 },
    mode: { oneWay: 0, twoWay: 0, peer: 0 },
    coupled: { oneWay: 0, twoWay: 0, peer: 0 },
  };
  const apart = { mutual: above(steps.direction, modes.mutual), twoWay: above(steps.direction, modes.twoWay) };
  for (let place = 0; place < steps.reciprocity.points.length; place++) {
    const point = steps.reciprocity.points[place] as number;
    const probability = steps.reciprocity.probabilities[place] as number;
    const { some, tightIf } = couplingGiven(steps, point, couplings, halfWidth);
    const tight = point > couplings.reciprocity ? tightIf : 0;
    const mutual = isOne ? Number(point > modes.mutual) : apart.mutual;
    const twoWay = isOne ? Number(point > modes.twoWay) : apart.twoWay;
    const peer = mutual * equals;
    // With a cut of mutual exchange above that of two-way exchange, whoever is mutual is two-way, too.
    const notPeer = Math.max(0, twoWay - peer);
    found.coupling.none += probability * (1 - some);
    found.coupling.loose += probability * (some - tight);
    found.coupling.tight += probability * tight;
    found.mode.peer += probability * peer;
    found.mode.twoWay += probability * tight * notPeer;
    found.mode.oneWay += probability * (1 - peer - tight * notPeer);
    found.coupled.peer += probability * some * peer;
    found.coupled.twoWay += probability * tight * notPeer;
    found.coupled.oneWay += probability * (some * (1 - peer) - tight * notPeer);
  }
  return found;
}

/** That there is more than no coupling, and that its strength is a tight one, where reciprocity is known. */
function couplingGiven(
  { frequency, distance }: Record<Part, Steps>,
  reciprocity: number,
  cuts: Compiled["calibration"]["coupling"],
  halfWidth: number,
): { some: number; tightIf: number } {
  let some = 0;
  let tightIf = 0;
  for (let one = 0; one < frequency.points.length; one++) {
    for (let other = 0; other < distance.points.length; other++) {
      const probability = (frequency.probabilities[one] as number) * (distance.probabilities[other] as number);
      const strength = ((frequency.points[one] as number) + (distance.points[other] as number) + reciprocity) / 3;
      some += probability * beyond(strength, cuts.loose, halfWidth);
      tightIf += probability * beyond(strength, cuts.tight, halfWidth);
    }
  }
  return { some, tightIf };
}

/** That a value is beyond a cut that lies anywhere within a half-width. */
function beyond(value: number, cut: number, halfWidth: number): number {
  if (halfWidth === 0) return value > cut + tolerance ? 1 : 0;
  return Math.min(1, Math.max(0, (value - cut + halfWidth) / (2 * halfWidth)));
}

function above({ points, probabilities }: Steps, cut: number): number {
  let sum = 0;
  for (let place = 0; place < points.length; place++) {
    if ((points[place] as number) > cut) sum += probabilities[place] as number;
  }
  return sum;
}
