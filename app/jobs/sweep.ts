import { readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Database } from "../../db/client";
import { expireFiles } from "../../db/job-queue";
import { environment } from "../../lib/env";
import { type Drawer, drawers } from "../data-folder";

const hour = 3_600_000;
/** How long files are kept that somebody was to fetch, and lists that were sent in, in milliseconds. */
const kept = 24 * hour;

async function sweepDrawer(drawer: Drawer, before: number): Promise<void> {
  const folder = resolve(environment().DATA_DIR, drawer);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < before) await rm(path, { force: true });
  }
}

/** Deletes what has been kept long enough: lists of links, exports, lists that were sent in, forms not taken. */
export async function sweep(store: Database, now: Date): Promise<void> {
  const before = now.getTime() - kept;
  await expireFiles(store, new Date(before));
  for (const drawer of drawers) await sweepDrawer(drawer, before);
}

/** Does so now and every hour, for as long as the process runs. Returns what ends it. */
export function keepSwept(store: Database, failed: (error: unknown) => void): () => void {
  const work = () => void sweep(store, new Date()).catch(failed);
  const timer = setInterval(work, hour);
  timer.unref();
  work();
  return () => clearInterval(timer);
}
