import type { Edition } from "#lib/instrument/edition";
import { secondOf } from "./counts";
import type { Leaf } from "./leaf";

/** A mean of leaves, of each the share of the whole weight: in an indicator, a dimension or between two poles. */
type Shared = { leaf: Leaf; share: number };

/** A sum of squared deviations by uncertain weights, to the first order: at the worst, and in the middle. */
type Spread = { low: number; middle: number };
type Mean = { parts: Shared[]; spread: Spread };

/** That something holds by errors of the answers and of the calibration together, and by either alone. */
export type Chances = { both: number; answers: number; calibration: number };
export type Side = {
  score: number;
  sd: number;
  isUpper: boolean;
  isOnTheLine: boolean;
  upper: Chances;
  atWorst: number;
  /** That it is on the upper side where the leniency is known, in its deviations. */
  upperAt: (leniency: number) => Chances;
};
export type WitnessedPole = { score: number; isUpper: boolean; isSettled: boolean; upper: Chances };

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const middle = ({ low, high }: { low: number; high: number }): number => (low + high) / 2;
const scoreAt = (parts: Shared[], at: (leaf: Leaf) => number): number =>
  sum(parts.map(({ leaf, share }) => share * at(leaf)));
const variance = (parts: Shared[], at: (leaf: Leaf) => number): number =>
  sum(parts.map(({ leaf, share }) => share ** 2 * at(leaf)));
const low = (leaf: Leaf): number => leaf.low;

/** The standard normal distribution, by Simpson's rule over its density. */
export function normal(deviations: number): number {
  const reach = Math.min(9, Math.abs(deviations));
  const parts = 600;
  const density = (at: number) => Math.exp(-(at ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const inner = Array.from(
    { length: parts - 1 },
    (_, place) => (place % 2 ? 2 : 4) * density((reach * (place + 1)) / parts),
  );
  const half = (reach / parts / 3) * (density(0) + density(reach) + sum(inner));
  return deviations < 0 ? 0.5 - half : 0.5 + half;
}

function beyond(distance: number, spread: number): number {
  if (Math.abs(distance) < 1e-9) return 0.5;
  return spread === 0 ? Number(distance > 0) : normal(distance / Math.sqrt(spread));
}

const chances = (distance: number, answers: number, calibration: number): Chances => ({
  both: beyond(distance, answers + calibration),
  answers: beyond(distance, answers),
  calibration: beyond(distance, calibration),
});

/** The mean of weighted parts, each a mean itself. */
function meanOf(parts: { weight: number; mean: Mean }[]): Mean {
  const whole = sum(parts.map(({ weight }) => weight));
  const shared = parts.map(({ weight, mean }) => ({ share: weight / whole, mean }));
  const leaves = shared.flatMap(({ share, mean }) =>
    mean.parts.map((part) => ({ ...part, share: share * part.share })),
  );
  const spreadAt = (key: keyof Spread, at: (leaf: Leaf) => number) =>
    sum(
      shared.map(
        ({ share, mean }) =>
          share ** 2 * mean.spread[key] + (share * (scoreAt(mean.parts, at) - scoreAt(leaves, at))) ** 2,
      ),
    );
  return { parts: leaves, spread: { low: spreadAt("low", low), middle: spreadAt("middle", middle) } };
}

const single = (leaf: Leaf): Mean => ({ parts: [{ leaf, share: 1 }], spread: { low: 0, middle: 0 } });

/** Whether as much is answered of the weight that was asked as it takes. */
function isEnough(leaves: Leaf[], needed: number): boolean {
  const asked = leaves.filter(({ state }) => state !== "not-asked");
  const given = sum(asked.filter(({ state }) => state === "given").map(({ weight }) => weight));
  return given > 0 && given >= needed * sum(asked.map(({ weight }) => weight)) - 1e-9;
}

const calibrationOf = (edition: Edition, spread: number): number => {
  const { weights, cut } = secondOf(edition).calibration;
  return weights ** 2 * spread + (2 * cut) ** 2 / 12;
};

const lenientShare = (parts: Shared[]): number => scoreAt(parts, ({ isLenient }) => Number(isLenient));
const lenientOf = (parts: Shared[], edition: Edition): number =>
  (secondOf(edition).errors.leniency * lenientShare(parts)) ** 2;
const notAsked = (parts: Shared[]): number => variance(parts, ({ state }) => (state === "not-asked" ? 1 / 12 : 0));
const withheld = (parts: Shared[]): number => variance(parts, (leaf) => (leaf.high - leaf.low) ** 2 / 12);

/** A dimension of indicators, whose upper side is the better one. */
export function sideOf(
  edition: Edition,
  ids: readonly string[],
  cut: number,
  leaves: Map<string, Leaf[]>,
): Side | null {
  const { enough } = secondOf(edition);
  const applying = edition.indicators
    .filter(({ id }) => ids.includes(id))
    .map(({ id, weight }) => ({ weight, own: leaves.get(id) ?? [] }))
    .filter(({ own }) => own.length > 0);
  const scored = applying.filter(({ own }) => isEnough(own, enough.indicator)).length;
  const needed = ids.length > enough.dimension ? Math.min(enough.dimension, applying.length) : applying.length;
  if (scored === 0 || scored < needed) return null;
  const { parts, spread } = meanOf(
    applying.map(({ weight, own }) => ({
      weight,
      mean: meanOf(own.map((leaf) => ({ weight: leaf.weight, mean: single(leaf) }))),
    })),
  );
  const score = scoreAt(parts, low);
  const isUpper = score - cut >= 1e-9;
  const certain = variance(parts, ({ error }) => error) + notAsked(parts) + lenientOf(parts, edition);
  const [below, above] = [variance(parts, (leaf) => leaf.below), variance(parts, (leaf) => leaf.above)];
  const missing = variance(parts, ({ withheldError }) => withheldError);
  const own = certain + (isUpper ? above + missing : below);
  const worst = { distance: score - cut, own, calibration: calibrationOf(edition, spread.low) };
  const open = withheld(parts);
  const between = {
    distance: scoreAt(parts, middle) - cut,
    own: own + open,
    calibration: calibrationOf(edition, spread.middle),
  };
  const shown = isUpper || open === 0 ? worst : between;
  const lenient = secondOf(edition).errors.leniency * lenientShare(parts);
  return {
    ...{ score, isUpper, isOnTheLine: Math.abs(score - cut) < 1e-9 },
    atWorst: chances(worst.distance, worst.own, worst.calibration).both,
    sd: Math.sqrt(certain + Math.max(below, above) + missing),
    upper: chances(shown.distance, shown.own, shown.calibration),
    upperAt: (leniency) => ({
      ...chances(shown.distance + leniency * lenient, shown.own - lenient ** 2, shown.calibration),
      calibration: chances(shown.distance, shown.own, shown.calibration).calibration,
    }),
  };
}

/** Items of a phase, weighted through their indicators. */
function phased(edition: Edition, ids: readonly string[], phase: string, leaves: Map<string, Leaf[]>): Leaf[] {
  return edition.indicators
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, weight }) =>
      (leaves.get(id) ?? [])
        .filter(({ item }) => item.phase === phase)
        .map((leaf) => ({ ...leaf, weight: weight * leaf.weight })),
    );
}

