import { join } from "node:path";
import { openForReading, type Reading } from "#db/client";
import { shapeOf } from "#db/migrate";
import { markedAs, trailHead } from "#db/service/copy";
import { checkDatabase, checkReferences, filesNamed } from "#db/service/files-check";
import { checkTrail } from "#db/service/trail";
import { databaseFile, evidenceFile, markFile, secretFile } from "./manifest";
import type { Received } from "./received";

/** What is wrong with what came out of a backup: what makes it useless, and evidence files that it lacks. */
export type BackupFaults = { faults: string[]; evidence: { hash: string; problem: string }[] };

/** Holds the trail against its own chain and against what was its newest row. */
async function trailFaults(database: Reading, { trail }: Received["manifest"]): Promise<string[]> {
  const head = await trailHead(database);
  if (head.row !== trail.row || head.hash !== trail.hash)
    return [`The trail ends at row ${head.row}, and the backup says that it ends at ${trail.row}.`];
  // A later start chains what an earlier program left without a chain.
  if (trail.hash === null) return [];
  const chain = await checkTrail(database);
  return chain.sound ? [] : [`The trail is broken at row ${chain.row}: it is ${chain.problem}.`];
}

async function databaseFaults(database: Reading, manifest: Received["manifest"]): Promise<string[]> {
  const damage = [...(await checkDatabase(database)), ...(await checkReferences(database))];
  if (damage.length > 0) return damage.map((fault) => `The database is damaged: ${fault}.`);
  const mark = await markedAs(database);
  if (mark !== null && mark !== manifest.service) return ["The database is of another service than its manifest."];
  const shape = await shapeOf(database);
  if (shape === "newer") return ["The database is of a later version of Leapmark: restore it with that version."];
  return shape === "current" ? trailFaults(database, manifest) : [];
}

/** What the database of a backup names, and what of it is not there as it was. */
async function evidenceFaults(database: Reading, { files, manifest }: Received): Promise<BackupFaults["evidence"]> {
  const known = new Map(manifest.lacking.map(({ hash, problem }) => [hash, problem]));
  const named = new Set(manifest.evidence.map(({ hash }) => hash));
  for await (const { hash } of filesNamed(database)) named.add(hash);
  return [...named].flatMap((hash) => {
    const found = files.get(evidenceFile(hash));
    if (found?.hash === hash) return [];
    const problem = found ? "not what was stored" : (known.get(hash) ?? "missing");
    // Whose sheet was deleted while the backup was made is not missing.
    return problem === "deleted" ? [] : [{ hash, problem }];
  });
}

/** Holds all that came out of a backup against what it says of itself, and the database against itself. */
export async function verify(received: Received, folder: string): Promise<BackupFaults> {
  const { files, manifest } = received;
  const found = files.get(databaseFile);
  if (!found) return { faults: ["The database is not in the backup."], evidence: [] };
  if (found.hash !== manifest.database.hash) return { faults: ["The database is not what was stored."], evidence: [] };
  const faults: string[] = [];
  if (manifest.secret === "file" && !files.get(secretFile)?.size) faults.push("The secret is not in the backup.");
  if (!files.get(markFile)?.size) faults.push("The mark of the service is not in the backup.");
  const database = openForReading({ url: `file:${join(folder, databaseFile)}` });
  try {
    faults.push(...(await databaseFaults(database, manifest)));
    return { faults, evidence: faults.length > 0 ? [] : await evidenceFaults(database, received) };
  } finally {
    database.close();
  }
}
