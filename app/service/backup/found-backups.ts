import { readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { manifestFile, manifestIn } from "./manifest";
import { headOf } from "./sealed-file";

/** A backup that lies somewhere: a folder, or one encrypted file. */
export type FoundBackup = { path: string; service: string; begunAt: Date; isSealed: boolean };

const sealedEnding = ".sealed";
const unfinishedEnding = ".unfinished";

/** How long a backup may be under way, in milliseconds: whoever began an older one was killed. */
const underWayAtMost = 24 * 3_600_000;

/** What a backup is called, sorted by when it was begun; and what it is called before it is whole. */
export function namesOf(service: string, begunAt: Date, isSealed: boolean): { whole: string; unfinished: string } {
  const name = `leapmark-${begunAt.toISOString().replace(/[-:.]/g, "")}-${service.slice(0, 8)}`;
  return {
    whole: isSealed ? `${name}${sealedEnding}` : name,
    unfinished: `.${name}.${process.pid}${unfinishedEnding}`,
  };
}

/** The backup at a path; `null` where there is none that is whole. */
export async function backupAt(path: string): Promise<FoundBackup | null> {
  if (basename(path).endsWith(unfinishedEnding)) return null;
  const stats = await stat(path).catch(() => null);
  if (!stats) return null;
  const isSealed = !stats.isDirectory();
  const said = isSealed
    ? await headOf(path).catch(() => null)
    : manifestIn(await readFile(join(path, manifestFile), "utf8").catch(() => ""));
  return said && { path, service: said.service, begunAt: new Date(said.begunAt), isSealed };
}

/** The backups in a folder, newest first. */
export async function backupsIn(folder: string): Promise<FoundBackup[]> {
  const names = await readdir(folder).catch(() => []);
  const found: FoundBackup[] = [];
  for (const name of names) {
    const backup = name.startsWith("leapmark-") ? await backupAt(join(folder, name)) : null;
    if (backup) found.push(backup);
  }
  return found.sort((one, other) => other.begunAt.getTime() - one.begunAt.getTime());
}

/** Removes all but the newest backups of a service. Returns how many went. */
export async function removeOlder(folder: string, service: string, most: number): Promise<number> {
  const own = (await backupsIn(folder)).filter((each) => each.service === service);
  const older = own.slice(Math.max(most, 1));
  // The oldest first: whoever is stopped in between has removed nothing that was to stay.
  for (const { path } of older.reverse()) await rm(path, { recursive: true, force: true });
  return older.length;
}

/** Removes what a backup of this service left that was killed long ago. */
export async function removeUnfinished(folder: string, service: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(".leapmark-") || !name.endsWith(unfinishedEnding)) continue;
    if (!name.includes(`-${service.slice(0, 8)}.`)) continue;
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats && stats.mtimeMs < now.getTime() - underWayAtMost) await rm(path, { recursive: true, force: true });
  }
}
