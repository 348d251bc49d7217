import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ExpiredJob } from "#db/service/expiry";
import { folderIn } from "../data-folder";

/** Removes what is left of the files of a job: the list that it worked on, and what it made. */
export async function removeJobFiles({ id, upload }: ExpiredJob): Promise<void> {
  for (const drawer of ["job-files", "uploads"] as const) {
    const folder = folderIn(drawer);
    const names = await readdir(folder);
    for (const name of names.filter((each) => each.startsWith(id) || each === upload))
      await rm(join(folder, name), { force: true });
  }
}
