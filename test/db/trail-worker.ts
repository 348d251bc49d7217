import { openDatabase } from "#db/client";
import { record } from "#db/service/trail";

// Started by trail.test.ts: writes rows of the trail, beside another process that does the same.
const [, , url = "", name = "", count = ""] = process.argv;
const database = await openDatabase({ url });
for (let row = 0; row < Number(count); row++) {
  await database.durably((inside) => record(inside, { kind: "firm", sheet: name }, "share", name, new Date(), { row }));
  // Without a pause one of the two would hold the lock until it is through.
  await new Promise((resolve) => setTimeout(resolve, 5 * Math.random()));
}
await database.close();
