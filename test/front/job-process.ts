import { newLogger } from "#app/front/log";
import { workOnJobs } from "#app/work/worker";
import { database } from "#db/client";

// The worker alone, as a process of its own: to be killed.
const store = await database();
const stop = workOnJobs(store, newLogger("silent"));
// The worker alone keeps no process alive.
setInterval(() => {}, 60_000);
process.on("SIGTERM", async () => {
  await stop();
  await store.close();
  process.exit(0);
});
process.stdout.write("working\n");
