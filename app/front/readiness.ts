import { accessSync, constants } from "node:fs";
import { type Database, pathOf } from "#db/client";
import { migrationsCurrent, writable } from "#db/migrate";
import { folderInPlace } from "../service/data-folder";
import { leastRoom, roomAt } from "../service/room";

/** How long the database may take over a trial write, in milliseconds. */
const patience = 5_000;

/** Whether a folder or file of ours can be written, and has room. Throws where it is not there. */
function hasRoom(path: string): boolean {
  accessSync(path, constants.W_OK);
  return roomAt(path) >= leastRoom;
}

/**
 * Whether what is sent now would be stored: the data folder and the database file are those that the process began
 * with and have room, a trial write is taken in time, and the database has the shape that this version needs.
 */
export function readinessOf(database: Database): () => Promise<boolean> {
  let trial: Promise<boolean> | null = null;
  const tried = () => {
    // However many ask, one writes at a time.
    trial ??= Promise.all([migrationsCurrent(database), writable(database)])
      .then((checks) => checks.every(Boolean))
      .finally(() => {
        trial = null;
      });
    return trial;
  };
  return async () => {
    try {
      const folder = folderInPlace();
      const places = [
        ...(folder === null ? [] : [folder]),
        ...(database.url.startsWith("file:") ? [pathOf(database.url)] : []),
      ];
      if (!places.every(hasRoom)) return false;
      const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience).unref());
      return await Promise.race([tried(), late]);
    } catch {
      return false;
    }
  };
}
