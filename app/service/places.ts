import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathOf } from "#db/client";
import { makeFolder } from "#db/place";
import { environment } from "#lib/env";
import { tryWriting } from "./disk";
import { leastRoom, roomAt } from "./room";
import { StartRefusal } from "./start-refusal";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const full = (path: string) =>
  new StartRefusal(
    `There is no room left where the data lie (${path}).`,
    "Make room on that disk and start again. What was saved is still there.",
  );

const unwritable = (path: string, error: unknown) =>
  new StartRefusal(
    `The data cannot be written to ${path}: ${saying(error)}`,
    "Make it writable for this user (its owner, its mode, a write protection, a disk that is mounted read-only), or name another folder:  DATA_DIR=/path/to/data npm start",
  );

function refused(path: string, error: unknown): StartRefusal {
  return /^(ENOSPC|EDQUOT)$/.test(codeOf(error)) ? full(path) : unwritable(path, error);
}

/** Makes a folder where there is none, and sees that it is one that can be written and has room. */
function checkPlace(path: string): void {
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new StartRefusal(
      `${path} is to be a folder of the data, and is a file.`,
      "Move it away, or name another folder:  DATA_DIR=/path/to/data npm start",
    );
  try {
    makeFolder(path);
    if (roomAt(path) < leastRoom) throw full(path);
    tryWriting(path);
  } catch (error) {
    throw error instanceof StartRefusal ? error : refused(path, error);
  }
}

function checkWritable(path: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isFile())
    throw new StartRefusal(
      `${path} is to be the database, and is no file.`,
      "Move away what lies there, or set DATA_DIR or DATABASE_URL to where the database is.",
    );
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Before anything is opened: throws `StartRefusal` where the data folder, or the database file and what lies beside
 * it, cannot be made or written, or their disk is full.
 */
export function checkPlaces(): void {
  const { DATA_DIR, DATABASE_URL: url } = environment();
  const folder = resolve(DATA_DIR);
  checkPlace(folder);
  const evidence = join(folder, "evidence");
  if (existsSync(evidence)) checkPlace(evidence);
  if (!url.startsWith("file:")) return;
  const path = resolve(pathOf(url));
  if (dirname(path) !== folder) checkPlace(dirname(path));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) checkWritable(file);
}
