import { type LeafNode, leafTruth } from "../rules/leaf";
import type { Formula } from "../rules/rule-set";
import { appliedTruth, Truth } from "../rules/truth";
import { criterionLetters } from "./catalogue";
import type { Columns } from "./columns";
import type { LeafColumns } from "./leaf-columns";

/** Thresholds in place of the official ones, by parameter. */
export type MovedThresholds = Readonly<Record<string, number>>;

/** Not a truth: the clause does not apply, and neither the least of all nor the greatest of any minds it. */
export const notApplicable = 4;

const truthOfLetter: Record<string, number> = {
  "": Truth.unknown,
  m: Truth.met,
  p: Truth.person,
  k: Truth.unknown,
  u: Truth.unmet,
  n: notApplicable,
};

/** How a criterion officially stands, by the code of its letter. */
export const truthOfCode = Uint8Array.from(criterionLetters, (letter) => truthOfLetter[letter] ?? Truth.unknown);

/** How something stands for the firm at a place. */
export type Judge = (row: number) => number;

/** How a leaf stands with some of the thresholds moved. */
function leafJudge({ leaves, columns }: LeafColumns, leaf: number, moved: MovedThresholds): Judge {
  const column = columns[leaf];
  const question = leaves.leaves[leaf];
  if (!column || !question) throw new Error(`leaf ${leaf} is not kept`);
  if ("truth" in column) return (row) => column.truth[row] as number;
  const { low, high } = column;
  const threshold = question.kind === "comparison" ? (moved[question.parameter] ?? question.threshold) : 1;
  return (row) => leafTruth(question, low[row] as number, high[row] as number, threshold);
}

/** The least of all, or the greatest of any, without what does not apply; stops where nothing can change it. */
function among(parts: readonly Judge[], all: boolean): Judge {
  const decisive = all ? Truth.unmet : Truth.met;
  return (row) => {
    let code: number = notApplicable;
    for (const part of parts) {
      const truth = part(row);
      if (truth === notApplicable) continue;
      if (code === notApplicable || (all ? truth < code : truth > code)) code = truth;
      if (code === decisive) break;
    }
    return code;
  };
}

const opposite =
  (part: Judge): Judge =>
  (row) => {
    const truth = part(row);
    if (truth === Truth.met) return Truth.unmet;
    return truth === Truth.unmet ? Truth.met : truth;
  };

function nodeJudge(bounds: LeafColumns, node: LeafNode, moved: MovedThresholds): Judge {
  if ("leaf" in node) return leafJudge(bounds, node.leaf, moved);
  if ("not" in node) return opposite(nodeJudge(bounds, node.not, moved));
  const all = "all" in node;
  return among(
    (all ? node.all : node.any).map((part) => nodeJudge(bounds, part, moved)),
    all,
  );
}

/** How a criterion stands with some of the thresholds moved. */
export function criterionJudge(bounds: LeafColumns, place: number, moved: MovedThresholds): Judge {
  const { node, applies } = bounds.leaves.criteria[place] ?? { node: null, applies: null };
  if (!node) return () => notApplicable;
  const holds = nodeJudge(bounds, node, moved);
  if (!applies) return holds;
  const concerns = nodeJudge(bounds, applies, moved);
  return (row) => {
    const truth = concerns(row) as Truth;
    return truth === Truth.unmet ? notApplicable : appliedTruth(holds(row) as Truth, truth);
  };
}

/** How a firm as a whole stands: by some criteria judged anew, and by the official verdict on the others. */
export function wholeJudge({ criteria }: Columns, { leaves }: LeafColumns, anew: ReadonlyMap<number, Judge>): Judge {
  const places = new Map(leaves.criteria.map(({ id }, place) => [id, place]));
  const formulaJudge = (formula: Formula): Judge => {
    if (typeof formula !== "string") {
      const all = "all" in formula;
      return among((all ? formula.all : formula.any).map(formulaJudge), all);
    }
    const place = places.get(formula) ?? -1;
    const codes = criteria[place];
    return anew.get(place) ?? ((row) => truthOfCode[codes?.[row] ?? 0] as number);
  };
  const whole = formulaJudge(leaves.requires);
  return (row) => {
    const truth = whole(row);
    return truth === notApplicable ? Truth.met : truth;
  };
}
