import { expect } from "vitest";
import type { ClassCertainty } from "#lib/scoring/findings";
import type { Chances, Side } from "./sides";
import { nodes } from "./steps";

export const near = (found: number | null | undefined, due: number, digits = 7) =>
  expect(found ?? Number.NaN).toBeCloseTo(due, digits);

/** A verdict against what the witness has of each class: its own chances, and the likeliest of the others. */
export function expectVerdict(found: ClassCertainty | null, all: Record<string, Chances>): void {
  expect(found).not.toBeNull();
  if (!found) return;
  const due = all[found.class] as Chances;
  near(found.probability, due.both, 6);
  near(found.answers, due.answers, 6);
  near(found.calibration, due.calibration, 6);
  const others = Object.entries(all).flatMap(([id, chances]) => (id === `${found.class}` ? [] : [chances.both]));
  near(found.neighbour?.probability, Math.max(...others), 6);
}

export const turned = ({ both, answers, calibration }: Chances): Chances => ({
  both: 1 - both,
  answers: 1 - answers,
  calibration: 1 - calibration,
});
const ofSide = (upper: Chances, isUpper: boolean) => (isUpper ? upper : turned(upper));

/** The chances of every class that several sides make together. */
export function classesOf(sides: Chances[], name: (isUpper: boolean[]) => string): Record<string, Chances> {
  const all: Record<string, Chances> = {};
  for (let pattern = 0; pattern < 2 ** sides.length; pattern++) {
    const isUpper = sides.map((_side, place) => Boolean((pattern >> place) & 1));
    const each = sides.map((side, place) => ofSide(side, isUpper[place] as boolean));
    const joint = (key: keyof Chances) => each.reduce((product, chances) => product * chances[key], 1);
    const before = all[name(isUpper)] ?? { both: 0, answers: 0, calibration: 0 };
    all[name(isUpper)] = {
      both: before.both + joint("both"),
      answers: before.answers + joint("answers"),
      calibration: before.calibration + joint("calibration"),
    };
  }
  return all;
}

export const quadrant = ([isHigh, isStrong]: boolean[]) =>
  isHigh ? (isStrong ? "leading" : "discontinuity") : isStrong ? "catchUp" : "backward";
const profiles: Record<string, string> = {
  "": "thin",
  g: "governmentLed",
  b: "businessLed",
  t: "technologyLed",
  gb: "governmentBusinessLed",
  gt: "governmentTechnologyLed",
  bt: "businessTechnologyLed",
  gbt: "comprehensive",
};
const profile = (strong: boolean[]) =>
  profiles[["g", "b", "t"].filter((_letter, place) => strong[place]).join("")] as string;

/** The leniency moves all three networks at once. */
export function profilesOf(sides: Side[]): Record<string, Chances> {
  const all: Record<string, Chances> = {};
  for (const { at, weight } of nodes) {
    const here = sides.map(({ upperAt }) => upperAt(at));
    for (const [name, { both, answers, calibration }] of Object.entries(classesOf(here, profile))) {
      const before = all[name] ?? { both: 0, answers: 0, calibration: 0 };
      all[name] = {
        both: before.both + weight * both,
        answers: before.answers + weight * answers,
        calibration: before.calibration + weight * calibration,
      };
    }
  }
  return all;
}
