import { type ListColumn, listColumns, listHeadings } from "./list-headings";

/** Which column of the file, from 0, holds what; `null` where none does. */
export type Matching = Readonly<Record<ListColumn, number | null>>;

/** What a bureau said headings of its lists mean, as they are compared. */
export type KnownHeadings = Readonly<Record<string, ListColumn>>;

/** Text without its brackets and what stands in them. */
function withoutBrackets(text: string): string {
  let plain = "";
  for (let from = 0; ; ) {
    const open = text.indexOf("(", from);
    const close = open < 0 ? -1 : text.indexOf(")", open);
    if (close < 0) return plain + text.slice(from);
    plain += text.slice(from, open);
    from = close + 1;
  }
}

/** A heading as it is compared: without spaces, brackets with hints, marks of a required column. */
export const bareHeading = (heading: string): string =>
  withoutBrackets(heading.normalize("NFKC").toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");

const hasOwn = (known: KnownHeadings, word: string): boolean => word !== "" && Object.hasOwn(known, word);

/** Which columns the headings of a file name; each of its columns counts once. What the bureau said before goes first. */
export function matchColumns(row: readonly string[], known: KnownHeadings = {}): Matching {
  const words = row.map(bareHeading);
  const places = new Set<number>();
  const match = (column: ListColumn): number | null => {
    const said = words.findIndex((word, at) => hasOwn(known, word) && known[word] === column && !places.has(at));
    const usual = () => {
      for (const heading of listHeadings[column]) {
        const place = words.findIndex((word, at) => word === heading && !hasOwn(known, word) && !places.has(at));
        if (place >= 0) return place;
      }
      return -1;
    };
    const place = said >= 0 ? said : usual();
    if (place < 0) return null;
    places.add(place);
    return place;
  };
  return Object.fromEntries(listColumns.map((column) => [column, match(column)])) as Matching;
}

/** How many columns of a list are matched. */
export const matchedIn = (matching: Matching): number =>
  Object.values(matching).filter((place) => place !== null).length;

/** The headings of a list and the row, from 0, below which the firms stand. */
export type ListHead = { row: number; headings: string[]; matching: Matching };

/** Headings in two rows: where the lower one says nothing, the upper one does. */
const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => lower[place] || upper[place] || "");

/**
 * The headings among the first rows of a file: a title often stands above, and they may take two rows, one over the
 * other. `null` for an empty file.
 */
export function headOf(rows: readonly (readonly string[])[], known: KnownHeadings = {}): ListHead | null {
  const headAt = (row: number, headings: readonly string[]): ListHead => ({
    row,
    headings: headings.map((cell) => cell.trim()),
    matching: matchColumns(headings, known),
  });
  let best: ListHead | null = null;
  for (const [row, cells] of rows.entries()) {
    const single = headAt(row, cells);
    const upper = rows[row - 1];
    const double = upper ? headAt(row, joined(upper, cells)) : null;
    const most = best ? matchedIn(best.matching) : 0;
    // A row of a firm below the headings says no more than they do; a lower row of headings does.
    if (double && matchedIn(single.matching) > 0 && matchedIn(double.matching) > most) best = double;
    else if (matchedIn(single.matching) > most) best = single;
    // Headings that were merged downwards stand in every row of theirs.
    else if (best?.row === row - 1 && matchedIn(single.matching) === most && most > 0) {
      if (JSON.stringify(single.matching) === JSON.stringify(best.matching)) best = single;
    }
  }
  if (best) return best;
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  return first < 0 ? null : headAt(first, rows[first] ?? []);
}
