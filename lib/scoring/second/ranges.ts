import { networkIds } from "../classes";
import type { Learning, Range, Ranges, Strength } from "../findings";
import { profileOf, quadrantOf } from "../published";
import { bestStage, type Sides } from "./sides";
import type { TwoWay } from "./two-way";

function between<Class>(from: Class, to: Class): Range<Class> {
  return from === to ? null : { from, to };
}

function upTo<Class>(side: TwoWay | null, lower: Class, upper: Class): Range<Class> {
  return side && !side.isUpper && side.couldBeUpper ? { from: lower, to: upper } : null;
}

/** What each class could be once what is withheld is known; `null` where it could only be what it is. */
export function rangesOf({ level, capability, networks }: Sides, { stage, met }: Learning): Ranges {
  const { government, business, technological } = networks;
  const profile = (side: (network: TwoWay) => boolean) =>
    government && business && technological
      ? profileOf({ government: side(government), business: side(business), technological: side(technological) })
      : null;
  const [least, most] = [profile(({ isUpper }) => isUpper), profile(({ couldBeUpper }) => couldBeUpper)];
  return {
    level: upTo(level, "low", "high"),
    capability: upTo(capability, "weak", "strong"),
    quadrant:
      level && capability
        ? between(
            quadrantOf(level.isUpper, capability.isUpper),
            quadrantOf(level.couldBeUpper, capability.couldBeUpper),
          )
        : null,
    stage: stage && between(stage, bestStage(met)),
    networks: Object.fromEntries(
      networkIds.map((id) => [id, upTo<Strength>(networks[id], "weak", "strong")]),
    ) as Ranges["networks"],
    profile: least && most && between(least, most),
  };
}
