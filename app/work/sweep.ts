import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "#db/client";
import { dropDrafts } from "#db/programme/batches";
import { expireFiles } from "#db/service/job-queue";
import { clearPresses } from "#db/service/presses";
import { noteStrays, sweepLooseFiles } from "#db/sheets/loose-files";
import { type Drawer, dataFolder, drawers } from "../service/data-folder";
import { dropPassing, hashesStored, removeEvidence } from "../service/evidence-store";

/** How often evidence files go that nobody has any more, and how often all else is looked through, in milliseconds. */
const minute = 60_000;
const hour = 3_600_000;
/** How long files are kept that somebody was to fetch, and lists that were sent in, in milliseconds. */
const term = 24 * hour;

async function sweepDrawer(drawer: Drawer, before: number): Promise<void> {
  const folder = join(dataFolder(), drawer);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats && stats.mtimeMs < before) await rm(path, { force: true });
  }
}

/** Takes the evidence files out of the store that no row names any more, and what a killed process left there. */
async function sweepEvidence(store: Database, now: Date): Promise<void> {
  await dropPassing(now, false);
  await sweepLooseFiles(store, now, removeEvidence);
}

/**
 * Deletes what has been kept long enough: batches that nobody started, lists of links, exports, lists that were sent in, forms not taken. Notes
 * evidence files that nobody knows.
 */
async function sweep(store: Database, now: Date): Promise<void> {
  const before = now.getTime() - term;
  await expireFiles(store, new Date(before));
  await dropDrafts(store, new Date(before));
  await clearPresses(store, now);
  for (const drawer of drawers) await sweepDrawer(drawer, before);
  await dropPassing(now, true);
  for await (const hashes of hashesStored()) await noteStrays(store, hashes, now);
}

/** Does so now, every minute and every hour, for as long as the process runs. Returns what ends it. */
export function keepSwept(store: Database, failed: (error: unknown) => void): () => void {
  const timers = [[sweepEvidence, minute] as const, [sweep, hour] as const].map(([work, every]) => {
    let underWay = false;
    const begin = async () => {
      if (underWay) return;
      underWay = true;
      await work(store, new Date()).catch(failed);
      underWay = false;
    };
    void begin();
    return setInterval(begin, every).unref();
  });
  return () => timers.forEach(clearInterval);
}