/** Between two poles neither of which is the better one; with a first group, that one is turned round. */
export function poleOf(
  edition: Edition,
  groups: readonly (readonly string[])[],
  phase: string,
  cut: number,
  leaves: Map<string, Leaf[]>,
): WitnessedPole | null {
  const sides = groups.map((ids) => phased(edition, ids, phase, leaves));
  const { indicator } = secondOf(edition).enough;
  if (sides.some((side) => !isEnough(side, indicator))) return null;
  const means = sides.map((side) => meanOf(side.map((leaf) => ({ weight: leaf.weight, mean: single(leaf) }))));
  const signs = means.length === 1 ? [1] : [-0.5, 0.5];
  const parts = means.flatMap((mean, place) =>
    mean.parts.map(({ leaf, share }) => ({ leaf, share: share * (signs[place] as number) })),
  );
  const shift = means.length === 1 ? 0 : 0.5;
  const at = (end: (part: Shared) => number) => shift + sum(parts.map((part) => part.share * end(part)));
  const worst = at(({ leaf, share }) => (share < 0 ? leaf.high : leaf.low));
  const best = at(({ leaf, share }) => (share < 0 ? leaf.low : leaf.high));
  const score = (worst + best) / 2;
  const spread = sum(means.map((mean, place) => (signs[place] as number) ** 2 * mean.spread.middle));
  const own =
    variance(parts, ({ error, above }) => error + above) +
    notAsked(parts) +
    withheld(parts) +
    lenientOf(parts, edition);
  return {
    score,
    isUpper: score - cut >= 1e-9,
    isSettled: best - cut >= 1e-9 === worst - cut >= 1e-9,
    upper: chances(score - cut, own, calibrationOf(edition, spread)),
  };
}
