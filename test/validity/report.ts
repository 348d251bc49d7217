/** What a figure is: a share of 1, points of 100, or a number of things. */
type Unit = "share" | "points" | "count";
type Limit = { atLeast: number } | { atMost: number };

/** One finding of a claim: of how many, what was found, and whether it keeps its limit; `null` where none is claimed. */
export type Row = {
  /** What it is of, the same in every run. */
  key: string;
  n: number;
  figures: number[];
  unit: Unit;
  limit: Limit | null;
  isHeld: boolean | null;
};

/** What is claimed, of which firms, by what seed it was looked into, and what came out. */
export type Claim = {
  id: string;
  title: string;
  population: string;
  depth: "full" | "quick" | "both";
  seed: number;
  rows: Row[];
  examples?: string[];
};

/** A finding that must not fall short of a limit; with fewer than `enough` nothing is held against it. */
export const atLeast = (key: string, n: number, share: number, limit: number, enough = 1): Row => ({
  ...{ key, n, figures: [rounded(share)], unit: "share", limit: { atLeast: limit } },
  isHeld: n >= enough ? share >= limit : null,
});

/** A finding that must not exceed a limit. */
export const atMost = (key: string, n: number, figure: number, limit: number, unit: Unit, enough = 1): Row => ({
  ...{ key, n, figures: [rounded(figure)], unit, limit: { atMost: limit } },
  isHeld: n >= enough ? figure <= limit : null,
});

/** A finding of which nothing is claimed. */
export const aside = (key: string, n: number, figures: number[], unit: Unit): Row => ({
  ...{ key, n, figures: figures.map(rounded), unit, limit: null, isHeld: null },
});

const rounded = (figure: number): number => (Number.isFinite(figure) ? Math.round(figure * 10_000) / 10_000 : 0);

function shown(figures: readonly number[], unit: Unit): string {
  if (unit === "share") return `${figures.map((each) => (100 * each).toFixed(1)).join(" / ")} %`;
  return figures.map((each) => (unit === "count" ? String(each) : each.toFixed(2))).join(" / ");
}

const bound = (limit: Limit | null, unit: Unit): string => {
  if (!limit) return "";
  return "atLeast" in limit ? `at least ${shown([limit.atLeast], unit)}` : `at most ${shown([limit.atMost], unit)}`;
};

const verdict = ({ isHeld, limit }: Row): string => {
  if (isHeld === null) return limit ? "too few" : "";
  return isHeld ? "held" : "NOT HELD";
};

/** A claim as a table of plain text. */
export function tableOf({ id, title, population, depth, seed, rows, examples = [] }: Claim): string {
  const cells = rows.map((row) => {
    const { key, n, figures, unit, limit } = row;
    return [key, String(n), shown(figures, unit), bound(limit, unit), verdict(row)];
  });
  const all = [["", "n", "found", "limit", ""], ...cells];
  const widths = [0, 1, 2, 3, 4].map((place) => Math.max(...all.map((each) => (each[place] ?? "").length)));
  const lines = all.map((each) =>
    each
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        return place === 0 || place > 2 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
  const head = `(${id}) ${title} · ${population} · ${depth} · seed ${seed}`;
  return [head, ...lines, ...examples.map((each) => `  e.g. ${each}`), ""].join("\n");
}

export const isHeld = ({ rows }: Claim): boolean => rows.every((row) => row.isHeld !== false);
