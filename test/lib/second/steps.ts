import type { Edition } from "#lib/instrument/edition";
import { secondOf } from "./counts";
import type { Leaf } from "./leaf";
import { normal } from "./sides";

/** A step of a scale with its probability. */
type Step = { point: number; probability: number };
type Ways = Record<string, number>;
export type Learned = { stage: Ways; coupling: Ways; mode: Ways; fit: Ways };

/** Five places of a respondent's leniency, in its deviations (Gauss-Hermite), and what each weighs. */
export const nodes = [0, Math.sqrt(5 - Math.sqrt(10)), Math.sqrt(5 + Math.sqrt(10))].flatMap((at, place) => {
  const weight = [8 / 15, (7 + 2 * Math.sqrt(10)) / 60, (7 - 2 * Math.sqrt(10)) / 60][place] as number;
  return at === 0 ? [{ at, weight }] : [-at, at].map((each) => ({ at: each, weight }));
});

const order = ["benchmark", "chase", "surpass", "overturn"] as const;
const needed = { benchmark: "oneWay", chase: "oneWay", surpass: "twoWay", overturn: "peer" } as const;
const ranks = ["oneWay", "twoWay", "peer"];

/** Where an answer may have slipped to: to the nearest step, by its own error round where it and the leniency stand. */
function slipsOf(leaf: Leaf, leniency: number): Step[] {
  if (leaf.state !== "given") return leaf.steps.map((point) => ({ point, probability: 1 / leaf.steps.length }));
  const [stands, sd] = [leaf.low + (leaf.isLenient ? leniency : 0), Math.sqrt(leaf.error)];
  const upTo = (bound: number) => normal((bound - stands) / sd);
  const slipped = leaf.steps.map((point, place) => {
    const [before, after] = [leaf.steps[place - 1], leaf.steps[place + 1]];
    const from = before === undefined ? 0 : upTo((before + point) / 2);
    return { point, probability: (after === undefined ? 1 : upTo((point + after) / 2)) - from };
  });
  return slipped.filter(({ probability }) => probability > 1e-9);
}

const still = (leaf: Leaf): Step[] =>
  leaf.state === "given" ? [{ point: leaf.low, probability: 1 }] : slipsOf(leaf, 0);

/** Visits every way in which several scales may have slipped together. */
function together(
  scales: Step[][],
  visit: (points: number[], probability: number) => void,
  points: number[] = [],
  probability = 1,
): void {
  const scale = scales[points.length];
  if (!scale) {
    visit(points, probability);
    return;
  }
  for (const step of scale) {
    points.push(step.point);
    together(scales, visit, points, probability * step.probability);
    points.pop();
  }
}

const mostOf = ({ steps }: Leaf): number => steps.at(-1) as number;

/** Whether milestones that stand so make a stage met. */
function isMet(edition: Edition, leaves: Leaf[], points: number[]): boolean {
  const sum = points.reduce((total, point) => total + point, 0);
  const isDone = leaves.every((leaf, place) => !leaf.item.necessary || points[place] === mostOf(leaf));
  return isDone && sum >= secondOf(edition).milestones.needed - 1e-9;
}

const stageLeaves = (edition: Edition, leaves: Map<string, Leaf[]>) =>
  order.map((stage) => leaves.get(edition.model.stages[stage]) ?? []);

/** The stage with what is withheld at its worst and at its best, and whether each is met at both. */
export function stageOf(edition: Edition, leaves: Map<string, Leaf[]>) {
  const all = stageLeaves(edition, leaves);
  const [worst, best] = (["low", "high"] as const).map((end) =>
    all.map((own) =>
      isMet(
        edition,
        own,
        own.map((leaf) => leaf[end]),
      ),
    ),
  ) as [boolean[], boolean[]];
  const first = (met: boolean[]) => order[met.indexOf(false)] ?? "overturn";
  const hasBegun = all[0]?.some(({ state }) => state === "given");
  return {
    stage: hasBegun ? first(worst) : null,
    best: first(best),
    met: order.map((_stage, place) => (worst[place] === best[place] ? worst[place] : null)),
  };
}

type Partner = Record<keyof Edition["model"]["partner"], Leaf>;
const parts = ["direction", "frequency", "distance", "reciprocity", "status", "governance"] as const;

function partnerOf({ model }: Edition, leaves: Map<string, Leaf[]>): Partner | null {
  const all = [...leaves.values()].flat();
  const found = parts.map((part) =>
    all.find(({ item }) => item.kind === "answer" && item.question === model.partner[part]),
  );
  return found.some((leaf) => !leaf)
    ? null
    : (Object.fromEntries(parts.map((part, place) => [part, found[place]])) as Partner);
}

type Interaction = Record<keyof Partner, number>;

/** How much the cut of the coupling may shift before it is another: none, loose or tight. */
function couplingAt(edition: Edition, { frequency, distance, reciprocity }: Interaction, shift: number): string {
  const { loose, tight, reciprocity: needs } = secondOf(edition).coupling;
  const strength = (frequency + distance + reciprocity) / 3;
  if (strength - loose - shift <= 1e-9) return "none";
  return strength - tight - shift > 1e-9 && reciprocity > needs ? "tight" : "loose";
}

