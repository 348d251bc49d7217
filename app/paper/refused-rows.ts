import type { BadRow } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { badRowReason } from "../words/bad-row";

type Refused = { cells: readonly string[]; problems: readonly BadRow[] };

/** Columns of the widest row. */
const widest = (rows: readonly Refused[], headings: readonly string[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);

/**
 * Rows of a list as they stood in it, under its headings, with why they were not taken in behind them: mended there, the
 * whole can be sent again.
 */
export function* refusedRows(
  locale: Locale,
  headings: readonly string[],
  rows: readonly Refused[],
): Generator<readonly string[]> {
  const translate = translator(locale);
  const why = translate("rounds.jobs.whyRefused");
  // What an earlier report said stands in the same column, and is said anew.
  const former = headings.indexOf(why);
  const without = (cells: readonly string[]) => (former < 0 ? cells : cells.filter((_, place) => place !== former));
  const columns = widest(rows, headings) - (former < 0 ? 0 : 1);
  const filled = (cells: readonly string[]) => Array.from({ length: columns }, (_, place) => cells[place] ?? "");
  yield [...filled(without(headings)), why];
  for (const { cells, problems } of rows) {
    const reasons = problems.map((problem) => {
      const reason = badRowReason(locale, problem);
      return problem.column ? translate("rounds.jobs.whyIn", { column: problem.column, reason }) : reason;
    });
    yield [...filled(without(cells)), reasons.join(translate("rounds.jobs.whyBetween"))];
  }
}
