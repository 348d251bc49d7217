import { existsSync } from "node:fs";
import { database } from "#db/client";
import { resetSecondFactor } from "#db/people/second-factors";

if (existsSync(".env")) process.loadEnvFile(".env");
const [email] = process.argv.slice(2);
if (!email) {
  process.stderr.write("Usage: npm run --silent factor-reset -- EMAIL\n");
  process.exitCode = 2;
} else {
  const store = await database();
  const reset = await resetSecondFactor(store, email, new Date());
  if (reset === null) {
    process.stderr.write("There is no account with this address.\n");
    process.exitCode = 1;
  } else process.stdout.write(`${JSON.stringify(reset)}\n`);
  await store.close();
}
