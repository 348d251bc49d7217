import { withoutUnseen } from "../text/unseen";

/**
 * Names and codes of many firms as a few long strings, one for each block of rows: a search then runs at the speed of
 * the engine's own substring search instead of once for every firm.
 */
const block = 1024;

type Block = { rows: string[]; joined: string | null; starts: Uint32Array };

export type SearchText = { blocks: Block[] };

export const emptyText = (): SearchText => ({ blocks: [] });

/** How a search compares: letters of full width and capitals are as good as plain ones. */
export const folded = (words: string): string => withoutUnseen(words.normalize("NFKC")).toLowerCase();

/** The words of a search, of which a firm must have every one; at most five. */
export const termsOf = (search: string): string[] =>
  [...new Set(folded(search).split(/\s+/).filter(Boolean))].slice(0, 5);

/** Sets what one row is found by. Fields cannot run into each other: no term holds a line feed. */
export function setText({ blocks }: SearchText, row: number, fields: readonly (string | null)[]): void {
  const place = Math.floor(row / block);
  for (let next = blocks.length; next <= place; next++)
    blocks.push({ rows: [], joined: null, starts: new Uint32Array(block + 1) });
  const within = blocks[place] as Block;
  within.rows[row % block] = folded(fields.map((field) => field ?? "").join("\n"));
  within.joined = null;
}

function joinedOf(within: Block): string {
  if (within.joined !== null) return within.joined;
  let at = 0;
  for (const [place, text] of within.rows.entries()) {
    within.starts[place] = at;
    at += text.length + 1;
  }
  within.starts[within.rows.length] = at;
  within.joined = within.rows.join("\n");
  return within.joined;
}

/** Calls `take` with every row that has the term, in order, each once. */
export function eachWith({ blocks }: SearchText, term: string, take: (row: number) => void): void {
  for (const [number, within] of blocks.entries()) {
    const text = joinedOf(within);
    let row = 0;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, within.starts[row])) {
      while ((within.starts[row + 1] as number) <= at) row++;
      take(number * block + row);
      row++;
      if (row >= within.rows.length) break;
    }
  }
}
