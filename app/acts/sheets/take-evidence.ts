import { liesStored, type StoringOutcome, storeEvidence } from "#app/service/evidence-store";
import type { SentFile } from "#app/service/sent-files";
import type { Database } from "#db/client";
import { announceFile, type Lies } from "#db/sheets/loose-files";
import type { Outcome } from "#lib/outcome";

type Stored = Extract<StoringOutcome, { stored: unknown }>["stored"];

/** How often a file is put into the store that a sweep took away before its row was written. */
const tries = 5;

/**
 * Takes a file in: puts it into the store and has `name` write the row that names it. A sweep that comes between the
 * two takes the file again; then it is put there once more.
 */
export async function takeEvidence<Value, Reason extends string>(
  database: Database,
  sent: SentFile,
  name: (file: Stored, lies: Lies) => Promise<Outcome<Value, Reason | "file-gone">>,
): Promise<Exclude<StoringOutcome, { stored: unknown }> | Outcome<Value, Reason>> {
  for (let left = tries; left > 0; left--) {
    const file = await storeEvidence(sent, (hash) => announceFile(database, hash, new Date()));
    if ("refused" in file) return file;
    const { hash, size } = file.stored;
    const outcome = await name(file.stored, () => liesStored(hash, size));
    if (outcome.ok || outcome.reason !== "file-gone") return outcome as Outcome<Value, Reason>;
  }
  throw new Error("the evidence store loses what is put into it");
}
