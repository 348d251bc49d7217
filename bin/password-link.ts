import { existsSync } from "node:fs";
import { passwordPath } from "#app/accounts/password-link";
import { database } from "#db/client";
import { environment } from "#lib/env";

if (existsSync(".env")) process.loadEnvFile(".env");
const [email] = process.argv.slice(2);
if (!email) {
  process.stderr.write("Usage: npm run --silent password-link -- EMAIL\n");
  process.exitCode = 2;
} else {
  const path = await passwordPath(email, new Date());
  if (path === null) {
    process.stderr.write("There is no account with this address.\n");
    process.exitCode = 1;
  } else process.stdout.write(`${environment().APP_URL ?? ""}${path}\n`);
  await (await database()).close();
}
