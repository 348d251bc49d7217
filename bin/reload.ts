import { existsSync } from "node:fs";
import { orderReload } from "#app/processes/control";

if (existsSync(".env")) process.loadEnvFile(".env");
const outcome = await orderReload();
if (outcome?.done) process.stdout.write(`${outcome.processes} processes serve with this build and these settings.\n`);
else {
  const lines = outcome?.lines ?? [
    "No service that could be reloaded runs here with this DATA_DIR and PORT.",
    "A service of one process (PROCESSES=1) is stopped and started instead.",
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}
