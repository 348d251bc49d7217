import type { Sheet } from "#lib/instrument/answers";
import type { Edition, Indicator, SecondCalibration } from "#lib/instrument/edition";
import { networkIds, stages } from "#lib/scoring/classes";
import type { Chance } from "./chance";
import type { Classes } from "./classes";
import { type Leaf, leavesOf } from "./leaves";
import { opportunity, sided } from "./named";

/** What a redraw changes, and where it puts what is withheld: at its worst in the dimensions of this list. */
export type Redraw = {
  answers: boolean;
  calibration: boolean;
  worst: ReadonlySet<string>;
  isNotAskedInTheMiddle: boolean;
  /** Counts are drawn and bend with their breakpoints; else their chance is drawn evenly to both sides of the score. */
  isBent: boolean;
};

type Part = { weight: number; leaves: Leaf[] };
type Dimension = { id: string; parts: Part[]; cut: string };

/** A sheet laid out for redrawing its classes again and again. */
export type Layout = {
  model: Edition["model"];
  calibration: SecondCalibration;
  leaves: Leaf[];
  dimensions: Dimension[];
  /** Groups of single items, by name. */
  groups: Record<string, Leaf[]>;
  stages: Leaf[][];
  partner: Record<string, Leaf | undefined>;
};

export function layOut(edition: Edition, sheet: Sheet): Layout {
  const leaves = leavesOf(edition, sheet);
  const { model, indicators, calibration } = edition;
  const of = (id: string) => leaves.filter(({ indicator }) => indicator === id);
  const weightOf = (id: string) => (indicators.find((each) => each.id === id) as Indicator).weight;
  const dimension = (id: string, ids: readonly string[], cut: string): Dimension => ({
    ...{ id, cut },
    parts: ids.map((each) => ({ weight: weightOf(each), leaves: of(each) })).filter((part) => part.leaves.length > 0),
  });
  const group = (ids: readonly string[], phase: string) =>
    ids.flatMap((id) =>
      of(id)
        .filter(({ item }) => item.phase === phase)
        .map((leaf) => ({ ...leaf, weight: leaf.weight * weightOf(id) })),
    );
  const reading = (question: string) => leaves.find(({ item }) => item.kind === "answer" && item.question === question);
  return {
    model,
    calibration: calibration as SecondCalibration,
    leaves,
    dimensions: [
      dimension("level", model.level, "level"),
      dimension("capability", model.capability, "capability"),
      ...networkIds.map((id) => dimension(id, Object.values(model.networks[id]), "network")),
    ],
    groups: Object.fromEntries(
      ["entry", "now"].flatMap((phase) => [
        [`passive ${phase}`, group(model.identification.passive, phase)],
        [`active ${phase}`, group(model.identification.active, phase)],
        [`orientation ${phase}`, group(model.orientation, phase)],
      ]),
    ),
    stages: stages.map((stage) => of(model.stages[stage])),
    partner: Object.fromEntries(Object.entries(model.partner).map(([part, question]) => [part, reading(question)])),
  };
}

/** What one redraw has in common: the leniency, the cuts, and each item's value once drawn. */
type Draw = {
  chance: Chance;
  redraw: Redraw;
  leniency: number;
  values: Map<string, number>;
  steps: Map<string, number>;
};

/** The score of an item by another chance of what it counts. */
function chanced({ recount, score, chanceSd }: Leaf, { chance, redraw }: Draw): number {
  if (!recount) return score;
  return redraw.isBent ? recount(chance.count, chance.bell) : score + chanceSd * chance.bell();
}

/** The value of an item in a draw. */
function drawnValue(leaf: Leaf, draw: Draw, isAtWorst: boolean): number {
  const { chance, redraw, leniency, values } = draw;
  const known = values.get(leaf.item.id);
  if (known !== undefined) return known;
  const erred = (score: number) =>
    redraw.answers ? score + leaf.sd * chance.bell() + (leaf.isLenient ? leniency : 0) : score;
  let value: number;
  if (leaf.state === "given") {
    value = erred(redraw.answers ? chanced(leaf, draw) : leaf.score);
  } else if (leaf.state === "not-asked") value = redraw.isNotAskedInTheMiddle ? 0.5 : chance.even();
  else value = isAtWorst ? leaf.low : leaf.low + chance.even() * (leaf.high - leaf.low);
  values.set(leaf.item.id, value);
  return value;
}

const nearest = (steps: readonly number[], value: number): number =>
  steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best), steps[0] ?? value);

/** The step of its scale on which an item comes to lie in a draw. */
function stepOf(leaf: Leaf, draw: Draw): number {
  const { chance, redraw, leniency, steps } = draw;
  const known = steps.get(leaf.item.id);
  if (known !== undefined) return known;
  const isOpen = leaf.state !== "given";
  const unmoved = leaf.state === "not-asked" ? 0.5 : isOpen ? leaf.low : leaf.score;
  const evenly = () => leaf.steps[chance.below(leaf.steps.length)] ?? 0;
  const slipped = () => nearest(leaf.steps, leaf.score + leaf.sd * chance.bell() + (leaf.isLenient ? leniency : 0));
  const step = !redraw.answers ? unmoved : isOpen ? evenly() : slipped();
  steps.set(leaf.item.id, step);
  return step;
}

