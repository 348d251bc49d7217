import { existsSync } from "node:fs";
import { renewSecret } from "#app/service/auth-secret";
import { database } from "#db/client";

if (existsSync(".env")) process.loadEnvFile(".env");
const store = await database();
process.stdout.write(`${JSON.stringify(await renewSecret(store, new Date()))}\n`);
await store.close();
