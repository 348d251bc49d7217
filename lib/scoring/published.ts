import type { Truth } from "../instrument/condition";
import type { Alignment, Fit, Identification, Mode, NetworkId, Orientation, Profile, Quadrant, Stage } from "./classes";
import { stages } from "./classes";

/**
 * The quadrant of he-sun-2022, after its narrative (section 3.1.2, table 4, figure 1), which its table 3 contradicts:
 * discontinuity is a high level with a weak capability, catch-up a low level with a strong one.
 */
export function quadrantOf(isHigh: boolean, isStrong: boolean): Quadrant {
  if (isHigh) return isStrong ? "leading" : "discontinuity";
  return isStrong ? "catchUp" : "backward";
}

/** The four paths of he-sun-2022 (section 3.2), from identification at entry to identification now. */
const paths = {
  passive: { passive: 1, active: 3 },
  active: { passive: 2, active: 4 },
} as const;
export type Path = 1 | 2 | 3 | 4;

export const pathOf = (entry: Identification | null, now: Identification | null): Path | null =>
  entry && now ? paths[entry][now] : null;

/** The model by orientation at entry and in development (he-sun-2022, table 4). */
const models = {
  production: { production: "backward", customer: "catchUp" },
  customer: { production: "discontinuity", customer: "leading" },
} as const;

export const modelOf = (entry: Orientation | null, now: Orientation | null): Quadrant | null =>
  entry && now ? models[entry][now] : null;

/** The orientation found beside the one that the capability expects. */
export function alignmentOf(now: Orientation | null, expected: Orientation | null): Alignment | null {
  if (now === null || expected === null) return null;
  if (now === expected) return "inLine";
  return now === "customer" ? "overreach" : "untapped";
}

/** Named after the networks that are strong (cai-2024). */
export function profileOf({ government, business, technological }: Record<NetworkId, boolean>): Profile {
  if (government && business) return technological ? "comprehensive" : "governmentBusinessLed";
  if (government) return technological ? "governmentTechnologyLed" : "governmentLed";
  if (business) return technological ? "businessTechnologyLed" : "businessLed";
  return technological ? "technologyLed" : "thin";
}

/** The mode that each stage needs (hu-xu-yang-2024, section 5.1). */
export const neededBy = { benchmark: "oneWay", chase: "oneWay", surpass: "twoWay", overturn: "peer" } as const;
const rank = { oneWay: 0, twoWay: 1, peer: 2 } as const;

export function fitOf(mode: Mode, needed: Mode): Fit {
  if (rank[mode] === rank[needed]) return "fits";
  return rank[mode] < rank[needed] ? "behind" : "ahead";
}

/**
 * The first stage that is not known to be met; a firm that has met all stays in the last. Where answers leave it open
 * whether that one is met, the firm is in it at least. Nothing is known before any milestone of the first is answered.
 */
export function stageOf(met: Record<Stage, boolean | null>, hasBegun: boolean): Stage | null {
  return hasBegun ? (stages.find((stage) => !met[stage]) ?? "overturn") : null;
}

export function isCompleted(met: Record<Stage, boolean | null>): boolean | null {
  if (stages.some((stage) => met[stage] === false)) return false;
  return stages.every((stage) => met[stage]) ? true : null;
}

/** A later stage met with an earlier one unmet; unknown where the missing answers could still make it so. */
export function isIrregular(met: Record<Stage, boolean | null>): boolean | null {
  let unmet: Truth = "no";
  let irregular: Truth = "no";
  for (const stage of stages) {
    if (met[stage] === true && unmet === "yes") return true;
    if (met[stage] !== false && unmet !== "no") irregular = "unknown";
    if (met[stage] === false) unmet = "yes";
    else if (met[stage] === null && unmet === "no") unmet = "unknown";
  }
  return irregular === "no" ? false : null;
}
