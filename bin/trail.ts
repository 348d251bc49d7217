import { existsSync, statSync } from "node:fs";
import { sealsUnder } from "#app/acts/programme/notice-rules";
import { damageOf } from "#app/service/evidence-store";
import { type Database, openDatabase, pathOf } from "#db/client";
import { everyRuleNotice } from "#db/programme/rule-notices";
import { checkDatabase, checkFiles } from "#db/service/files-check";
import { checkRecords } from "#db/service/records-check";
import { checkTrail } from "#db/service/trail";
import { environment } from "#lib/env";
import { seals } from "#questionnaires";

if (existsSync(".env")) process.loadEnvFile(".env");
const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken, DATA_DIR } = environment();
const say = (line: string) => process.stdout.write(`${line}\n`);

async function checkLines(database: Database): Promise<boolean> {
  const chain = await checkTrail(database);
  if (!chain.sound) {
    say(`The trail is broken at row ${chain.row}: it is ${chain.problem}. ${chain.rows} rows before it are sound.`);
    return false;
  }
  const { checked, problems } = await checkRecords(database, {
    ...seals,
    ...sealsUnder(await everyRuleNotice(database)),
  });
  for (const { kind, subject, problem, row } of problems)
    if (problem === "unrecorded")
      say(`A ${kind} of ${subject} is not in the trail: it was put there past the program.`);
    else if (problem === "unknown-seal")
      say(`The ${kind} of ${subject} has a seal that its rule set never had: what it was made under is not held here.`);
    else say(`The ${kind} of ${subject} is ${problem}: row ${row} of the trail holds another hash.`);
  say(`${chain.rows} rows, ${checked} records, head ${chain.head}`);
  return problems.length === 0;
}

async function checkEvidence(database: Database): Promise<boolean> {
  const { checked, problems } = await checkFiles(database, damageOf);
  for (const { hash, kind, subject, fact, problem } of problems)
    say(`The file ${hash} (${kind} of ${fact}, ${subject}) is ${problem}.`);
  if (problems.length > 0)
    say(`Put these files back into ${DATA_DIR}/evidence from a backup, or have them attached again.`);
  say(`${checked} evidence files, ${checked - problems.length} of them sound`);
  return problems.length === 0;
}

async function check(): Promise<boolean> {
  const database = await openDatabase({ url, authToken });
  try {
    const faults = await checkDatabase(database);
    for (const fault of faults) say(`The database is damaged: ${fault}`);
    if (faults.length > 0) say("Put it back from a backup. What can still be read of it is checked below.");
    const lines = await checkLines(database);
    return (await checkEvidence(database)) && lines && faults.length === 0;
  } finally {
    database.gate.close();
  }
}

/** What SQLite says of a file that it cannot read; `null` for faults of another kind. */
function damage(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(cause.code))) return cause.message;
  return null;
}

if (url.startsWith("file:") && !statSync(pathOf(url), { throwIfNoEntry: false })?.size) {
  process.stderr.write(`There is no database at ${pathOf(url)}. Set DATA_DIR or DATABASE_URL.\n`);
  process.exitCode = 2;
} else
  try {
    if (!(await check())) process.exitCode = 1;
  } catch (error) {
    const problem = damage(error);
    if (problem === null) throw error;
    say(`The database is damaged: ${problem}. Put it back from a backup.`);
    process.exitCode = 1;
  }
