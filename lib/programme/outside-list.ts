import { usccProblemOf } from "../rules/uscc";
import { cellText, codeText } from "./firm-list";
import { headOf } from "./list-head";

/** What lists of others tell of firms: penalties, broken faith, titles, patents. */
export const outsideKinds = ["penalty", "dishonesty", "title", "patent", "other"] as const;
export type OutsideKind = (typeof outsideKinds)[number];

/** What a list says of the firm with a code: its cells with their headings, on its line from 1. */
export type OutsideRow = { line: number; uscc: string; text: string };

/** Rows that one list may hold. */
export const outsideRowsAtMost = 20_000;

/** Longest text of a row, in characters. */
const longestText = 1_000;

/** Rows among which the headings stand. */
const headedWithin = 10;

/** Why a list is not taken: nothing in it, no column of codes, no row with a code, or too many rows. */
export type OutsideFault = "empty" | "no-codes" | "too-many";

const isCode = (cell: string): boolean => {
  const problem = usccProblemOf(codeText(cell));
  return problem === null || problem.code === "wrong-check";
};

/** The column in which most cells are codes; `null` where in none. */
function codeColumn(rows: readonly (readonly string[])[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [place, cell] of row.entries()) if (isCode(cell)) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/**
 * What a list of others says of firms by their codes: every other cell of a row under its heading. Rows without a code
 * are counted and left out.
 */
export function readOutsideList(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
): { rows: OutsideRow[]; without: number } | { fault: OutsideFault } {
  const head = headOf(rows.slice(0, headedWithin));
  if (!head) return { fault: "empty" };
  const body = rows.slice(head.row + 1);
  if (body.length > outsideRowsAtMost) return { fault: "too-many" };
  const code = head.matching.uscc ?? codeColumn(body);
  if (code === null) return { fault: "no-codes" };
  let without = 0;
  const found = body.flatMap((row, place): OutsideRow[] => {
    if (row.every((cell) => cell.trim() === "")) return [];
    if (!isCode(row[code] ?? "")) {
      without += 1;
      return [];
    }
    const cells = row.flatMap((cell, at) => {
      const words = cellText(cell);
      if (at === code || at === head.matching.name || words === "") return [];
      const heading = cellText(head.headings[at] ?? "");
      return [heading === "" ? words : `${heading}：${words}`];
    });
    const line = lines[head.row + 1 + place] ?? head.row + 2 + place;
    return [{ line, uscc: codeText(row[code] ?? ""), text: cells.join("；").slice(0, longestText) }];
  });
  return found.length === 0 ? { fault: "no-codes" } : { rows: found, without };
}
