import { type Answer, answerTo } from "../rules/expression";
import { criterionAnswer, type Leaf, type LeafCriterion } from "../rules/leaf";
import { type MovedThresholds, withThresholds } from "../rules/leaves";
import { type Code, codeOf, type Status, statuses, statusOfLetter, Truth, wholeTruth } from "../rules/truth";
import { criterionLetters } from "./catalogue";
import type { Columns } from "./columns";
import { columnReader, type LeafColumns } from "./leaf-columns";

/** The verdicts on a firm, the best first. */
export const verdicts = ["met", "person", "unknown", "unmet"] as const satisfies readonly Status[];
export type Verdict = (typeof verdicts)[number];
type Tally = Record<Verdict, number>;

/** What moved thresholds would make of a round. The official verdicts stay what they are. */
export type WhatIf = {
  /** Firms with a verdict and figures. */
  counted: number;
  before: Tally;
  after: Tally;
  /** Places of firms whose verdict would change: by what it is, and by what it would become. */
  moved: Record<Verdict, Record<Verdict, number[]>>;
  /** How many meet each criterion that rests on a moved threshold. */
  criteria: Record<string, { before: number; after: number }>;
};

const tally = (): Tally => ({ met: 0, unmet: 0, unknown: 0, person: 0 });
const truths = Object.values(Truth);

/** How a criterion officially stands, by the code of its letter. */
const officialCodes = Uint8Array.from(criterionLetters, (letter) => codeOf(statusOfLetter(letter)));

const nobody = (): Record<Verdict, number[]> => ({ met: [], unmet: [], unknown: [], person: [] });

export const noChange = (): WhatIf => ({
  counted: 0,
  before: tally(),
  after: tally(),
  moved: { met: nobody(), unmet: nobody(), unknown: nobody(), person: nobody() },
  criteria: {},
});

/** 1 for every firm from one place up to another that has a verdict that counts, and figures. */
function countable(
  { coded }: Columns,
  { known }: LeafColumns,
  from: number,
  to: number,
  within: readonly string[] | null,
): Uint8Array {
  const { verdict, region } = coded;
  const counts = new Uint8Array(to - from);
  for (let row = from; row < to; row++)
    counts[row - from] = Number(verdict.codes[row] !== 0) & Number(known[row] === 1);
  if (within === null) return counts;
  const isWithin = region.words.map((word) => within.includes(word));
  for (let row = from; row < to; row++) if (!isWithin[region.codes[row] as number]) counts[row - from] = 0;
  return counts;
}

/** The firms from one place up to another: 1 in `counted` for each that counts. */
type Stretch = { columns: Columns; bounds: LeafColumns; from: number; to: number; counted: Uint8Array };

/**
 * Places of the firms of which a comparison no longer stands as it did: for no other can a verdict change. A comparison
 * stands otherwise where one of its bounds has come to lie on the other side of the threshold.
 */
function changedRows({ bounds, from, to, counted }: Stretch, moved: readonly Leaf[]): number[] {
  const changed = new Uint8Array(to - from);
  for (const [place, leaf] of bounds.leaves.leaves.entries()) {
    const column = bounds.columns[place];
    const other = moved[place];
    if (leaf === other || !column || "truth" in column) continue;
    if (leaf.kind !== "comparison" || other?.kind !== "comparison") continue;
    const { low, high } = column;
    const least = Math.min(leaf.threshold, other.threshold);
    const most = Math.max(leaf.threshold, other.threshold);
    // "At least" and "less than" part at the threshold itself, the other two just above it.
    const above = leaf.is === "more-than" || leaf.is === "at-most";
    for (let row = from; row < to; row++) {
      const one = low[row] as number;
      const two = high[row] as number;
      const isOneBetween = above
        ? Number(one > least) & Number(one <= most)
        : Number(one >= least) & Number(one < most);
      const isTwoBetween = above
        ? Number(two > least) & Number(two <= most)
        : Number(two >= least) & Number(two < most);
      changed[row - from] = (changed[row - from] as number) | isOneBetween | isTwoBetween;
    }
  }
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (changed[row - from] === 1 && counted[row - from] === 1) rows.push(row);
  return rows;
}

