import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathOf, type Reading } from "#db/client";
import { shapeOf } from "#db/migrate";
import { markedAs } from "#db/service/copy";
import { environment } from "#lib/env";
import { checkSecret } from "../auth-secret";
import { keyIn } from "../backup/backup-key";
import { backupsIn, type FoundBackup } from "../backup/found-backups";
import { BackupProblem, manifestFile, manifestIn } from "../backup/manifest";
import { checkDatabaseFile } from "../database-file";
import { tryWriting } from "../disk";
import { roomAt } from "../room";
import { checkFolder } from "../service-id";
import { type Report, sound, wrong } from "./report";

/** Room that a service should have left, in bytes: a backup's copy, an export, a day of uploads. */
const comfortable = 256 * 1024 * 1024;

const megabytes = (bytes: number): string =>
  Number.isFinite(bytes) ? `${Math.round(bytes / 1e6)} MB` : "unknown room";
const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The disks of the data folder and of the database file: whether they can be written and have room. */
export function reportDisk(): Report {
  const { DATA_DIR, DATABASE_URL: url } = environment();
  const folder = resolve(DATA_DIR);
  if (!existsSync(folder))
    return wrong("disk", `There is no data folder ${folder}.`, "Set DATA_DIR, or start the service.");
  const file = url.startsWith("file:") && existsSync(pathOf(url)) ? pathOf(url) : null;
  try {
    tryWriting(folder);
    if (file) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    return wrong(
      "disk",
      `The data cannot be written: ${saying(error)}.`,
      "Make them writable for this user, and room on that disk.",
    );
  }
  const room = Math.min(roomAt(folder), file ? roomAt(file) : Number.POSITIVE_INFINITY);
  const left = `${megabytes(room)} left for ${folder}`;
  if (room < comfortable)
    return wrong("disk", `Only ${left}.`, "Make room: without any, nothing that people send is stored.");
  return sound("disk", `${left}, which can be written`);
}

/** The database file at first sight, and whether this program knows its shape. */
export async function reportFile(open: () => Reading): Promise<Report> {
  const { DATABASE_URL: url } = environment();
  await checkDatabaseFile();
  if (url.startsWith("file:") && !statSync(pathOf(url), { throwIfNoEntry: false })?.size)
    return wrong(
      "file",
      `There is no database at ${pathOf(url)}.`,
      "Set DATA_DIR or DATABASE_URL; a first start makes one.",
    );
  const database = open();
  try {
    const shape = await shapeOf(database);
    if (shape === "current") return sound("file", "all migrations are applied");
    return shape === "older"
      ? wrong("file", "The database is of an earlier version.", "Make a backup and start this one, which migrates it.")
      : wrong("file", "The database is of a later version.", "Use that version, or a later one.");
  } finally {
    database.close();
  }
}

/** Whether folder, database and secret belong together. */
export async function reportBelonging(database: Reading): Promise<Report> {
  await checkFolder(database);
  await checkSecret(database, new Date());
  return sound("belonging", "folder, database and secret are of one service");
}

/** What is wrong with the newest backup; `null` where nothing. */
function faultOf(newest: FoundBackup, now: Date, hours: number): string | null {
  const age = (now.getTime() - newest.begunAt.getTime()) / 3_600_000;
  if (age > hours) return `The newest backup is ${Math.floor(age)} hours old (${newest.path}).`;
  if (newest.isSealed) return null;
  const lacking = manifestIn(readFileSync(join(newest.path, manifestFile), "utf8"))?.lacking ?? [];
  const lost = lacking.filter(({ problem }) => problem !== "deleted").length;
  return lost > 0 ? `The newest backup lacks ${lost} evidence files (${newest.path}).` : null;
}

/** The backups of this service, where it is set where they are. */
export async function reportBackups(database: Reading | null, now: Date): Promise<Report> {
  const { BACKUP_DIR: folder, BACKUP_KEY_FILE: keyFile, BACKUP_HOURS: hours } = environment();
  if (folder === undefined) return sound("backups", "not looked for: BACKUP_DIR is not set");
  const remedy = "npm run backup";
  try {
    if (keyFile !== undefined) keyIn(keyFile);
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    return wrong("backups", error.message, "Without it no backup is made, and none can be opened.");
  }
  const service = database && (await markedAs(database).catch(() => null));
  const all = await backupsIn(folder);
  const own = service ? all.filter((each) => each.service === service) : all;
  const [newest] = own;
  if (!newest) return wrong("backups", `There is no backup of this service in ${folder}.`, remedy);
  const fault = faultOf(newest, now, hours);
  return fault === null
    ? sound("backups", `${own.length} in ${folder}, the newest of ${newest.begunAt.toISOString()}`)
    : wrong("backups", fault, remedy);
}
