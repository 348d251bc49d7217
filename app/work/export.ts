import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import type { Database } from "#db/client";
import { readApplicationFile } from "#db/programme/application-file";
import { readNumbers } from "#db/programme/board";
import {
  countFirms,
  type ExportFirm,
  exportPage,
  readExportIds,
  readExportPage,
  trailHead,
} from "#db/programme/export";
import type { JobParties } from "#db/programme/job-parties";
import { breathe } from "#db/service/breathe";
import { askableOf } from "#lib/cohort/view";
import type { Messages } from "#lib/messages/shape";
import type { ExportInput } from "#lib/programme/export-forms";
import type { RuleSet } from "#lib/rules/rule-set";
import { findEdition } from "#questionnaires";
import { figureNames } from "../acts/programme/figure-names";
import { factsOfRound, leavesOf, ruleSetOf, unitsOf } from "../acts/programme/round-rules";
import { addDossier, folderName, GrowingArchive } from "../paper/archive";
import { csvOf, type Export, fullWorkbook, headed, type Rows, statisticsArchive } from "../paper/tables";
import { momentCell } from "../paper/variable";
import { variablesOf } from "../paper/variables";
import { viewColumns } from "../paper/view";
import { workbookOf } from "../paper/workbook";
import { fileIn } from "../service/data-folder";
import { translator } from "../translate";
import { type JobHandler, type JobTools, keepRules, partiesOf, shut } from "./handler";
import { fileOf } from "./job-files";
import { renew } from "./renew";

type Work = JobParties & {
  store: Database;
  ruleSet: RuleSet;
  input: ExportInput;
  tools: JobTools;
  /** Evidence that was left out, since it is no longer what was stored. */
  damagedFiles: number;
};

/** Firms a page at a time, by their numbers or all of them, and tells how far it is. */
async function* firmsOf({ store, actor, round, tools }: Work, numbers: readonly number[] | null, total: number) {
  let done = 0;
  let after = 0;
  while (done < total) {
    const which = numbers ? { numbers: numbers.slice(done, done + exportPage) } : { after };
    const page = await readExportPage(store, actor, round.id, which, new Date());
    if (!page.ok) throw shut(page.reason);
    const last = page.value.at(-1);
    if (!last) return;
    after = last.application.number;
    const byNumber = new Map(page.value.map((firm) => [firm.application.number, firm]));
    yield* numbers
      ? numbers.slice(done, done + exportPage).flatMap((number) => byNumber.get(number) ?? [])
      : page.value;
    done += numbers ? exportPage : page.value.length;
    await tools.progress(Math.min(done, total), total);
  }
}

async function* rowsOf(
  firms: AsyncIterable<ExportFirm>,
  columns: readonly { read: (firm: ExportFirm) => Row[number] }[],
): Rows {
  for await (const firm of firms) yield columns.map(({ read }) => read(firm));
}
type Row = readonly (string | number | boolean | null)[];

/** Where the facts come from: stands in every export. */
async function aboutOf({ store, round, ruleSet, bureau, input }: Work, firms: number): Promise<Export["about"]> {
  const translate = translator(input.locale);
  const head = await trailHead(store);
  const line = (name: keyof Messages["export"]["about"], value: string) =>
    [translate(`export.about.${name}`), value] as const;
  return [
    line("round", round.name),
    line("bureau", bureau),
    line("made", String(momentCell(new Date()))),
    line("firms", String(firms)),
    line("ruleSet", `${ruleSet.name[input.locale]} (${ruleSet.id})`),
    line("seal", round.ruleSetSeal ?? ""),
    line("edition", round.edition),
    line("trailRow", String(head?.id ?? 0)),
    line("trailHash", head?.hash ?? ""),
    ...(round.synthetic ? [line("synthetic", translate("rounds.synthetic"))] : []),
  ];
}

async function viewOf(work: Work): Promise<{ output: Readable | AsyncIterable<string>; firms: number }> {
  const { store, actor, round, ruleSet, input } = work;
  const leaves = leavesOf(round);
  const selection = await readNumbers(store, actor, round.id, leaves, new URLSearchParams(input.query), new Date());
  if (!selection.ok) throw shut(selection.reason);
  const { view, numbers } = selection.value;
  const askable = askableOf(leaves, "all");
  const figures = figureNames(round);
  const columns = viewColumns({ round, ruleSet, units: unitsOf(round), figures, view, askable }, input.locale);
  const rows = headed(
    columns.map(({ title }) => title),
    rowsOf(firmsOf(work, numbers, numbers.length), columns),
  );
  const about = await aboutOf(work, numbers.length);
  const translate = translator(input.locale);
  const sheets = [
    { name: translate("export.sheets.data"), rows },
    { name: translate("export.sheets.about"), rows: about },
  ];
  return { output: input.format === "csv" ? csvOf(rows) : workbookOf(sheets), firms: numbers.length };
}

async function fullOf(work: Work): Promise<{ output: Readable | AsyncIterable<string>; firms: number }> {
  const { store, round, ruleSet, input } = work;
  const edition = findEdition(round.edition);
  if (!edition) throw new Error(`round ${round.id}: edition ${round.edition} is not in the register`);
  const firms = await countFirms(store, round.id);
  const variables = variablesOf({ round, ruleSet, units: unitsOf(round), edition, facts: factsOfRound(round) });
  const rows = () => rowsOf(firmsOf(work, null, firms), variables);
  const content: Export = { locale: input.locale, about: await aboutOf(work, firms), variables, rows };
  if (input.format === "csv")
    return {
      output: csvOf(
        headed(
          variables.map(({ name }) => name),
          rows(),
        ),
      ),
      firms,
    };
  return { output: input.format === "statistics" ? statisticsArchive(content) : fullWorkbook(content), firms };
}

/** Firms whose dossiers stand in one archive: an archive's list of files is in memory until it ends. */
const perPart = 1_000;

async function addFirm(archive: GrowingArchive, work: Work, id: string, records: Writable | null): Promise<void> {
  const { store, actor, input, round, ruleSet } = work;
  const file = await readApplicationFile(store, actor, id, new Date());
  if (!file.ok) throw shut(file.reason);
  if (file.value.round.id !== round.id) throw new Error("the application is in another round");
  const folder = folderName(file.value.application.number, file.value.application.firmName);
  const content = { locale: input.locale, records };
  work.damagedFiles += await addDossier(archive, folder, file.value, { ruleSet, facts: factsOfRound(round) }, content);
}

/** The firms of a round, a page at a time. */
async function* idsOf({ store, actor, round }: Work) {
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
async function addRound(archive: GrowingArchive, work: Work, total: number, spare: string): Promise<void> {
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
async function fill(archive: GrowingArchive, work: Work, total: number, spare: string): Promise<void> {
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
  const work: Work = { ...parties, store, ruleSet, input, tools, damagedFiles: 0 };
  const ending = input.format === "csv" || input.format === "xlsx" ? input.format : "zip";
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
    const { output, firms } = input.what === "view" ? await viewOf(work) : await fullOf(work);
    await pipeline(output, sink());
    await keepRules(store, work.round);
    return { counts: { firms }, badRows: [], file };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
};