/** How many firms that count have each code of a column. Without branches: who counts is a matter of chance. */
function tallied(codes: Uint8Array | Uint32Array, words: number, { from, to, counted }: Stretch): Uint32Array {
  const tallies = new Uint32Array(words);
  for (let row = from; row < to; row++) {
    const code = codes[row] as number;
    tallies[code] = (tallies[code] as number) + (counted[row - from] as number);
  }
  return tallies;
}

/** Answers for each criterion that rests on a moved threshold, by its place. */
function answersAnew(bounds: LeafColumns, moved: readonly Leaf[]): Map<number, Answer<number>> {
  const { leaves, criteria } = bounds.leaves;
  const places = moved.flatMap((leaf, place) => (leaf === leaves[place] ? [] : [leaf.criterion]));
  const reader = columnReader(bounds, moved);
  return new Map(places.map((place) => [place, criterionAnswer(criteria[place] as LeafCriterion, reader)]));
}

/**
 * Adds how many meet each criterion that is answered anew.
 * @returns 1 for every firm for which one of them stands otherwise
 */
function countCriteria(
  stretch: Stretch,
  answers: ReadonlyMap<number, Answer<number>>,
  changed: readonly number[],
  into: WhatIf,
): Uint8Array {
  const { columns, bounds, from, to } = stretch;
  const otherwise = new Uint8Array(to - from);
  for (const [place, answer] of answers) {
    const codes = columns.criteria[place] as Uint8Array;
    let met = tallied(codes, officialCodes.length, stretch).reduce(
      (sum, firms, code) => (officialCodes[code] === Truth.met ? sum + firms : sum),
      0,
    );
    const id = bounds.leaves.criteria[place]?.id ?? "";
    const total = into.criteria[id] ?? { before: 0, after: 0 };
    into.criteria[id] = total;
    total.before += met;
    for (const row of changed) {
      const was = officialCodes[codes[row] as number];
      const becomes = answer(row);
      if (was === becomes) continue;
      otherwise[row - from] = 1;
      if (was === Truth.met) met--;
      if (becomes === Truth.met) met++;
    }
    total.after += met;
  }
  return otherwise;
}

/**
 * Adds what moved thresholds make of the firms from one place up to another.
 * @param within regions whose firms alone there are; `null` for all
 */
export function whatIf(
  columns: Columns,
  bounds: LeafColumns,
  moved: MovedThresholds,
  from: number,
  to: number,
  into: WhatIf,
  within: readonly string[] | null = null,
): void {
  const { leaves } = bounds;
  const anew = withThresholds(leaves, moved).leaves;
  const answers = answersAnew(bounds, anew);
  const places = new Map(leaves.criteria.map(({ id }, place) => [id, place]));
  // Of the other criteria the official verdicts stand.
  const whole = answerTo(leaves.requires, (id: string): Answer<number> => {
    const place = places.get(id) ?? -1;
    const codes = columns.criteria[place];
    return answers.get(place) ?? ((row) => officialCodes[codes?.[row] ?? 0] as Code);
  });
  const counted = countable(columns, bounds, from, to, within);
  const stretch = { columns, bounds, from, to, counted };
  const changed = changedRows(stretch, anew);
  const official = columns.coded.verdict;
  const officialTruths = Uint8Array.from(official.words, (word) => Math.max(0, codeOf(word as Status)));
  const { codes: verdictCodes } = official;
  const before = new Uint32Array(truths.length);
  for (const [code, firms] of tallied(verdictCodes, official.words.length, stretch).entries()) {
    const was = officialTruths[code] as Truth;
    before[was] = (before[was] as number) + firms;
  }
  const after = before.slice();
  const otherwise = countCriteria(stretch, answers, changed, into);
  for (const row of changed) {
    if (otherwise[row - from] === 0) continue;
    const was = officialTruths[verdictCodes[row] as number] as Truth;
    const becomes = wholeTruth(whole(row));
    if (was === becomes) continue;
    after[was] = (after[was] as number) - 1;
    after[becomes] = (after[becomes] as number) + 1;
    into.moved[statuses[was]][statuses[becomes]].push(row);
  }
  for (const truth of truths) {
    into.before[statuses[truth]] += before[truth] as number;
    into.after[statuses[truth]] += after[truth] as number;
    into.counted += before[truth] as number;
  }
}
