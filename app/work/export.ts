import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { readApplicationFile } from "#db/programme/application-file";
import { countFirms, exportPage, readExportIds } from "#db/programme/export";
import { breathe } from "#db/service/breathe";
import type { ExportInput } from "#lib/programme/export-forms";
import { factsOfRound, ruleSetOf } from "../acts/programme/round-rules";
import { addDossier, folderName, GrowingArchive } from "../paper/archive";
import { fileIn } from "../service/data-folder";
import { aboutOf, type ExportWork, fullOf, viewOf } from "./export-tables";
import { type JobHandler, keepRules, partiesOf, shut } from "./handler";
import { fileOf } from "./job-files";
import { renew } from "./renew";

/** Firms whose dossiers stand in one archive: an archive's list of files is in memory until it ends. */
const perPart = 1_000;

async function addFirm(archive: GrowingArchive, work: ExportWork, id: string, records: Writable | null): Promise<void> {
  const { store, actor, input, round, ruleSet } = work;
  const file = await readApplicationFile(store, actor, id, new Date());
  if (!file.ok) throw shut(file.reason);
  if (file.value.round.id !== round.id) throw new Error("the application is in another round");
  const folder = folderName(file.value.application.number, file.value.application.firmName);
  const content = { locale: input.locale, records };
  work.damagedFiles += await addDossier(archive, folder, file.value, { ruleSet, facts: factsOfRound(round) }, content);
}

/** The firms of a round, a page at a time. */
async function* idsOf({ store, actor, round }: ExportWork) {
  for (let after = 0; ; ) {
    const ids = await readExportIds(store, actor, round.id, after, new Date());
    if (!ids.ok) throw shut(ids.reason);
    const last = ids.value.at(-1);
    if (!last) return;
    yield* ids.value;
    after = last.number;
  }
}

/** The dossiers of all firms: in folders, or of a large round in archives of a thousand, and their records as lines. */
async function addRound(archive: GrowingArchive, work: ExportWork, total: number, spare: string): Promise<void> {
  const records = createWriteStream(spare, { mode: 0o600 });
  let part: { archive: GrowingArchive; taken: Promise<void> } | null = null;
  let done = 0;
  for await (const { id } of idsOf(work)) {
    if (total > perPart && done % perPart === 0) {
      part?.archive.end();
      await part?.taken;
      const inner = new GrowingArchive();
      const name = `firms-${String(done / perPart + 1).padStart(3, "0")}.zip`;
      part = { archive: inner, taken: archive.addStream(name, inner.output) };
    }
    await addFirm(part?.archive ?? archive, work, id, records);
    done += 1;
    if (done % exportPage === 0) await work.tools.progress(done, total);
    else await breathe();
  }
  part?.archive.end();
  await part?.taken;
  records.end();
  await finished(records);
  archive.addFile("records.jsonl", spare);
  const about = Object.fromEntries(await aboutOf(work, total));
  await archive.add("about.json", Buffer.from(`${JSON.stringify(about, null, 2)}\n`));
}

/** Dossiers of one firm or of all. `spare` is a file to write the records of all into. */
async function fill(archive: GrowingArchive, work: ExportWork, total: number, spare: string): Promise<void> {
  const { application } = work.input;
  if (application !== null) await addFirm(archive, work, application, null);
  else await addRound(archive, work, total, spare);
  archive.end();
}

/** Writes an export into a file to fetch, as it comes: never more than a page of firms is in memory. */
export const exportRound: JobHandler = async (store, job, tools) => {
  await renew(store, job, tools);
  const parties = await partiesOf(store, job);
  const input = job.input as ExportInput;
  const ruleSet = ruleSetOf(parties.round);
  const work: ExportWork = { ...parties, store, ruleSet, input, tools, damagedFiles: 0 };
  const ending = input.format === "statistics" ? "zip" : input.format;
  const file = fileOf(job, ending);
  const path = await fileIn("job-files", file);
  const sink = () => createWriteStream(path, { mode: 0o600 });
  try {
    if (input.what === "archive" || input.what === "dossier") {
      const firms = input.application === null ? await countFirms(store, job.round) : 1;
      const archive = new GrowingArchive();
      const writing = pipeline(archive.output, sink());
      const spare = await fileIn("job-files", fileOf(job, "lines"));
      const filled = fill(archive, work, firms, spare).catch((error) => archive.output.destroy(error));
      await Promise.all([writing, filled]).finally(() => rm(spare, { force: true }));
      await keepRules(store, work.round);
      const { damagedFiles } = work;
      return { counts: { firms, ...(damagedFiles > 0 && { damagedFiles }) }, badRows: [], file };
    }
    if (input.what === "report") {
      // What draws charts is loaded where one is drawn.
      const { writeReport } = await import("./leadership-report");
      const firms = await writeReport(work, path);
      await keepRules(store, work.round);
      return { counts: { firms }, badRows: [], file };
    }
    const { output, firms } = input.what === "view" ? await viewOf(work) : await fullOf(work);
    await pipeline(output, sink());
    await keepRules(store, work.round);
    return { counts: { firms }, badRows: [], file };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
};
