import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { syncFolder } from "../folder-sync";
import { backupAt, backupsIn, type FoundBackup } from "./found-backups";
import { BackupProblem, databaseFile, type Manifest, markFile, secretFile } from "./manifest";
import { type Received, receive } from "./received";
import { type BackupFaults, verify } from "./verify-backup";

export type RestoreWish = {
  from: string;
  into: string;
  key: Buffer | null;
  /** Whether a backup that lacks evidence files is restored all the same. */
  lacking: boolean;
};

/** What was restored from which backup; or why it was not. */
export type Restored = { backup: FoundBackup; manifest: Manifest; isDone: boolean; size: number } & BackupFaults;

const passingName = ".restoring";

/** The backup at a path, or the newest in a folder of them. Throws `BackupProblem`. */
export async function backupFrom(path: string): Promise<FoundBackup> {
  if (!existsSync(path)) throw new BackupProblem(`There is nothing at ${path}.`);
  const backup = await backupAt(path);
  if (backup) return backup;
  const [newest, ...older] = await backupsIn(path);
  if (!newest) throw new BackupProblem(`${path} is no backup, or is damaged, and holds none.`);
  if (older.every(({ service }) => service === newest.service)) return newest;
  throw new BackupProblem(`${path} holds backups of several services: name one of them.`);
}

/** Sees that nothing lies in a folder yet. Returns whether it was there. Throws `BackupProblem`. */
function checkEmpty(folder: string): boolean {
  if (!existsSync(folder)) return false;
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name !== "lost+found");
  } catch (error) {
    throw new BackupProblem(
      `${folder} is no folder that can be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (names.includes(passingName))
    throw new BackupProblem(`A restore into ${folder} was broken off. Remove that folder and begin again.`);
  if (names.length > 0)
    throw new BackupProblem(`${folder} is not empty (${names.slice(0, 3).join(", ")}): name a new folder.`);
  return true;
}

/** Moves everything to where a service finds it: the database last, without which none starts there. */
async function settle(passing: string, into: string): Promise<void> {
  for (const name of [markFile, secretFile, "evidence"])
    if (existsSync(join(passing, name))) renameSync(join(passing, name), join(into, name));
  await syncFolder(into);
  renameSync(join(passing, databaseFile), join(into, databaseFile));
  rmSync(passing, { recursive: true });
  await syncFolder(into);
}

/** Removes evidence files that are not what they are called: without them they are told as missing. */
function dropWrong(passing: string, evidence: BackupFaults["evidence"]): void {
  for (const { hash } of evidence) rmSync(join(passing, "evidence", hash.slice(0, 2), hash), { force: true });
}

/**
 * Restores a backup into a folder that is empty or not there yet, once all of it was held against its hashes, and the
 * database and its trail against themselves. Where it is not done, nothing is left; where it is killed, what is left
 * does not start. Throws `BackupProblem`.
 */
export async function restoreBackup({ from, into, key, lacking }: RestoreWish): Promise<Restored> {
  const backup = await backupFrom(from);
  const wasThere = checkEmpty(into);
  const passing = join(into, passingName);
  let isDone = false;
  const clear = () => {
    if (isDone) return;
    if (!wasThere) return rmSync(into, { recursive: true, force: true });
    for (const name of [passingName, databaseFile, markFile, secretFile, "evidence"])
      rmSync(join(into, name), { recursive: true, force: true });
  };
  process.once("exit", clear);
  try {
    mkdirSync(into, { recursive: true, mode: 0o700 });
    // By this a start knows that a database is missing here, and begins no new service.
    writeFileSync(join(into, markFile), backup.service, { mode: 0o600 });
    mkdirSync(passing, { mode: 0o700 });
    const received: Received = await receive(backup, key, passing);
    if (received.manifest.service !== backup.service)
      throw new BackupProblem(`${backup.path} says at its beginning that it is of another service than at its end.`);
    const { faults, evidence } = await verify(received, passing);
    if (faults.length === 0 && (evidence.length === 0 || lacking)) {
      dropWrong(passing, evidence);
      // An evidence folder that lost every file is still one.
      mkdirSync(join(passing, "evidence"), { recursive: true, mode: 0o700 });
      await settle(passing, into);
      isDone = true;
    }
    const size = [...received.files.values()].reduce((sum, file) => sum + file.size, 0);
    return { backup, manifest: received.manifest, isDone, size, faults, evidence };
  } finally {
    clear();
    process.off("exit", clear);
  }
}
