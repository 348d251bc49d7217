import { type FaultNews, type ReadingLimits, readInThread } from "./reading-thread";
import type { Table } from "./table";
import { onTable } from "./table-door";
import { TableFault } from "./table-fault";

export type TableNews = { news: "table"; table: Table } | FaultNews;

/** Has a thread read a whole table. Throws a `TableFault` where it is none, or too much. */
export async function readTableApart(bytes: Uint8Array, limits?: ReadingLimits): Promise<Table> {
  const found: { news?: TableNews } = {};
  const take = async (news: TableNews) => {
    found.news ??= news;
  };
  await readInThread<TableNews>("./table-thread.ts", { bytes }, take, undefined, limits);
  const { news } = found;
  if (news?.news === "table") return news.table;
  throw news ? new TableFault(news.bad.reason, news.bad.line) : new Error("the thread told nothing");
}

/** Reads in threads what routes of this process are sent. */
export const readTablesApart = (): void => onTable(readTableApart);
