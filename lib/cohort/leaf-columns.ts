import { type Answer, folded } from "../rules/expression";
import { type Leaf, type LeafNode, leafTruth } from "../rules/leaf";
import type { Leaves } from "../rules/leaves";
import type { Truth } from "../rules/truth";
import { grown } from "./columns";

/** One leaf of every firm: the bounds of a comparison, or how a fact or finding stands. */
type LeafColumn = { low: Float64Array; high: Float64Array } | { truth: Uint8Array };

/**
 * The figures behind the verdicts of a round, a leaf at a time and at the same places as its columns. Leaves of
 * criteria without a number of law are left out: no threshold can move those.
 */
export type LeafColumns = {
  leaves: Leaves;
  capacity: number;
  columns: (LeafColumn | null)[];
  /** 1 where a firm has figures. */
  known: Uint8Array;
};

const flat = (parts: number[][]): number[] => parts.flat();
const leavesIn = (node: LeafNode | null): number[] =>
  node === null
    ? []
    : folded(node, (leaf) => [leaf], {
        all: flat,
        any: flat,
        not: (part) => part,
        disputed: (parts, _orNothing, finding) => flat([...parts, finding]),
      });

export function emptyLeafColumns(leaves: Leaves, capacity = 1024): LeafColumns {
  const needed = new Set(
    leaves.criteria.flatMap(({ node, applies }) => {
      const own = [...leavesIn(node), ...leavesIn(applies)];
      return own.some((leaf) => leaves.leaves[leaf]?.kind === "comparison") ? own : [];
    }),
  );
  return {
    leaves,
    capacity,
    columns: leaves.leaves.map(({ kind }, leaf) => {
      if (!needed.has(leaf)) return null;
      return kind === "comparison"
        ? { low: new Float64Array(capacity), high: new Float64Array(capacity) }
        : { truth: new Uint8Array(capacity) };
    }),
    known: new Uint8Array(capacity),
  };
}

function grow(columns: LeafColumns): void {
  const capacity = columns.capacity * 2;
  columns.capacity = capacity;
  columns.known = grown(columns.known, capacity);
  columns.columns = columns.columns.map((column) => {
    if (!column) return null;
    if ("truth" in column) return { truth: grown(column.truth, capacity) };
    return { low: grown(column.low, capacity), high: grown(column.high, capacity) };
  });
}

/** Sets the figures of the firm at a place; bytes that are not of this rule set are no figures. */
export function setBounds(columns: LeafColumns, place: number, bounds: Uint8Array | null): void {
  while (place >= columns.capacity) grow(columns);
  const isKnown = bounds !== null && bounds.byteLength === columns.columns.length * 16;
  columns.known[place] = isKnown ? 1 : 0;
  if (!isKnown) return;
  const bytes = new DataView(bounds.buffer, bounds.byteOffset, bounds.byteLength);
  for (const [leaf, column] of columns.columns.entries()) {
    if (!column) continue;
    const low = bytes.getFloat64(leaf * 16, true);
    const high = bytes.getFloat64(leaf * 16 + 8, true);
    if ("truth" in column) column.truth[place] = leafTruth(columns.leaves.leaves[leaf] as Leaf, low, high);
    else {
      column.low[place] = low;
      column.high[place] = high;
    }
  }
}

/**
 * Answers for a leaf by its column, for the firm at a place.
 * @param leaves those of the columns, with thresholds moved or not
 */
export const columnReader =
  ({ columns }: LeafColumns, leaves: readonly Leaf[]) =>
  (place: number): Answer<number> => {
    const [column, leaf] = [columns[place], leaves[place]];
    if (!column || !leaf) throw new Error(`leaf ${place} is not kept`);
    if ("truth" in column) return (row) => column.truth[row] as Truth;
    const { low, high } = column;
    return (row) => leafTruth(leaf, low[row] as number, high[row] as number);
  };

/** What the figures take in memory, in bytes. */
export const leafBytesOf = ({ capacity, columns }: LeafColumns): number =>
  capacity * columns.reduce((sum, column) => sum + (column ? ("truth" in column ? 1 : 16) : 0), 1);
