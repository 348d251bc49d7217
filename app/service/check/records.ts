import type { Reading } from "#db/client";
import { signOffs } from "#db/schema";
import { checkDatabase, checkFiles, checkReferences } from "#db/service/files-check";
import { checkRecords } from "#db/service/records-check";
import type { RecordProblem } from "#db/service/row-faults";
import { checkTrail } from "#db/service/trail";
import { environment } from "#lib/env";
import type { KnownSeals } from "#lib/text/seal";
import { damageOf } from "../evidence-store";
import type { Report } from "./report";

const fromBackup = "Put it back from a backup.";

/** The database as a file: whether SQLite finds it whole, and every row that another one names is there. */
export async function reportDatabase(database: Reading): Promise<Report> {
  const faults = await checkDatabase(database);
  const references = faults.length > 0 ? [] : await checkReferences(database);
  return {
    about: "database",
    holds: database.url.startsWith("file:") ? "whole, and every reference in it" : "a server, which looks after itself",
    problems: [...faults.map((fault) => `The database is damaged: ${fault}`), ...references],
    remedy: fromBackup,
  };
}

/** The trail: its chain, to the head. */
export async function reportTrail(database: Reading): Promise<Report & { rows: number; head: string }> {
  const chain = await checkTrail(database);
  return {
    about: "trail",
    holds: chain.sound ? `${chain.rows} rows, head ${chain.head}` : "",
    rows: chain.rows,
    head: chain.sound ? chain.head : "",
    problems: chain.sound
      ? []
      : [`The trail is broken at row ${chain.row}: it is ${chain.problem}. ${chain.rows} rows before it are sound.`],
    remedy:
      "Compare it with a backup and with the head that you keep elsewhere; what is written further on is chained to it.",
  };
}

function wordsOf({ kind, subject, problem, row }: RecordProblem): string {
  if (problem === "unrecorded")
    return `A ${kind} of ${subject} is not in the trail: it was put there past the program.`;
  if (problem === "unknown-seal")
    return `The ${kind} of ${subject} has a seal that its rule set never had: what it was made under is not held here.`;
  return `The ${kind} of ${subject} is ${problem}: row ${row} of the trail holds another hash.`;
}

const ofRecords = "Compare them with a backup: what the trail holds the hash of was changed past the program.";

/** What the trail holds hashes of, rounds and decisions by their seals, and signed reports. */
export async function reportRecords(
  database: Reading,
  seals: KnownSeals,
): Promise<{ checked: number; records: Report; rounds: Report; reports: Report }> {
  const { checked, problems } = await checkRecords(database, seals);
  const about = (name: string, holds: string, which: (problem: RecordProblem) => boolean): Report => ({
    about: name,
    holds,
    problems: problems.filter(which).map(wordsOf),
    remedy: ofRecords,
  });
  const isSeal = ({ problem }: RecordProblem) => problem === "unknown-seal";
  return {
    checked,
    records: about(
      "records",
      `${checked} as the trail tells of them`,
      (each) => !isSeal(each) && each.kind !== "report",
    ),
    rounds: about("round seals", "every round and decision has one that is held here", isSeal),
    reports: about(
      "reports",
      `${await database.db.$count(signOffs)} as they were signed`,
      (each) => each.kind === "report",
    ),
  };
}

/** The evidence files, each by its bytes. */
export async function reportEvidence(database: Reading): Promise<Report> {
  const { checked, problems } = await checkFiles(database, damageOf);
  return {
    about: "evidence",
    holds: `${checked} evidence files, ${checked - problems.length} of them sound`,
    problems: problems.map(
      ({ hash, kind, subject, fact, problem }) => `The file ${hash} (${kind} of ${fact}, ${subject}) is ${problem}.`,
    ),
    remedy: `Put these files back into ${environment().DATA_DIR}/evidence from a backup, or have them attached again.`,
  };
}
