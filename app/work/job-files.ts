import { readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { JobRecord } from "#db/service/jobs";
import { environment } from "#lib/env";
import { type Drawer, fileIn } from "../service/data-folder";

const drawers = ["job-files", "uploads"] as const satisfies readonly Drawer[];

/** Ending of what a job notes for those that take it up after it. */
const notes = ".jsonl";

/** The name of a file that one taking of a job writes: two that overlap never write the same one. */
export const fileOf = ({ id, attempts }: Pick<JobRecord, "id" | "attempts">, ending: string): string =>
  `${id}-${attempts}.${ending}`;

/** Where it stands what a list looks like that a job looked at. */
export const lookPath = (job: Pick<JobRecord, "id" | "attempts">): Promise<string> =>
  fileIn("uploads", fileOf(job, "json"));

async function removeWhere(choose: (name: string) => boolean): Promise<void> {
  for (const drawer of drawers) {
    const folder = resolve(environment().DATA_DIR, drawer);
    const names = await readdir(/*turbopackIgnore: true*/ folder).catch(() => []);
    for (const name of names.filter(choose)) await rm(join(/*turbopackIgnore: true*/ folder, name), { force: true });
  }
}

/** Removes what a taking wrote that no longer counts, but for its notes: whoever took the job over may need them. */
export const removeOwn = (job: Pick<JobRecord, "id" | "attempts">): Promise<void> =>
  removeWhere((name) => name.startsWith(fileOf(job, "")) && !name.endsWith(notes));

/** Removes what the takings of a job before this one wrote, and all notes, once it is finished. */
export const removeEarlier = (job: Pick<JobRecord, "id" | "attempts">): Promise<void> =>
  removeWhere((name) => name.startsWith(job.id) && (name.endsWith(notes) || !name.startsWith(fileOf(job, ""))));

/** How large a file is that a job made, in bytes; `null` where there is none, or no longer. */
export async function fileSize(name: string | null): Promise<number | null> {
  if (name === null) return null;
  const stats = await stat(await fileIn("job-files", name)).catch(() => null);
  return stats?.size ?? null;
}

/** The paths of what all takings of a job noted. */
export async function notesOf(job: Pick<JobRecord, "id">): Promise<string[]> {
  const folder = resolve(environment().DATA_DIR, "job-files");
  const names = await readdir(/*turbopackIgnore: true*/ folder).catch(() => []);
  return names.filter((name) => name.startsWith(job.id) && name.endsWith(notes)).map((name) => join(folder, name));
}

/** The path of what one taking notes. */
export const ownNotes = (job: Pick<JobRecord, "id" | "attempts">): Promise<string> =>
  fileIn("job-files", fileOf(job, notes.slice(1)));
