import { type FaultNews, type ReadingLimits, readApart } from "./reading-process";
import type { Table } from "./table";
import { type NoTable, onTable } from "./table-hook";

export type TableNews = { news: "table"; table: Table } | FaultNews;

/** Has a process of its own read a whole table, or tell why it is none, or too much. */
export async function readTableApart(
  bytes: Uint8Array,
  headings: readonly string[] = [],
  limits?: ReadingLimits,
): Promise<Table | NoTable> {
  const latest: { news?: TableNews } = {};
  const take = async (news: TableNews) => {
    latest.news ??= news;
  };
  await readApart<TableNews>("table", { bytes, headings }, take, undefined, limits);
  const { news } = latest;
  if (news?.news === "table") return news.table;
  if (!news) throw new Error("the process told nothing");
  const { reason, line } = news.bad;
  return { fault: { reason, line } };
}

/** Reads apart what routes of this process are sent. */
export const readTablesApart = (): void => onTable(readTableApart);
