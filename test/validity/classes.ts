import { diagnose } from "#lib/diagnosis/diagnose";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { percent } from "#lib/scoring/certainty";
import { networkIds, stages } from "#lib/scoring/classes";
import { sided } from "./named";

/** How sure a class is, as the second arithmetic says it. */
export type Surety = {
  class: string | number;
  probability: number;
  certainty: "clear" | "likely" | "borderline";
};

export const classNames = [
  ...["quadrant", "level", "capability", "government", "business", "technological", "profile"],
  ...["identification entry", "identification now", "path", "orientation entry", "orientation now", "alignment"],
  ...["stage", "coupling", "mode", "fit"],
] as const;
export type ClassName = string;

/**
 * Every class by name; `null` where the diagnosis names none. The profile is that of the networks' sides, whether it is
 * sure enough to be named or not.
 */
export type Classes = Record<ClassName, string | null>;

export type Said = { diagnosis: Diagnosis; classes: Classes; surety: Record<ClassName, Surety | null> };

/** What a sheet comes to, through the diagnosis alone. */
export function saidOf(edition: Edition, sheet: Sheet): Said {
  const diagnosis = diagnose(edition, sheet);
  const surety = suretyOf(diagnosis);
  return { diagnosis, classes: classesOf(edition, diagnosis, surety), surety };
}

function suretyOf(diagnosis: Diagnosis): Record<ClassName, Surety | null> {
  const { certainty } = diagnosis;
  if (!certainty) return {};
  const { identification, orientation, networks, ...rest } = certainty;
  return {
    ...rest,
    ...networks,
    "identification entry": identification.entry,
    "identification now": identification.now,
    "orientation entry": orientation.entry,
    "orientation now": orientation.now,
  };
}

function classesOf(edition: Edition, diagnosis: Diagnosis, surety: Record<ClassName, Surety | null>): Classes {
  const { technicalStrength, opportunity, orientation, learning, networks } = diagnosis;
  const { cuts } = edition.calibration;
  const named = (name: string, score: number | null, cut: number, reachedClass: string, missed: string) => {
    if (Object.hasOwn(surety, name)) return surety[name]?.class.toString() ?? null;
    if (score === null) return null;
    return score >= percent(cut) ? reachedClass : missed;
  };
  const ofNetworks = networkIds.map((id) => [id, named(id, networks[id].score, cuts.network, "strong", "weak")]);
  return {
    quadrant: technicalStrength.quadrant,
    level: named("level", technicalStrength.level.score, cuts.level, "high", "low"),
    capability: named("capability", technicalStrength.capability.score, cuts.capability, "strong", "weak"),
    ...Object.fromEntries(ofNetworks),
    profile: ofNetworks.some(([, side]) => side === null) ? null : profileOf(Object.fromEntries(ofNetworks)),
    "identification entry": opportunity.entry,
    "identification now": opportunity.now,
    path: opportunity.path?.toString() ?? null,
    "orientation entry": orientation.entry,
    "orientation now": orientation.now,
    alignment: orientation.alignment,
    stage: learning.stage && (learning.completed ? "completed" : learning.stage),
    coupling: learning.coupling,
    mode: learning.mode,
    fit: learning.fit,
  };
}

const profileOf = (networks: Record<string, string | null>): string | null =>
  sided(Object.fromEntries(networkIds.map((id) => [id, networks[id] === "strong"]))).profile ?? null;

const order: Record<string, readonly string[]> = {
  stage: [...stages, "completed"],
  level: ["low", "high"],
  capability: ["weak", "strong"],
  government: ["weak", "strong"],
  business: ["weak", "strong"],
  technological: ["weak", "strong"],
  coupling: ["none", "loose", "tight"],
  mode: ["oneWay", "twoWay", "peer"],
};

/** Which classes are parts of which: a set of strong sides is better only if it holds the other. */
const sides: Record<string, readonly string[]> = {
  backward: [],
  discontinuity: ["level"],
  catchUp: ["capability"],
  leading: ["level", "capability"],
  thin: [],
  governmentLed: ["g"],
  businessLed: ["b"],
  technologyLed: ["t"],
  governmentBusinessLed: ["g", "b"],
  governmentTechnologyLed: ["g", "t"],
  businessTechnologyLed: ["b", "t"],
  comprehensive: ["g", "b", "t"],
};

/** Whether a class is better than the one before; a first class where there was none is better. */
export function isBetter(name: ClassName, before: string | null, after: string | null): boolean {
  if (after === null || before === after) return false;
  if (name === "fit") return after !== "behind" && (before === null || before === "behind");
  if (name === "alignment") return after === "inLine";
  if (before === null) return true;
  const ranks = order[name];
  if (ranks) return ranks.indexOf(after) > ranks.indexOf(before);
  const [had = [], has = []] = [sides[before], sides[after]];
  return has.length > had.length && had.every((side) => has.includes(side));
}

/** Probabilities that level is high and capability strong; 0 where they are not said. */
export function chancesOf({ technicalStrength: { probabilities } }: Diagnosis): { high: number; strong: number } {
  if (!probabilities) return { high: 0, strong: 0 };
  const { discontinuity, leading, catchUp } = probabilities;
  return { high: discontinuity + leading, strong: catchUp + leading };
}