function meanOf(parts: readonly { weight: number; value: number }[], draw: Draw, sd: number): number {
  let sum = 0;
  let whole = 0;
  for (const { weight, value } of parts) {
    const drawnWeight =
      draw.redraw.calibration && parts.length > 1 ? weight * Math.exp(sd * draw.chance.bell()) : weight;
    sum += drawnWeight * value;
    whole += drawnWeight;
  }
  return sum / whole;
}

const neededBy: Record<string, string> = { benchmark: "oneWay", chase: "oneWay", surpass: "twoWay", overturn: "peer" };
const modes = ["oneWay", "twoWay", "peer"];

/** The classes of one redraw. */
export function redrawn(layout: Layout, chance: Chance, redraw: Redraw): Classes {
  const { calibration, dimensions, groups } = layout;
  const { errors, cuts } = calibration;
  const { weights, cut: halfWidth } = calibration.calibration;
  const leniency = errors.leniency * chance.bell();
  const draw: Draw = { chance, redraw, leniency, values: new Map(), steps: new Map() };
  const moved = (cut: number) => (redraw.calibration ? cut + halfWidth * (2 * chance.even() - 1) : cut);
  const drawnCuts = Object.fromEntries(Object.entries(cuts).map(([name, cut]) => [name, moved(cut)]));
  const isAbove = (value: number, name: string) => value > (drawnCuts[name] ?? 0) + 1e-9;
  const upper: Record<string, boolean> = {};
  for (const { id, parts, cut } of dimensions) {
    draw.values.clear();
    const values = parts.map((part) => ({
      weight: part.weight,
      value: meanOf(
        part.leaves.map((leaf) => ({ weight: leaf.weight, value: drawnValue(leaf, draw, redraw.worst.has(id)) })),
        draw,
        weights,
      ),
    }));
    upper[id] = isAbove(meanOf(values, draw, weights), cut);
  }
  draw.values.clear();
  const groupMean = (name: string): number | null => {
    const group = groups[name] ?? [];
    if (group.length === 0) return null;
    const isAtWorst = false;
    return meanOf(
      group.map((leaf) => ({ weight: leaf.weight, value: drawnValue(leaf, draw, isAtWorst) })),
      draw,
      weights,
    );
  };
  const phase = (name: string) => {
    const [passive, active, toward] = ["passive", "active", "orientation"].map((each) => groupMean(`${each} ${name}`));
    const balance = typeof passive === "number" && typeof active === "number" ? (active + 1 - passive) / 2 : null;
    return {
      identification: balance === null ? null : isAbove(balance, "identification") ? "active" : "passive",
      orientation: typeof toward === "number" ? (isAbove(toward, "orientation") ? "customer" : "production") : null,
    };
  };
  return {
    ...sided(upper),
    ...opportunity(phase("entry"), phase("now"), upper.capability === true),
    ...learning(layout, draw, moved),
  };
}

/** Stage, coupling, mode and fit by the steps on which milestones and levels come to lie. */
function learning(
  { stages: milestones, partner, calibration }: Layout,
  draw: Draw,
  moved: (cut: number) => number,
): Classes {
  const isMet = (leaves: Leaf[]) =>
    leaves.reduce((sum, leaf) => sum + stepOf(leaf, draw), 0) >= calibration.milestones.needed - 1e-9 &&
    leaves.every((leaf) => !leaf.item.necessary || stepOf(leaf, draw) >= Math.max(...leaf.steps));
  const unmet = milestones.findIndex((leaves) => !isMet(leaves));
  const stage = unmet === -1 ? "completed" : (stages[unmet] ?? "overturn");
  const step = (part: string) => (partner[part] ? stepOf(partner[part], draw) : 0);
  const { coupling: cuts, mode: modeCuts } = calibration;
  const strength = (step("frequency") + step("distance") + step("reciprocity")) / 3;
  const isTight = strength > moved(cuts.tight) + 1e-9 && step("reciprocity") > cuts.reciprocity;
  const coupling = isTight ? "tight" : strength > moved(cuts.loose) + 1e-9 ? "loose" : "none";
  const direction = step("direction");
  const isPeer = direction > modeCuts.mutual && step("status") > modeCuts.equal && step("governance") > modeCuts.shared;
  const mode = isPeer ? "peer" : coupling === "tight" && direction > modeCuts.twoWay ? "twoWay" : "oneWay";
  const ahead = modes.indexOf(mode) - modes.indexOf(neededBy[stage] ?? "peer");
  const fit = coupling === "none" ? null : ahead === 0 ? "fits" : ahead < 0 ? "behind" : "ahead";
  return { stage, coupling, mode, fit };
}
