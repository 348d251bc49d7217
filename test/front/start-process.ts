import { openService } from "#app/service/open-service";
import { remedy } from "#bin/remedy.mjs";

// Opens a service as its start does, without serving: says "started", or what its start would say and no more.
try {
  const store = await openService();
  process.stdout.write("started\n");
  await store.close();
} catch (error) {
  const said = remedy(error, { port: "3000" });
  process.stdout.write(`${said ? said.join("\n") : `a stack: ${error instanceof Error ? error.stack : error}`}\n`);
  process.exitCode = 1;
}
