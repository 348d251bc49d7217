import { existsSync } from "node:fs";
import { openDatabase, pathOf } from "../db/client";
import { checkRecords } from "../db/records-check";
import { checkTrail } from "../db/trail";
import { environment } from "../lib/env";

if (existsSync(".env")) process.loadEnvFile(".env");
const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = environment();
const say = (line: string) => process.stdout.write(`${line}\n`);

async function check(): Promise<boolean> {
  const database = await openDatabase({ url, authToken });
  try {
    const chain = await checkTrail(database);
    if (!chain.sound) {
      say(`The trail is broken at row ${chain.row}: it is ${chain.problem}. ${chain.rows} rows before it are sound.`);
      return false;
    }
    const { checked, problems } = await checkRecords(database);
    for (const { kind, subject, problem, row } of problems)
      say(
        problem === "unrecorded"
          ? `A ${kind} of ${subject} is not in the trail: it was put there past the program.`
          : `The ${kind} of ${subject} is ${problem}: row ${row} of the trail holds another hash.`,
      );
    say(`${chain.rows} rows, ${checked} records, head ${chain.head}`);
    return problems.length === 0;
  } finally {
    database.gate.close();
  }
}

if (url.startsWith("file:") && !existsSync(pathOf(url))) {
  process.stderr.write(`There is no database at ${pathOf(url)}. Set DATA_DIR or DATABASE_URL.\n`);
  process.exitCode = 2;
} else if (!(await check())) process.exitCode = 1;
