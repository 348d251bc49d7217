import { type Code, combinedTruth, disputedTruth, opposite, Truth } from "./truth";

/** Rank of a step: in per cent, without a percentage, or not the firm's to take, as another industry's line is not. */
export const Reach = { percent: 0, unmeasured: 1, notForFirm: 2 } as const;

/**
 * A change of one value that would turn an answer; `percent` is 0 unless that is how it is told. `lack` is what a count
 * is off, as a share of the threshold, infinite where nothing is counted: it only chooses among branches.
 */
export type Step = {
  reach: (typeof Reach)[keyof typeof Reach];
  percent: number;
  lack: number;
  leaf: number | null;
  criterion: number;
};

/** How something stands, with the step that would mend it where it is unmet, or undo it where no larger one is needed. */
export type Stand = { code: Code; step: Step | null };

/** Which of two steps is the longer: positive where the first is. */
export const order = (one: Step, other: Step): number => one.reach - other.reach || one.percent - other.percent;
const furthest = (one: Step, other: Step): Step => (order(other, one) > 0 ? other : one);
const nearest = (one: Step, other: Step): Step =>
  (order(other, one) || (other.lack < one.lack ? -1 : 0)) < 0 ? other : one;

const stepsAmong = (parts: readonly Stand[], code: Code): (Step | null)[] =>
  parts.flatMap((part) => (part.code === code ? [part.step] : []));
const stepsIn = (steps: readonly (Step | null)[]): Step[] => steps.filter((step) => step !== null);
const least = (steps: readonly Step[]): Step | null => (steps.length === 0 ? null : steps.reduce(nearest));
const codeOfAll = (by: "all" | "any", parts: readonly Stand[]): Code =>
  combinedTruth(
    by,
    parts.map(({ code }) => code),
  );

/** Where all must hold: every unmet part has to be mended, and any met one undoes the whole. */
function allOf(parts: readonly Stand[]): Stand {
  const code = codeOfAll("all", parts);
  if (code === Truth.unmet) return { code, step: stepsIn(stepsAmong(parts, code)).reduce(furthest) };
  return { code, step: least(stepsIn(parts.map(({ step }) => step))) };
}

/** Where any must hold: one unmet part mended is enough, and every met one has to fall. */
function anyOf(parts: readonly Stand[]): Stand {
  const code = codeOfAll("any", parts);
  const steps = stepsAmong(parts, code);
  if (code === Truth.unmet) return { code, step: least(stepsIn(steps)) };
  const isSafe = code !== Truth.met || steps.includes(null);
  return { code, step: isSafe ? null : stepsIn(steps).reduce(furthest) };
}

/** What is met where its part is unmet, and the other way round. */
function not({ code, step }: Stand): Stand {
  const reverse = opposite(code);
  if (reverse === Truth.met) return { code: reverse, step: step?.reach === Reach.percent ? step : null };
  const lack = Number.POSITIVE_INFINITY;
  const unmeasured = { reach: Reach.unmeasured, percent: 0, lack, leaf: null, criterion: 0 };
  return { code: reverse, step: reverse === Truth.unmet ? (step ?? unmeasured) : null };
}

/** Met by every reading, it falls with any of them; unmet by every one, the nearest makes it a person's. */
function disputed(parts: readonly Stand[], orNothing: boolean, finding: Stand): Stand {
  const code = disputedTruth(
    parts.map((part) => part.code),
    orNothing,
    finding.code,
  );
  const some = orNothing ? { code: Truth.met, step: null } : anyOf(parts);
  return { code, step: anyOf([allOf(parts), allOf([some, finding])]).step };
}

/** What a whole comes to by its parts, with the step that decides. */
export const joints = { all: allOf, any: anyOf, not, disputed };

/** A formula with all steps that it takes to mend it where it is unmet. */
export type Failing = Stand & { failing: readonly Step[] };

/** What a whole comes to by its parts, with every step that it takes. */
export const failingJoints = {
  ...joints,
  all: (parts: Failing[]): Failing => ({
    ...allOf(parts),
    failing: parts.flatMap(({ code, failing }) => (code === Truth.unmet ? failing : [])),
  }),
  any(parts: Failing[]): Failing {
    const stand = anyOf(parts);
    const way = stand.code === Truth.unmet ? parts.find(({ step }) => step !== null && step === stand.step) : undefined;
    return { ...stand, failing: way?.failing ?? [] };
  },
  not: (part: Failing): Failing => ({ ...not(part), failing: [] }),
  disputed: (parts: Failing[], orNothing: boolean, finding: Failing): Failing => ({
    ...disputed(parts, orNothing, finding),
    failing: [],
  }),
};
