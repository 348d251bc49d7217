import { bare } from "#lib/text/bare";
import type { Reading } from "./reading-task";
import { readTable } from "./table";
import type { TableNews } from "./table-reader";

/** Rows among which the headings stand. */
const headedWithin = 10;

export const read: Reading<{ bytes: Uint8Array; headings: readonly string[] }, TableNews> = async (
  { bytes, headings },
  tell,
) => {
  const names = new Set(headings);
  const fitOf = (cells: readonly (readonly string[])[]) =>
    Math.max(0, ...cells.slice(0, headedWithin).map((row) => row.filter((cell) => names.has(bare(cell))).length));
  const { lines, rows } = await readTable(Buffer.from(bytes), names.size > 0 ? { fitOf } : undefined);
  tell({ news: "table", table: { lines, rows } });
};
