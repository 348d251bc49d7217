import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { environment } from "../lib/env";

/**
 * What is kept as files beside the database: lists that were sent in, what jobs made for somebody to fetch, and
 * forms that were not taken, so that nothing typed is lost.
 */
export const drawers = ["uploads", "job-files", "kept-forms"] as const;
export type Drawer = (typeof drawers)[number];

/** The path of a file of ours; its folder is there afterwards, for this user alone. Names are ids that we made. */
export async function fileIn(drawer: Drawer, name: string): Promise<string> {
  if (!/^[\w-]+(\.[a-z]{2,5})?$/.test(name)) throw new Error("a file of ours has an id as its name");
  const folder = resolve(environment().DATA_DIR, drawer);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return join(folder, name);
}
