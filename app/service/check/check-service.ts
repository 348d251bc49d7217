import { openForReading, type Reading } from "#db/client";
import { environment } from "#lib/env";
import type { KnownSeals } from "#lib/text/seal";
import { reportDatabase, reportEvidence, reportRecords, reportTrail } from "./records";
import { looked, type Report, wrong } from "./report";
import { reportBackups, reportBelonging, reportDisk, reportFile } from "./surroundings";

/** Whoever runs the service may want to know at once what a look of minutes has found so far. */
type Tell = (report: Report) => void;

async function checkInside(
  database: Reading,
  sealsOf: (of: Reading) => Promise<KnownSeals>,
  tell: Tell,
): Promise<void> {
  tell(await looked("belonging", () => reportBelonging(database)));
  tell(await looked("database", () => reportDatabase(database)));
  tell(await looked("trail", () => reportTrail(database)));
  let others: Report[] = [];
  const records = await looked("records", async () => {
    const { records, rounds, reports } = await reportRecords(database, await sealsOf(database));
    others = [rounds, reports];
    return records;
  });
  for (const report of [records, ...others]) tell(report);
  tell(await looked("evidence", () => reportEvidence(database)));
}

/** Looks at all that a service stands on, without serving and without changing anything. */
export async function checkService(sealsOf: (of: Reading) => Promise<KnownSeals>, tell: Tell): Promise<void> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = environment();
  const open = () => openForReading({ url, authToken });
  tell(reportDisk());
  const file = await looked("file", () => reportFile(open));
  tell(file);
  // What is damaged in one place can be read in others; another shape cannot be read at all.
  if (file.problems.length > 0 && !file.isDamage) {
    tell(wrong("database", "It was not looked into, since what is said above comes first."));
    tell(await reportBackups(null, new Date()));
    return;
  }
  const database = open();
  try {
    await checkInside(database, sealsOf, tell);
    tell(await reportBackups(database, new Date()));
  } finally {
    database.close();
  }
}
