import { type Identification, type NetworkId, networkIds, type Orientation, type Profile } from "../classes";
import type { Compiled } from "../compile";
import type { Certainties, ClassCertainty, Learning, Sureness } from "../findings";
import { alignmentOf, modelOf, pathOf, profileOf, quadrantOf } from "../published";
import { learningCertainties } from "./learning-certainty";
import { certain, type Likelihood, type Verdicts } from "./likelihood";
import type { SecondSheet } from "./measured";
import { isSettled, type Pole } from "./opportunity";
import { rangesOf } from "./ranges";
import { settlingOf } from "./settling";
import type { Sides } from "./sides";
import { allOf, ofSide, oneOf, type TwoWay } from "./two-way";

type Certain<Class> = ClassCertainty<Class> | null;

const sidesOf = [false, true] as const;

/** A class of one side or the other. */
function ofTwo<Class>(side: TwoWay | null, lower: Class, upper: Class, verdicts: Verdicts): Certain<Class> {
  if (!side) return null;
  const all = sidesOf.map((isUpper) => ({ class: isUpper ? upper : lower, probability: ofSide(side, isUpper) }));
  return certain(side.isUpper ? upper : lower, all, verdicts, side.onTheLine);
}

/** A class that two independent sides make together, by all four ways in which they may stand. */
function ofBoth<Class>(
  one: TwoWay | null,
  other: TwoWay | null,
  classOf: (isUpper: boolean, isOtherUpper: boolean) => Class | null,
  verdicts: Verdicts,
): Certain<Class> {
  if (!one || !other) return null;
  const found = classOf(one.isUpper, other.isUpper);
  if (found === null) return null;
  const all: Likelihood<Class>[] = [];
  for (const first of sidesOf) {
    for (const second of sidesOf) {
      const each = classOf(first, second) as Class;
      const probability = allOf(ofSide(one, first), ofSide(other, second));
      const same = all.find((known) => known.class === each);
      if (same) same.probability = oneOf(same.probability, probability);
      else all.push({ class: each, probability });
    }
  }
  return certain(found, all, verdicts, one.onTheLine || other.onTheLine);
}

const settledSide = (pole: Pole): TwoWay | null => (pole && isSettled(pole.side) ? pole.side : null);
const identification = (isUpper: boolean): Identification => (isUpper ? "active" : "passive");
const orientation = (isUpper: boolean): Orientation => (isUpper ? "customer" : "production");

function profileCertainty(networks: Sides["networks"], verdicts: Verdicts): Certain<Profile> {
  const { government, business, technological } = networks;
  if (!government || !business || !technological) return null;
  const strong = (sides: Record<NetworkId, boolean>): Likelihood<Profile> => ({
    class: profileOf(sides),
    probability: allOf(
      ofSide(government, sides.government),
      ofSide(business, sides.business),
      ofSide(technological, sides.technological),
    ),
  });
  const all = sidesOf.flatMap((first) =>
    sidesOf.flatMap((second) =>
      sidesOf.map((third) => strong({ government: first, business: second, technological: third })),
    ),
  );
  const found = profileOf({
    government: government.isUpper,
    business: business.isUpper,
    technological: technological.isUpper,
  });
  return certain(
    found,
    all,
    verdicts,
    [government, business, technological].some(({ onTheLine }) => onTheLine),
  );
}

/** How sure each class is, what it could be, and what would settle it. */
export function surenessOf(compiled: Compiled, sheet: SecondSheet, sides: Sides, learning: Learning): Sureness {
  const { verdicts } = compiled.calibration;
  const { level, capability, networks } = sides;
  const nowOriented = settledSide(sides.orientation.now);
  const steady = capability && isSettled(capability) ? capability : null;
  const byNetwork = Object.fromEntries(
    networkIds.map((id) => [id, ofTwo(networks[id], "weak", "strong", verdicts)]),
  ) as Certainties["networks"];
  const certainty: Certainties = {
    level: ofTwo(level, "low", "high", verdicts),
    capability: ofTwo(capability, "weak", "strong", verdicts),
    quadrant: ofBoth(level, capability, quadrantOf, verdicts),
    identification: {
      entry: ofTwo(sides.identification.entry?.side ?? null, "passive", "active", verdicts),
      now: ofTwo(sides.identification.now?.side ?? null, "passive", "active", verdicts),
    },
    path: ofBoth(
      settledSide(sides.identification.entry),
      settledSide(sides.identification.now),
      (entry, now) => pathOf(identification(entry), identification(now)),
      verdicts,
    ),
    orientation: {
      entry: ofTwo(sides.orientation.entry?.side ?? null, "production", "customer", verdicts),
      now: ofTwo(sides.orientation.now?.side ?? null, "production", "customer", verdicts),
    },
    model: ofBoth(
      settledSide(sides.orientation.entry),
      nowOriented,
      (entry, now) => modelOf(orientation(entry), orientation(now)),
      verdicts,
    ),
    alignment: ofBoth(
      nowOriented,
      steady,
      (now, isStrong) => alignmentOf(orientation(now), orientation(isStrong)),
      verdicts,
    ),
    ...learningCertainties(compiled, sheet, learning),
    networks: byNetwork,
    profile: profileCertainty(networks, verdicts),
  };
  return { certainty, range: rangesOf(sides, learning), settle: settlingOf(compiled, sheet, sides, learning) };
}
