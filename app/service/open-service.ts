import { type Database, database } from "#db/client";
import { migrate } from "#db/migrate";
import { chainTrail } from "#db/service/trail";
import { environment } from "#lib/env";
import { settleSecret } from "./auth-secret";
import { checkDatabaseFile } from "./database-file";
import { joinFolder } from "./service-id";

/**
 * Opens the data of a service: the database in its newest shape, with the folder and the secret that belong to it.
 * Throws `StartRefusal` where they do not.
 */
export async function openService(): Promise<Database> {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = environment();
  await checkDatabaseFile();
  await migrate(DATABASE_URL, DATABASE_AUTH_TOKEN);
  const store = await database();
  await joinFolder(store);
  await settleSecret(store, new Date());
  await chainTrail(store);
  return store;
}
