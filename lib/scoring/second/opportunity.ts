import { percent } from "../certainty";
import type { Identification, Orientation } from "../classes";
import type { Compiled } from "../compile";
import type { Opportunity, OrientationFinding } from "../findings";
import { alignmentOf, modelOf, pathOf } from "../published";
import { readGroup } from "./dimension";
import type { SecondSheet } from "./measured";
import { balanceOf, middleOf, type Reading } from "./reading";
import { type TwoWay, unsided } from "./two-way";

export type Phase = "entry" | "now";

/** A score between two poles with its side; `null` where too little of what was asked is answered. */
export type Pole = { reading: Reading; side: TwoWay } | null;

const percentOf = (pole: Pole): number | null => (pole ? percent(middleOf(pole.reading)) : null);

/** Whether nothing that is withheld could bring it to the other side. */
export const isSettled = ({ couldBeUpper, couldBeLower }: TwoWay): boolean => couldBeUpper !== couldBeLower;

/** From wholly passive to wholly active identification, in a phase. */
export function identificationIn(compiled: Compiled, sheet: SecondSheet, phase: Phase): Pole {
  const passive = readGroup(compiled, compiled.identification[phase].passive, sheet);
  const active = readGroup(compiled, compiled.identification[phase].active, sheet);
  return passive && active
    ? poleOf(balanceOf(passive, active), compiled.calibration.cuts.identification, compiled)
    : null;
}

/** From production to customer orientation, in a phase. */
export function orientationIn(compiled: Compiled, sheet: SecondSheet, phase: Phase): Pole {
  const reading = readGroup(compiled, compiled.orientation[phase], sheet);
  return reading && poleOf(reading, compiled.calibration.cuts.orientation, compiled);
}

function poleOf(reading: Reading, cut: number, { second }: Compiled): Pole {
  return second && { reading, side: unsided(reading, cut, second) };
}

const identified = (pole: Pole): Identification | null => pole && (pole.side.isUpper ? "active" : "passive");
const oriented = (pole: Pole): Orientation | null => pole && (pole.side.isUpper ? "customer" : "production");
const settled = (pole: Pole): Pole => (pole && isSettled(pole.side) ? pole : null);

/** Identification at entry and now; the path only where nothing withheld could change it. */
export function opportunityOf(entry: Pole, now: Pole): Opportunity {
  return {
    entry: identified(entry),
    now: identified(now),
    path: pathOf(identified(settled(entry)), identified(settled(now))),
    scores: { entry: percentOf(entry), now: percentOf(now) },
  };
}

/**
 * Orientation at entry and now beside what the model expects: the level at entry decides the entry, capability the
 * development. Of the entry nothing is expected unless the level at entry is answered.
 */
export function orientationOf(
  compiled: Compiled,
  sheet: SecondSheet,
  poles: Record<Phase, Pole>,
  capability: TwoWay | null,
): OrientationFinding {
  const expected = {
    entry: levelAtEntry(compiled, sheet),
    now: capability && isSettled(capability) ? expectedBy(capability.isUpper) : null,
  };
  const { entry, now } = poles;
  return {
    entry: oriented(entry),
    now: oriented(now),
    model: modelOf(oriented(settled(entry)), oriented(settled(now))),
    expected,
    alignment: alignmentOf(oriented(settled(now)), expected.now),
    scores: { entry: percentOf(entry), now: percentOf(now) },
  };
}

const expectedBy = (isUpper: boolean): Orientation => (isUpper ? "customer" : "production");

function levelAtEntry({ levelAtEntry: asked, calibration }: Compiled, { given }: SecondSheet): Orientation | null {
  if (!asked) return null;
  const answer = given[asked.place];
  const points = typeof answer === "string" ? asked.points.get(answer) : undefined;
  return points === undefined ? null : expectedBy(points - calibration.cuts.level >= 1e-9);
}
