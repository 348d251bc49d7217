import { renewColumns } from "#app/service/renew-columns";
import { openDatabase } from "#db/client";

// Started by outdated-columns.test.ts: renews columns beside another process that does the same.
const [, , url = ""] = process.argv;
const database = await openDatabase({ url });
const silent = { info: () => undefined, error: () => undefined };
console.log(await renewColumns(database, silent));
await database.close();
