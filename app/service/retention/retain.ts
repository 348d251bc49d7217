import { statSync } from "node:fs";
import { type Database, database, openForReading, pathOf } from "#db/client";
import { shapeOf } from "#db/migrate";
import type { Writes } from "#db/sheets/expiry-notices";
import { environment, terms } from "#lib/env";
import { checkDatabaseFile } from "../database-file";
import { checkPlaces } from "../places";
import { checkFolder } from "../service-id";
import { StartRefusal } from "../start-refusal";
import { lookAtAll } from "./retention";
import type { Tally } from "./tally";

/** How a mail is written, where mail is sent from an address. */
type Mailing = (origin: string) => Writes;

/** Opens the service's database to change it, once it is seen that it is the one that belongs here. */
async function openToChange(): Promise<Database> {
  checkPlaces();
  const store = await database();
  await checkFolder(store);
  return store;
}

/** Throws where there is no database that this program knows. */
async function checkShape(): Promise<void> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = environment();
  await checkDatabaseFile();
  if (url.startsWith("file:") && !statSync(pathOf(url), { throwIfNoEntry: false })?.size)
    throw new StartRefusal(
      `There is no database at ${pathOf(url)}.`,
      "Set DATA_DIR or DATABASE_URL; a first start makes one.",
    );
  const reading = openForReading({ url, authToken });
  try {
    if ((await shapeOf(reading)) === "current") return;
  } finally {
    reading.close();
  }
  throw new StartRefusal(
    `The database ${url} is of another version of Leapmark than this program.`,
    "Start the service once with this version, or use the version that it was started with.",
  );
}

/**
 * Looks at what is kept past its term, without changing anything; or, with `isMeant`, takes it away and tells whom it has to be
 * told, beside a service that runs. Tells of each kind as it is done. Throws `EnvironmentError`, `StartRefusal`.
 */
export async function retain(isMeant: boolean, mailing: Mailing, told: (tally: Tally) => void): Promise<void> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken, SMTP_URL, APP_URL } = environment();
  const kept = terms();
  await checkShape();
  const into = isMeant ? await openToChange() : null;
  const from = into ?? openForReading({ url, authToken });
  try {
    const isMailed = SMTP_URL !== undefined;
    const look = { from, into, actor: { kind: "service" } as const, terms: kept, isMailed, now: new Date() };
    await lookAtAll({ ...look, writes: mailing(APP_URL ?? "") }, told);
  } finally {
    await from.close();
  }
}
