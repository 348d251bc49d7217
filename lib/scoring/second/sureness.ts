import { type Identification, networkIds, type Orientation, type Profile } from "../classes";
import type { Compiled } from "../compile";
import type { Certainties, ClassCertainty, Height, Learning, Strength, Sureness } from "../findings";
import { alignmentOf, modelOf, pathOf, profileOf, quadrantOf } from "../published";
import { learningCertainties } from "./learning-certainty";
import { certain, type Odds, type Verdicts } from "./likelihood";
import type { SecondSheet } from "./measured";
import { isSettled, type Pole } from "./opportunity";
import { rangesOf } from "./ranges";
import { settlingOf } from "./settling";
import type { Sides } from "./sides";
import { leniencyNodes } from "./slips";
import { type TwoWay, upperAt } from "./two-way";

type Certain<Class> = ClassCertainty<Class> | null;
type Way = keyof Odds;
const ways: readonly Way[] = ["both", "answers", "calibration"];

const identifications: readonly Identification[] = ["passive", "active"];
const orientations: readonly Orientation[] = ["production", "customer"];
const heights: readonly Height[] = ["low", "high"];
const strengths: readonly Strength[] = ["weak", "strong"];

/** What two sides make together, by whether each is the upper one: neither, the second, the first, both. */
const ofPairs = <Class>(classOf: (first: boolean, second: boolean) => Class): Class[] =>
  [false, true].flatMap((first) => [false, true].map((second) => classOf(first, second)));
const quadrants = ofPairs(quadrantOf);
const paths = ofPairs((entry, now) =>
  pathOf(identifications[Number(entry)] ?? null, identifications[Number(now)] ?? null),
);
const models = ofPairs((entry, now) => modelOf(orientations[Number(entry)] ?? null, orientations[Number(now)] ?? null));
const alignments = ofPairs((now, isStrong) =>
  alignmentOf(orientations[Number(now)] ?? null, orientations[Number(isStrong)] ?? null),
);
const profiles = ofPairs((government, business) =>
  [false, true].map((technological) => profileOf({ government, business, technological })),
).flat();

/** A class of one side or the other. */
function ofTwo<Class>(side: TwoWay | null, classes: readonly Class[], verdicts: Verdicts): Certain<Class> {
  if (!side) return null;
  const { both, answers, calibration } = side.upper;
  const odds = { both: [1 - both, both], answers: [1 - answers, answers], calibration: [1 - calibration, calibration] };
  return certain(classes[Number(side.isUpper)] as Class, classes, odds, verdicts, side.onTheLine);
}

/** A class that two independent sides make together. */
function ofBoth<Class>(
  one: TwoWay | null,
  other: TwoWay | null,
  classes: readonly (Class | null)[],
  verdicts: Verdicts,
): Certain<Class> {
  if (!one || !other) return null;
  const odds: Odds = { both: [], answers: [], calibration: [] };
  for (const way of ways) {
    const [first, second] = [one.upper[way], other.upper[way]];
    odds[way] = [(1 - first) * (1 - second), (1 - first) * second, first * (1 - second), first * second];
  }
  const known = classes as readonly Class[];
  const found = known[2 * Number(one.isUpper) + Number(other.isUpper)] as Class;
  return certain(found, known, odds, verdicts, one.onTheLine || other.onTheLine);
}

/** The profile that three networks make together, all of which the leniency moves at once. */
function profileCertainty(networks: Sides["networks"], verdicts: Verdicts): Certain<Profile> {
  const { government, business, technological } = networks;
  if (!government || !business || !technological) return null;
  const odds: Odds = { both: [0, 0, 0, 0, 0, 0, 0, 0], answers: [0, 0, 0, 0, 0, 0, 0, 0], calibration: [] };
  for (const { at, weight } of leniencyNodes) {
    const [first, second, third] = [upperAt(government, at), upperAt(business, at), upperAt(technological, at)];
    addEight(odds.both, weight, first.both, second.both, third.both);
    addEight(odds.answers, weight, first.answers, second.answers, third.answers);
  }
  odds.calibration = [0, 0, 0, 0, 0, 0, 0, 0];
  const { calibration } = government.upper;
  addEight(odds.calibration, 1, calibration, business.upper.calibration, technological.upper.calibration);
  const place = 4 * Number(government.isUpper) + 2 * Number(business.isUpper) + Number(technological.isUpper);
  const isOnTheLine = government.onTheLine || business.onTheLine || technological.onTheLine;
  return certain(profiles[place] as Profile, profiles, odds, verdicts, isOnTheLine);
}

/** Adds what each of the eight ways in which three sides may stand weighs. */
function addEight(odds: number[], weight: number, first: number, second: number, third: number): void {
  for (let place = 0; place < 8; place++) {
    const one = place & 4 ? first : 1 - first;
    const two = place & 2 ? second : 1 - second;
    const three = place & 1 ? third : 1 - third;
    odds[place] = (odds[place] as number) + weight * one * two * three;
  }
}

const settledSide = (pole: Pole): TwoWay | null => (pole && isSettled(pole.side) ? pole.side : null);
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
    networkIds.map((id) => [id, ofTwo(networks[id], strengths, verdicts)]),
  ) as Certainties["networks"];
  const certainty: Certainties = {
    level: ofTwo(level, heights, verdicts),
    capability: ofTwo(capability, strengths, verdicts),
    quadrant: ofBoth(level, capability, quadrants, verdicts),
    identification: {
      entry: ofTwo(sides.identification.entry?.side ?? null, identifications, verdicts),
      now: ofTwo(sides.identification.now?.side ?? null, identifications, verdicts),
    },
    path: ofBoth(settledSide(sides.identification.entry), settledSide(sides.identification.now), paths, verdicts),
    orientation: {
      entry: ofTwo(sides.orientation.entry?.side ?? null, orientations, verdicts),
      now: ofTwo(sides.orientation.now?.side ?? null, orientations, verdicts),
    },
    model: ofBoth(settledSide(sides.orientation.entry), nowOriented, models, verdicts),
    alignment: ofBoth(nowOriented, steady, alignments, verdicts),
    ...learningCertainties(compiled, sheet, learning, verdicts),
    networks: byNetwork,
    profile: profileCertainty(networks, verdicts),
  };
  return { certainty, range: rangesOf(sides, learning), settle: settlingOf(compiled, sheet, sides, learning) };
}
