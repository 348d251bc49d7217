import { type Identification, networkIds, type Orientation, type Profile } from "../classes";
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
import { leniencyNodes } from "./slips";
import { allOf, ofSide, ofSideAt, oneOf, type Probability, scaled, type TwoWay } from "./two-way";

type Certain<Class> = ClassCertainty<Class> | null;

/** A class of one side or the other. */
function ofTwo<Class>(side: TwoWay | null, lower: Class, upper: Class, verdicts: Verdicts): Certain<Class> {
  if (!side) return null;
  const all = [
    { class: lower, probability: ofSide(side, false) },
    { class: upper, probability: ofSide(side, true) },
  ];
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
  const [low, high] = [ofSide(one, false), ofSide(one, true)];
  const [otherLow, otherHigh] = [ofSide(other, false), ofSide(other, true)];
  const all: Likelihood<Class>[] = [];
  addLikelihood(all, classOf(false, false), allOf(low, otherLow));
  addLikelihood(all, classOf(false, true), allOf(low, otherHigh));
  addLikelihood(all, classOf(true, false), allOf(high, otherLow));
  addLikelihood(all, classOf(true, true), allOf(high, otherHigh));
  return certain(found, all, verdicts, one.onTheLine || other.onTheLine);
}

function addLikelihood<Class>(all: Likelihood<Class>[], found: Class | null, probability: Probability): void {
  for (const known of all) {
    if (known.class !== found) continue;
    known.probability = oneOf(known.probability, probability);
    return;
  }
  if (found !== null) all.push({ class: found, probability });
}

function profileCertainty(networks: Sides["networks"], verdicts: Verdicts): Certain<Profile> {
  const { government, business, technological } = networks;
  if (!government || !business || !technological) return null;
  const all: Likelihood<Profile>[] = [];
  // The leniency moves all three networks at once.
  for (const { at, weight } of leniencyNodes) {
    for (const first of [false, true]) {
      const byGovernment = scaled(ofSideAt(government, first, at), weight);
      for (const second of [false, true]) {
        const byBoth = allOf(byGovernment, ofSideAt(business, second, at));
        for (const third of [false, true]) {
          const found = profileOf({ government: first, business: second, technological: third });
          addLikelihood(all, found, allOf(byBoth, ofSideAt(technological, third, at)));
        }
      }
    }
  }
  const found = profileOf({
    government: government.isUpper,
    business: business.isUpper,
    technological: technological.isUpper,
  });
  return certain(found, all, verdicts, government.onTheLine || business.onTheLine || technological.onTheLine);
}

const settledSide = (pole: Pole): TwoWay | null => (pole && isSettled(pole.side) ? pole.side : null);
const identification = (isUpper: boolean): Identification => (isUpper ? "active" : "passive");
const orientation = (isUpper: boolean): Orientation => (isUpper ? "customer" : "production");

/** Beside answers that contradict each other, or that may, no verdict is clear. */
function verdictsOf({ calibration: { verdicts } }: Compiled, { known }: SecondSheet): Verdicts {
  return known.isContradicted ? { ...verdicts, clear: Number.POSITIVE_INFINITY } : verdicts;
}

/** How sure each class is, what it could be, and what would settle it. */
export function surenessOf(compiled: Compiled, sheet: SecondSheet, sides: Sides, learning: Learning): Sureness {
  const verdicts = verdictsOf(compiled, sheet);
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
    ...learningCertainties(compiled, sheet, learning, verdicts),
    networks: byNetwork,
    profile: profileCertainty(networks, verdicts),
  };
  return { certainty, range: rangesOf(sides, learning), settle: settlingOf(compiled, sheet, sides, learning) };
}
