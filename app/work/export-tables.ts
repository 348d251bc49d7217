import type { Readable } from "node:stream";
import type { Database } from "#db/client";
import { readNumbers } from "#db/programme/board";
import { countFirms, type ExportFirm, exportPage, readExportPage, trailHead } from "#db/programme/export";
import type { JobParties } from "#db/programme/job-parties";
import { askableOf, usualColumns } from "#lib/cohort/askable";
import type { Messages } from "#lib/messages/shape";
import type { ExportInput } from "#lib/programme/export-forms";
import { isAssessed } from "#lib/programme/round";
import type { RuleSet } from "#lib/rules/rule-set";
import { findEdition } from "#questionnaires";
import { figureNames } from "../acts/programme/figure-names";
import { factsOfRound, leavesOf, unitsOf } from "../acts/programme/round-rules";
import type { Definitions } from "../paper/definitions";
import { factVariables } from "../paper/fact-variables";
import { shownColumns } from "../paper/shown-columns";
import { csvOf, type Export, fullWorkbook, headed, statisticsArchive } from "../paper/tables";
import { momentCell } from "../paper/variable";
import { allVariables, variableParts, variablesOf } from "../paper/variables";
import { shownIn, viewColumns } from "../paper/view";
import { translator } from "../translate";
import { type JobTools, shut } from "./handler";

/** What a job has to export, and for whom. */
export type ExportWork = JobParties & {
  store: Database;
  ruleSet: RuleSet;
  input: ExportInput;
  tools: JobTools;
  /** Evidence that was left out, since it is no longer what was stored. */
  damagedFiles: number;
};

/** Firms are read once for each table of them: which time that is, of how many. */
type Pass = { at: number; of: number };
const once: Pass = { at: 0, of: 1 };

/** Firms a page at a time, by their numbers or all of them, and tells how far it is. */
export async function* firmsOf(
  { store, actor, round, tools }: ExportWork,
  numbers: readonly number[] | null,
  total: number,
  { at, of }: Pass = once,
) {
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
    await tools.progress(Math.floor((at * total + Math.min(done, total)) / of), total);
  }
}

async function* rowsOf<Value>(
  firms: AsyncIterable<ExportFirm>,
  columns: readonly { read: (firm: ExportFirm) => Value }[],
): AsyncGenerator<Value[]> {
  for await (const firm of firms) yield columns.map(({ read }) => read(firm));
}

/** Where the facts come from: stands in every export. */
export async function aboutOf(
  { store, round, ruleSet, bureau, input }: ExportWork,
  firms: number,
): Promise<Export["about"]> {
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
    ...(input.format === "xlsx" ? [line("reading", translate("export.about.readingText"))] : []),
    ...(round.synthetic ? [line("synthetic", translate("rounds.synthetic"))] : []),
  ];
}

/** A file as it comes, and of how many firms it tells. */
type Made = { output: Readable | AsyncIterable<string>; firms: number };

/** What the tables of a round are described by. */
export function definitionsOf({ round, ruleSet }: ExportWork): Definitions {
  const edition = findEdition(round.edition);
  if (!edition) throw new Error(`round ${round.id}: edition ${round.edition} is not in the register`);
  return { round, ruleSet, leaves: leavesOf(round), units: unitsOf(round), edition, facts: factsOfRound(round) };
}

const passes = { shown: { at: 0, of: 2 }, raw: { at: 1, of: 2 } } as const;

/** The firms and columns that a board shows, in its order. */
export async function viewOf(work: ExportWork): Promise<Made> {
  const { store, actor, round, ruleSet, input } = work;
  const { locale } = input;
  const leaves = leavesOf(round);
  const selection = await readNumbers(store, actor, round.id, leaves, new URLSearchParams(input.query), new Date());
  if (!selection.ok) throw shut(selection.reason);
  const { view, numbers } = selection.value;
  const askable = askableOf(leaves, "all", null, isAssessed(round));
  const figures = figureNames(round);
  const columns = viewColumns({ round, ruleSet, units: unitsOf(round), figures, view, askable }, locale);
  const firms = numbers.length;
  const titles = columns.map(({ title }) => title);
  if (input.format === "csv")
    return { output: csvOf(headed(titles, rowsOf(firmsOf(work, numbers, firms), columns))), firms };
  const shown = columns.map((column) => ({
    ...{ group: "", title: column.heading ?? column.title },
    read: (firm: ExportFirm) => shownIn(column, firm),
  }));
  const definitions = definitionsOf(work);
  const chosen = new Set(["number", "name", ...(view.columns ?? usualColumns(askable))]);
  const variables = [...variablesOf(definitions), ...factVariables(definitions, ["decisive"])].filter(
    ({ column }) => column !== undefined && chosen.has(column),
  );
  const content: Export = {
    ...{ locale, about: await aboutOf(work, firms), variables, shown },
    rows: () => rowsOf(firmsOf(work, numbers, firms, passes.raw), variables),
    shownRows: () => rowsOf(firmsOf(work, numbers, firms, passes.shown), shown),
  };
  return { output: fullWorkbook(content), firms };
}

/** All firms of a round with all that is known of them. */
export async function fullOf(work: ExportWork): Promise<Made> {
  const { store, round, input } = work;
  const { locale } = input;
  const definitions = definitionsOf(work);
  const firms = await countFirms(store, round.id);
  const parts = variableParts(definitions);
  const variables = allVariables(parts);
  const names = variables.map(({ name }) => name);
  if (input.format === "csv")
    return { output: csvOf(headed(names, rowsOf(firmsOf(work, null, firms), variables))), firms };
  const shown = shownColumns(definitions, parts, locale);
  const pass = input.format === "xlsx" ? passes.raw : once;
  const content: Export = {
    ...{ locale, about: await aboutOf(work, firms), variables, shown },
    rows: () => rowsOf(firmsOf(work, null, firms, pass), variables),
    shownRows: () => rowsOf(firmsOf(work, null, firms, passes.shown), shown),
  };
  return { output: input.format === "statistics" ? statisticsArchive(content) : fullWorkbook(content), firms };
}
