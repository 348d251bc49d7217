import type { Edition } from "#lib/instrument/edition";
import { classNames, saidOf } from "./classes";
import type { Firm } from "./population";
import { aside, atLeast, type Claim, percentOf, type Row } from "./report";

const limits: Record<string, { all: number; named?: number }> = {
  quadrant: { all: 0.8 },
  stage: { all: 0.85 },
  profile: { all: 0.7, named: 0.85 },
};

/**
 * The same answers in both depths: how often a class comes out alike, of all firms of which full says it, and of those
 * where quick names it. What quick does not say counts as unlike.
 */
export function agreement(edition: Edition, firms: readonly Firm[], seed: number, population: string): Claim {
  const pairs = firms.map(({ full, quick }) => ({ full: saidOf(edition, full), quick: saidOf(edition, quick) }));
  const rows = classNames.flatMap((name): Row[] => {
    const both = pairs.filter(({ full }) => full.classes[name]);
    if (!pairs.some(({ quick }) => quick.classes[name])) return [];
    const isAlike = ({ full, quick }: (typeof pairs)[number]) => full.classes[name] === quick.classes[name];
    const isNamed = ({ quick }: (typeof pairs)[number]) =>
      quick.classes[name] !== null &&
      (name === "profile" ? quick.diagnosis.networks.profile !== null : quick.surety[name]?.certainty !== "borderline");
    const sure = both.filter(isNamed);
    const clear = both.filter(({ quick }) => quick.surety[name]?.certainty === "clear");
    const share = (of: typeof pairs) => of.filter(isAlike).length / of.length;
    const of = (what: string, some: typeof pairs) =>
      some.length > 0 ? [aside(`${name}${what}`, some.length, percentOf(share(some)))] : [];
    const beside = [...of(", where quick names it", sure), ...of(", where quick is clear", clear)];
    const limit = population === "plausible" ? limits[name] : undefined;
    if (!limit) return [...of("", both), ...beside];
    const isNamedEnough = limit.named !== undefined && share(sure) >= limit.named;
    const row = atLeast(name, both.length, share(both), limit.all);
    return [{ ...row, isHeld: row.isHeld || isNamedEnough }, ...beside];
  });
  const title = `quick and full on the same answers, ${population} firms (the profile: of all, or 85 % where it is named)`;
  return { id: "c", title, seed, rows };
}
