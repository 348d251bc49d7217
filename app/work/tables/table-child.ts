import type { Reading } from "./reading-task";
import { readTable } from "./table";
import type { TableNews } from "./table-reader";

export const read: Reading<{ bytes: Uint8Array }, TableNews> = async ({ bytes }, tell) => {
  const { lines, rows } = await readTable(Buffer.from(bytes));
  tell({ news: "table", table: { lines, rows } });
};
