import { type FaultNews, type ReadingLimits, readApart } from "./reading-process";
import type { Table } from "./table";
import { TableFault } from "./table-fault";
import { onTable } from "./table-hook";

export type TableNews = { news: "table"; table: Table } | FaultNews;

/** Has a process of its own read a whole table. Throws a `TableFault` where it is none, or too much. */
export async function readTableApart(
  bytes: Uint8Array,
  headings: readonly string[] = [],
  limits?: ReadingLimits,
): Promise<Table> {
  const latest: { news?: TableNews } = {};
  const take = async (news: TableNews) => {
    latest.news ??= news;
  };
  await readApart<TableNews>("./table-child.ts", { bytes, headings }, take, undefined, limits);
  const { news } = latest;
  if (news?.news === "table") return news.table;
  throw news ? new TableFault(news.bad.reason, news.bad.line) : new Error("the process told nothing");
}

/** Reads apart what routes of this process are sent. */
export const readTablesApart = (): void => onTable(readTableApart);
