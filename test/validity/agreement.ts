import type { Edition } from "#lib/instrument/edition";
import { classNames, saidOf } from "./classes";
import type { Firm } from "./population";
import { aside, atLeast, type Claim, type Row } from "./report";

/** Of all firms, or else of those where quick names the class. */
const limits: Record<string, { all: number; named?: number }> = {
  quadrant: { all: 0.8 },
  stage: { all: 0.85 },
  profile: { all: 0.7, named: 0.85 },
};

/**
 * (c) The same answers in both depths: how often a class comes out alike, of all firms of which full says it, and of
 * those where quick names it. What quick does not say counts as unlike.
 */
export function agreement(edition: Edition, firms: readonly Firm[], seed: number, population: string): Claim {
  const pairs = firms.map(({ full, quick }) => ({ full: saidOf(edition, full), quick: saidOf(edition, quick) }));
  type Pair = (typeof pairs)[number];
  const rows = classNames.flatMap((name): Row[] => {
    const said = pairs.filter(({ full }) => full.classes[name]);
    if (!pairs.some(({ quick }) => quick.classes[name])) return [];
    const isAlike = ({ full, quick }: Pair) => full.classes[name] === quick.classes[name];
    const isNamed = ({ quick }: Pair) =>
      name === "profile"
        ? quick.diagnosis.networks.profile !== null
        : quick.classes[name] !== null && quick.surety[name]?.certainty !== "borderline";
    const named = said.filter(isNamed);
    const clear = said.filter(({ quick }) => quick.surety[name]?.certainty === "clear");
    const share = (of: readonly Pair[]) => of.filter(isAlike).length / of.length;
    const beside = [named, clear].flatMap((some, place) =>
      some.length > 0
        ? [aside(`${name}, where quick ${place === 0 ? "names it" : "is clear"}`, some.length, [share(some)], "share")]
        : [],
    );
    const limit = population === "plausible" ? limits[name] : undefined;
    if (!limit) return [aside(name, said.length, [share(said)], "share"), ...beside];
    const row = atLeast(name, said.length, share(said), limit.all);
    const isNamedEnough = limit.named !== undefined && share(named) >= limit.named;
    return [{ ...row, isHeld: row.isHeld || isNamedEnough }, ...beside];
  });
  const title = "quick and full agree on the same answers (the profile: of all, or 85 % where quick names it)";
  return { id: "c", title, population, depth: "both", seed, rows };
}
