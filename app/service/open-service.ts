import { type Database, database } from "#db/client";
import { migrate, NewerDatabase } from "#db/migrate";
import { dropProviderTokens } from "#db/people/users";
import { chainTrail } from "#db/service/trail";
import { environment } from "#lib/env";
import { settleSecret } from "./auth-secret";
import { checkDatabaseFile } from "./database-file";
import { checkPlaces } from "./places";
import { joinFolder } from "./service-id";
import { StartRefusal } from "./start-refusal";

/** What this process makes from here on is its user's alone, in whatever folder: SQLite and scanners make files, too. */
const ownersAlone = 0o077;

const tooOld = (url: string) =>
  new StartRefusal(
    `The database ${url} was made by a later version of Leapmark than this one, which would not understand it.`,
    "Start that version again, or a later one. To go back to this one, restore a backup that was made before the upgrade.",
  );

/**
 * Opens the data of a service: the database in its newest shape, with the folder and the secret that belong to it.
 * Throws `StartRefusal` where they do not.
 */
export async function openService(): Promise<Database> {
  process.umask(ownersAlone);
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = environment();
  checkPlaces();
  await checkDatabaseFile();
  await migrate(DATABASE_URL, DATABASE_AUTH_TOKEN).catch((error: unknown) => {
    throw error instanceof NewerDatabase ? tooOld(DATABASE_URL) : error;
  });
  const store = await database();
  await joinFolder(store);
  await settleSecret(store, new Date());
  await dropProviderTokens(store);
  await chainTrail(store);
  return store;
}