function modeAt(edition: Edition, at: Interaction, coupling: string): string {
  const { twoWay, mutual, equal, shared } = secondOf(edition).mode;
  if (at.direction > mutual && at.status > equal && at.governance > shared) return "peer";
  return coupling === "tight" && at.direction > twoWay ? "twoWay" : "oneWay";
}

/** Shifts of the cut on which an interaction is on the same sides throughout, with the share of each. */
function shiftsOf(edition: Edition, { frequency, distance, reciprocity }: Interaction, half: number) {
  if (half === 0) return [{ shift: 0, share: 1 }];
  const { loose, tight } = secondOf(edition).coupling;
  const strength = (frequency + distance + reciprocity) / 3;
  const ends = [-half, ...[strength - loose, strength - tight].filter((end) => Math.abs(end) < half), half];
  ends.sort((one, two) => one - two);
  return ends.slice(1).map((to, place) => {
    const from = ends[place] as number;
    return { shift: (from + to) / 2, share: (to - from) / (2 * half) };
  });
}

/** Coupling and mode with what is open at its least and most; each only where both agree. */
export function interactionOf(edition: Edition, leaves: Map<string, Leaf[]>) {
  const partner = partnerOf(edition, leaves);
  if (!partner) return { coupling: null, mode: null };
  const [least, most] = (["low", "high"] as const).map((end) => {
    const at = (leaf: Leaf) =>
      (leaf.state === "not-asked" ? leaf.steps.at(end === "low" ? 0 : -1) : leaf[end]) as number;
    const interaction = Object.fromEntries(parts.map((part) => [part, at(partner[part])])) as Interaction;
    const coupling = couplingAt(edition, interaction, 0);
    return { coupling, mode: modeAt(edition, interaction, coupling) };
  }) as [{ coupling: string; mode: string }, { coupling: string; mode: string }];
  return {
    coupling: least.coupling === most.coupling ? least.coupling : null,
    mode: least.mode === most.mode ? least.mode : null,
  };
}

/** That a firm's milestones make each stage, at a place of the leniency or with nothing slipped. */
function stagedAt(edition: Edition, leaves: Map<string, Leaf[]>, stepsOf: (leaf: Leaf) => Step[]): number[] {
  let before = 1;
  return stageLeaves(edition, leaves).map((own, place) => {
    let met = 0;
    together(own.map(stepsOf), (points, probability) => {
      if (isMet(edition, own, points)) met += probability;
    });
    const here = before * (place === 3 ? 1 : 1 - met);
    before *= met;
    return here;
  });
}

/** Adds up couplings and modes over all slips, and says how probable each mode is beside some coupling. */
function addInteractions(
  edition: Edition,
  partner: Partner,
  stepsOf: (leaf: Leaf) => Step[],
  half: number,
  into: Learned,
  weight: number,
) {
  const distinct = [...new Set(Object.values(partner))];
  const places = parts.map((part) => [part, distinct.indexOf(partner[part])] as const);
  const coupled: Ways = {};
  together(distinct.map(stepsOf), (points, probability) => {
    const interaction = {} as Interaction;
    for (const [part, place] of places) interaction[part] = points[place] as number;
    for (const { shift, share } of shiftsOf(edition, interaction, half)) {
      const coupling = couplingAt(edition, interaction, shift);
      const mode = modeAt(edition, interaction, coupling);
      const each = probability * share;
      into.coupling[coupling] = (into.coupling[coupling] ?? 0) + weight * each;
      into.mode[mode] = (into.mode[mode] ?? 0) + weight * each;
      if (coupling !== "none") coupled[mode] = (coupled[mode] ?? 0) + each;
    }
  });
  return coupled;
}

/** That a firm is in each stage, coupled so, learns so, and how that fits, over all slips, places and shifts. */
export function learnedBy(
  edition: Edition,
  leaves: Map<string, Leaf[]>,
  errors: "both" | "answers" | "calibration",
): Learned {
  const { errors: given, calibration } = secondOf(edition);
  const found: Learned = { stage: {}, coupling: {}, mode: {}, fit: {} };
  const isStill = errors === "calibration";
  const half = errors === "answers" ? 0 : calibration.cut;
  const present = stageOf(edition, leaves).stage;
  const partner = partnerOf(edition, leaves);
  for (const { at, weight } of isStill ? [{ at: 0, weight: 1 }] : nodes) {
    const stepsOf = (leaf: Leaf) => (isStill ? still(leaf) : slipsOf(leaf, given.leniency * at));
    const staged = isStill ? order.map((stage) => Number(stage === present)) : stagedAt(edition, leaves, stepsOf);
    for (const [place, stage] of order.entries())
      found.stage[stage] = (found.stage[stage] ?? 0) + weight * (staged[place] as number);
    if (!partner) continue;
    const coupled = addInteractions(edition, partner, stepsOf, half, found, weight);
    for (const [place, stage] of order.entries())
      for (const mode of ranks) {
        const ahead = ranks.indexOf(mode) - ranks.indexOf(needed[stage]);
        const fit = ahead === 0 ? "fits" : ahead < 0 ? "behind" : "ahead";
        found.fit[fit] = (found.fit[fit] ?? 0) + weight * (coupled[mode] ?? 0) * (staged[place] as number);
      }
  }
  return found;
}
