/** One figure of a claim: what it is of, how many it rests on, and whether it keeps its limit; `null` where it has none. */
export type Row = { what: string; n: number; value: string; limit: string; isHeld: boolean | null };

/** What is claimed, by what seed it was looked into, and what came out. */
export type Claim = { id: string; title: string; seed: number; rows: Row[]; examples?: string[] };

export const percentOf = (share: number): string => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : "-");

/** A share that must not fall short of a limit; with fewer than `enough` nothing is held against it. */
export function atLeast(what: string, n: number, share: number, limit: number, enough = 1): Row {
  const isHeld = n >= enough ? share >= limit : null;
  return { what, n, value: percentOf(share), limit: `at least ${percentOf(limit)}`, isHeld };
}

/** A number that must not exceed a limit. */
export function atMost(what: string, n: number, value: number, limit: number, unit = "", enough = 1): Row {
  const shown = (number: number) => `${Number.isInteger(number) ? number : number.toFixed(2)}${unit}`;
  const isHeld = n >= enough ? value <= limit : null;
  return { what, n, value: shown(value), limit: `at most ${shown(limit)}`, isHeld };
}

/** A number that nothing is claimed of. */
export const aside = (what: string, n: number, value: string): Row => ({ what, n, value, limit: "", isHeld: null });

const verdict = ({ isHeld, limit }: Row): string => {
  if (isHeld === null) return limit === "" ? "" : "too few";
  return isHeld ? "held" : "NOT HELD";
};

/** A claim as a table of plain text. */
export function tableOf({ id, title, seed, rows, examples = [] }: Claim): string {
  const cells = rows.map((row) => [row.what, String(row.n), row.value, row.limit, verdict(row)]);
  const all = [["", "n", "found", "limit", ""], ...cells];
  const widths = [0, 1, 2, 3, 4].map((place) => Math.max(...all.map((each) => (each[place] ?? "").length)));
  const lines = all.map((each) =>
    each
      .map((cell, place) =>
        place === 0 || place > 2 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return [`(${id}) ${title} · seed ${seed}`, ...lines, ...examples.map((each) => `  e.g. ${each}`), ""].join("\n");
}

export const isHeld = ({ rows }: Claim): boolean => rows.every((row) => row.isHeld !== false);
