import { Truth } from "../rules/truth";
import type { Status } from "../rules/verdict";
import type { Columns } from "./columns";

export type { MovedThresholds } from "./judged";

import { criterionJudge, type Judge, type MovedThresholds, truthOfCode, wholeJudge } from "./judged";
import type { LeafColumns } from "./leaf-columns";

type Tally = Record<Exclude<Status, "not-applicable">, number>;

/** What moved thresholds would make of a round. The official verdicts stay what they are. */
export type WhatIf = {
  /** Firms with a verdict and figures. */
  counted: number;
  before: Tally;
  after: Tally;
  /** Places of firms that would come to meet all, and of those that would no longer. */
  entering: number[];
  leaving: number[];
  /** How many meet each criterion that rests on a moved threshold. */
  criteria: Record<string, { before: number; after: number }>;
};

const tally = (): Tally => ({ met: 0, unmet: 0, unknown: 0, person: 0 });
const named = ["unmet", "unknown", "person", "met"] as const satisfies readonly (keyof Tally)[];

export const noChange = (): WhatIf => ({
  counted: 0,
  before: tally(),
  after: tally(),
  entering: [],
  leaving: [],
  criteria: {},
});

/** 1 for every firm from one place up to another that has a verdict that counts, and figures. */
function countable({ coded }: Columns, { known }: LeafColumns, from: number, to: number): Uint8Array {
  const { verdict } = coded;
  const counts = new Uint8Array(to - from);
  for (let row = from; row < to; row++) if (verdict.codes[row] !== 0 && known[row] === 1) counts[row - from] = 1;
  return counts;
}

/** The comparisons whose threshold is not the official one. */
const movedLeaves = ({ leaves }: LeafColumns, moved: MovedThresholds): number[] =>
  leaves.leaves.flatMap((leaf, place) =>
    leaf.kind === "comparison" && (moved[leaf.parameter] ?? leaf.threshold) !== leaf.threshold ? [place] : [],
  );

/**
 * 1 for every firm of which a comparison no longer stands as it did: for no other can a verdict change. A comparison
 * stands otherwise where one of its bounds has come to lie on the other side of the threshold.
 */
function changedRows(bounds: LeafColumns, moved: MovedThresholds, from: number, to: number): Uint8Array {
  const changed = new Uint8Array(to - from);
  for (const place of movedLeaves(bounds, moved)) {
    const leaf = bounds.leaves.leaves[place];
    const column = bounds.columns[place];
    if (leaf?.kind !== "comparison" || !column || "truth" in column) continue;
    const { low, high } = column;
    const threshold = moved[leaf.parameter] ?? leaf.threshold;
    const least = Math.min(leaf.threshold, threshold);
    const most = Math.max(leaf.threshold, threshold);
    // "At least" and "less than" part at the threshold itself, the other two just above it.
    const above = leaf.is === "more-than" || leaf.is === "at-most";
    for (let row = from; row < to; row++) {
      const one = low[row] as number;
      const two = high[row] as number;
      const isBetween = above
        ? (one > least && one <= most) || (two > least && two <= most)
        : (one >= least && one < most) || (two >= least && two < most);
      if (isBetween) changed[row - from] = 1;
    }
  }
  return changed;
}

/** Adds what moved thresholds make of the firms from one place up to another. */
export function whatIf(
  columns: Columns,
  bounds: LeafColumns,
  moved: MovedThresholds,
  from: number,
  to: number,
  into: WhatIf,
): void {
  const { leaves } = bounds;
  const anew = new Map<number, Judge>();
  for (const leaf of movedLeaves(bounds, moved)) {
    const place = leaves.leaves[leaf]?.criterion ?? -1;
    if (!anew.has(place)) anew.set(place, criterionJudge(bounds, place, moved));
  }
  const whole = wholeJudge(columns, bounds, anew);
  const counted = countable(columns, bounds, from, to);
  const changed = changedRows(bounds, moved, from, to);
  const official = columns.coded.verdict;
  const truths = Uint8Array.from(official.words, (word) => Math.max(0, named.indexOf(word as keyof Tally)));
  const before = new Uint32Array(named.length);
  const after = new Uint32Array(named.length);
  for (let row = from; row < to; row++) {
    if (counted[row - from] === 0) continue;
    const was = truths[official.codes[row] as number] as number;
    const becomes = changed[row - from] === 1 ? whole(row) : was;
    before[was] = (before[was] as number) + 1;
    after[becomes] = (after[becomes] as number) + 1;
    if (was === becomes) continue;
    if (becomes === Truth.met) into.entering.push(row);
    else if (was === Truth.met) into.leaving.push(row);
  }
  for (const [code, status] of named.entries()) {
    into.before[status] += before[code] as number;
    into.after[status] += after[code] as number;
    into.counted += before[code] as number;
  }
  for (const [place, judge] of anew) {
    const id = leaves.criteria[place]?.id ?? "";
    const total = into.criteria[id] ?? { before: 0, after: 0 };
    into.criteria[id] = total;
    const codes = columns.criteria[place] as Uint8Array;
    for (let row = from; row < to; row++) {
      if (counted[row - from] === 0) continue;
      const was = truthOfCode[codes[row] as number] as number;
      if (was === Truth.met) total.before++;
      if ((changed[row - from] === 1 ? judge(row) : was) === Truth.met) total.after++;
    }
  }
}
