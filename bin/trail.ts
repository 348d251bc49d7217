import { existsSync, statSync } from "node:fs";
import { reportDatabase, reportEvidence, reportRecords, reportTrail } from "#app/service/check/records";
import { damageIn, type Report } from "#app/service/check/report";
import { openForReading, pathOf, type Reading } from "#db/client";
import { environment } from "#lib/env";
import { sealsOf } from "./known-seals";

if (existsSync(".env")) process.loadEnvFile(".env");
const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = environment();
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Says what is wrong, if anything. Returns whether nothing is. */
function isSound({ problems }: Report): boolean {
  for (const problem of problems) say(problem);
  return problems.length === 0;
}

async function checkLines(database: Reading): Promise<boolean> {
  const chain = await reportTrail(database);
  if (!isSound(chain)) return false;
  const { checked, records, rounds, reports } = await reportRecords(database, await sealsOf(database));
  const outcomes = [records, rounds, reports].map(isSound);
  say(`${chain.rows} rows, ${checked} records, head ${chain.head}`);
  return outcomes.every(Boolean);
}

async function checkEvidence(database: Reading): Promise<boolean> {
  const report = await reportEvidence(database);
  const outcome = isSound(report);
  if (!outcome) say(report.remedy ?? "");
  say(report.holds);
  return outcome;
}

async function check(): Promise<boolean> {
  const database = openForReading({ url, authToken });
  try {
    const isWhole = isSound(await reportDatabase(database));
    if (!isWhole) say("Put it back from a backup. What can still be read of it is checked below.");
    const lines = await checkLines(database);
    return (await checkEvidence(database)) && lines && isWhole;
  } finally {
    database.close();
  }
}

if (url.startsWith("file:") && !statSync(pathOf(url), { throwIfNoEntry: false })?.size) {
  process.stderr.write(`There is no database at ${pathOf(url)}. Set DATA_DIR or DATABASE_URL.\n`);
  process.exitCode = 2;
} else
  try {
    if (!(await check())) process.exitCode = 1;
  } catch (error) {
    const problem = damageIn(error);
    if (problem === null) throw error;
    say(`The database is damaged: ${problem}. Put it back from a backup.`);
    process.exitCode = 1;
  }
