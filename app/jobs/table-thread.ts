import { parentPort, workerData } from "node:worker_threads";
import { readTable } from "./table";
import { TableFault } from "./table-fault";
import type { TableNews } from "./table-reader";

const port = parentPort;
if (!port) throw new Error("reads tables in a thread of its own");
const tell = (news: TableNews) => port.postMessage(news);

try {
  const { bytes } = workerData as { bytes: Uint8Array };
  const { lines, rows } = await readTable(Buffer.from(bytes));
  tell({ news: "table", table: { lines, rows } });
} catch (error) {
  // Whatever else it is, it is not the table's fault.
  if (!(error instanceof TableFault)) throw error;
  tell({ news: "fault", bad: { line: error.line, reason: error.reason } });
}
port.close();
