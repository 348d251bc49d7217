import { stat, statfs } from "node:fs/promises";
import { type Database, pathOf } from "#db/client";
import { readMark } from "#db/service/service-marks";
import { environment } from "#lib/env";
import { backupsIn } from "./backup/found-backups";
import { dataFolder } from "./data-folder";
import { roomAt } from "./room";

/** Where the data lie: room that is left and there in all, and the size of the database, in bytes; when the last backup began. */
export type StorageState = {
  free: number | null;
  all: number | null;
  database: number | null;
  /** `null` where BACKUP_DIR names no folder, or none of this service lies there. */
  backupAt: Date | null;
  looksForBackups: boolean;
};

/** How it looks where the data lie; what cannot be told is `null`. */
export async function storageNow({ db }: Pick<Database, "db">): Promise<StorageState> {
  const { DATABASE_URL, BACKUP_DIR } = environment();
  const disk = await statfs(dataFolder()).catch(() => null);
  const file = DATABASE_URL.startsWith("file:") ? await stat(pathOf(DATABASE_URL)).catch(() => null) : null;
  const service = await readMark(db, "id");
  const backups = BACKUP_DIR === undefined ? [] : await backupsIn(BACKUP_DIR);
  return {
    free: disk && disk.blocks > 0 ? roomAt(dataFolder()) : null,
    all: disk && disk.blocks > 0 ? disk.blocks * disk.bsize : null,
    database: file?.size ?? null,
    backupAt: backups.find((each) => each.service === service)?.begunAt ?? null,
    looksForBackups: BACKUP_DIR !== undefined,
  };
}
