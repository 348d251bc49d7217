import type { Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { type Chance, chanceOf } from "./chance";
import { classNames, type Said, saidOf } from "./classes";
import { revealed } from "./leaves";
import type { Firm } from "./population";
import { type Layout, layOut, type Redraw, redrawn } from "./redrawn";
import { aside, atLeast, atMost, type Claim, type Row } from "./report";

const everything: Redraw = {
  answers: true,
  calibration: true,
  worst: new Set(),
  isNotAskedInTheMiddle: false,
  isBent: true,
};
const better: Record<string, string> = { level: "high", capability: "strong" };

/** The dimensions that a diagnosis found on their better side, where what is withheld counts at its worst. */
const worstIn = ({ classes }: Said): ReadonlySet<string> =>
  new Set(
    ["level", "capability", "government", "business", "technological"].filter(
      (id) => classes[id] === (better[id] ?? "strong"),
    ),
  );

/** How often each class comes out as it was found. */
function kept(layout: Layout, said: Said, draws: number, chance: Chance, redraw: Redraw): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let draw = 0; draw < draws; draw++) {
    const classes = redrawn(layout, chance, redraw);
    for (const name of classNames) {
      const found = said.classes[name];
      const now =
        name === "stage" && found === "overturn" && classes.stage === "completed" ? "overturn" : classes[name];
      const isSame = found === now || (name === "stage" && found === "completed" && now === "overturn");
      if (isSame) counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return Object.fromEntries(classNames.map((name) => [name, (counts[name] ?? 0) / draws]));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

type Kept = { name: string; found: string; probability: number; verdict: string; share: number };

/** Of every class that is said, how sure it is and how often it stays. */
function keptOf(
  edition: Edition,
  sheets: readonly { sheet: Sheet; layout: Layout }[],
  draws: number,
  seed: number,
  redraw: (said: Said) => Redraw,
) {
  const chance = chanceOf(seed);
  return sheets.flatMap(({ sheet, layout }) => {
    const said = saidOf(edition, sheet);
    const shares = kept(layout, said, draws, chance, redraw(said));
    return classNames.flatMap((name): Kept[] => {
      const [surety, found] = [said.surety[name], said.classes[name]];
      if (!surety || !found) return [];
      return [{ name, found, probability: surety.probability, verdict: surety.certainty, share: shares[name] ?? 0 }];
    });
  });
}

/** Which firms a claim is looked into: limits are claimed of the plausible ones alone. */
export type Looked = { firms: readonly Firm[]; population: string; depth: "full" | "quick"; seed: number };

/**
 * (b) Of the classes called clear, how many stay when everything is redrawn and what was withheld is revealed.
 * @param isAllKnown what quick does not ask is revealed, too, instead of drawn evenly
 */
export function keptClear(edition: Edition, looked: Looked, isAllKnown: boolean, draws = 60): Claim {
  const { firms, population, depth, seed } = looked;
  const isClaimed = population === "plausible";
  const sheets = firms.map((firm) => {
    const truth = revealed(isAllKnown ? firm.full : firm[depth], firm.truth);
    return { sheet: firm[depth], layout: layOut(edition, truth) };
  });
  const all = keptOf(edition, sheets, draws, seed, () => everything);
  const claimed = (what: string, some: Kept[], limit: number): Row[] => {
    const share = meanOf(some.map((each) => each.share));
    if (some.length === 0) return [];
    return [isClaimed ? atLeast(what, some.length, share, limit, 100) : aside(what, some.length, [share], "share")];
  };
  const rows = classNames.flatMap((name): Row[] => {
    const ofName = all.filter((each) => each.name === name);
    if (ofName.length === 0) return [];
    const clear = ofName.filter(({ verdict }) => verdict === "clear");
    const just = clear.filter(({ probability }) => probability < 0.85);
    const shares = ["clear", "likely", "borderline"].map(
      (verdict) => ofName.filter((each) => each.verdict === verdict).length / ofName.length,
    );
    const byClass = [...new Set(clear.map(({ found }) => found))].map((found) => ({
      found,
      some: clear.filter((each) => each.found === found),
    }));
    if (!isClaimed) return claimed(`${name}: clear kept`, clear, 0.8);
    return [
      aside(`${name}: clear / likely / borderline`, ofName.length, shares, "share"),
      ...claimed(`${name}: clear kept`, clear, 0.8),
      ...byClass.flatMap(({ found, some }) => claimed(`${name} ${found}: clear kept`, some, 0.8)),
      ...claimed(`${name}: just clear kept`, just, 0.75),
    ];
  });
  const hidden = isAllKnown ? "withheld or not asked" : "withheld";
  const title = `clear classes that stay, ${draws} redraws each, what was ${hidden} revealed`;
  return { id: "b", title, population, depth, seed, rows };
}

/** (d) Of the classes called clear, how many change by the weights and cuts alone. */
export function changedByCalibration(
  edition: Edition,
  firms: readonly Firm[],
  depth: "full" | "quick",
  seed: number,
  draws = 100,
): Claim {
  const sheets = firms.map((firm) => ({ sheet: firm[depth], layout: layOut(edition, firm[depth]) }));
  const redraw = (said: Said): Redraw => ({
    ...everything,
    answers: false,
    worst: worstIn(said),
    isNotAskedInTheMiddle: true,
  });
  const clear = keptOf(edition, sheets, draws, seed, redraw).filter(({ verdict }) => verdict === "clear");
  const rows = classNames.flatMap((name): Row[] => {
    const some = clear.filter((each) => each.name === name);
    if (some.length === 0) return [];
    return [atMost(name, some.length, 1 - meanOf(some.map(({ share }) => share)), 0.1, "share", 30)];
  });
  const title = "clear classes that change by other weights and cuts";
  return { id: "d", title, population: "plausible", depth, seed, rows };
}

/**
 * (d) The closed forms of the certainty against a redraw of the same errors: on complete sheets both ways; where something
 * is withheld, only that they never say too much.
 */
export function closedForms(
  edition: Edition,
  firms: readonly Firm[],
  depth: "full" | "quick",
  seed: number,
  isBent: boolean,
  draws = 2000,
): Claim {
  const compared = (sheets: Sheet[]) =>
    keptOf(
      edition,
      sheets.map((sheet) => ({ sheet, layout: layOut(edition, sheet) })),
      draws,
      seed,
      (said) => ({ ...everything, isBent, worst: worstIn(said) }),
    );
  const complete = compared(firms.map((firm) => revealed(firm[depth], firm.truth)));
  const gaps = compared(firms.map((firm) => firm[depth]));
  const rows = classNames.flatMap((name): Row[] => {
    const offIn = (all: Kept[]) =>
      all.filter((each) => each.name === name).map(({ probability, share }) => 100 * (probability - share));
    const [off, over] = [offIn(complete), offIn(gaps)];
    if (off.length === 0) return [];
    const limit = products.has(name) ? 5 : name === "alignment" ? 4 : 3;
    const away = off.map(Math.abs);
    const held = (what: string, count: number, value: number): Row =>
      isBent ? aside(what, count, [value], "points") : atMost(what, count, value, limit, "points");
    return [
      held(`${name}: 95 of 100 within`, off.length, at(away, 0.95)),
      held(`${name}: 95 of 100 say too much by, gaps`, over.length, at(over, 0.95)),
      aside(`${name}: mean, farthest`, off.length, [meanOf(off), at(away, 1)], "points"),
    ];
  });
  const chance = (100 * Math.sqrt(0.25 / draws)).toFixed(1);
  const counts = isBent ? "counts drawn anew, which bend at breakpoints" : "chance of counts even to both sides";
  const title = `closed forms against ${draws} redraws (their own chance: up to ${chance} points), ${counts}`;
  return { id: "d", title, population: "plausible", depth, seed, rows };
}

/** Classes of several dimensions, whose errors count as independent: up to five points are allowed for that. */
const products: ReadonlySet<string> = new Set(["quadrant", "profile", "path"]);

/** The value below which so great a share lies. */
function at(values: readonly number[], share: number): number {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0;
}
