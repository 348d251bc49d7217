import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { noted } from "#db/met";
import { type Identity, identityOf, makeFolder, mustBe } from "#db/place";
import { environment } from "#lib/env";

/**
 * What is kept as files beside the database: lists that were sent in, what jobs made for somebody to fetch, and
 * forms that were not taken, so that nothing typed is lost. And the copy of which an encrypted backup is made.
 */
export const drawers = ["uploads", "job-files", "kept-forms", "copies"] as const;
export type Drawer = (typeof drawers)[number];

// Next bundles routes, pages and the outer server apart, and all of them mean the folder that the process began with.
const shared: { [folders: symbol]: Map<string, Identity | null> | undefined } = globalThis as never;
const key = Symbol.for("leapmark.data-folders");

/**
 * The path of DATA_DIR, made at the first call, for this user alone. Throws `Displaced` where it is no longer the
 * folder that it was then: what is put into another one, or into a new one at its place, would be lost.
 */
export function dataFolder(): string {
  const path = resolve(environment().DATA_DIR);
  shared[key] ??= new Map();
  const before = shared[key];
  if (!before.has(path)) {
    makeFolder(path);
    before.set(path, identityOf(path));
  }
  try {
    mustBe(before.get(path) ?? null, path);
  } catch (error) {
    throw noted(error);
  }
  return path;
}

/** The folder, where this process has used it already; else `null`. Throws `Displaced`. */
export const folderInPlace = (): string | null =>
  shared[key]?.has(resolve(environment().DATA_DIR)) ? dataFolder() : null;

/** The path of a folder in DATA_DIR, which is there afterwards, for this user alone. Throws `Displaced`. */
export function folderIn(...names: readonly string[]): string {
  let path = dataFolder();
  for (const name of names) {
    path = join(path, name);
    try {
      // One at a time: never makes DATA_DIR itself anew.
      mkdirSync(path, { mode: 0o700 });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw noted(error);
    }
  }
  return path;
}

/** The path of a file of ours; its folder is there afterwards. Names are ids that we made. */
export async function fileIn(drawer: Drawer, name: string): Promise<string> {
  if (!/^[\w-]+(\.[a-z]{2,5})?$/.test(name)) throw new Error("a file of ours has an id as its name");
  return join(folderIn(drawer), name);
}
