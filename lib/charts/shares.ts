/** Part of a row: how many firms, and which share of the row's firms (0 to 1). */
type SharePart = { key: string; firms: number; share: number };

/** One bar that is shared out to the end. */
type ShareRow = { id: string; firms: number; parts: SharePart[] };

/** Bars of equal length, each shared out among the same keys: groups can be compared whatever their size. */
export type SharesChart = { keys: string[]; rows: ShareRow[] };

/** What is counted, by value; "" is none. */
type Counted = readonly { value: string; firms: number }[];

/**
 * Rows of counts as shares. A key that no row has is left out, and so is a row without firms; `none` names the key of
 * what has no value.
 */
export function sharesChart(rows: readonly { id: string; counts: Counted }[], none: string): SharesChart {
  const named = rows.map(({ id, counts }) => ({
    id,
    counts: counts.map(({ value, firms }) => ({ key: value === "" ? none : value, firms })),
  }));
  const keys = [...new Set(named.flatMap(({ counts }) => counts.map(({ key }) => key)))].filter((key) =>
    named.some(({ counts }) => counts.some((each) => each.key === key && each.firms > 0)),
  );
  const last = keys.indexOf(none);
  if (last >= 0) keys.push(...keys.splice(last, 1));
  return {
    keys,
    rows: named.flatMap(({ id, counts }) => {
      const firms = counts.reduce((sum, each) => sum + each.firms, 0);
      if (firms === 0) return [];
      const of = (key: string) => counts.find((each) => each.key === key)?.firms ?? 0;
      return [{ id, firms, parts: keys.map((key) => ({ key, firms: of(key), share: of(key) / firms })) }];
    }),
  };
}

/** The key with most firms of a row; `null` where there is no row. Of two the first. */
export function largestPart(row: ShareRow | undefined): SharePart | null {
  return (row?.parts ?? []).reduce<SharePart | null>(
    (largest, part) => (largest && largest.firms >= part.firms ? largest : part),
    null,
  );
}
